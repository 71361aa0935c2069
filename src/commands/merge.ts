import type { Command, Context } from './command.js';

async function run(_context: Context): Promise<number> {
  return 0;
}

export const merge: Command = {
  name: 'merge',
  aliases: ['juntar'],
  arguments: ['ours', 'candidate'],
  formats: ['table', 'json', 'md'],
  extensions: ['.json', '.md'],
  examples: [
    { line: 'nuestros.csv ana.csv', about: 'first' },
    { line: 'nuestros.csv ana.csv --plan plan.xlsx', about: 'plan' },
  ],
  configurable: true,
  run,
};
