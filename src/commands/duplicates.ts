import type { Command, Context } from './command.js';

async function run(_context: Context): Promise<number> {
  return 0;
}

export const duplicates: Command = {
  name: 'duplicates',
  aliases: ['repetidos'],
  arguments: ['file'],
  formats: ['table', 'json', 'csv', 'md'],
  extensions: ['.xlsx', '.csv', '.json', '.md'],
  examples: [
    { line: 'clientes.csv', about: 'first' },
    { line: 'clientes.csv --out repetidos.xlsx', about: 'workbook' },
    { line: 'clientes.csv --format json', about: 'json' },
  ],
  configurable: true,
  run,
};
