import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tellFiles } from '../../src/renderers/file-names.js';
import { renderAnalyzeMarkdown } from '../../src/renderers/md/analyze.js';
import { tellSales } from '../../src/renderers/sales-sentences.js';
import { renderAnalyze } from '../../src/renderers/table/analyze.js';
import type { Report, SalesSummary } from '../../src/report/report.js';
import { makeStatements } from '../../src/report/statements.js';
import { rich, speak } from './samples.js';

const counts = {
  ...{ rows: 5120, sales: 4906, creditNotes: 12, heads: 830, notSales: 4, cancelled: 3, repeated: 2, lookAlike: 7 },
  ...{ afterAsOf: 5, unreadable: 1, blank: 6, excluded: 1, rejoined: 9 },
};
const full: SalesSummary = {
  files: [
    { file: 'ventas-2025.csv', sha256: 'ab'.repeat(32), sheet: null, rows: 3120 },
    { file: 'ventas-2026.xlsx', sha256: 'cd'.repeat(32), sheet: 'Facturas', rows: 2000 },
  ],
  counts,
  first: '2025-01-02',
  last: '2026-11-28',
  currency: 'PEN',
  revenue: 1_240_000.5,
  documents: 4880,
  tax: 'excluded',
  otherCurrencies: [{ currency: 'USD', sales: 3, revenue: 3245 }],
  converted: [{ currency: 'EUR', sales: 2, revenue: 800 }],
  matched: {
    id: { buyers: 3412, sales: 4800, revenue: 1_200_000 },
    taxId: { buyers: 10, sales: 50, revenue: 20_000 },
    email: { buyers: 1, sales: 2, revenue: 300 },
    name: { buyers: 12, sales: 20, revenue: 18_500.5 },
    none: { buyers: 5, sales: 34, revenue: 1200 },
  },
  alone: false,
  fields: ['firstPurchase', 'lastPurchase', 'purchaseCount', 'totalRevenue', 'averageTicket', 'products'],
  window: { name: 'all', from: '2025-01-02', to: '2026-11-28' },
  differences: {
    fields: [
      { field: 'lastPurchase', compared: 2100, clients: 3 },
      { field: 'totalRevenue', compared: 2000, clients: 12 },
      { field: 'purchaseCount', compared: 2000, clients: 0 },
    ],
    revenue: { rows: 1_300_000, sales: 1_238_800.5 },
  },
  issues: [{ file: 'ventas-2025.csv', errors: 1, warnings: 4, byCode: { 'sale-ambiguous': 2, 'sale-unreadable': 1 }, byField: {}, sample: [] }],
};
const withSales = (sales: SalesSummary): Report => ({ ...rich, sales });

describe.each(['es', 'en'] as const)('sales in %s', (language) => {
  const say = speak(language);

  it('are told whole: every count, match and difference once', () => {
    const text = tellSales(withSales(full), say).join('\n');
    for (const count of ['3,120', '2,000', '4,906', '4,880', '830', '3,412', '34']) expect(text).toContain(count);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    for (const sentence of text.split('\n')) expect(sentence).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(new RegExp(`${say.words.terms.fields.purchaseCount}.* 0 `));
    // What the counts of rows tell is not told again as a finding.
    expect(text).not.toContain(say.words.issues['sale-unreadable'].count(1, say.format, null));
    expect(text).toContain(say.words.issues['sale-ambiguous'].count(2, say.format, null));
  });

  it('tell nothing of what did not happen', () => {
    const nothing = Object.fromEntries(Object.keys(counts).map((key) => [key, 0])) as typeof counts;
    const none = { buyers: 0, sales: 0, revenue: 0 };
    const quiet: SalesSummary = {
      ...full,
      files: full.files.slice(0, 1),
      counts: { ...nothing, rows: 1, sales: 1 },
      documents: 1,
      otherCurrencies: [],
      converted: [],
      matched: { id: { ...none, buyers: 1, sales: 1 }, taxId: none, email: none, name: none, none },
      differences: { fields: [], revenue: { rows: 0, sales: 0 } },
      issues: [],
    };
    expect(tellSales(withSales(quiet), say)).toHaveLength(2);
    expect(tellSales(withSales({ ...quiet, alone: true }), say)).toHaveLength(2);
  });

  it.each([60, 80, 140])('fit %d columns', (width) => {
    for (const sales of [full, { ...full, alone: true }, { ...full, window: { name: '12m', from: '2025-12-01', to: '2026-11-30' } } as const]) {
      const text = renderAnalyze(withSales(sales), say, { width, color: false, reproduce: '', sales: '--transactions ventas-2025.csv' });
      for (const line of text.split('\n')) if (!/^ {2,}cartera /.test(line)) expect(stringWidth(line), line).toBeLessThan(width);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it('stand in Markdown with the period beside the revenue', () => {
    const text = renderAnalyzeMarkdown(withSales({ ...full, window: { name: 'ytd', from: '2026-01-01', to: '2026-11-30' } }), say, { reproduce: '' });
    expect(text).toContain(`## ${say.words.terms.headings.sales}`);
    expect(text).toContain(`(${say.words.report.sales.period.ytd(say.format.day('2026-01-01'), say.format.day('2026-11-30'))})`);
  });

  it('that found no client are news from one in twenty on', () => {
    const codes = (sales: number): string[] => {
      const { none, ...found } = full.matched;
      return makeStatements(withSales({ ...full, matched: { ...found, id: { ...found.id, sales: 9928 }, none: { ...none, sales } } })).map(({ code }) => code);
    };
    expect([codes(526).includes('sales-unmatched'), codes(527).includes('sales-unmatched')]).toEqual([false, true]);
  });
});

it('names the sheets of one workbook with its name once', () => {
  const input = { ...rich.input, file: 'cartera.xlsx', sheet: 'Clientes' };
  const files = [{ file: 'cartera.xlsx', sha256: '', sheet: 'Ventas', rows: 1 }];
  expect(tellFiles({ input, sales: { ...full, files } })).toBe('cartera.xlsx › Clientes + Ventas');
  expect(tellFiles({ input, sales: full })).toBe('cartera.xlsx › Clientes + ventas-2025.csv + ventas-2026.xlsx › Facturas');
  expect(tellFiles({ input, sales: { ...full, alone: true } })).toBe('ventas-2025.csv + ventas-2026.xlsx › Facturas');
});
