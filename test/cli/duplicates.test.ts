import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { useFolder } from '../formats/helpers.js';
import { rowsOf, workbook } from '../formats/workbooks.js';
import { makeIo } from '../helpers/io.js';
import { open, sheetOf, valuesOf } from '../writers/helpers.js';

const folder = useFolder();
const HEADER = 'Código;Nombre;RUC;Celular;Correo;Ventas S/';
const ANA = 'Ana Quispe Mamani;;987654321;aquispe@gmail.com;1.250,50';
/** Two rows of one client, copies but for their codes; a stranger; a counter sale. */
const CSV = ['Clientes 2026', HEADER, `C1;${ANA}`, 'C2;Luis Paredes;;912000111;;300,00', `C3;${ANA}`, 'C4;CLIENTE MOSTRADOR;;;;90,00'].join('\r\n');

async function cartera(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = makeIo({ cwd: folder.path('') });
  const code = await run([...args, '--no-config', '--as-of', '2026-11-30'], io);
  return { code, stdout: io.out(), stderr: io.err() };
}
async function json(...args: string[]) {
  const { code, stdout, stderr } = await cartera('duplicates', ...args, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return CONTRACTS.duplicates.strict().parse(JSON.parse(stdout));
}
const read = (name: string): Promise<string> => readFile(join(folder.path(''), name), 'utf8');

describe('cartera duplicates', () => {
  it('finds who is there twice, the row code and counter sales aside', async () => {
    await folder.write('c.csv', CSV);
    const { counts, pairs, clusters, input } = await json('c.csv');
    expect(counts).toEqual({ records: 3, counter: 1, distinct: 2, repeated: 1, clusters: 1, largest: 2, pairs: 1, possible: 0 });
    expect(pairs).toMatchObject([{ a: 3, b: 5, probability: 1, evidence: [{ field: 'record', level: 'same' }] }]);
    expect(clusters).toEqual([[3, 5]]);
    expect(input).toMatchObject({ rows: 4, clients: 4 });
    const { stdout } = await cartera('repetidos', 'c.csv', '--lang', 'es');
    expect(stdout).toContain('De 3 filas, 2 clientes distintos: 1 sobra.');
    expect(stdout).toContain('aparte: 1 de mostrador');
    expect(stdout).not.toMatch(/Mamani|987654321|aquispe/);
    expect((await cartera('repetidos', 'c.csv', '--lang', 'es', '--show-personal')).stdout).toContain('Ana Quispe Mamani');
  });

  it('says of one client, and of clients without a twin, that nobody is repeated', async () => {
    await folder.write('one.csv', `${HEADER}\nC1;${ANA}`);
    await folder.write('two.csv', `${HEADER}\nC1;${ANA}\nC2;Luis Paredes;;912000111;;`);
    expect((await cartera('repetidos', 'one.csv', '--lang', 'es')).stdout).toContain('Un solo cliente');
    const { stdout } = await cartera('repetidos', 'two.csv', '--lang', 'es');
    expect(stdout).toContain('2 clientes, y ninguno se repite.');
    expect(stdout).not.toContain('--out');
    expect((await json('one.csv')).clusters).toEqual([]);
  });

  it('does not compare by codes and places alone, and says what it takes', async () => {
    await folder.write('ids.csv', 'Código;Ciudad;Ventas S/\n1;Lima;20\n2;Lima;20\n');
    const { code, stdout, stderr } = await cartera('repetidos', 'ids.csv', '--lang', 'es');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Hace falta una columna de nombre, empresa, documento, correo o teléfono');
    await folder.write('mails.csv', 'Código;Correo\n1;a@x.pe\n2;b@x.pe\n');
    expect((await json('mails.csv')).counts.distinct).toBe(2);
  });

  it('sends sales to the command that reads them', async () => {
    await folder.write(
      'v.csv',
      'Fecha;Comprobante;Cliente;Total\n01/10/2026;F001-1;Ana Quispe;20\n02/10/2026;F001-2;Eva Paz;30\n03/10/2026;F001-3;Ana Quispe;40\n',
    );
    const { code, stderr } = await cartera('duplicates', 'v.csv', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('cartera analyze --transactions v.csv');
  });

  it.each([
    ['duplicates>0', 1],
    ['duplicates>1', 0],
    ['duplicates>=25%', 1], // one of four clients
    ['duplicates>25%', 0],
    ['rejected>0', 0],
  ] as const)('--fail-on "%s" ends with %d', async (condition, code) => {
    await folder.write('c.csv', CSV);
    expect((await cartera('duplicates', 'c.csv', '--fail-on', condition)).code).toBe(code);
  });

  it('--strict ends with 1 where something had to be assumed or is wrong', async () => {
    await folder.write('bad.csv', `${HEADER}\nC1;${ANA}\nC2;Luis Paredes;123;1;x;\n`);
    expect((await cartera('duplicates', 'bad.csv')).code).toBe(0);
    expect((await cartera('duplicates', 'bad.csv', '--strict')).code).toBe(1);
    await folder.write('good.csv', 'Nombre\nAna Quispe\nLuis Paredes\n');
    expect((await cartera('duplicates', 'good.csv', '--strict')).code).toBe(0);
  });

  it('--threshold decides, inclusive, and must be between a half and one', async () => {
    await folder.write('c.csv', CSV);
    expect((await json('c.csv', '--threshold', '1')).counts.pairs).toBe(1);
    expect((await cartera('duplicates', 'c.csv', '--threshold', '0.4')).code).toBe(2);
    expect((await cartera('duplicates', 'c.csv', '--threshold', '0.8', '--lang', 'en')).stdout).toContain('--threshold 0.8 --out duplicates.xlsx');
  });

  it('reads standard input', async () => {
    const io = makeIo({ stdin: CSV });
    expect(await run(['duplicates', '-', '--no-config', '--format', 'json'], io)).toBe(0);
    expect(JSON.parse(io.out()).clusters).toEqual([[3, 5]]);
  });
});

describe('the rows as CSV', () => {
  it('stand group by group behind our columns, as they are in the file, the lines above the header too', async () => {
    await folder.write('c.csv', CSV);
    await cartera('duplicates', 'c.csv', '--out', 'r.csv', '--force');
    expect(await read('r.csv')).toBe(
      [
        'Clientes 2026',
        `cartera_group;cartera_row;cartera_with;cartera_probability;cartera_evidence;${HEADER}`,
        `1;3;5;1,0000;record:same;C1;${ANA}`,
        `1;5;3;1,0000;record:same;C3;${ANA}`,
        '',
      ].join('\r\n'),
    );
    // What was written is read again, without our columns.
    const again = await json('r.csv');
    expect([again.counts.records, again.counts.distinct]).toEqual([2, 1]);
    await cartera('duplicates', 'r.csv', '--out', 'rr.csv', '--force');
    expect((await read('rr.csv')).split('\r\n')[1]).toBe((await read('r.csv')).split('\r\n')[1]);
  });

  it('ends every record with a line end, and has the header alone where nobody is repeated', async () => {
    await folder.write('l.csv', `Nombre,Correo\nAna Quispe,a@x.pe\nAna Quispe,a@x.pe`);
    expect((await cartera('duplicates', 'l.csv', '--format', 'csv')).stdout).toBe(
      'cartera_group,cartera_row,cartera_with,cartera_probability,cartera_evidence,Nombre,Correo\n1,2,3,1.0000,record:same,Ana Quispe,a@x.pe\n1,3,2,1.0000,record:same,Ana Quispe,a@x.pe\n',
    );
    await folder.write('n.csv', `Nombre,Correo\nAna Quispe,a@x.pe\n`);
    expect((await cartera('duplicates', 'n.csv', '--format', 'csv')).stdout).toBe(
      'cartera_group,cartera_row,cartera_with,cartera_probability,cartera_evidence,Nombre,Correo\n',
    );
  });
});

describe('workbooks', () => {
  const ROW = ['Ana Quispe Mamani', '0987654321', '=1+1', '2026-10-01'];
  const HEADS = ['Nombre', 'Celular', 'Notas', 'Última compra'];
  const OTHER = ['Luis Paredes', '912000111', '', ''];
  const BOOK = workbook({
    sheets: [
      { name: 'Enero', xml: rowsOf([HEADS, ROW, OTHER]) },
      { name: 'Febrero', xml: rowsOf([HEADS, ROW, ['Eva Paz', '933111222', '', '']]) },
    ],
  });

  it('name the sheet of every row where several are read', async () => {
    await folder.write('m.xlsx', BOOK);
    const { pairs, clusters, clusterSheets } = await json('m.xlsx', '--all-sheets');
    expect([clusters, clusterSheets]).toEqual([[[2, 2]], [['Enero', 'Febrero']]]);
    expect(pairs).toMatchObject([{ a: 2, b: 2, sheets: ['Enero', 'Febrero'] }]);
    const { stdout } = await cartera('duplicates', 'm.xlsx', '--all-sheets', '--lang', 'es');
    expect(stdout).toContain('Febrero!2');
    expect(stdout).toContain('cartera duplicates m.xlsx --all-sheets --out repetidos.xlsx');
    const csv = (await cartera('duplicates', 'm.xlsx', '--all-sheets', '--format', 'csv')).stdout;
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffcartera_group,cartera_row,cartera_sheet,cartera_with,cartera_probability,cartera_evidence,Nombre,Celular,Notas,Última compra',
      // A text of a workbook must not become a formula of a text file.
      "1,2,Enero,2,1.0000,record:same,Ana Quispe Mamani,0987654321,'=1+1,2026-10-01",
      "1,2,Febrero,2,1.0000,record:same,Ana Quispe Mamani,0987654321,'=1+1,2026-10-01",
    ]);
  });

  it('have the groups with a decision to take, the pairs to look at and the method; the same bytes every time', async () => {
    await folder.write('m.xlsx', BOOK);
    for (const name of ['a.xlsx', 'b.xlsx'])
      expect((await cartera('duplicates', 'm.xlsx', '--all-sheets', '--out', name, '--force', '--lang', 'es')).code).toBe(0);
    const [a, b] = await Promise.all(['a.xlsx', 'b.xlsx'].map((name) => readFile(join(folder.path(''), name))));
    // The command that was typed stands in the book without its --out.
    expect(a?.equals(b as Buffer)).toBe(true);
    const book = await open(join(folder.path(''), 'a.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Repetidos', 'Por revisar', 'Método']);
    const sheet = sheetOf(book, 'Repetidos');
    expect(valuesOf(sheet, 2)).toEqual([
      ...['Grupo', 'Decisión', 'Fila del archivo', 'Probabilidad', 'Celdas con dato'],
      ...['Nombre', 'Celular', 'Notas', 'Última compra', 'Coincide con', 'Qué coincide y qué no'],
    ]);
    const day = new Date('2026-10-01T00:00:00Z');
    expect(valuesOf(sheet, 4)).toEqual([1, undefined, 'Febrero!2', 1, 4, 'Ana Quispe Mamani', '0987654321', '=1+1', day, 'Enero!2', 'fila idéntica']);
    expect(sheet.getCell('B4').dataValidation).toMatchObject({ type: 'list', formulae: ['"conservar,eliminar"'] });
    expect(sheet.rowCount).toBe(4);
    expect(book.getWorksheet('Por revisar')?.getCell('A1').value).toBe('Aquí no hay nada.');
  });

  it('show in amber what differs within a group, and codes never', async () => {
    await folder.write('d.csv', 'Código,Nombre,RUC,Celular\nC1,Ana Quispe Mamani,10456789128,987 654 321\nC2,Anna Quispe Mamani,10456789128,987654321\n');
    await cartera('duplicates', 'd.csv', '--out', 'd.xlsx', '--force', '--lang', 'es');
    const sheet = sheetOf(await open(join(folder.path(''), 'd.xlsx')), 'Repetidos');
    const grounds = ['F', 'G', 'H', 'I'].map((letter) => {
      const { fill } = sheet.getCell(`${letter}3`);
      return fill?.type === 'pattern' ? (fill.fgColor?.argb ?? null) : null;
    });
    expect(valuesOf(sheet, 3).slice(5, 9)).toEqual(['C1', 'Ana Quispe Mamani', '10456789128', '987 654 321']);
    expect(grounds).toEqual([null, 'FFFEF3C7', null, null]);
  });
});
