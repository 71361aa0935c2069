import { basename, resolve } from 'node:path';
import { checkOutput, createFile, tell } from '../output.js';
import type { Context } from './command.js';
import { formatOf, outputOptions } from './targets.js';

/** Writes the empty workbook of `init --template`. @throws CarteraError output-* */
export async function writeTemplate(name: string, context: Context): Promise<void> {
  const { io, options, words, language } = context;
  formatOf(name, ['.xlsx']);
  const path = resolve(io.cwd, name);
  await checkOutput([path], outputOptions(context));
  const { writeRequest } = await import('../writers/xlsx/request.js');
  const sink = await createFile(path, outputOptions(context));
  try {
    for await (const chunk of writeRequest(words.request, language)) await sink.write(chunk);
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  if (!options.quiet) await tell(io, words.request.created(basename(path)));
}
