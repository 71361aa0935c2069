import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, type FieldName } from '../../src/client/fields.js';
import { makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { WHY_CODES } from '../../src/scoring/dimensions/why-codes.js';
import type { DimensionName } from '../../src/settings.js';
import { DIMENSION_NAMES, LANGUAGES } from '../../src/settings.js';
import { scoreOf } from '../helpers/score.js';

/** One column of the files below: its header, the field that it is read as, what may stand in it. */
type Column = { readonly header: string; readonly field: FieldName; readonly cell: (row: number) => fc.Arbitrary<string> };

/** A RUC whose check digit is off by `wrong`, another one for every row: nobody shares it. */
function rucOf(lead: 10 | 20, row: number, wrong = 0): string {
  const front = `${lead}${40_123_379 + row * 5_432_111}`;
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(front[at]), 0);
  return `${front}${(((11 - (sum % 11)) % 10) + wrong) % 10}`;
}

const phoneOf = (row: number): string => `9${10_203_040 + row * 8_765_432}`;
const mailOf = (row: number): string => (NAMES[row] as string).toLowerCase().replace(/[^a-z]/g, '');

const day = () => fc.constantFrom('', '2026-11-30', '2026-10-02', '2026-01-15', '2025-11-30', '2024-03-03', '2027-01-04', 'ayer');
const COLUMNS: readonly Column[] = [
  { header: 'RUC', field: 'taxId', cell: (row) => fc.constantFrom('', rucOf(20, row), rucOf(10, row), rucOf(20, row, 1)) },
  { header: 'Celular', field: 'phone', cell: (row) => fc.constantFrom('', phoneOf(row), '12') },
  { header: 'Correo', field: 'email', cell: (row) => fc.constantFrom('', `${mailOf(row)}@torres.pe`, 'no', `${mailOf(row)}@mailinator.com`) },
  { header: 'Distrito', field: 'district', cell: () => fc.constantFrom('', 'Lince', 'Surquillo') },
  { header: 'Último contacto', field: 'lastContact', cell: day },
  { header: 'Tipo de contacto', field: 'contactType', cell: () => fc.constantFrom('', 'Visita', 'Llamada', 'Boletín', 'Tarea', 'No contactado', 'Correo') },
  { header: 'Última compra', field: 'lastPurchase', cell: day },
  { header: 'Venta acumulada', field: 'totalRevenue', cell: () => fc.constantFrom('', '100', '2500.50', '0', '-3', '71.10') },
  { header: 'Productos', field: 'products', cell: () => fc.constantFrom('', 'Clavos', 'Pintura; Yeso', 'N/A') },
  { header: 'Última actualización', field: 'updatedAt', cell: day },
];

/** What each column feeds beside validity, which is of all cells. Uniqueness is of whole records: here each is another's in no cell that names it. */
const FEEDS: Readonly<Partial<Record<FieldName, readonly DimensionName[]>>> = {
  taxId: ['identification'],
  phone: ['identification'],
  email: ['identification'],
  district: ['identification'],
  lastContact: ['contactFreshness', 'relationship'],
  contactType: ['relationship'],
  lastPurchase: ['salesEvidence'],
  totalRevenue: ['salesEvidence', 'resilience'],
  products: ['productEvidence'],
  updatedAt: ['recordCurrency'],
};

/** Names that nobody takes for another's. */
const NAMES = [
  'Rosa Quispe',
  'Sol del Norte S.A.C.',
  'Ignacio Belaunde',
  'Ferretería Tornillo',
  'Wong',
  'Pedro Ñahui',
  'Transportes Kori E.I.R.L.',
  'Úrsula Meza',
  'Zoila Vaca',
  'Fabricio Ugarte',
];

const rows = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => fc.tuple(...NAMES.slice(0, count).map((name, row) => fc.tuple(...COLUMNS.map(({ cell }) => cell(row))).map((cells) => [name, ...cells]))));
const quoted = (cell: string): string => (cell.includes(';') ? `"${cell}"` : cell);
const write = (cells: readonly (readonly string[])[], left?: FieldName): string => {
  const kept = ['name' as FieldName, ...COLUMNS.map(({ field }) => field)].map((field) => field !== left);
  const headers = ['Cliente', ...COLUMNS.map(({ header }) => header)];
  return [headers, ...cells]
    .map((row) =>
      row
        .filter((_, at) => kept[at])
        .map(quoted)
        .join(';'),
    )
    .join('\n');
};
/** Countries and currencies are told, so that no column changes how another is read. */
const TOLD = { flags: { country: 'PE', currency: 'PEN' } };
const judge = (text: string, config = {}) => scoreOf(text, { ...TOLD, config });
const tenths = (points: number): number => Math.round(points * 10);

describe('quality', { timeout: 60_000 }, () => {
  it('points add up to the score, ceilings to the ceiling, whatever the weights', async () => {
    const weights = fc.constantFrom(
      {},
      { identification: 14.9, validity: 10.1 },
      { identification: 0, validity: 25 },
      { relationship: 16.67, salesEvidence: 13.33 },
    );
    await fc.assert(
      fc.asyncProperty(rows, weights, async (cells, own) => {
        const { report, shares } = await judge(write(cells), { 'score.weights': own });
        const { score, ceiling, dimensions } = report.quality;
        const sum = (of: 'points' | 'ceiling') => dimensions.reduce((all, one) => all + tenths(one[of]), 0);
        expect([sum('points'), sum('ceiling')]).toEqual([tenths(score), tenths(ceiling)]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(ceiling);
        expect(ceiling).toBeLessThanOrEqual(100);
        for (const { name, weight, value, points, ceiling: most, evidence } of dimensions) {
          expect(points).toBeLessThanOrEqual(most);
          expect(Math.abs(points - weight * (value ?? 0))).toBeLessThan(0.101);
          expect(evidence.length).toBeGreaterThan(0);
          const added = shares[name]?.reduce((all, one) => all + one, 0);
          if (added !== undefined) expect(added).toBeCloseTo(weight * (value ?? 0), 4);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('shuffling the rows changes nothing but lines', async () => {
    const shown = async (cells: readonly (readonly string[])[]) => {
      const { funnel, size, quality, verdict } = (await judge(write(cells))).report;
      const dimensions = quality.dimensions.map((one) => ({ ...one, evidence: one.evidence.map(({ code, args, column }) => ({ code, args, column })) }));
      return { funnel, size, verdict, quality: { ...quality, dimensions } };
    };
    const shuffled = rows.chain((cells) => fc.shuffledSubarray(cells, { minLength: cells.length }).map((other) => ({ cells, other })));
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ cells, other }) => {
        expect(await shown(other)).toEqual(await shown(cells));
      }),
      { numRuns: 20 },
    );
  });

  it('removing a column changes only what it feeds, and never raises the ceiling', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...COLUMNS), async (cells, { field }) => {
        const [whole, less] = [(await judge(write(cells))).report.quality, (await judge(write(cells, field))).report.quality];
        expect(less.ceiling).toBeLessThanOrEqual(whole.ceiling);
        for (const [at, one] of whole.dimensions.entries()) {
          if (one.name === 'validity' || FEEDS[field]?.includes(one.name)) continue;
          expect(less.dimensions[at]?.value, `${field}: ${one.name}`).toBe(one.value);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(COLUMNS.map(({ field }) => field))('without %s the ceiling falls by the points that it could add', async (field) => {
    const row = ['Sol S.A.C.', '20512333797', '999888777', 'a@torres.pe', 'Lince', '2026-11-30', 'Visita', '2026-11-30', '100', 'Clavos', '2026-11-30'];
    const { quality } = (await judge(write([row], field))).report;
    const told = quality.missing.reduce((sum, { points }) => sum + points, 0);
    expect(Math.round(told * 10)).toBeLessThanOrEqual(Math.round((100 - quality.ceiling) * 10));
    expect(100 - quality.ceiling - told).toBeLessThan(0.11);
    // Of phone and email one is enough.
    expect(quality.missing.length > 0).toBe(field !== 'phone' && field !== 'email');
    if (quality.missing.length > 0) expect(quality.missing.some(({ fields }) => fields.includes(field))).toBe(true);
  });

  it('no column is promised twice, and all of them together never pass what the ceiling leaves', async () => {
    const { quality } = (await judge('Cliente;Celular\nAna Torres;999888777\nSol S.A.C.;988777666\nLuz E.I.R.L.;977666555\n')).report;
    const asked = quality.missing.flatMap(({ fields }) => fields);
    expect(asked.length).toBe(new Set(asked).size);
    expect(quality.missing.slice(0, 2)).toEqual([
      { fields: ['contactType', 'lastContact'], any: false, points: 30, dimensions: ['contactFreshness', 'relationship'] },
      { fields: ['lastPurchase', 'totalRevenue'], any: false, points: 20, dimensions: ['salesEvidence', 'resilience'] },
    ]);
    const told = quality.missing.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
    expect(told).toBe(Math.round((100 - quality.ceiling) * 10));
  });

  it('a file copied onto itself has uniqueness 0.5 and is otherwise the same', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const [once, twice] = [(await judge(write(cells))).report, (await judge(write([...cells, ...cells]))).report];
        const others = (quality: typeof once.quality) => quality.dimensions.filter(({ name }) => name !== 'uniqueness').map(({ name, value }) => [name, value]);
        expect(twice.quality.dimensions.find(({ name }) => name === 'uniqueness')?.value).toBe(0.5);
        expect(others(twice.quality)).toEqual(others(once.quality));
        expect(twice.size).toEqual(once.size);
        expect({ ...twice.funnel, rows: 0 }).toEqual({ ...once.funnel, rows: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('an empty row changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: NAMES.length }), async (cells, at) => {
        const empty = COLUMNS.map(() => '').concat('');
        const padded = [...cells.slice(0, at), empty, ...cells.slice(at)];
        const values = async (text: string) => (await judge(text)).report.quality.dimensions.map(({ value, points }) => [value, points]);
        expect(await values(write(padded))).toEqual(await values(write(cells)));
      }),
      { numRuns: 20 },
    );
  });

  it('columns that nobody may be judged by change nothing', async () => {
    const plain = 'Cliente;Celular\nRosa Quispe;999888777\nWong;12\n';
    const more = 'Cliente;Celular;Edad;Sexo;Estado civil;Hijos\nRosa Quispe;999888777;41;F;Casada;2\nWong;12;x;M;;-4\n';
    const { quality } = (await judge(more)).report;
    expect(quality.score).toBe((await judge(plain)).report.quality.score);
  });
});

describe('the sentences of the evidence', () => {
  const args = {
    clients: 201,
    of: 312,
    cells: 49,
    filled: 350,
    repeated: 38,
    records: 350,
    days: 226,
    share: 0.58,
    buyers: 3,
    least: 5,
    visits: 31,
    mass: 140,
    country: 'PE',
  };
  it.each(LANGUAGES)('are all there and fit a narrow column (%s)', (language) => {
    const { why } = catalogue(language).dimensions;
    const f = makeFormat(language, null);
    expect(Object.keys(why).sort()).toEqual([...WHY_CODES].sort());
    const long = Object.entries(why)
      .map(([code, tell]) => [code, tell(args, f)] as const)
      .filter(([, text]) => text.length === 0 || text.length > 26);
    expect(long).toEqual([]);
  });
  it('say what the file says', () => {
    const told = (code: string, more = {}) => catalogue('es').dimensions.why[code]?.({ ...args, ...more }, makeFormat('es', null));
    expect([told('tax-id-missing'), told('tax-id-missing', { country: 'MX' }), told('tax-id-missing', { country: 'FR' })]).toEqual([
      'RUC falta en 201 empresas',
      'RFC falta en 201 empresas',
      '201 empresas sin documento',
    ]);
    expect([told('contact-ways'), told('contact-ways', { mass: 0 }), told('largest-client')]).toEqual([
      'visitas 31 · masivos 140',
      'visitas 31',
      '1 cliente hace el 58%',
    ]);
  });
  it('name every dimension and no field that is unknown', () => {
    expect(Object.keys(catalogue('es').score.dimensions).sort()).toEqual([...DIMENSION_NAMES].sort());
    expect(Object.keys(FEEDS).filter((field) => !(FIELD_NAMES as readonly string[]).includes(field))).toEqual([]);
  });
});
