import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import type { IssueLog } from '../client/issue-log.js';
import { BY_NONE } from './buyers.js';
import type { ClientKeys } from './client-keys.js';
import { type Ledger, Totals } from './ledger.js';
import type { OpenedSales } from './open-sales.js';
import { KEYS, type Sales, type SalesLog, type SalesReport } from './sales.js';
import type { Tally } from './tally.js';

/** The first day number that revenue is of; null: every day. */
export type Window = { readonly from: number | null };

/** What the sales that were read come to: client by client, and all together. */
export function summarizeSales(tally: Tally, opened: OpenedSales, clients: ClientKeys | null, window: Window): Sales {
  const { ledger, buyers } = tally;
  ledger.trim();
  const products = [...tally.products.keys()];
  const totals = new Totals(ledger, products, buyers.size, window.from);
  const known = clients?.rows ?? buyers.size;
  return {
    log: logOf(ledger, products, known),
    buyers: buyers.list,
    report: reportOf(tally, opened, totals.documents),
    issues: issuesOf(opened, tally.logs),
    of: (client) => (client < known ? totals.of(client) : undefined),
  };
}

/** Apart from the rest: what is asked of one client later on must not keep all that the reading needed. */
function issuesOf(opened: OpenedSales, logs: Tally['logs']): Sales['issues'] {
  return opened.files.map(({ source: { info }, plan }, file) => ({ file: info.file, sheet: info.sheet, header: plan.header, log: logs[file] as IssueLog }));
}

/** The sales of clients: those of buyers that none is are left out. */
function logOf(ledger: Ledger, products: readonly string[], known: number): SalesLog {
  const { client, day, amount, product, size } = ledger;
  let own = 0;
  for (let at = 0; at < size; at++) if ((client[at] as number) < known) own++;
  const whole = { client: client.subarray(0, size), day: day.subarray(0, size), amount: amount.subarray(0, size), product: product.subarray(0, size) };
  if (own === size) return { size, ...whole, products };
  const kept = (_: number, at: number): boolean => (client[at] as number) < known;
  return {
    size: own,
    client: whole.client.filter(kept),
    day: whole.day.filter(kept),
    amount: whole.amount.filter(kept),
    product: whole.product.filter(kept),
    products,
  };
}

function reportOf(tally: Tally, opened: OpenedSales, documents: number): SalesReport {
  const { counts, buyers, sales, revenue, first, last } = tally;
  const matchedBy = (by: number) => ({ buyers: buyers.found[by] ?? 0, sales: sales[by] ?? 0, revenue: toUnits(revenue[by] ?? 0) });
  const [id, taxId, email, name] = KEYS.map((_, by) => matchedBy(by)) as [Matched, Matched, Matched, Matched];
  // The file with the amounts says whether tax is in them.
  const priced = opened.files.filter(({ plan }) => plan.amount !== null);
  const tax = (priced.find(({ plan }) => plan.role === 'lines') ?? priced[0])?.plan.tax ?? null;
  return {
    files: opened.files.map(({ source: { info } }, file) => ({ file: info.file, sha256: info.sha256, sheet: info.sheet, rows: tally.rows[file] ?? 0 })),
    counts: { ...counts },
    first: counts.sales === 0 ? null : isoDay(first),
    last: counts.sales === 0 ? null : isoDay(last),
    currency: opened.currency,
    revenue: toUnits(revenue.reduce((sum, part) => sum + part, 0)),
    documents,
    tax,
    ...tally.currencies.report(),
    matched: { id, taxId, email, name, none: matchedBy(BY_NONE) },
  };
}

type Matched = SalesReport['matched']['none'];
