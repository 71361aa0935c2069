import type { Command, Context } from './command.js';

async function run(_context: Context): Promise<number> {
  return 0;
}

export const compare: Command = {
  name: 'compare',
  aliases: ['comparar'],
  arguments: ['candidates'],
  formats: ['table', 'json', 'md'],
  extensions: ['.xlsx', '.html', '.json', '.md'],
  examples: [
    { line: 'ana.csv bruno.csv carla.csv --target target.yaml --as-of 2026-11-30', about: 'first' },
    { line: 'ana.csv bruno.csv --sector ferretería --as-of 2026-11-30 --out candidatos.html', about: 'report' },
  ],
  configurable: true,
  run,
};
