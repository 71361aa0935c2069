import { resolve } from 'node:path';
import { checkOutput } from '../output.js';
import { makeConfigSchema, writeJsonSchema } from '../settings.js';
import type { Command, Context } from './command.js';
import { deliver } from './deliver.js';
import { outputOptions } from './targets.js';

async function makeSchema({ options, words }: Context): Promise<object> {
  if (options.of === 'config') return makeConfigSchema((key) => `${words.help.settings[key].help}. ${words.help.settings[key].expected}`);
  const { CONTRACTS } = await import('../report/contract.js');
  return writeJsonSchema(CONTRACTS[options.of]);
}

async function run(context: Context): Promise<number> {
  const { io, options } = context;
  const path = options.target === null ? null : resolve(io.cwd, options.target);
  if (path !== null) await checkOutput([path], outputOptions(context));
  const text = `${JSON.stringify(await makeSchema(context), null, 2)}\n`;
  await deliver([{ format: 'json', path }], context, () => [text]);
  return 0;
}

export const schema: Command = {
  name: 'schema',
  aliases: ['esquema'],
  arguments: [],
  formats: [],
  extensions: [],
  examples: [
    { line: '', about: 'first' },
    { line: '--of analyze', about: 'analyze' },
    { line: '--out cartera.schema.json', about: 'file' },
  ],
  configurable: false,
  run,
};
