import { isoDay, parseIsoDay } from '../../src/client/day.js';
import { IssueLog } from '../../src/client/issue-log.js';
import type { SourceInfo } from '../../src/formats/batch.js';
import type { JoinedSales } from '../../src/transactions/joined.js';
import type { Buyer, ClientSales, Sales, SalesCounts, SalesReport } from '../../src/transactions/sales.js';

/** One sale written by hand: whose, when, how much in currency units (negative: a credit note), of what. */
export type HandSale = readonly [client: number, day: string, amount: number, product?: string];

const MATCHED = { buyers: 0, sales: 0, revenue: 0 };
const COUNTS: SalesCounts = {
  ...{ rows: 0, sales: 0, creditNotes: 0, heads: 0, notSales: 0, cancelled: 0, repeated: 0, lookAlike: 0 },
  ...{ afterAsOf: 0, unreadable: 0, blank: 0, excluded: 0, rejoined: 0 },
};

type Choices = { readonly buyers?: readonly Partial<Buyer>[]; readonly from?: string; readonly report?: Partial<SalesReport> };

/** Sales made by hand, counted in the plainest way; `from`: first day of the window. */
export function makeSales(rows: readonly HandSale[], { buyers = [], from, report = {} }: Choices = {}): Sales {
  const products = ['', ...new Set(rows.flatMap(([, , , product]) => (product === undefined ? [] : [product])))];
  const days = rows.map(([, day]) => parseIsoDay(day));
  const start = from === undefined ? Number.NEGATIVE_INFINITY : parseIsoDay(from);
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + Math.round(amount * 10_000), 0);
  const of = (client: number): ClientSales | undefined => {
    const own = rows.filter((row) => row[0] === client);
    const bought = own.filter(([, , amount]) => amount > 0).map(([, day]) => parseIsoDay(day));
    if (own.length === 0) return undefined;
    const revenueOf = (name: string) => sum(own.flatMap(([, , amount, product]) => (product === name ? [amount] : [])));
    return {
      firstPurchase: Math.min(...bought),
      lastPurchase: Math.max(...bought),
      purchaseCount: bought.length,
      valuedCount: bought.length,
      purchaseDays: new Set(bought).size,
      revenue: sum(own.flatMap(([, day, amount]) => (parseIsoDay(day) >= start ? [amount] : []))),
      products: [...new Set(own.flatMap(([, , , product]) => (product === undefined ? [] : [product])))].sort((a, b) => revenueOf(b) - revenueOf(a)),
    };
  };
  return {
    log: {
      size: rows.length,
      client: Uint32Array.from(rows, ([client]) => client),
      day: Int32Array.from(days),
      amount: Float64Array.from(rows, ([, , amount]) => Math.round(amount * 10_000)),
      product: Uint32Array.from(rows, ([, , , product]) => (product === undefined ? 0 : products.indexOf(product))),
      products,
    },
    buyers: buyers.map((buyer, index) => ({ id: null, taxId: null, email: null, name: null, line: index + 2, ...buyer })),
    report: {
      files: [{ file: 'ventas.csv', sha256: 'ab'.repeat(32), sheet: null, rows: rows.length }],
      counts: { ...COUNTS, rows: rows.length, sales: rows.length, creditNotes: rows.filter(([, , amount]) => amount < 0).length },
      first: rows.length === 0 ? null : isoDay(Math.min(...days)),
      last: rows.length === 0 ? null : isoDay(Math.max(...days)),
      currency: 'PEN',
      revenue: sum(rows.map(([, , amount]) => amount)) / 10_000,
      documents: rows.filter(([, , amount]) => amount > 0).length,
      tax: null,
      otherCurrencies: [],
      converted: [],
      matched: { id: { ...MATCHED, buyers: buyers.length, sales: rows.length }, taxId: MATCHED, email: MATCHED, name: MATCHED, none: MATCHED },
      ...report,
    },
    issues: [{ file: 'ventas.csv', sheet: null, header: [], log: new IssueLog() }],
    of,
  };
}

/** What is known of a file of sales that nobody wrote. */
export const SALES_INFO: SourceInfo = {
  ...{ file: 'ventas.csv', sha256: 'ab'.repeat(32), format: 'csv', size: 1, encoding: 'windows-1252', bom: false, delimiter: ';', quote: '"' },
  ...{ lineEnd: 'CRLF', separatorLine: null, sheet: null, sheets: [], tables: [], unreadTables: [] },
};

/** The same as a run joins them. */
export function joinedBy(sales: Sales, parts: Partial<JoinedSales> = {}): JoinedSales {
  return { sales, alone: false, window: 'all', from: null, files: [{ info: SALES_INFO, header: [], issues: new IssueLog() }], assumptions: [], ...parts };
}
