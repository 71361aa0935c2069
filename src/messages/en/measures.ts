import type { Format } from '../../format.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const away = (index: number, f: Format): string => `${index < 1 ? '-' : '+'}${f.decimal(Math.abs(index - 1) * 100, 0)}%`;
const monthsOf = (months: readonly number[], index: readonly number[], f: Format): string =>
  f.list(months.map((month) => `${MONTHS[month - 1] ?? ''} (${away(index[month - 1] ?? 1, f)})`));

/** What the measures of a portfolio say. Shares 0..1; amounts and rows come as texts. */
export const measures = {
  /** At most twelve letters each. */
  headings: {
    byOwner: 'Salespeople',
    byEconomicGroup: 'Groups',
    conversion: 'Conversion',
    tenure: 'Tenure',
    retention: 'Retention',
    seasonality: 'Seasons',
    diversification: 'Balance',
    neglected: 'Neglected',
    unprofitable: 'At a loss',
    ambassadors: 'Advocates',
    referrals: 'Referrals',
  },
  /** Above all of them where they stand together. */
  heading: 'Portfolio measures',
  withoutTop3: (share: string, remaining: string, effective: string) =>
    `Without the 3 largest: -${share}, leaving ${remaining}, like ${effective} equal clients`,
  owners: (items: readonly string[], groups: number, f: Format) =>
    `${f.list(items)} of the revenue${groups > items.length ? `, of ${f.integer(groups)} salespeople with sales` : ''}.`,
  item: (name: string, share: number, f: Format) => `${name} ${f.percent(share)}`,
  noOwner: (clients: number, share: number, f: Format) => `${f.plural(clients, 'client', 'clients')} without salesperson: ${f.percent(share)}.`,
  groups: (name: string, clients: number, share: number, top3: number | null, effective: string, f: Format) =>
    `Counting each economic group as one client, the largest (${name}, ${f.plural(clients, 'client', 'clients')}) makes ${f.percent(share)} of the revenue` +
    `${top3 === null ? '' : `, the 3 largest ${f.percent(top3)}`}; like ${effective} equal clients.`,
  conversion: (buyers: number, clients: number, rate: number, low: number, high: number, f: Format) =>
    `${f.integer(buyers)} of ${f.integer(clients)} have bought: ${f.percent(rate)} (with 95% confidence, between ${f.percent(low)} and ${f.percent(high)}).`,
  conversionBySource: (best: string, bestRate: number, worst: string, worstRate: number, f: Format) =>
    `By source, from ${f.percent(bestRate)} (${best}) down to ${f.percent(worstRate)} (${worst}).`,
  conversionByOwner: (best: string, bestRate: number, worst: string, worstRate: number, f: Format) =>
    `By salesperson, from ${f.percent(bestRate)} (${best}) down to ${f.percent(worstRate)} (${worst}).`,
  tenure: (years: number, f: Format) => `Half have been buying for ${f.decimal(years, 1)} years or more.`,
  tenureBands: (fresh: number, freshShare: number, old: number, f: Format) =>
    `${f.plural(fresh, 'client', 'clients')} (${f.percent(freshShare)}) for less than a year${old === 0 ? '' : `, ${f.integer(old)} for 10 years or more`}.`,
  lifetime: (years: number, f: Format) =>
    years === 0 ? 'Half of them buy once and do not come back.' : `Half of them stop buying within ${f.decimal(years, 1)} years.`,
  retention: (share: number, f: Format) => `Of those who buy for the first time, ${f.percent(share)} buy again in the following quarter`,
  retentionYear: (share: number, f: Format) => `, and ${f.percent(share)} in the one a year later`,
  /** Heads of the table of cohorts. */
  cohorts: { quarter: 'First purchase', later: (quarters: number) => `+${quarters} q.` },
  low: (months: readonly number[], index: readonly number[], f: Format) => `Low season: ${monthsOf(months, index, f)}.`,
  high: (months: readonly number[], index: readonly number[], f: Format) => `High season: ${monthsOf(months, index, f)}.`,
  seasonBasis: (months: number, f: Format) => `Against the mean of ${f.integer(months)} complete months.`,
  lowSeasonBuyers: (clients: number, amount: string, f: Format) => `${f.plural(clients, 'client buys', 'clients buy')} mainly in the low season: ${amount}.`,
  variation: (share: number, together: number, f: Format) =>
    `Monthly sales vary by ${f.percent(share)}; if all segments rose and fell together, they would vary by ${f.percent(together)}.`,
  compensates: (a: string, b: string) => `${a} and ${b} compensate: when one falls, the other tends to rise.`,
  neglected: (clients: number, days: number, never: number, amount: string | null, where: string, f: Format) =>
    `${f.plural(clients, 'client', 'clients')} with potential and no contact for over ${f.plural(days, 'day', 'days')}` +
    `${never === 0 ? '' : ` (${f.integer(never)} without any date of contact)`}${amount === null ? '' : `: ${amount}`}. ${clients === 1 ? 'See' : 'Begin with'} ${where}.`,
  unprofitable: (clients: number, amount: string, where: string, f: Format) =>
    `${f.plural(clients, 'client costs', 'clients cost')} more than ${clients === 1 ? 'it leaves' : 'they leave'}: ${amount} (margin less cost to serve). ${clients === 1 ? 'See' : 'The worst:'} ${where}.`,
  ambassadors: (clients: number, amount: string | null, where: string, f: Format) =>
    `${f.plural(clients, 'very satisfied client', 'very satisfied clients')} still buying${amount === null ? '' : `: ${amount}`}. Ask ${clients === 1 ? 'for a recommendation' : 'them for recommendations'}: ${where}.`,
  referrals: (clients: number, share: number, revenueShare: number | null, f: Format) =>
    `${f.plural(clients, 'client', 'clients')} (${f.percent(share)}) came by recommendation${revenueShare === null ? '' : ` and ${clients === 1 ? 'makes' : 'make'} ${f.percent(revenueShare)} of the revenue`}.`,
};

export type MeasureWords = typeof measures;
