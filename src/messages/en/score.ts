import type { Format } from '../../format.js';
import type { Call, CarryOver, Criterion, Grade, Verdict } from '../../scoring/score.js';
import type { DimensionName } from '../../settings.js';

const people = (count: number, f: Format): string => f.plural(count, 'client', 'clients');

const NOUNS: Readonly<Record<Criterion, string>> = {
  sector: 'sector',
  place: 'place',
  product: 'product',
  clientType: 'type',
  tier: 'billing tier',
  generation: 'generation',
  age: 'age',
  gender: 'gender',
  maritalStatus: 'marital status',
  children: 'children',
};

/** The judgement of a candidate's portfolio. */
export const score = {
  heading: "Candidate's portfolio",
  headings: {
    funnel: 'From rows to clients',
    size: 'Size',
    quality: 'Quality',
    relevance: 'Relevance',
    verdict: 'Verdict',
    points: 'Points',
    of: 'of',
    why: 'Why',
    total: 'Total',
    strong: 'Strong',
    weak: 'Weak',
    more: 'With more',
    ownership: 'Ownership',
    own: 'Our clients',
    carryOver: 'Carry-over',
    sensitive: 'Sensitive',
    calls: 'To call',
    questions: 'For the interview',
    target: 'Position',
    wanted: 'Looks for',
  },
  nothing: 'Nothing to clarify: no pattern in this file asks for a question.',
  /** No signal, and whose the clients are is not known. */
  onlyOrigin: 'No pattern asks for a question; what is missing is whose the clients are:',
  headline: {
    fit: (rows: number, fit: number, f: Format) =>
      `Of ${f.plural(rows, 'row', 'rows')}, ${fit === 0 ? 'no client serves' : f.plural(fit, 'client serves', 'clients serve')} this position today.`,
    proven: (rows: number, proven: number, f: Format) =>
      `Of ${f.plural(rows, 'row', 'rows')}, ${proven === 0 ? 'no client shows' : f.plural(proven, 'client shows', 'clients show')} a proven relation.`,
    /** Nobody can be reached: the sales alone were given, the file has no such column, or no cell of it works. */
    unreachable: (rows: number, why: 'sales' | 'file' | 'cells', f: Format) =>
      `Of ${f.plural(rows, 'row', 'rows')}, nobody can be called or written to: ${
        { sales: 'the sales have no phone or email', file: 'the file has no phone or email', cells: 'no phone or email works' }[why]
      }.`,
  },
  /** The steps of the funnel; `fit` by what the position looks for. */
  steps: {
    rows: 'Rows of the file',
    distinct: 'Different clients',
    usable: 'With a phone or email that works',
    proven: 'With a proven relation',
    fit: (criteria: readonly Criterion[], f: Format) =>
      criteria.length === 0 || criteria.length > 2 ? 'Of what the position asks for' : `Of the ${f.list(criteria.map((name) => NOUNS[name]))} sought`,
  },
  notes: {
    repeated: (count: number, f: Format) => f.plural(count, 'repeated', 'repeated'),
    /** Rows that are no client of the candidate's: blank, rejected, excluded, counter sales. */
    apart: (count: number, f: Format) => `${f.integer(count)} not a client`,
    counter: (count: number, f: Format) => `${f.integer(count)} of counter sales`,
    unreachable: (count: number, f: Format) => `${f.integer(count)} cannot be reached`,
    allReachable: 'all can be reached',
    proven: 'dated in the last 12 months',
    /** Beside proven relations where nobody can be reached. */
    provenUnreachable: 'counted among the reachable',
    withoutOurs: 'without those that are ours',
    calls: (sheet: string, count: number, f: Format) => `sheet ${f.quote(sheet)}, ${f.integer(count)}`,
  },
  size: {
    usable: (count: number, f: Format) => `${f.integer(count)} reachable`,
    buyers: (count: number, f: Format) => (count === 0 ? 'no buyers' : f.plural(count, 'buyer', 'buyers')),
    /** No column tells who has bought. */
    unknownBuyers: 'buyers not told',
    soldLastYear: (amount: string) => `${amount} sold in 12 months`,
    soldToRecent: (amount: string, buyers: number, f: Format) => `${amount} sold to the ${f.integer(buyers)} who bought in 12 months`,
    sold: (amount: string) => `${amount} sold, of any time`,
    companies: (count: number, f: Format) => f.plural(count, 'company', 'companies'),
    persons: (count: number, f: Format) => f.plural(count, 'person', 'persons'),
  },
  quality: {
    score: (score: string) => `${score} of 100`,
    ceiling: (ceiling: string) => `(at most ${ceiling} with these columns)`,
  },
  grades: { A: 'Excellent', B: 'Good', C: 'Fair', D: 'Weak', E: 'Very weak' } satisfies Record<Grade, string>,
  noGrade: 'No grade: columns missing',
  relevance: {
    score: (score: string, matching: number, judged: number, f: Format) => `${score} of 100: ${f.integer(matching)} of ${f.integer(judged)} match`,
    unjudged: (count: number, nouns: readonly string[], f: Format) => `${f.integer(count)} have no ${missingOf(nouns)}`,
    excluded: (count: number, f: Format) => `${f.integer(count)} left out by the position`,
    unknown: (count: number, nouns: readonly string[], f: Format) => `cannot be told: ${f.integer(count)} have no ${missingOf(nouns)}`,
    /** Without a target. */
    ask: 'say what the position looks for: --sector, --place or --target',
    matches: (matching: number, known: number, f: Format) => `${f.integer(matching)} of ${f.integer(known)}`,
  },
  /** What the position looks for, in the middle of a sentence and as a heading. */
  criteria: NOUNS,
  criterion: {
    sector: 'Sector',
    place: 'Place',
    product: 'Product',
    clientType: 'Client type',
    tier: 'Billing tier',
    generation: 'Generation',
    age: 'Age',
    gender: 'Gender',
    maritalStatus: 'Marital status',
    children: 'Children',
  } satisfies Record<Criterion, string>,
  /** What a position does not want, after what it wants. */
  without: (words: readonly string[], f: Format) => `not ${f.list(words)}`,
  verdicts: {
    portfolio: (share: string) => `a portfolio: ${share} with a proven relation (50% or more)`,
    partial: (share: string) => `partly a portfolio: ${share} with a proven relation (it takes 50%)`,
    list: (share: string) => `only a list: ${share} with a proven relation (a portfolio takes 50%)`,
  } satisfies Record<Verdict, (share: string) => string>,
  /** What has to be known beside the verdict, and does not change it. */
  verdictNotes: {
    ours: (count: number, clients: number, f: Format) => `but ${f.integer(count)} of ${f.integer(clients)} are ours already`,
    oneDate: 'but it rests on a repeated date',
    unreachable: 'nobody to call or write to',
  },
  dimensions: {
    identification: 'Identification',
    validity: 'Valid data',
    uniqueness: 'No duplicates',
    contactFreshness: 'Recent contact',
    recordCurrency: 'Current records',
    relationship: 'Relationship',
    salesEvidence: 'Proven sales',
    productEvidence: 'Known product',
    resilience: 'Depends on no few',
  } satisfies Record<DimensionName, string>,
  /** Columns that could add points, one of them or all; `day`: they hold dates. */
  more: (columns: readonly string[], any: boolean, day: boolean, points: string, one: boolean, f: Format) =>
    `Ask for ${day ? (columns.length === 1 || any ? 'the date of ' : 'the dates of ') : ''}${any ? columns.map(f.quote).join(' or ') : f.list(columns.map(f.quote))}: up to ${points} more ${one ? 'point' : 'points'}`,
  ownership: {
    own: (count: number, share: string, f: Format) => `${f.integer(count)} of their own (${share})`,
    corporate: (count: number, share: string, f: Format) => `${f.integer(count)} of the company (${share})`,
    shared: (count: number, share: string, f: Format) => `${f.integer(count)} shared (${share})`,
    unknown: (count: number, share: string, f: Format) => `${f.integer(count)} not said (${share})`,
  },
  overlap: {
    against: (file: string, clients: number, f: Format) => `Against ${f.quote(file)} (${people(clients, f)})`,
    new: (count: number, f: Format) => `${f.integer(count)} new`,
    ours: (count: number, f: Format) => `${f.integer(count)} ours already`,
    conflict: (count: number, f: Format) => `${f.integer(count)} in conflict`,
    case: (theirs: string, ours: string, standing: 'ours' | 'conflict', probability: string, because: string) =>
      `${theirs} and our row ${ours}: ${standing === 'ours' ? 'ours already' : 'in conflict'} (${probability}${because === '' ? '' : `: ${because}`})`,
    more: (count: number, f: Format) => `and ${f.integer(count)} more`,
  },
  carryOver: {
    amount: (amount: string, share: string, lastYear: string, sales: number, f: Format) =>
      `${amount} a year if ${share} follows: of ${lastYear} sold in 12 months (${f.plural(sales, 'dated sale', 'dated sales')})`,
    range: (low: string, high: string) => `between ${low} (20%) and ${high} (50%)`,
    ours: (amount: string) => `${amount} of clients that are ours already not counted`,
    refused: {
      'no-sales': (_sales: number, _f: Format) => 'no figure: it takes the sales one by one, with date and amount (--transactions)',
      'few-sales': (sales: number, f: Format) =>
        `no figure: ${f.plural(sales, 'dated sale', 'dated sales')} ${sales === 1 ? 'is' : 'are'} too few, it takes 30`,
    } satisfies Record<NonNullable<CarryOver['refused']>, (sales: number, f: Format) => string>,
  },
  sensitive: {
    used: (fields: readonly string[], f: Format) =>
      `By your wish ${f.list(fields)} ${fields.length === 1 ? 'counts' : 'count'} in this score (--allow-sensitive).`,
    allowed: 'Sensitive data was allowed (--allow-sensitive); the position asks for none.',
    refused: (fields: readonly string[], f: Format) => `The position asks for ${f.list(fields)}: not used without --allow-sensitive.`,
  },
  calls: {
    sheet: 'To call',
    title: (shown: number, total: number, f: Format) =>
      shown === total ? `To call: ${people(total, f)}` : `To call: the first ${f.integer(shown)} of ${f.integer(total)}`,
    none: 'Nobody to call: no client reaches the last step.',
    heads: {
      row: 'Row',
      client: 'Client',
      because: 'Why',
      relevance: 'Relevance',
      reach: 'By',
      lastContact: 'Last contact',
      lastSale: 'Last sale',
      revenue: 'Sold',
    },
    because: { fits: 'serves the position', proven: 'proven relation', usable: 'can be reached' } satisfies Record<Call['because'], string>,
    phone: 'phone',
    email: 'email',
    unnamed: '(no name)',
    masked: 'Names are cut short: --show-personal shows them whole.',
  },
  next: {
    out: 'two pages',
    outFile: 'interview.html',
    calls: 'whom to call',
    callsFile: 'interview.xlsx',
    own: 'ours already?',
    ownFile: 'ours.xlsx',
    template: 'for them to fill in',
    templateFile: 'request.xlsx',
    repeat: 'this same result again',
    /** What the … of the commands above stands for. */
    typed: (command: string) => `… = ${command}`,
  },
};

/** `sector nor place`, or all of it where it is more than two. */
function missingOf(nouns: readonly string[]): string {
  return nouns.length > 2 ? 'data of what is sought' : nouns.join(' nor ');
}

export type ScoreWords = typeof score;
