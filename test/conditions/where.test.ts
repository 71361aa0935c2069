import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { analyse, write } from '../helpers/findings.js';

const ROWS = [
  'Lista de clientes',
  '',
  'Código;Empresa;RUC;Correo;Ciudad;Departamento;Última compra;Compras;Facturación;Vendedor;Acepta correos;Satisfacción;Productos',
  '001;Ferretería Norte;20601030013;a@norte.example;Chiclayo;Lambayeque;2026-11-01;12;50000,00;Ana Quispe;sí;5;Pinturas; Cemento',
  '002;Botica Sur;20100070970;;Arequipa;Arequipa;2024-01-15;4;30000,50;Luis Rojas;no;2;Cemento',
  '003;Clínica Este;;c@este.example;Lima;Lima;2026-03-10;1;1500,00;ANA QUISPE;;;',
  '004;Taller Oeste;;;Lima;Lima;;;;;;4;Fierro',
  ';;;;;;;;;;;;',
  '005;Bodega Centro;;;Ica;Ica;2025-11-30;2;900,00;Luis Rojas;sí;3;',
];
// The list of products holds the delimiter: it stands in quotes.
const CSV = ROWS.map((row) => row.replace('Pinturas; Cemento', '"Pinturas; Cemento"')).join('\n');
const flags = (where: string) => ({ flags: { where } });

async function matching(where: string, config = {}): Promise<string> {
  const { findings } = await analyse(CSV, { ...flags(where), config });
  const lines: string[] = [];
  for (let row = 0; row < findings.facts.rows; row++) if (findings.facts.disposition[row] === 0) lines.push(String(row + 1));
  return lines.join(' ');
}

async function refused(where: string): Promise<unknown> {
  try {
    await analyse(CSV, flags(where));
  } catch (error) {
    if (error instanceof CarteraError) return [error.code, error.args.at ?? null, error.args.suggestion ?? null];
    throw error;
  }
  return 'accepted';
}

// Records 1 to 4 and 6 are clients: the fifth is blank.
describe('who meets a condition', () => {
  it.each([
    ['state=inactive', '2'],
    ['estado = Inactivo', '2'],
    ['ESTADO = "dejó de comprar" o estado=actual', null],
    ['state in (current, active)', '1 3 6'],
    ['state not in (current, active)', '2 4'],
    ['state = empty', ''],
    ['tier=A', '1 2'],
    ['nivel=a', '1 2'],
    ['tier = Sin facturación', '4'],
    ['tier = vacío', '4'],
    ['owner="ana quispe"', '1 3'],
    ['vendedor = Ana Quispe', '1 3'],
    ['owner != Ana Quispe', '2 4 6'],
    ['owner = vacío', '4'],
    ['owner in (Luis Rojas, empty)', '2 4 6'],
    ['totalRevenue > 1500', '1 2'],
    ['totalRevenue >= 1500', '1 2 3'],
    ['facturación < 1500', '6'],
    ['facturación <= 1.500,00', '3 6'],
    ['facturación > 30.000', '1 2'],
    ['facturación > 30,000.50', '1'],
    ['facturación = S/ 30,000.50', '2'],
    ['facturación = vacío', '4'],
    ['facturación != vacío', '1 2 3 6'],
    ['purchaseCount=4', '2'],
    ['compras <= 2', '3 6'],
    ['lastPurchase < 2026-01-01', '2 6'],
    ['última compra >= 30/11/2025 y última compra < 2026-03-10', '6'],
    ['lastPurchase = hoy', ''],
    ['days <= 29', '1'],
    ['días > 29', '2 3 6'],
    ['days = 365', '6'],
    ['days = empty', '4'],
    ['city=lima', '3 4'],
    ['region = PE-LAM', '1'],
    ['departamento = Lambayeque', '1'],
    ['country = Perú', '1 2 3 4 6'],
    ['country = PE', '1 2 3 4 6'],
    ['country = Peru and city != lima', '1 2 6'],
    ['location = Arequipa', '2'],
    ['location in (PE-ICA, PE-ARE)', '2 6'],
    ['consent = sí', '1 6'],
    ['consent = no', '2'],
    ['consent = vacío', '3 4'],
    ['satisfaction >= 4', '1 4'],
    ['satisfaction > 4', '1'],
    ['products = cemento', '1 2'],
    ['products = Cemento or products=fierro', '1 2 4'],
    ['email = empty', '2 4 6'],
    ['email = A@norte.example', '1'],
    ['taxId = 20601030013', '1'],
    ['taxId = 20-60103001-3', '1'],
    ['id = 002', '2'],
    ['id = 2', ''],
    ['field.city = Ica', '6'],
    ['not (tier=A or city=Lima)', '6'],
    ['tier=A and not owner=Luis Rojas', '1'],
  ])('%s', async (where, expected) => {
    if (expected === null) expect(await refused(where)).toEqual(['condition-label', 10, null]);
    else expect(await matching(where)).toBe(expected);
  });

  it.each([
    ['estad=inactivo', ['condition-name', 1, 'estado']],
    ['tier=A and owwner=x', ['condition-name', 12, 'owner']],
    ['state=inactiv', ['condition-label', 7, 'inactive']],
    ['tier<B', ['condition-order', 6, null]],
    ['totalRevenue > mucho', ['condition-value', 16, null]],
    ['lastPurchase < ayer', ['condition-value', 16, null]],
    ['lastPurchase < 31/02/2026', ['condition-value', 16, null]],
    ['consent > sí', ['condition-value', 11, null]],
    ['consent = quizás', ['condition-value', 11, null]],
    ['owner < Ana', ['condition-value', 9, null]],
    ['margin > 3', ['condition-column', null, null]],
    ['margen = vacío', ['condition-column', null, null]],
    ['state=', ['condition-syntax', 7, null]],
  ])('%s is refused', async (where, expected) => expect(await refused(where)).toEqual(expected));

  it('compares labels that are numbers', async () => {
    expect(await refused('priority <= 2')).toBe('accepted');
    expect(await refused('priority <= alta')).toEqual(['condition-order', 13, null]);
  });

  it('tells the zones of the configuration', async () => {
    const config = { zones: { Norte: ['Lambayeque'], Sur: ['Arequipa', 'Ica'] } };
    expect(await matching('zona = sur', config)).toBe('2 6');
    expect(await matching('zone = empty', config)).toBe('3 4');
  });
});

describe('a filtered report', () => {
  it('counts the clients that match, with the labels of the whole portfolio, and keeps the accounting of the file', async () => {
    const all = await analyse(CSV);
    const { report } = await analyse(CSV, flags('tier=A'));
    expect(report.where).toMatchObject({ text: 'tier=A', clients: 2, of: 5 });
    expect({ ...report.input, file: '' }).toEqual({ ...all.report.input, file: '' });
    expect(report.summary).toMatchObject({ clients: 2, revenue: 80_000.5 });
    expect(report.classifications.tier.map(({ clients }) => clients)).toEqual([2, 0, 0, 0]);
    expect(report.classifications.tier[0]?.share).toBe(1);
    expect(all.report.where).toBeUndefined();
  });

  it('of nobody is empty and no failure', async () => {
    const { report } = await analyse(CSV, flags('tier=A and tier=B'));
    expect(report.where).toMatchObject({ clients: 0, of: 5 });
    expect(report.summary).toMatchObject({ clients: 0, revenue: 0 });
    expect(report.coverage.state).toBe(0);
  });

  it('lists the matching clients alone', async () => {
    const csv = String(await write(CSV, writeEnrichedCsv, flags('city=Lima')));
    const lines = csv.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Lista de clientes', '']);
    expect(lines[2]?.startsWith('Código;')).toBe(true);
    expect(lines.slice(3).map((line) => line.slice(0, 3))).toEqual(['003', '004', '']);
    const ndjson = String(await write(CSV, writeNdjson, flags('city=Lima')));
    expect(
      ndjson
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['003', '004']);
  });

  const atoms = fc.constantFrom(
    'state=inactive',
    'tier=A',
    'owner=Ana Quispe',
    'totalRevenue>1000',
    'days>100',
    'city=Lima',
    'consent=vacío',
    'products=cemento',
  );
  const count = async (where: string): Promise<string> => matching(where);

  it('obeys the laws of logic', async () => {
    await fc.assert(
      fc.asyncProperty(atoms, atoms, async (a, b) => {
        expect(await count(`not (not ${a})`)).toBe(await count(a));
        expect(await count(`not (${a} and ${b})`)).toBe(await count(`not ${a} or not ${b}`));
        expect(await count(`not (${a} or ${b})`)).toBe(await count(`not ${a} and not ${b}`));
        const [yes, no] = [await count(a), await count(`not ${a}`)];
        expect([...yes.split(' '), ...no.split(' ')].filter(Boolean).sort()).toEqual(['1', '2', '3', '4', '6']);
      }),
      { numRuns: 12 },
    );
  });
});
