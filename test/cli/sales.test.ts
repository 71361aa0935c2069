import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { useFolder } from '../formats/helpers.js';
import { rowsOf, workbook } from '../formats/workbooks.js';
import { makeIo } from '../helpers/io.js';

const folder = useFolder();
const CLIENTS = 'Código;Nombre;Última compra;Venta acumulada\nC1;Ana Ruiz;02/11/2026;100\nC2;Eva Paz;;50\nC3;Luz Mar;03/05/2019;10\n';
const SALES = [
  'Fecha;Comprobante;Código de cliente;Cliente;Producto;Total',
  '02/11/2026;F1;C1;Ana Ruiz;Clavos;60',
  '03/10/2025;F2;C1;Ana Ruiz;Fierro;40',
  '05/11/2026;F3;C2;Eva Paz;Fierro;50',
  '06/11/2026;F4;C9;Sol Rey;Fierro;7',
  '07/12/2026;F5;C1;Ana Ruiz;Fierro;999',
  '',
].join('\n');

type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs one command in the folder, where the clients and their sales are. */
async function cartera(args: readonly string[], stdin = ''): Promise<Answer> {
  await folder.write('clientes.csv', CLIENTS);
  await folder.write('ventas.csv', SALES);
  const io = makeIo({ cwd: folder.path(''), stdin });
  const code = await run([...args, '--no-config', '--as-of', '2026-11-30'], io);
  return { code, stdout: io.out(), stderr: io.err() };
}

type Analysis = {
  readonly input: { readonly file: string; readonly rows: number; readonly clients: number };
  readonly summary: { readonly revenue: number; readonly buyers: number };
  readonly classifications: { readonly state: readonly { readonly label: string; readonly clients: number }[] };
  readonly sales: {
    readonly alone: boolean;
    readonly revenue: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly matched: Readonly<Record<string, { readonly buyers: number; readonly sales: number; readonly revenue: number }>>;
    readonly window: { readonly name: string; readonly from: string; readonly to: string };
    readonly files: readonly { readonly file: string; readonly sheet: string | null }[];
  } | null;
};

async function analysis(args: readonly string[], stdin?: string): Promise<Analysis> {
  const { code, stdout, stderr } = await cartera([...args, '--format', 'json'], stdin);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Analysis;
}

async function refusal(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await cartera(args);
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
}

const states = ({ classifications }: Analysis): Record<string, number> =>
  Object.fromEntries(classifications.state.filter(({ clients }) => clients > 0).map(({ label, clients }) => [label, clients]));

describe('sales beside the clients', () => {
  it('make their figures; who is on no list is told apart', async () => {
    const found = await analysis(['clientes.csv', '--transactions', 'ventas.csv']);
    expect(found.input).toMatchObject({ file: 'clientes.csv', rows: 3, clients: 3 });
    expect(found.summary).toMatchObject({ revenue: 150, buyers: 3 });
    expect(found.sales?.matched).toMatchObject({ id: { buyers: 2, sales: 3, revenue: 150 }, none: { buyers: 1, sales: 1, revenue: 7 } });
    expect(found.sales?.counts).toMatchObject({ rows: 5, sales: 4, afterAsOf: 1 });
    // The third bought before the sales begin: they cannot say that it never did.
    expect(states(found)).toEqual({ current: 1, active: 1, inactive: 1 });
  });

  it.each([
    ['all', 150, '2025-10-03', '2026-11-06'],
    ['12m', 110, '2025-12-01', '2026-11-30'],
    ['ytd', 110, '2026-01-01', '2026-11-30'],
  ])('make the revenue of the time that --window %s asks for, and the dates of all', async (window, revenue, from, to) => {
    const found = await analysis(['clientes.csv', '--transactions', 'ventas.csv', '--window', window]);
    expect(found.summary.revenue).toBe(revenue);
    expect(found.sales?.window).toEqual({ name: window, from, to });
    expect(states(found)).toEqual({ current: 1, active: 1, inactive: 1 });
  });

  it('come from the config too, and options weigh more', async () => {
    await folder.write('clientes.csv', CLIENTS);
    await folder.write('ventas.csv', SALES);
    await folder.write('otras.csv', SALES.replace(';60', ';61'));
    await folder.write('cartera.yaml', 'transactions: [ventas.csv]\ntier:\n  window: 12m\n');
    const run1 = async (...more: string[]): Promise<number> => {
      const io = makeIo({ cwd: folder.path('') });
      expect(await run(['clientes.csv', '--as-of', '2026-11-30', '--format', 'json', ...more], io)).toBe(0);
      return (JSON.parse(io.out()) as Analysis).summary.revenue;
    };
    expect([await run1(), await run1('--window', 'all'), await run1('--transactions', 'otras.csv')]).toEqual([110, 150, 111]);
  });

  it('of several files are added up, a document that stands in two counts once', async () => {
    await folder.write('mayo.csv', 'Fecha;Comprobante;Código de cliente;Total\n05/05/2026;F9;C3;30\n');
    const found = await analysis(['clientes.csv', '--transactions', 'ventas.csv', '--transactions', 'mayo.csv', '--transactions=mayo.csv']);
    expect(found.summary.revenue).toBe(180);
    expect(found.sales?.counts.repeated).toBe(1);
  });

  it('stand on another sheet of the same workbook', async () => {
    const rows = (text: string): string[][] =>
      text
        .trim()
        .split('\n')
        .map((line) => line.split(';'));
    const sheets = [
      { name: 'Clientes', xml: rowsOf(rows(CLIENTS)) },
      { name: 'Ventas #1', xml: rowsOf(rows(SALES)) },
    ];
    await folder.write('cartera #2.xlsx', workbook({ sheets }));
    const found = await analysis(['cartera #2.xlsx', '--transactions', 'cartera #2.xlsx#Ventas #1']);
    expect(found.summary.revenue).toBe(150);
    expect(found.sales?.files).toMatchObject([{ file: 'cartera #2.xlsx', sheet: 'Ventas #1' }]);
  });

  it('may come by standard input, with the clients or alone', async () => {
    expect((await analysis(['clientes.csv', '--transactions', '-'], SALES)).summary.revenue).toBe(150);
    expect((await analysis(['--transactions', '-'], SALES)).summary.revenue).toBe(157);
    expect(await refusal('-', '--transactions', '-')).toMatch(/^Error: --transactions no puede ser -/);
  });
});

describe('sales alone', () => {
  it('make clients of their buyers', async () => {
    for (const args of [
      ['--transactions', 'ventas.csv'],
      ['analizar', '--transactions=ventas.csv'],
    ]) {
      const found = await analysis(args);
      expect(found.input).toMatchObject({ file: 'ventas.csv', rows: 3, clients: 3 });
      expect(found.summary).toMatchObject({ revenue: 157, buyers: 3 });
      expect(found.sales?.alone).toBe(true);
    }
  });

  it('are written as a table of clients with their labels', async () => {
    const { code } = await cartera(['--transactions', 'ventas.csv', '--out', 'compradores.csv', '--out', 'libro.xlsx', '--out', 'lista.ndjson']);
    expect(code).toBe(0);
    const lines = (await readFile(folder.path('compradores.csv'), 'utf8')).trim().split('\n');
    expect(lines[0]).toMatch(/^id,name,firstPurchase,lastPurchase,purchaseCount,totalRevenue,averageTicket,products,cartera_state,/);
    expect(lines[1]).toMatch(/^C1,Ana Ruiz,2025-10-03,2026-11-02,2,100.00,50.00,Clavos; Fierro,current,/);
    expect(lines).toHaveLength(4);
  });

  it('of which there is only the header are told so', async () => {
    await folder.write('vacio.csv', 'Fecha;Comprobante;Código de cliente;Total\n\n');
    expect(await refusal('--transactions', 'vacio.csv', '--lang', 'en')).toContain('vacio.csv has column names but no row below them.');
  });

  it('of fewer than five buyers say why nobody has a value', async () => {
    expect((await cartera(['--transactions', 'ventas.csv', '--lang', 'en'])).stdout).toMatch(/Value \(RFM\): takes five clients or more/);
  });

  it('that hold none up to the day are told so', async () => {
    await folder.write('tarde.csv', 'Fecha;Comprobante;Código de cliente;Total\n05/12/2026;F9;C3;30\n');
    expect(await refusal('--transactions', 'tarde.csv', '--lang', 'en')).toBe(
      'Error: tarde.csv has no sale up to 2026-11-30: of 1 rows, 0 have no buyer, date or amount that can be read, 1 are later and 0 are cancelled. ' +
        'Check --as-of, the columns of the file and how its dates are written (--date-order).\n',
    );
  });
});

describe('--map', () => {
  const ODD = 'Fecha;Ref;Valor raro\n02/11/2026;C1;60\n05/11/2026;C2;50\n';

  it.each([[['clientes.csv']], [[]]])('%j names columns of the sales too', async (clients) => {
    await folder.write('raras.csv', ODD);
    const found = await analysis([...clients, '--transactions', 'raras.csv', '--map', 'Ref=id', '--map', 'valor raro=totalRevenue']);
    expect(found.summary.revenue).toBe(110);
  });

  it('refuses a column that no file has', async () => {
    await folder.write('raras.csv', ODD);
    const asked = ['--transactions', 'raras.csv', '--map', 'Ref=id', '--map', 'Valor raro=totalRevenue', '--map', 'Nada=name', '--lang', 'en'];
    expect(await refusal('clientes.csv', ...asked)).toContain('a column Nada that is not in clientes.csv, raras.csv.');
    expect(await refusal(...asked)).toContain('a column Nada that is not in raras.csv.');
  });
});

describe('the other way round', () => {
  it.each([
    [['ventas.csv'], 'cartera --transactions ventas.csv --no-config --as-of 2026-11-30'],
    [['analyze', 'ventas.csv', '--lang', 'es'], 'cartera analyze --transactions ventas.csv --lang es --no-config --as-of 2026-11-30'],
    [['validar', 'ventas.csv'], 'cartera validar --transactions ventas.csv --no-config --as-of 2026-11-30'],
  ])('%j of sales is answered with the command that reads them', async (args, command) => {
    expect(await refusal(...args)).toContain(`Ejecute: ${command}. `);
  });

  it('names the sheet that was asked for, quoted', async () => {
    const rows = SALES.trim()
      .split('\n')
      .map((line) => line.split(';'));
    await folder.write(
      'las ventas.xlsx',
      workbook({
        sheets: [
          { name: 'A', xml: rowsOf([['x']]) },
          { name: 'Mis ventas', xml: rowsOf(rows) },
        ],
      }),
    );
    expect(await refusal('las ventas.xlsx', '--sheet', 'Mis ventas')).toContain('cartera --transactions "las ventas.xlsx#Mis ventas" --no-config');
  });

  it.each([
    [['--transactions', 'clientes.csv'], 'cartera clientes.csv --no-config --as-of 2026-11-30'],
    [['clientes.csv', '--transactions', 'clientes.csv'], 'cartera clientes.csv --no-config --as-of 2026-11-30'],
    [
      ['analyze', '--transactions=clientes.csv', '--transactions', 'ventas.csv'],
      'cartera analyze clientes.csv --transactions ventas.csv --no-config --as-of 2026-11-30',
    ],
  ])('%j of clients too', async (args, command) => {
    expect(await refusal(...args)).toContain(
      `clientes.csv parece una lista de clientes y no un registro de ventas: --transactions necesita filas con fecha e importe, una por comprobante. Ejecute: ${command}\n`,
    );
  });
});

describe('what cannot be', () => {
  it.each([
    [['analyze'], 'Falta algo: archivo. Ejemplo: cartera analyze clientes.csv'],
    [['validate'], 'Falta algo: archivo. Ejemplo: cartera validate clientes.csv'],
    [['clientes.csv', '--window', '12m'], '--window 12m suma las ventas de un tiempo, y no se indicaron ventas.'],
    [['clientes.csv', '--window', 'siempre', '--transactions', 'ventas.csv'], '--window no puede ser siempre.'],
    [['clientes.csv', '--transactions', 'nada.csv'], 'No existe el archivo nada.csv.'],
    [['clientes.csv', '--transactions', 'nada.xlsx#Hoja'], 'No existe el archivo nada.xlsx.'],
    [['clientes.csv', '--transactions', 'ventas.csv', '--out', 'ventas.csv', '--force'], 'ventas.csv es el archivo que se está leyendo'],
    [['columns', 'clientes.csv', '--transactions', 'ventas.csv'], 'Aquí no existe la opción --transactions.'],
  ])('%j', async (args, sentence) => {
    expect(await refusal(...args)).toContain(sentence);
  });
});

it('no column is written twice: the products that sales name, and how many they are', async () => {
  const { stdout } = await cartera(['clientes.csv', '--transactions', 'ventas.csv', '--format', 'csv', '--delimiter', ';']);
  const header = stdout.split('\n')[0]?.split(';') ?? [];
  expect(header).toEqual(expect.arrayContaining(['cartera_breadth', 'cartera_products']));
  expect(new Set(header).size).toBe(header.length);
});

it('explain leads on with the same sales', async () => {
  const { stdout } = await cartera(['explain', 'clientes.csv', 'C1', '--transactions', 'ventas.csv', '--lang', 'en']);
  expect(stdout).toContain('cartera analyze clientes.csv --transactions ventas.csv');
});

it('sales with findings are not said to need no correction', async () => {
  await folder.write('dos.csv', SALES.replace(';60', ';60\n02/11/2026;F1;C1;Ana Ruiz;Clavos;60'));
  expect((await cartera(['--transactions', 'dos.csv', '--lang', 'en'])).stdout).not.toContain('Nothing to correct.');
  expect((await cartera(['--transactions', 'ventas.csv', '--lang', 'en'])).stdout).toContain('Nothing to correct.');
});

describe('validate', () => {
  it('lists the findings of the sales with their file, and where the rows differ', async () => {
    await folder.write('mal.csv', SALES.replace('03/10/2025', '31/02/2025'));
    const { code, stdout } = await cartera(['validate', 'clientes.csv', '--transactions', 'mal.csv', '--format', 'json']);
    expect(code).toBe(0);
    const { issues, byCode } = JSON.parse(stdout) as {
      issues: { code: string; line: number; field: string | null; file?: string }[];
      byCode: Record<string, number>;
    };
    expect(issues.map(({ code: found, line, field, file }) => [found, line, field, file])).toEqual([
      ['sales-differ', 2, 'totalRevenue', undefined],
      ['sales-differ', 4, 'totalRevenue', undefined],
      ['sale-unreadable', 3, null, 'mal.csv'],
    ]);
    expect(byCode).toEqual({ 'sales-differ': 2, 'sale-unreadable': 1 });
    expect((await cartera(['validate', 'clientes.csv', '--transactions', 'mal.csv', '--format', 'csv'])).stdout).toContain(',mal.csv\n');
    expect((await cartera(['validate', 'clientes.csv', '--transactions', 'mal.csv', '--lang', 'en'])).stdout).toContain('mal.csv 3');
    expect((await cartera(['clientes.csv', '--transactions', 'mal.csv', '--fail-on', 'errors>0', '--quiet'])).code).toBe(1);
  });
});
