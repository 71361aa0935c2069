import type { Issue } from '../client/issues.js';
import type { Args } from '../errors.js';
import type { Report, Statement } from './report.js';
import { isGiven } from './sales-summary.js';

/** What a report may say first, most important first. */
export const STATEMENTS = [
  'receivables',
  'no-purchase-column',
  'sales-unmatched',
  'stale-file',
  'other-currencies',
  'one-dominates',
  'top-inactive',
  'top-inactive-by-status',
  'few-make-most',
  'counter-sales',
  'never-approached',
  'stopped-buying',
  'inactive-by-status',
] as const;
export type StatementCode = (typeof STATEMENTS)[number];

/** What would be wrong, or nothing new, of some clients that a condition picked. */
const OF_ALL: ReadonlySet<StatementCode> = new Set<StatementCode>([
  'top-inactive',
  'top-inactive-by-status',
  'few-make-most',
  'never-approached',
  'stopped-buying',
  'inactive-by-status',
]);

/** At most this many sentences: more is a table, not a headline. */
const MOST = 4;
/** One client making this share of the revenue decides what happens to all of it. */
const DOMINANT = 0.25;
/** Counter sales of this share are news; below it they stand apart in the report. */
const MUCH_COUNTER = 0.2;
/** Amounts in other currencies of this share of the clients change the picture; fewer are counted in the first line. */
const MUCH_FOREIGN = 0.05;
/** Records without purchase or approach are worth a sentence from this share of the clients on. */
const MANY_PROSPECTS = 0.1;
/** "Few clients make 80 %" holds only where they are at most this share of the buyers. */
const FEW = 0.4;
/** Sales whose buyers are in no row are news from this share of them on. */
const MUCH_UNMATCHED = 0.05;

type Facts = Omit<Report, 'statements'>;

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

function clientsIn(report: Facts, name: 'state' | 'tier', label: string): number {
  return report.classifications[name].find((group) => group.label === label)?.clients ?? 0;
}

function staleFile(report: Facts): Args | null {
  const issue = report.issues.sample.find((found: Issue) => found.code === 'stale-file');
  const newest = issue?.args.newest;
  if (typeof newest !== 'string') return null;
  return { newest, days: Math.round(day(report.asOf) - day(newest)) };
}

/** Sales of buyers that the list of clients lacks, where they are many. */
function unmatchedSales({ sales }: Facts): Args | null {
  if (sales === null || sales.alone) return null;
  const { none } = sales.matched;
  const all = Object.values(sales.matched).reduce((sum, { sales: count }) => sum + count, 0);
  if (none.sales === 0 || none.sales < all * MUCH_UNMATCHED) return null;
  return { sales: none.sales, share: none.sales / all, revenue: none.revenue, currency: sales.currency ?? '', buyers: none.buyers };
}

/** What the A clients make of the revenue: as the rule has it, or, by another method, as it is. */
function percentOfTop({ rules, classifications, summary }: Facts): number {
  if (rules.tier.method === 'abc') return rules.tier.a;
  const made = classifications.tier.find((group) => group.label === 'A')?.revenue ?? 0;
  return Math.round((made / (summary.revenue - summary.counter.revenue)) * 100);
}

/** The sentences about money; each needs a revenue that is not zero. */
function sayRevenue(report: Facts, say: (code: StatementCode, args: Args) => void, dated: boolean): void {
  const { summary, portfolio, rules } = report;
  const { revenue, buyers } = summary;
  const largest = portfolio.largest;
  const dominated = largest !== null && buyers > 1 && largest.share >= DOMINANT;
  const withoutCounter = summary.counter.revenue > 0 ? 1 : 0;
  if (dominated) say('one-dominates', { line: largest.line, share: largest.share, withoutCounter });

  const clients = report.stateByTier.inactive?.A ?? 0;
  if (clients > 0) {
    const lost = report.revenueByStateTier.inactive?.A ?? 0;
    // By their own rhythm no number of days holds for all of them.
    const days = rules.state.method === 'cadence' ? 0 : rules.state.active;
    const args = { clients, revenue: lost, share: lost / revenue, currency: summary.currency ?? '', days };
    say(dated ? 'top-inactive' : 'top-inactive-by-status', args);
  }

  const top = clientsIn(report, 'tier', 'A');
  if (top > 0 && top <= buyers * FEW && !(dominated && top === 1))
    say('few-make-most', { clients: top, share: top / buyers, percent: percentOfTop(report), withoutCounter });
  if (summary.counter.revenue >= revenue * MUCH_COUNTER) say('counter-sales', { share: summary.counter.revenue / revenue });
}

/**
 * The headline of a report: up to four statements made from its own figures, most important first; none where nothing is worth saying.
 * Shares are 0..1, amounts in currency units; `currency` is '' where it is not known.
 */
export function makeStatements(report: Facts): Statement[] {
  const said = new Map<StatementCode, Args>();
  const say = (code: StatementCode, args: Args): void => {
    if (report.where === undefined || !OF_ALL.has(code)) said.set(code, args);
  };
  const { summary } = report;
  const dated = isGiven(report, 'lastPurchase');

  if (report.assumptions.some((assumption) => assumption.code === 'receivables') && !isGiven(report, 'totalRevenue')) say('receivables', {});
  if (!dated && (report.coverage.state === 0 || !isGiven(report, 'status'))) say('no-purchase-column', {});
  const lost = unmatchedSales(report);
  if (lost) say('sales-unmatched', lost);
  const stale = staleFile(report);
  if (stale) say('stale-file', stale);
  const foreign = summary.otherCurrencies.reduce((sum, other) => sum + other.clients, 0);
  if (foreign > 0 && foreign >= summary.clients * MUCH_FOREIGN) {
    say('other-currencies', { clients: foreign, currencies: summary.otherCurrencies.map((other) => other.currency).join(' ') });
  }

  if (summary.revenue > 0) sayRevenue(report, say, dated);

  const prospects = clientsIn(report, 'state', 'probable');
  if (prospects > 0 && summary.clients > 1 && prospects >= summary.clients * MANY_PROSPECTS) say('never-approached', { clients: prospects });
  const inactive = clientsIn(report, 'state', 'inactive');
  if (inactive > 0 && summary.clients > 1 && !said.has('top-inactive') && !said.has('top-inactive-by-status')) {
    if (dated) say('stopped-buying', { clients: inactive, buyers: summary.buyers, share: inactive / summary.buyers });
    else say('inactive-by-status', { clients: inactive, share: inactive / summary.clients });
  }
  return STATEMENTS.flatMap((code) => {
    const args = said.get(code);
    return args ? [{ code, args }] : [];
  }).slice(0, MOST);
}
