import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { useFolder } from '../formats/helpers.js';
import { rowsOf, workbook } from '../formats/workbooks.js';
import { makeIo } from '../helpers/io.js';

const folder = useFolder();
const HEADER = ['Código', 'Nombre', 'Última compra', 'N° de compras', 'Venta acumulada'];
const BOOK = workbook({
  sheets: [
    { name: 'Enero', xml: rowsOf([['Reporte'], HEADER, ['C1', 'Ana Quispe', '2026-10-01', 3, 100.5], ['C2', 'Eva Ríos', '2026-01-01', 1, 20]]) },
    { name: 'Febrero', xml: rowsOf([HEADER, ['C3', 'Luz Paz', '2025-01-01', 2, 300], ['', '', '', '', '']]) },
  ],
});
const CSV = 'Código,Nombre,Última compra,Venta acumulada\nC1,Ana Quispe,2026-10-01,100.50\n3,Eva Ríos,,20\nC3,Ana Torres,,30\n';

async function cartera(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = makeIo({ cwd: folder.path('') });
  const code = await run([...args, '--no-config', '--as-of', '2026-11-30'], io);
  return { code, stdout: io.out(), stderr: io.err() };
}
async function json(...args: string[]) {
  const { code, stdout, stderr } = await cartera('explain', ...args, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return CONTRACTS.explain.strict().parse(JSON.parse(stdout));
}

describe('cartera explain', () => {
  it('speaks of one client, by either name of the command and with or without quotes', async () => {
    await folder.write('c.csv', CSV);
    const { code, stdout, stderr } = await cartera('explicar', 'c.csv', 'ana quispe', '--lang', 'es');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Ana Q. · fila 2 · hallado por su nombre');
    // The words that were typed are not repeated.
    expect(stdout).toContain('cartera explicar c.csv "fila 2" --lang es --no-config --as-of 2026-11-30 --show-personal');
    expect(stdout.toLowerCase()).not.toContain('quispe');
    expect((await cartera('explicar', 'c.csv', 'ana', 'quispe', '--lang', 'es')).stdout).toBe(stdout);
    expect((await cartera('explicar', 'c.csv', 'ana quispe', '--lang', 'es', '--show-personal')).stdout).toContain('Ana Quispe · fila 2');
  });

  it('says which of row and code was taken, and how to say the other', async () => {
    await folder.write('c.csv', CSV.replace('3,Eva', '4,Eva'));
    const { stdout } = await cartera('explain', 'c.csv', '4', '--lang', 'es');
    expect(stdout).toContain('fila 3 · hallado por su código');
    expect(stdout.replace(/\s+/g, ' ')).toContain('para esa fila escriba "fila 4"');
    expect((await json('c.csv', 'fila 4')).found).toEqual({ by: 'row', alsoRow: null });
  });

  it('names those who match, masked, and ends with 2', async () => {
    await folder.write('c.csv', CSV);
    const { code, stdout, stderr } = await cartera('explain', 'c.csv', 'ana', '--lang', 'es');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('Error: Hay 2 clientes que coinciden. Indique uno por su fila, por ejemplo "fila 2":\n  fila 2: Ana Q.\n  fila 4: Ana T.\n');
  });

  it.each([
    ['nadie', 'Ningún cliente de c.csv'],
    ['ana qispe', 'Los más parecidos: Ana Q. (fila 2)'],
    ['fila 1', 'c.csv no tiene ningún cliente en esa fila: ahí están los títulos de columna.'],
    ['fila 99', 'la tabla termina antes'],
  ])('nobody: %j', async (typed, sentence) => {
    await folder.write('c.csv', CSV);
    const { code, stdout, stderr } = await cartera('explain', 'c.csv', typed, '--lang', 'es');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.toLowerCase()).not.toContain('quispe');
  });

  it('cites the cells of a workbook, and its sheets where several are read', async () => {
    await folder.write('b.xlsx', BOOK);
    const one = await json('b.xlsx', 'C1');
    expect(one).toMatchObject({ line: 3, input: { sheet: 'Enero' }, became: { as: 'client' } });
    expect(one.classifications.find(({ name }) => name === 'tier')?.cells).toMatchObject([{ cell: 'E3', header: 'Venta acumulada', value: 100.5 }]);
    for (const typed of ['Febrero!2', 'febrero!B2', 'C3'])
      expect(await json('b.xlsx', typed, '--all-sheets'), typed).toMatchObject({ line: 2, sheet: 'Febrero' });
    expect(await json('b.xlsx', 'B4')).toMatchObject({ line: 4, found: { by: 'row' } });
    const { stderr } = await cartera('explain', 'b.xlsx', 'fila 3', '--all-sheets', '--lang', 'es');
    expect(stderr).toBe('');
    expect((await cartera('explain', 'b.xlsx', 'Marzo!3', '--lang', 'es')).stderr).toContain('esa hoja no se lee');
    const { stdout } = await cartera('explain', 'b.xlsx', 'Febrero!2', '--all-sheets', '--lang', 'es');
    expect(stdout).toContain('fila Febrero!2');
    expect(stdout).toContain("cartera explain b.xlsx 'Febrero!2' --all-sheets --lang es --no-config --as-of 2026-11-30 --show-personal");
    expect((await json('b.xlsx', 'fila Febrero!2', '--all-sheets')).line).toBe(2);
  });

  it('masks JSON too, unless told otherwise', async () => {
    await folder.write('c.csv', CSV);
    const masked = await json('c.csv', 'C1');
    expect(masked.masked).toBe(true);
    expect(JSON.stringify(masked)).not.toContain('Quispe');
    const full = await json('c.csv', 'C1', '--show-personal');
    expect(full.masked).toBe(false);
    expect(full.who.map(({ raw }) => raw)).toEqual(['C1', 'Ana Quispe']);
  });

  it('writes files', async () => {
    await folder.write('c.csv', CSV);
    expect(await cartera('explain', 'c.csv', 'C1', '--out', 'ana.md', '--out', 'ana.json', '--force')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('asks for the client where it is missing', async () => {
    await folder.write('c.csv', CSV);
    const { code, stderr } = await cartera('explain', 'c.csv', '--lang', 'es');
    expect(code).toBe(2);
    expect(stderr).toContain('Falta algo: cliente. Ejemplo: cartera explain clientes.csv "fila 60"');
  });
});
