import type { KindName } from '../../client/fields.js';
import type { IssueCode } from '../../client/issues.js';
import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';

/** How one sort of finding is told: a title for tables, a sentence for one, a phrase for many. `kind` is that of the field, null for none. */
type IssueText = {
  readonly title: string;
  readonly sentence: (args: Args, f: Format, kind: KindName | null) => string;
  readonly count: (count: number, f: Format, kind: KindName | null) => string;
};
export type IssueWords = Readonly<Record<IssueCode, IssueText>>;

const UNREADABLE: Readonly<Partial<Record<KindName, readonly [sentence: string, one: string, other: string]>>> = {
  day: ['not a date that exists', 'unreadable date', 'unreadable dates'],
  year: ['not a year', 'unreadable year', 'unreadable years'],
  money: ['not an amount', 'unreadable amount', 'unreadable amounts'],
  count: ['not a whole number', 'unreadable number', 'unreadable numbers'],
  email: ['not an email address', 'malformed email', 'malformed emails'],
  phone: ['not a possible phone number', 'impossible phone', 'impossible phones'],
  taxId: ['not a valid tax id', 'wrong tax id', 'wrong tax ids'],
  flag: ['neither yes nor no', 'unclear yes / no', 'unclear yes / no'],
};
const IMPOSSIBLE: Readonly<Partial<Record<KindName, readonly [sentence: string, one: string, other: string]>>> = {
  ...UNREADABLE,
  day: ['a date outside what is possible', 'impossible date', 'impossible dates'],
  year: ['a year outside what is possible', 'impossible year', 'impossible years'],
  money: ['a negative or impossible amount', 'negative or impossible amount', 'negative or impossible amounts'],
  count: ['a number outside what is possible', 'impossible number', 'impossible numbers'],
  taxId: ['the check digit does not match', 'tax id with a wrong check digit', 'tax ids with a wrong check digit'],
};

/** What bound a value breaks: `limit` is a calendar date or a number. */
function tellBound(args: Args, f: Format, kind: KindName | null): string | null {
  const { bound, limit } = args;
  if ((bound !== 'min' && bound !== 'max') || limit === undefined) return null;
  if (typeof limit === 'string') return `${bound === 'min' ? 'before' : 'after'} ${f.day(limit)}`;
  if (bound === 'min' && limit === 0) return kind === 'money' ? 'a negative amount' : 'a negative number';
  // A year is written without grouping.
  return `${bound === 'min' ? 'below' : 'above'} ${kind === 'year' ? limit : f.integer(limit)}`;
}

const UNREADABLE_SALES: Readonly<Record<string, string>> = {
  day: 'has no date that exists',
  amount: 'has no amount',
  buyer: 'does not say who bought',
  cells: 'has too many cells, and no one way of joining them fits',
  document: 'belongs to a document that no file tells the buyer of',
};

/** Whether a damaged cell was restored, or only noticed. */
const isRestored = (args: Args): boolean => args.certainty === 'certain';

/** `3 instead of 12`, where the row's lengths are known. */
const lengths = (args: Args, f: Format): string =>
  args.cells === undefined || args.expected === undefined
    ? ''
    : `: ${f.integer(numberArg(args, 'cells'))} instead of ${f.integer(numberArg(args, 'expected'))}`;

export const issues: IssueWords = {
  'blank-row': { title: 'Blank row', sentence: () => 'the row is blank', count: (n, f) => f.plural(n, 'blank row', 'blank rows') },
  'duplicate-label': {
    title: 'Repeated header',
    sentence: () => 'another column has the same header',
    count: (n, f) => f.plural(n, 'repeated header', 'repeated headers'),
  },
  'blank-label': {
    title: 'Column without header',
    sentence: () => 'the column has no header',
    count: (n, f) => f.plural(n, 'column without header', 'columns without header'),
  },
  'missing-label': {
    title: 'Missing column',
    sentence: (args, f) => `cartera.yaml names column ${f.quote(textArg(args, 'header'))}, which this file does not have`,
    count: (n, f) => f.plural(n, 'column of cartera.yaml missing', 'columns of cartera.yaml missing'),
  },
  'missing-cell': {
    title: 'Short row',
    sentence: (args, f) => `the row has too few cells${lengths(args, f)}`,
    count: (n, f) => f.plural(n, 'short row', 'short rows'),
  },
  'extra-cell': {
    title: 'Long row',
    sentence: (args, f) => `the row has too many cells${lengths(args, f)}`,
    count: (n, f) => f.plural(n, 'long row', 'long rows'),
  },
  'type-error': {
    title: 'Unreadable value',
    sentence: (_, __, kind) => `${(kind && UNREADABLE[kind]?.[0]) ?? 'not a value of this field'}; taken as missing`,
    count: (n, f, kind) => {
      const [, one, other] = (kind && UNREADABLE[kind]) ?? ['', 'unreadable value', 'unreadable values'];
      return f.plural(n, one, other);
    },
  },
  'constraint-error': {
    title: 'Impossible value',
    sentence: (args, f, kind) => `${tellBound(args, f, kind) ?? (kind && IMPOSSIBLE[kind]?.[0]) ?? 'a value outside what is possible'}; taken as missing`,
    count: (n, f, kind) => {
      const [, one, other] = (kind && IMPOSSIBLE[kind]) ?? ['', 'impossible value', 'impossible values'];
      return f.plural(n, one, other);
    },
  },
  'missing-identity': {
    title: 'Nothing identifies the client',
    sentence: () => 'no code, name, company, tax id, email or phone: row rejected',
    count: (n, f) => f.plural(n, 'row that nothing identifies', 'rows that nothing identifies'),
  },
  'duplicate-id': {
    title: 'Repeated code',
    sentence: (args, f) => (args.first === undefined ? 'the code stands in an earlier row too' : `same code as ${f.rows([numberArg(args, 'first')])}`),
    count: (n, f) => f.plural(n, 'repeated code', 'repeated codes'),
  },
  'after-as-of': {
    title: 'Date after the as-of date',
    sentence: () => 'after the as-of date; counted as 0 days',
    count: (n, f) => f.plural(n, 'date after the as-of date', 'dates after the as-of date'),
  },
  'stale-file': {
    title: 'Old file',
    sentence: (args, f) =>
      args.newest === undefined
        ? 'the newest purchase is long before the as-of date'
        : `the newest purchase is of ${f.day(textArg(args, 'newest'))}: use --as-of ${textArg(args, 'newest')} to see the portfolio as it was`,
    count: () => 'the file looks old',
  },
  'section-row': {
    title: 'Looks like a section title',
    sentence: () => 'a name alone in its row: a section title? Kept as a client',
    count: (n, f) => f.plural(n, 'row that looks like a section title', 'rows that look like section titles'),
  },
  'total-row': {
    title: 'Looks like a total',
    sentence: () => 'the row looks like a total',
    count: (n, f) => f.plural(n, 'row that looks like a total', 'rows that look like totals'),
  },
  'state-conflict': {
    title: 'Status and purchases disagree',
    sentence: () => 'contradicts the last purchase, which decides',
    count: (n, f) => f.plural(n, 'client whose status contradicts the last purchase', 'clients whose status contradicts the last purchase'),
  },
  'date-sequence': {
    title: 'Dates in the wrong order',
    sentence: () => 'the first purchase is later than the last one; both kept',
    count: (n, f) => f.plural(n, 'row with its purchase dates swapped', 'rows with their purchase dates swapped'),
  },
  'other-currency': {
    title: 'Another currency',
    sentence: (args) => `an amount in ${textArg(args, 'currency') || 'another currency'}: left out of the totals`,
    count: (n, f) => f.plural(n, 'amount in another currency', 'amounts in other currencies'),
  },
  'uncalculated-formula': {
    title: 'Formula not calculated',
    sentence: () => 'the formula holds no result: open the workbook in Excel, save it and analyse it again',
    count: (n, f) => f.plural(n, 'formula not calculated', 'formulas not calculated'),
  },
  'error-value': {
    title: 'Formula error',
    sentence: (args) => `the cell holds the error ${textArg(args, 'error')}; taken as missing`,
    count: (n, f) => f.plural(n, 'cell with a formula error', 'cells with a formula error'),
  },
  unrecoverable: {
    title: 'Digits lost',
    sentence: () => 'Excel turned the number into a power of ten and its digits are lost',
    count: (n, f) => f.plural(n, 'number whose digits Excel lost', 'numbers whose digits Excel lost'),
  },
  'lost-zeros': {
    title: 'Lost zero',
    sentence: (args) =>
      isRestored(args) ? 'the zero in front, lost in a spreadsheet, was put back' : 'a digit short: a zero in front may be lost; left as it is',
    count: (n, f) => f.plural(n, 'number without its first zero', 'numbers without their first zero'),
  },
  'float-id': {
    title: 'Id written as a number',
    sentence: (args) =>
      isRestored(args) ? 'the id was written as a number; read without its decimals' : 'the id looks like a number with decimals; left as it is',
    count: (n, f) => f.plural(n, 'id written as a number', 'ids written as numbers'),
  },
  apostrophe: {
    title: 'Apostrophe in front',
    sentence: () => 'from here on an apostrophe stands before the numbers of this column; they are read without it',
    count: (n, f) => f.plural(n, 'column with apostrophes in front', 'columns with apostrophes in front'),
  },
  mojibake: {
    title: 'Garbled letters',
    sentence: (args) =>
      args.certainty === 'unrecoverable'
        ? 'a letter was lost when the text changed its encoding; left as it is'
        : isRestored(args)
          ? 'accents and ñ had been garbled by a wrong encoding and were restored'
          : 'the text may have been garbled by a wrong encoding; left as it is',
    count: (n, f) => f.plural(n, 'garbled text', 'garbled texts'),
  },
  'swapped-date': {
    title: 'Day and month swapped',
    sentence: (args) =>
      isRestored(args)
        ? 'a spreadsheet had swapped day and month; changed back'
        : 'a spreadsheet may have swapped day and month in part of the column; left as it is',
    count: (n, f) => f.plural(n, 'date with day and month swapped', 'dates with day and month swapped'),
  },
  'email-domain': {
    title: 'Throw-away email',
    sentence: () => 'the email is at a throw-away domain',
    count: (n, f) => f.plural(n, 'throw-away email', 'throw-away emails'),
  },
  'email-typo': {
    title: 'Likely typo in an email',
    sentence: (args, f) =>
      args.suggestion === undefined ? 'the email domain looks like a typo' : `the email domain looks like a typo of ${f.quote(textArg(args, 'suggestion'))}`,
    count: (n, f) => f.plural(n, 'email with a likely typo', 'emails with a likely typo'),
  },
  'unknown-place': { title: 'Unknown place', sentence: () => 'no such place is known', count: (n, f) => f.plural(n, 'unknown place', 'unknown places') },
  'ambiguous-place': {
    title: 'Ambiguous place',
    sentence: () => 'several places have that name; it stays without a region. A column with the country, the region or the postal code would settle it',
    count: (n, f) => f.plural(n, 'ambiguous place', 'ambiguous places'),
  },
  'sales-differ': {
    title: 'Not what the sales say',
    sentence: () => 'differs from what the sales of this client come to; the sales count',
    count: (n, f) => f.plural(n, 'figure that differs from the sales', 'figures that differ from the sales'),
  },
  'sale-unreadable': {
    title: 'Unreadable sale',
    sentence: (args) => `the sale ${UNREADABLE_SALES[textArg(args, 'what')] ?? 'cannot be read'}; left out`,
    count: (n, f) => f.plural(n, 'unreadable sale', 'unreadable sales'),
  },
  'sale-rejoined': {
    title: 'Cells joined again',
    sentence: () => 'a delimiter within a text had cut it in two; its parts were joined again',
    count: (n, f) => f.plural(n, 'row of sales joined again', 'rows of sales joined again'),
  },
  'sale-repeated': {
    title: 'Sale twice in the file',
    sentence: (args, f) =>
      `the same line of the same document as ${args.first === undefined ? 'in another file' : f.rows([numberArg(args, 'first')])}; counted once`,
    count: (n, f) => f.plural(n, 'sale that stands twice, counted once', 'sales that stand twice, counted once'),
  },
  'sale-look-alike': {
    title: 'Equal sales',
    sentence: (args, f) =>
      `equal to ${args.first === undefined ? 'one of another file' : f.rows([numberArg(args, 'first')])} in every cell; without a document number both count`,
    count: (n, f) => f.plural(n, 'sale equal to another, counted', 'sales equal to others, counted'),
  },
  'sale-ambiguous': {
    title: 'Several clients fit the buyer',
    sentence: () => 'several clients have the name or code of the buyer; the sale is given to none of them',
    count: (n, f) => f.plural(n, 'buyer that fits several clients', 'buyers that fit several clients'),
  },
};
