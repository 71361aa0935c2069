import { basename, resolve } from 'node:path';
import { CONFIG_NAME } from '../config.js';
import { fill } from '../messages/describe-error.js';
import { tell, writeFile } from '../output.js';
import type { Command, Context } from './command.js';
import { writeTemplate } from './request.js';
import { outputOptions } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, words, language } = context;
  if (options.initTemplate !== null) await writeTemplate(options.initTemplate, context);
  // A workbook alone needs no settings; both are made where both were asked for.
  if (options.initTemplate !== null && !options.initTarget && options.target === null) return 0;
  const { makeTemplate } = await import('./template.js');
  const path = resolve(io.cwd, options.target ?? CONFIG_NAME);
  await writeFile(path, makeTemplate(language, words.help), outputOptions(context));
  if (!options.quiet) await tell(io, fill(words.help.notices.created, { file: basename(path) }));
  return 0;
}

export const init: Command = {
  name: 'init',
  aliases: ['iniciar'],
  arguments: [],
  formats: [],
  extensions: [],
  examples: [
    { line: '', about: 'first' },
    { line: '--out ejemplo.yaml', about: 'other' },
    { line: '--template pedido.xlsx', about: 'template' },
  ],
  configurable: false,
  run,
};
