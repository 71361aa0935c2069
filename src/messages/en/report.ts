import type { AssumptionCode, Reason } from '../../client/plan.js';
import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { StatementCode } from '../../report/statements.js';
import { dealings } from './dealings.js';
import { measures } from './measures.js';
import { sales } from './sales.js';

const days = (count: number, f: Format): string => (count === 365 ? 'a year' : f.plural(count, 'day', 'days'));
const money = (args: Args, f: Format): string => f.briefMoney(numberArg(args, 'revenue'), textArg(args, 'currency') || null);
const revenueOf = (args: Args): string => (numberArg(args, 'withoutCounter') === 1 ? ' of the revenue, counter sales apart' : ' of the revenue');
const clientsOf = (args: Args): number => numberArg(args, 'clients');
const shareOf = (args: Args, f: Format): string => f.percent(numberArg(args, 'share'));
const ORDERS: Readonly<Record<string, string>> = { dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year/month/day' };
/** What the column of revenue says of tax; most say nothing. */
const TAX: Readonly<Record<'included' | 'excluded', string>> = { included: ', tax included', excluded: ', before tax' };
const EXCLUDED: Readonly<Record<string, readonly [one: string, other: string]>> = {
  header: ['repeated header', 'repeated headers'],
  total: ['total row', 'total rows'],
  footer: ['footer line', 'footer lines'],
  deleted: ['deleted', 'deleted'],
  'not-a-client': ['not a client', 'not clients'],
};
const SKIPPED: Readonly<Record<string, readonly [one: string, other: string]>> = {
  title: ['title', 'titles'],
  header: ['repeated header', 'repeated headers'],
  total: ['total', 'totals'],
  footer: ['footer', 'footer'],
};
const quoted = (columns: readonly string[], f: Format): string => f.list(columns.map(f.quote));

const times = (factor: number, f: Format): string => `${f.decimal(factor, Number.isInteger(factor) ? 0 : 1)} times`;
const statements = {
  receivables: () => 'This looks like a receivables report (cuentas por cobrar), not sales: its balances are not counted as revenue.',
  'no-purchase-column': () => 'The file has no “Last purchase” column: without it nobody can tell who still buys.',
  'stale-file': (args, f) =>
    `The newest purchase is of ${f.day(textArg(args, 'newest'))}, ${f.plural(numberArg(args, 'days'), 'day', 'days')} before the as-of date; ` +
    `--as-of ${textArg(args, 'newest')} shows the portfolio as it was then.`,
  'sales-unmatched': (args, f) =>
    `${f.plural(numberArg(args, 'sales'), 'sale', 'sales')} (${shareOf(args, f)}) of ${f.plural(numberArg(args, 'buyers'), 'buyer', 'buyers')} not on the list of clients: ` +
    `${money(args, f)} left out.`,
  'other-currencies': (args, f) =>
    `${f.plural(clientsOf(args), 'client has', 'clients have')} amounts in ${f.list(textArg(args, 'currencies').split(' '))}: ` +
    `they stay out of revenue until --rate gives their exchange rate.`,
  'one-dominates': (args, f) => `One client (${f.rows([numberArg(args, 'line')])}) makes ${shareOf(args, f)}${revenueOf(args)}.`,
  'top-inactive': (args, f) =>
    `${f.plural(clientsOf(args), 'A client', 'A clients')} ${clientsOf(args) === 1 ? 'has' : 'have'} ` +
    `${numberArg(args, 'days') === 0 ? 'stopped buying' : `not bought for over ${days(numberArg(args, 'days'), f)}`}: ` +
    `${money(args, f)}, ${shareOf(args, f)} of revenue.`,
  'top-inactive-by-status': (args, f) =>
    `${f.plural(clientsOf(args), 'A client is', 'A clients are')} marked as inactive: ${money(args, f)}, ${shareOf(args, f)} of revenue.`,
  'few-make-most': (args, f) =>
    `${f.plural(clientsOf(args), 'client', 'clients')} (${shareOf(args, f)} of those who have bought) ` +
    `${clientsOf(args) === 1 ? 'makes' : 'make'} ${numberArg(args, 'percent')}%${revenueOf(args)}.`,
  'never-approached': (args, f) => `${f.plural(clientsOf(args), 'record', 'records')} without purchase or recent approach: a list, not a portfolio yet.`,
  'counter-sales': (args, f) => `${shareOf(args, f)} of the revenue is counter sales, with no client behind them.`,
  'stopped-buying': (args, f) =>
    `${f.integer(clientsOf(args))} of the ${f.integer(numberArg(args, 'buyers'))} who have bought ` +
    `${clientsOf(args) === 1 ? 'has' : 'have'} stopped buying (${shareOf(args, f)}).`,
  'inactive-by-status': (args, f) => `${f.plural(clientsOf(args), 'client is', 'clients are')} marked as inactive: ${shareOf(args, f)} of the file.`,
} satisfies Record<StatementCode, (args: Args, f: Format) => string>;

const assumptions = {
  'date-order': (args, columns, f) => `Dates of ${quoted(columns, f)} read as ${ORDERS[textArg(args, 'order')] ?? ''}: nothing in the file proves it.`,
  decimal: (args, columns, f) => `Numbers of ${quoted(columns, f)} read with a decimal ${textArg(args, 'decimal') === ',' ? 'comma' : 'point'}.`,
  thousands: (args, columns, f) => `The ${textArg(args, 'separator') === ',' ? 'comma' : 'point'} in ${quoted(columns, f)} parts thousands, not decimals.`,
  currency: (args, _, f) => {
    const [sign, currency] = [textArg(args, 'sign'), textArg(args, 'currency')];
    if (currency === '') return 'Nothing says which currency the amounts are in.';
    return sign === '' ? `Amounts taken as ${currency}.` : `Amounts with ${f.quote(sign)} taken as ${currency}.`;
  },
  'other-revenue': (_, columns, f) =>
    `${columns.length === 0 ? 'Another column' : quoted(columns, f)} ${columns.length < 2 ? 'looks' : 'look'} like revenue too and ${columns.length < 2 ? 'was' : 'were'} not added: choose with --map.`,
  'two-digit-year': (_, columns, f) => `Two-digit years of ${quoted(columns, f)} completed with the latest century that is possible.`,
  discount: (args, columns, f) =>
    `${columns.length === 0 ? 'A discount' : quoted(columns, f)} read as ${args.as === 'percent' ? 'a percentage' : 'an amount'} taken off each line.`,
  'cancelled-means-paid': (_, columns, f) =>
    `${f.quote('Cancelado')}${columns.length === 0 ? '' : ` in ${quoted(columns, f)}`} read as paid, not as cancelled.`,
  'parts-of-revenue': (_, columns, f) =>
    `${columns.length === 0 ? 'A column' : quoted(columns, f)} ${columns.length < 2 ? 'holds' : 'hold'} no number above 1: read as ${columns.length < 2 ? 'a part' : 'parts'} of the revenue.`,
  receivables: (_, columns, f) =>
    columns.length === 0
      ? 'Balances are not counted as revenue.'
      : `${quoted(columns, f)} ${columns.length === 1 ? 'is a balance and is' : 'are balances and are'} not counted as revenue.`,
} satisfies Record<AssumptionCode, (args: Args, columns: readonly string[], f: Format) => string>;

/** Every sentence of the report, the columns view and the data check. */
export const report = {
  statements,
  assumptions,
  dealings,
  /** Why a column has its field, or has none. */
  reasons: {
    option: 'asked with --map',
    config: 'from cartera.yaml',
    alias: 'known header',
    normalised: 'similar header',
    word: 'word in header',
    'unknown-header': 'unknown header',
    'values-do-not-fit': 'its values do not fit',
    'other-column-better': 'another column is better',
    'own-column': "cartera's own column",
    ignored: 'left out on request',
  } satisfies Record<Reason, string>,
  totals: {
    /** An amount whose currency is not known. */
    revenue: (amount: string) => `${amount} in revenue`,
    clients: (count: number, f: Format) => f.plural(count, 'client', 'clients'),
    boughtLastYear: (count: number, f: Format) => `${f.integer(count)} bought in the last 12 months`,
    buyers: (count: number, f: Format) => `${f.integer(count)} ${count === 1 ? 'has' : 'have'} bought`,
    otherCurrencies: (count: number, currencies: readonly string[], f: Format) => `${f.plural(count, 'client', 'clients')} in ${f.list(currencies)} apart`,
    salesApart: (count: number, currency: string, f: Format) => `${f.plural(count, 'sale', 'sales')} in ${currency} apart`,
  },
  /** What stands beside the state "no data". */
  unknownState: { undated: 'bought, no date', counter: 'counter sales', both: 'and counter sales' },
  rules: {
    current: (limit: number, twice: boolean, f: Format) => `current: ≤ ${f.integer(limit)} days${twice ? ' and 2+ purchases' : ''}`,
    active: (limit: number, f: Format) => `active: ≤ ${f.integer(limit)} days`,
    inactive: (limit: number, f: Format) => `inactive: over ${f.integer(limit)}`,
    byStatus: (header: string, f: Format) => `state from column ${f.quote(header)}: there is no last purchase`,
    /** Limits by own rhythm, and those of who has none. */
    cadence: (
      { current, active, least, most }: { readonly current: number; readonly active: number; readonly least: number; readonly most: number },
      f: Format,
    ): readonly string[] => [
      `by own rhythm (3+ purchases): current ≤ ${times(current, f)}`,
      `active ≤ ${times(active, f)}`,
      `${f.integer(least)} to ${f.integer(most)} days`,
    ],
    withoutRhythm: (rule: string) => `the others, ${rule}`,
    /** Largest clients, in per cent of those with revenue. */
    largest: (tier: string, percent: number) => `${tier}: the largest ${percent}% of the clients with revenue`,
    from: (tier: string, amount: string) => `${tier}: from ${amount}`,
    keyAccount: ({ share, top, buyers }: { readonly share: number; readonly top: number; readonly buyers: number }, f: Format) =>
      `key accounts: from ${share}% of the revenue${top === 0 ? '' : `, or one of the ${f.integer(top)} largest where ${f.integer(buyers)} or more have revenue`}`,
    scored: (clients: number, f: Format) => `value (RFM): ${f.plural(clients, 'client', 'clients')} from 1 to 5`,
    recency: (cuts: readonly string[]) => `R by days without buying: 5 under ${cuts[0]}, 4 under ${cuts[1]}, 3 under ${cuts[2]}, 2 under ${cuts[3]}`,
    frequency: (cuts: readonly string[]) => `F by purchases: 2 from ${cuts[0]}, 3 from ${cuts[1]}, 4 from ${cuts[2]}, 5 from ${cuts[3]}`,
    monetary: (cuts: readonly string[]) => `M by revenue: 2 from ${cuts[0]}, 3 from ${cuts[1]}, 4 from ${cuts[2]}, 5 from ${cuts[3]}`,
    a: (percent: number) => `A: first ${percent}% of the revenue`,
    b: (percent: number) => `B: up to ${percent}%`,
    c: 'C: the rest',
    none: (count: number, f: Format) => `${f.integer(count)} without tier`,
  },
  /** Which column would fill a section that has nothing to show. */
  absent: {
    state: 'A column with the last purchase, or with the status, would fill this.',
    location: 'A column with the country, the region or the city, or --country, would fill this.',
    generation: 'A column with the birth date, the birth year or the age would fill this.',
    heading: 'No data',
    rule: (heading: string, columns: readonly string[], f: Format) => `${heading}: with a column ${columns.map(f.quote).join(' or ')}.`,
    sparse: (heading: string, share: number, f: Format) =>
      share === 0
        ? `${heading}: what the file says is not enough to tell.`
        : `${heading}: known for only ${f.percent(share)} of the clients; for the others it is missing or not understood.`,
    few: (heading: string) => `${heading}: takes five clients or more with last purchase, number of purchases and revenue.`,
    only: (share: number, f: Format) => `Known for only ${f.percent(share)} of the clients.`,
  },
  dependence: {
    withoutCounter: 'counter left out',
    largest: 'Largest client',
    top: (count: number, f: Format) => `${f.integer(count)} largest`,
    keyAccounts: 'Key accounts',
    effective: (count: string) => `Like ${count} ${count === '1' || count === '1.0' || count === '1,0' ? 'client' : 'equal clients'}`,
  },
  measures,
  generation: {
    organizations: (count: number, f: Format) => f.plural(count, 'company', 'companies'),
    people: (count: number, f: Format) => f.plural(count, 'person with a birth year', 'people with a birth year'),
    unknown: (count: number, f: Format) => `${f.integer(count)} no data`,
  },
  /** Which column is the revenue, and where a year of birth comes from. */
  basis: {
    revenue: (header: string, tax: 'included' | 'excluded' | null, f: Format): string =>
      `Revenue = column ${f.quote(header)}${tax === null ? '; the file does not say which period it covers, nor whether tax is included' : TAX[tax]}.`,
    birthFromTaxId: 'Year of birth from the RFC.',
    /** What gave the place of clients whose country or region no cell says, with their number behind. */
    from: {
      country: { phone: 'the phone', taxId: 'the tax id' },
      region: { postalCode: 'the postal code', city: 'the city' },
      countries: (items: readonly string[]) => `Country without a cell for it: by ${items.join(', by ')}.`,
      regions: (items: readonly string[]) => `Region without a cell for it: by ${items.join(', by ')}.`,
    },
  },
  unread: {
    sheets: (sheets: readonly { readonly name: string; readonly rows: number; readonly hidden: boolean }[], f: Format): string =>
      `Sheets not read: ${f.list(sheets.map(({ name, rows, hidden }) => `${f.quote(name)} (${f.plural(rows, 'row', 'rows')}${hidden ? ', hidden' : ''})`))}.`,
    table: (sheet: string, range: string, rows: number, f: Format): string =>
      `Another table of ${f.quote(sheet)} was not read: ${range} (${f.plural(rows, 'row', 'rows')}).`,
  },
  sales,
  apart: {
    counter: (where: string, revenue: string | null, share: string | null) =>
      `Counter sales (${where})${revenue === null ? '' : `: ${revenue}`}${share === null ? '' : `, ${share} of the revenue`}. ` +
      `They count in the total and are not classified.`,
    otherCurrency: (clients: number, amount: string, f: Format) =>
      `${f.plural(clients, 'client', 'clients')} with ${amount}: out of the total for lack of its exchange rate (--rate).`,
  },
  data: {
    identity: (rows: number, clients: number, rest: readonly string[], f: Format) =>
      rest.length === 0
        ? `${f.plural(rows, 'row, a client', 'rows, each a client')}.`
        : `${f.plural(rows, 'row', 'rows')} = ${[f.plural(clients, 'client', 'clients'), ...rest].join(' + ')}.`,
    rejected: (count: number, f: Format) => `${f.integer(count)} rejected`,
    blank: (count: number, f: Format) => `${f.integer(count)} blank`,
    excluded: (count: number, reasons: readonly string[], f: Format) => `${f.integer(count)} excluded${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    reason: (reason: string, count: number, f: Format) => f.plural(count, ...(EXCLUDED[reason] ?? [reason, reason])),
    skipped: (items: readonly string[]) => `Outside the table: ${items.join(', ')}.`,
    skippedLines: (reason: string, lines: readonly number[], more: number, f: Format) => {
      const [one, other] = SKIPPED[reason] ?? [reason, reason];
      const listed = f.list([...lines.map(String), ...(more > 0 ? [`${f.integer(more)} more`] : [])]);
      return lines.length + more === 1 ? `${one} (line ${listed})` : `${other} (lines ${listed})`;
    },
    header: (line: number) => `Header on line ${line}.`,
    clean: 'Nothing to correct.',
    moreFindings: (count: number, f: Format) => f.plural(count, 'finding more', 'findings more'),
  },
  next: {
    validate: 'cells to correct',
    columns: 'which column is what',
    out: 'each client with its labels',
    outFile: 'labelled.xlsx',
    repeat: 'this same result again',
    analyze: 'the analysis, with these columns',
  },
  columns: {
    intro: (used: number, total: number, f: Format) => `${f.integer(used)} of ${f.plural(total, 'column is used', 'columns are used')}`,
    header: (line: number) => `header on line ${line}`,
    dialect: (encoding: string, delimiter: string) => `${encoding}, cells parted by ${delimiter}`,
    more: (count: number, f: Format): string => `and ${f.integer(count)} more`,
    noHeader: '(no header)',
    example: 'Header=field',
    correct: 'Correct',
    correctNote: 'another field for a column; --save keeps it in cartera.yaml',
    short: { confidence: 'Sure', fit: 'Fits' },
  },
  validate: {
    clean: 'Nothing to correct: no errors, no warnings.',
    counts: (errors: number, warnings: number, f: Format) => `${f.plural(errors, 'error', 'errors')} · ${f.plural(warnings, 'warning', 'warnings')}`,
    list: (shown: number, total: number, f: Format) =>
      shown === total ? 'Findings, row by row' : `Findings, row by row: the first ${f.integer(shown)} of ${f.integer(total)}`,
    wholeFile: 'file',
    all: 'every finding, to open in Excel',
    outFile: 'findings.csv',
  },
};

export type ReportWords = typeof report;
