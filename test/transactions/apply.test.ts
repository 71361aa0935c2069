import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOut } from '../../src/analyze.js';
import { parseIsoDay } from '../../src/client/day.js';
import { type Findings, makeReport } from '../../src/report/make-report.js';
import { joinProducts } from '../../src/transactions/apply.js';
import { type Told, withFile } from '../helpers/findings.js';
import { type HandSale, joinedBy, makeSales } from '../helpers/hand-sales.js';
import { makeIo } from '../helpers/io.js';

const joinFile = (content: string, sales: ReturnType<typeof makeSales>, told: Told = {}): Promise<Findings> =>
  withFile(content, told, ({ source, plan }, settings) => findOut({ source, plan, joined: joinedBy(sales) }, settings, { io: makeIo() }));

const stateOf = (findings: Findings): string[] => {
  const { labels } = { labels: ['current', 'active', 'inactive', 'potential', 'probable', 'unknown'] };
  return Array.from(findings.facts.labels.state ?? [], (code) => labels[code] ?? '');
};
const differing = (findings: Findings): string[] =>
  [...findings.issues.sorted()].filter(({ code }) => code === 'sales-differ').map(({ line, field }) => `${field}@${line}`);

describe('a list of clients with their sales', () => {
  const list = 'Código;Nombre\n1;Ana\n2;Eva\n3;Luz\n';
  const rows: HandSale[] = [
    [0, '2026-11-02', 100],
    [0, '2026-11-20', 50.5],
    [1, '2026-03-01', 400],
    [1, '2026-04-01', -400],
  ];

  it('gets dates, counts and revenue from them', async () => {
    const findings = await joinFile(list, makeSales(rows));
    const { facts } = findings;
    expect([...facts.revenue.slice(0, 3)]).toEqual([1_505_000, 0, 0]);
    expect(facts.value('purchaseCount', 0)).toBe(2);
    expect(facts.value('purchaseCount', 2)).toBe(0);
    expect([facts.lastPurchase[0], facts.lastPurchase[1]]).toEqual([parseIsoDay('2026-11-20'), parseIsoDay('2026-03-01')]);
    expect(facts.value('firstPurchase', 0)).toBe(parseIsoDay('2026-11-02'));
    expect(stateOf(findings).slice(0, 3)).toEqual(['current', 'active', 'probable']);
    const report = makeReport(findings);
    expect([report.summary.revenue, report.summary.currency, report.summary.boughtLastYear]).toEqual([150.5, 'PEN', 2]);
    expect(report.rules.revenue).toEqual({ tax: null, from: 'sales' });
    expect(differing(findings)).toEqual([]);
  });

  it('gives the products that brought most first, and leaves the row its own where the sales name none', async () => {
    const content = 'Nombre;Productos\nAna;Pintura\nEva;Cemento\n';
    const seen: (string | undefined)[] = [];
    await withFile(content, {}, async ({ source, plan }, settings) => {
      const sales = makeSales([
        [0, '2026-11-02', 10, 'Clavos; 2 in'],
        [0, '2026-11-03', 90, 'Fierro'],
        [1, '2026-11-03', 5],
      ]);
      const { Validator } = await import('../../src/client/validate.js');
      const { IssueLog } = await import('../../src/client/issue-log.js');
      const { fieldsOfSales, makeApplier } = await import('../../src/transactions/apply.js');
      const { recordsAfterHeader } = await import('../../src/records.js');
      const issues = new IssueLog();
      const validator = await Validator.make(source, plan, settings, issues, fieldsOfSales(sales));
      const { apply } = makeApplier({ sales, issues, columns: plan.columns, alone: false });
      for await (const batch of recordsAfterHeader(source, plan)) {
        validator.read(batch, 0);
        apply(validator.values, 0);
        seen.push(validator.values.text('products', 0), validator.values.text('products', 1));
      }
    });
    expect(seen).toEqual(['Fierro; Clavos, 2 in', 'Cemento']);
  });

  it('names twenty products at most', () => {
    expect(joinProducts(Array.from({ length: 25 }, (_, index) => `p${index}`)).split('; ')).toHaveLength(20);
    expect(joinProducts(['a; b', 'c|d', 'e\nf', '1 ::: 2', 'g, h'])).toBe('a, b; c, d; e, f; 1, 2; g, h');
  });
});

describe('what the row says otherwise', () => {
  it.each([
    ['99', 'Facturación', '100.99', []],
    ['1 % of the larger is no difference', 'Facturación', '101.01', []],
    ['more is', 'Facturación', '101.02', ['totalRevenue@2']],
    ['also below', 'Facturación', '98.98', ['totalRevenue@2']],
    ['an amount in another currency is not compared', 'Facturación', 'US$ 5', []],
    ['an empty cell says nothing', 'Facturación', '', []],
    ['the same day', 'Última compra', '20/11/2026', []],
    ['a day later', 'Última compra', '21/11/2026', ['lastPurchase@2']],
    ['a first purchase before the sales begin', 'Primera compra', '01/01/2020', []],
    ['a first purchase within them', 'Primera compra', '03/11/2026', ['firstPurchase@2']],
    ['the same count', 'N° de compras', '2', []],
    ['another count', 'N° de compras', '3', ['purchaseCount@2']],
    ['the same ticket', 'Ticket promedio', '50', []],
    ['another ticket', 'Ticket promedio', '51', ['averageTicket@2']],
  ] as const)('%s: %s %s', async (_, header, cell, expected) => {
    const sales = makeSales([
      [0, '2026-11-02', 60],
      [0, '2026-11-20', 40],
      [1, '2026-11-21', 1],
    ]);
    // A second client with amounts in soles says which currency the column is in.
    const other = { Facturación: 'S/ 1', 'Última compra': '21/11/2026', 'Primera compra': '21/11/2026', 'N° de compras': '1', 'Ticket promedio': '1' }[header];
    const findings = await joinFile(`Nombre;${header}\nAna;${cell}\nEva;${other}\n`, sales);
    expect(differing(findings)).toEqual(expected);
  });

  it('counts them by field and adds up both sides', async () => {
    const sales = makeSales([
      [0, '2026-11-02', 60],
      [1, '2026-11-20', 40],
    ]);
    const findings = await joinFile('Nombre;Facturación;Última compra\nAna;70;02/11/2026\nEva;40;\nLuz;5;03/11/2026\n', sales);
    expect(makeReport(findings).sales?.differences).toEqual({
      fields: [
        { field: 'lastPurchase', compared: 2, clients: 1 },
        { field: 'totalRevenue', compared: 3, clients: 2 },
      ],
      revenue: { rows: 115, sales: 100 },
    });
    expect(differing(findings)).toEqual(['totalRevenue@2', 'totalRevenue@4', 'lastPurchase@4']);
  });

  it('keeps a last purchase before the sales begin: they know nothing of it', async () => {
    const sales = makeSales([[1, '2026-01-10', 40]]);
    const content = 'Nombre;Última compra\nAna;09/01/2026\nEva;10/01/2026\nLuz;10/01/2026\nSol;\n';
    const findings = await joinFile(content, sales);
    expect(differing(findings)).toEqual(['lastPurchase@4']);
    expect(stateOf(findings).slice(0, 4)).toEqual(['active', 'active', 'probable', 'probable']);
  });
});

it('adds up to the sales whatever they are', async () => {
  const sale = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: -5_000, max: 90_000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(sale, { maxLength: 30 }), async (made) => {
      const rows = made.map(([client, day, cents]): HandSale => [client, new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), cents / 100]);
      const findings = await joinFile('Código\n1\n2\n3\n4\n5\n', makeSales(rows));
      const sum = made.reduce((total, [, , cents]) => total + cents, 0) / 100;
      expect(makeReport(findings).summary.revenue).toBeCloseTo(sum, 2);
    }),
    { numRuns: 25 },
  );
});
