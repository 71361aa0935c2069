import { basename, resolve } from 'node:path';
import { CONFIG_NAME } from '../config.js';
import { fill } from '../messages/describe-error.js';
import { tell, writeFile } from '../output.js';
import type { Command, Context } from './command.js';
import { writeTemplate } from './request.js';
import { outputOptions } from './targets.js';

/** The name that the examples give a file of what a position looks for. */
const TARGET_NAME = 'target.yaml';

async function run(context: Context): Promise<number> {
  const { io, options, words, language } = context;
  if (options.initTemplate !== null) await writeTemplate(options.initTemplate, context);
  // A workbook alone needs no settings; both are made where both were asked for.
  if (options.initTemplate !== null && !options.initTarget && options.target === null) return 0;
  const [{ makeTemplate }, { makeTargetTemplate }] = await Promise.all([import('./template.js'), import('./target-template.js')]);
  const path = resolve(io.cwd, options.target ?? (options.initTarget ? TARGET_NAME : CONFIG_NAME));
  const text = options.initTarget ? makeTargetTemplate(words.target) : makeTemplate(language, words.help);
  await writeFile(path, text, outputOptions(context));
  if (!options.quiet) await tell(io, fill(options.initTarget ? words.target.created : words.help.notices.created, { file: basename(path) }));
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
    { line: '--target --out puesto.yaml', about: 'target' },
    { line: '--template pedido.xlsx', about: 'template' },
  ],
  configurable: false,
  run,
};
