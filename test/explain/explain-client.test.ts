import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../src/classifiers/index.js';
import type { Sales } from '../../src/transactions/sales.js';
import { analyse } from '../helpers/findings.js';
import { explain } from './helpers.js';

const FILE = `Código;Nombre;Departamento;Última compra;N° de compras;Venta acumulada;Estado;Fecha de nacimiento;Teléfono
C1;Ana Quispe;Lima;01/10/2026;3;1.000,00;Activo;01/02/1990;
C2;Eva Ríos;;29/02/2026;;"2.500,50";;;+51 987654321
C3;Público en general;;01/11/2026;99;500,00;;;
;;;;;;;;
;;Lima;01/01/2026;1;10,00;;;
Total;;;;;4.010,50;;;
`;
const about = (row: number, told = {}) => explain(FILE, `fila ${row}`, told).then(({ explanation }) => explanation);
const of = async (row: number, name: string, told = {}) => (await about(row, told)).classifications.find((one) => one.name === name);

describe('a label and what made it', () => {
  it('are those of the analysis, for every classification and client', async () => {
    const { findings } = await analyse(FILE);
    for (const row of [2, 3, 4]) {
      const { classifications } = await about(row);
      expect(classifications.map(({ name }) => name)).toEqual(RULE_NAMES);
      for (const { name, label, ran } of classifications) {
        expect(ran, name).toBe(findings.facts.labels[name] !== undefined);
        if (name === 'state') expect(label).toBe({ 2: 'current', 3: 'unknown', 4: 'unknown' }[row]);
      }
    }
  });

  it('come with the cells that the rule looked at, the one it asks for first before the others', async () => {
    const state = await of(2, 'state');
    expect(state?.cells.map(({ field, raw, value }) => [field, raw, value])).toEqual([
      ['lastPurchase', '01/10/2026', '2026-10-01'],
      ['status', 'Activo', 'Activo'],
      ['purchaseCount', '3', 3],
    ]);
    expect(state?.cells[0]).toMatchObject({ column: 3, header: 'Última compra', cell: null, hidden: false, issues: [] });
    expect((await of(2, 'tier'))?.cells).toMatchObject([{ field: 'totalRevenue', raw: '1.000,00', value: 1000 }]);
    expect((await of(2, 'generation'))?.cells).toMatchObject([{ field: 'birthDate', value: '1990-02-01' }]);
    expect((await of(2, 'location'))?.cells).toMatchObject([{ field: 'region', raw: 'Lima' }]);
    expect((await of(3, 'location'))?.cells).toMatchObject([{ field: 'phone', value: '+51 987654321' }]);
  });

  it('with the tax id, where its kind says who holds it', async () => {
    const { explanation } = await explain('Nombre;RUC;Ventas\nInversiones Kallpa;20512333797;5\n', 'fila 2');
    const type = explanation.classifications.find(({ name }) => name === 'clientType');
    expect(type).toMatchObject({ label: 'company', why: { code: 'tax-id' } });
    expect(type?.cells).toMatchObject([{ field: 'taxId', raw: '20512333797' }]);
  });
  it('and the findings of those cells', async () => {
    const cells = (await of(3, 'state'))?.cells ?? [];
    expect(cells.find(({ field }) => field === 'lastPurchase')).toMatchObject({ raw: '29/02/2026', value: null, issues: [{ code: 'type-error' }] });
    expect((await about(3)).issues.map(({ code }) => code)).toEqual(['type-error']);
    expect((await about(2)).issues).toEqual([]);
  });

  it('or the columns that are missing', async () => {
    expect(await of(2, 'profitability')).toEqual({
      name: 'profitability',
      label: 'unknown',
      why: null,
      ran: false,
      missing: ['margin', 'costToServe'],
      basedOn: [],
      cells: [],
    });
  });

  it('follow the thresholds of the run, which are listed', async () => {
    const explanation = await about(2, { flags: { 'state.current': '59' } });
    expect(explanation.rules).toMatchObject({ 'state.current': 59, 'state.active': 365, 'tier.a': 80, locationLevel: 'region' });
    expect(explanation.classifications[0]?.label).toBe('active');
    expect((await of(2, 'state', { flags: { 'state.current': '60' } }))?.label).toBe('current');
  });
});

describe('what became of a row', () => {
  it.each([
    [2, 'client', null],
    [4, 'counter', null],
    [5, 'blank', null],
    [6, 'rejected', 'missing-identity'],
    [7, 'excluded', 'total'],
  ])('fila %i: %s', async (row, as, reason) => {
    const explanation = await about(row);
    expect(explanation.became).toEqual({ as, reason });
    const isClient = as === 'client' || as === 'counter';
    expect(explanation.classifications.length > 0).toBe(isClient);
    expect(explanation.record.length > 0).toBe(!isClient && as !== 'blank');
    expect(explanation.standing === null).toBe(as !== 'client');
  });

  it.each([
    ['Código,Nombre,Eliminado\nC1,Ana,no\nC2,Eva,sí\n', 'deleted'],
    ['Código,Nombre,Es cliente\nC1,Ana,sí\nC2,Eva,no\n', 'not-a-client'],
  ])('%j: excluded, %s', async (file, reason) => {
    expect((await explain(file, 'C2')).explanation.became).toEqual({ as: 'excluded', reason });
    expect((await explain(file, 'C1')).explanation.became).toEqual({ as: 'client', reason: null });
  });
});

describe('who it is', () => {
  it.each([
    [2, 'person'],
    [3, 'unknown'],
    [4, 'organization'],
    [6, 'unknown'],
  ])('fila %i: %s', async (row, kind) => expect((await about(row)).kind).toBe(kind));

  it('a company by its name', async () => expect((await explain('Código,Nombre\nC1,Los Andes S.A.C.\nC2,Eva\n', 'C1')).explanation.kind).toBe('organization'));
});

describe('where it stands', () => {
  it('among those with revenue, counter sales left out', async () => {
    expect((await about(2)).standing).toEqual({ rank: 2, of: 2, revenue: 1000, share: 0.285673, before: 0.714327 });
    expect((await about(3)).standing).toMatchObject({ rank: 1, before: 0 });
  });

  it('equal revenues share a rank', async () => {
    const file = 'Código,Nombre,Venta acumulada\nC1,Ana,10\nC2,Eva,30\nC3,Luz,10\n';
    for (const code of ['C1', 'C3']) expect((await explain(file, code)).explanation.standing).toMatchObject({ rank: 2, of: 3, before: 0.6 });
  });
});

describe('what comes', () => {
  it('is told by the day on which a label changes if nothing is done', async () => {
    const { changes } = await about(2);
    expect(changes[0]).toEqual({ name: 'state', label: 'active', unless: 'purchase', day: '2026-12-31' });
    // One day before the change the label is still the same, on the day it is the other.
    const on = async (asOf: string) => (await of(2, 'state', { flags: { asOf } }))?.label;
    expect([await on('2026-12-30'), await on('2026-12-31')]).toEqual(['current', 'active']);
  });

  it('not for counter sales, nor beyond a year', async () => {
    expect((await about(4)).changes).toEqual([]);
    const told = { flags: { 'state.current': '400', 'state.active': '500' } };
    expect((await about(2, told)).changes.filter(({ name }) => name === 'state')).toEqual([
      { name: 'state', label: 'active', unless: 'purchase', day: '2027-11-06' },
    ]);
    expect((await about(2, { flags: { 'state.current': '427', 'state.active': '500' } })).changes.filter(({ name }) => name === 'state')).toEqual([]);
  });

  it('a prospect is forgotten', async () => {
    const file = 'Código,Nombre,Venta acumulada,Último contacto\nC1,Ana,,01/03/2026\nC2,Eva,10,\n';
    const { changes } = (await explain(file, 'C1')).explanation;
    expect(changes.find(({ name }) => name === 'state')).toEqual({ name: 'state', label: 'probable', unless: 'contact', day: '2027-03-02' });
  });

  it('a better tier takes that much more revenue, and not a cent less', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 2, maxLength: 12 });
    const fileOf = (cents: readonly number[]) =>
      `Código,Nombre,Venta acumulada\n${cents.map((cent, row) => `C${row},Ana,${(cent / 100).toFixed(2)}`).join('\n')}\n`;
    const tierOf = async (cents: readonly number[]) => (await explain(fileOf(cents), 'C0')).explanation;
    await fc.assert(
      fc.asyncProperty(amounts, async ([first = 1, ...others]) => {
        const { changes, classifications } = await tierOf([first, ...others]);
        const change = changes.find(({ name }) => name === 'tier');
        const label = classifications.find(({ name }) => name === 'tier')?.label;
        expect(change === undefined).toBe(label === 'A');
        if (change === undefined || !('amount' in change)) return;
        const more = Math.round(change.amount * 100);
        const labelWith = async (cents: number) => (await tierOf([first + cents, ...others])).classifications.find(({ name }) => name === 'tier')?.label;
        expect(await labelWith(more)).toBe(change.label);
        expect(await labelWith(more - 1)).toBe(label);
      }),
      { numRuns: 15 },
    );
  });
});

describe('sales', () => {
  const log = {
    size: 5,
    client: Uint32Array.of(0, 1, 0, 0, 2),
    day: Int32Array.of(20_000, 20_500, 20_700, 20_700, 20_600),
    amount: Float64Array.of(1_000_000, 5, 250_000, -50_000, 1),
    product: Uint32Array.of(1, 0, 2, 0, 1),
    products: ['', 'Cemento', 'Fierro'],
  };
  const sales = { log, buyers: [] } as unknown as Sales;

  it('are listed, the newest first', async () => {
    const { explanation } = await explain(FILE, 'C1', {}, sales);
    expect(explanation.sales).toEqual({
      count: 3,
      last: [
        { day: '2026-09-04', amount: 25, product: 'Fierro' },
        { day: '2026-09-04', amount: -5, product: null },
        { day: '2024-10-04', amount: 100, product: 'Cemento' },
      ],
    });
    expect((await about(2)).sales).toBeNull();
  });
});
