import type { Command, Context } from './command.js';

async function run(_context: Context): Promise<number> {
  return 0;
}

export const verify: Command = {
  name: 'verify',
  aliases: ['verificar'],
  arguments: [],
  formats: ['table', 'json', 'md'],
  extensions: ['.json', '.md'],
  examples: [
    { line: '', about: 'first' },
    { line: '--format json', about: 'json' },
  ],
  configurable: false,
  run,
};
