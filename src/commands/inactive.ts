import type { Command, Context } from './command.js';

async function run(_context: Context): Promise<number> {
  return 0;
}

export const inactive: Command = {
  name: 'inactive',
  aliases: ['inactivos'],
  arguments: ['file'],
  optional: true,
  formats: ['table', 'json', 'csv', 'md'],
  extensions: ['.xlsx', '.csv', '.json', '.md'],
  examples: [
    { line: 'clientes.csv --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --as-of 2026-11-30 --capacity 20 --out llamadas.xlsx', about: 'calls' },
    { line: 'clientes.csv --transactions ventas.csv --method cadence --as-of 2026-11-30', about: 'sales' },
    { line: 'clientes.csv --transactions ventas.csv --method auto --as-of 2026-11-30', about: 'auto' },
    { line: 'clientes.csv --as-of 2026-11-30 --fail-on "inactive>80%" --quiet', about: 'guard' },
  ],
  configurable: true,
  run,
};
