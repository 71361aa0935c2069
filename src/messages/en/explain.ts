import type { CountrySource, RegionSource } from '../../client/places/place.js';
import type { Change, Standing } from '../../explain/explanation.js';
import type { FoundBy } from '../../explain/find-client.js';
import type { NoRow } from '../../explain/find-row.js';
import type { Format } from '../../format.js';

const either = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`);

/** The sentences of `explain`. */
export const explain: ExplainWords = {
  title: 'One client',
  row: 'row',
  foundBy: {
    row: 'found by its row',
    id: 'found by its code',
    taxId: 'found by its tax id',
    email: 'found by its email',
    phone: 'found by its phone',
    name: 'found by its name',
    words: 'found by words of its name',
    parts: 'found by a part of its name',
  },
  alsoRow: (row, said) => `${row} was taken as what a cell of this client says. It is a row number too: for that row write ${said}.`,
  became: {
    counter: 'Counter sales, with no client behind them: they count in the total and are not classified.',
    rejected: 'The row was rejected: it has no code, name, company, tax id, email or phone that says which client it is.',
    blank: 'The row is blank: it was counted and left out.',
    excluded: {
      total: 'The row is a total, not a client: it was left out.',
      footer: "The row is a report's closing line, not a client: it was left out.",
      header: 'The row repeats the column names: it was left out.',
      deleted: 'The file says that this client was deleted: it was left out.',
      'not-a-client': 'The file says that this is not a client: it was left out.',
    },
  },
  headings: {
    became: 'The row',
    cells: 'Cells',
    issues: 'Findings',
    standing: 'In all',
    changes: 'Soon',
    sales: 'Sales',
    without: 'No evidence',
    rule: 'Rule',
  },
  hidden: 'hidden',
  inFile: 'In the file',
  readAs: 'read as',
  day: 'Day',
  product: 'Product',
  yes: 'yes',
  no: 'no',
  fromSales: 'from the sales',
  because: (headers, f) => `From ${f.list(headers)}.`,
  basedOn: (labels, f) => `From ${f.list(labels)}.`,
  notEnough: (headers, f) => `What ${f.list(headers)} ${headers.length === 1 ? 'says' : 'say'} is not enough to tell.`,
  nothing: (headers, f) => (headers.length === 0 ? 'Nothing in the row tells.' : `There is nothing in ${f.list(headers)}.`),
  noColumns: (fields) => `there is no column of ${either(fields)}`,
  blanks: (headers, f) => `Blank: ${f.list(headers)}.`,
  place: {
    country: {
      cell: 'country from its cell',
      region: 'country from the region named',
      phone: 'country from the phone',
      taxId: 'country from the tax id',
      fallback: 'country of the file',
    },
    region: {
      cell: 'from its cell',
      province: 'from the province',
      district: 'from the district',
      postalCode: 'from the postal code',
      city: 'from the city',
    },
    typo: 'a slip in the name was corrected',
  },
  standing: ({ rank, of, share, before }, revenue, f) =>
    `Number ${f.integer(rank)} of ${f.plural(of, 'client', 'clients')} with revenue: ${revenue}, ${f.percent(share)} of all${before === 0 ? '' : `; those above make ${f.percent(before)}`}.`,
  onDay: (heading, label, day, unless) =>
    `${heading}: ${label} from ${day} on${{ purchase: ' if it does not buy before', contact: ' if nobody speaks with it before', nothing: ' if nothing changes' }[unless]}.`,
  withMore: (heading, label, amount) => `${heading}: ${label} with ${amount} more of revenue.`,
  sales: (shown, count, f) => (shown === count ? f.plural(count, 'sale', 'sales') : `the last ${f.integer(shown)} of ${f.plural(count, 'sale', 'sales')}`),
  next: {
    personal: 'with the personal data in full',
    validate: 'all cells to correct',
    analyze: 'the whole portfolio',
    repeat: 'repeats this result',
  },
  fill: (row) => `row ${row}`,
  unnamed: '(no name)',
  more: (count, f) => `and ${f.integer(count)} more`,
  near: (names, f) => ` The nearest: ${f.list(names)}.`,
  noRow: {
    header: 'it holds the column names',
    title: 'it holds a title',
    above: 'it stands above the column names',
    below: 'the table ends before',
    between: 'it is no row of the table',
    sheet: 'that sheet is not read',
  },
};

/** What the sentences of `explain` are made with. */
export type ExplainWords = {
  readonly title: string;
  readonly row: string;
  readonly foundBy: Readonly<Record<FoundBy, string>>;
  readonly alsoRow: (row: number, command: string) => string;
  readonly became: {
    readonly counter: string;
    readonly rejected: string;
    readonly blank: string;
    readonly excluded: Readonly<Record<string, string>>;
  };
  readonly headings: Readonly<Record<'became' | 'cells' | 'issues' | 'standing' | 'changes' | 'sales' | 'without' | 'rule', string>>;
  readonly hidden: string;
  readonly inFile: string;
  readonly readAs: string;
  readonly day: string;
  readonly product: string;
  readonly yes: string;
  readonly no: string;
  readonly fromSales: string;
  readonly because: (headers: readonly string[], f: Format) => string;
  readonly basedOn: (labels: readonly string[], f: Format) => string;
  readonly notEnough: (headers: readonly string[], f: Format) => string;
  readonly nothing: (headers: readonly string[], f: Format) => string;
  readonly noColumns: (fields: readonly string[]) => string;
  readonly blanks: (headers: readonly string[], f: Format) => string;
  readonly place: {
    readonly country: Readonly<Record<CountrySource, string>>;
    readonly region: Readonly<Record<RegionSource, string>>;
    readonly typo: string;
  };
  readonly standing: (standing: Standing, revenue: string, f: Format) => string;
  readonly onDay: (heading: string, label: string, day: string, unless: Change['unless']) => string;
  readonly withMore: (heading: string, label: string, amount: string) => string;
  readonly sales: (shown: number, count: number, f: Format) => string;
  readonly next: Readonly<Record<'personal' | 'validate' | 'analyze' | 'repeat', string>>;
  /** How a row is named on the command line. */
  readonly fill: (row: string) => string;
  readonly unnamed: string;
  readonly more: (count: number, f: Format) => string;
  readonly near: (names: readonly string[], f: Format) => string;
  readonly noRow: Readonly<Record<NoRow, string>>;
};
