import type { Format } from '../../format.js';
import type { BacktestRow } from '../../inactivity/backtest.js';
import type { Refusal } from '../../inactivity/fit-nbd.js';
import type { Action, Method, Reason } from '../../inactivity/inactive.js';
import type { Counts } from '../../inactivity/judge.js';

/** Words of the call sheet of inactive clients. Names of sheets are used in its sentences as they stand. */
export const callSheet = {
  title: (file: string) => `Clients to win back: ${file}`,
  sheets: { calls: 'Calls', lapsing: 'About to leave', summary: 'Summary', method: 'Method' },
  heads: {
    rank: 'No.',
    week: 'Week',
    name: 'Name',
    company: 'Company',
    phones: 'Phones',
    emails: 'Emails',
    days: 'Days without buying',
    stake: 'At stake a year',
    calledOn: 'Called on',
    result: 'Result',
    nextDate: 'Next date',
    notes: 'Notes',
    action: 'Next step',
    reason: 'Reason',
    possibleReason: 'Possible reason',
    lastPurchase: 'Last purchase',
    rhythm: 'Bought every … days',
    lastAmount: 'Last amount',
    alive: 'Still buys (chance)',
    owner: 'Salesperson',
    place: 'Place',
    address: 'Address',
    id: 'Code',
    line: 'Row',
  },
  /** No comma in them: they stand in one list. */
  results: ['Won back', 'Will buy again', 'No answer', 'Not interested', 'Wrong details'],
  resultPrompt: 'How did it go? Choose one, or leave it blank.',
  resultError: 'Choose one of the list.',
  dateError: 'Write a date, for instance 15/12/2026.',
  reasons: {
    price: 'Price',
    dissatisfaction: 'Not satisfied',
    attention: 'Nobody attended to it',
    other: 'Other',
    unknown: 'Not known',
  } satisfies Record<Reason, string>,
  possible: (reason: string) => `${reason} (possible)`,
  actions: {
    call: 'Call',
    write: 'Write',
    visit: 'Visit',
    'find-contact': 'Find a phone or an email',
    leave: 'Leave it',
  } satisfies Record<Action, string>,
  none: 'Nobody has stopped buying.',
  noneLapsing: 'Nobody is about to leave: no client is past its own rhythm.',
  methods: {
    hiatus: 'Days without buying',
    cadence: 'Own rhythm',
    'mbg-nbd': 'Model of purchases (MBG/NBD)',
    'bg-nbd': 'Model of purchases (BG/NBD)',
  } satisfies Record<Method, string>,
  headline: (inactive: number, all: number, f: Format) =>
    `${f.plural(inactive, 'client has', 'clients have')} stopped buying, of ${f.integer(all)} that ${all === 1 ? 'has' : 'have'} bought.`,
  stake: (amount: string, share: string) => `At stake: ${amount} a year, ${share} of what all clients are worth a year.`,
  noStake: 'The file has no amounts: what is at stake cannot be told.',
  lapsing: (clients: number, sheet: string, f: Format) =>
    clients === 0
      ? 'Nobody else is about to leave.'
      : `${f.plural(clients, 'client more is', 'clients more are')} about to leave: past the own rhythm, not inactive yet (${f.quote(sheet)}).`,
  plan: (perWeek: number, weeks: number, f: Format) =>
    weeks === 0
      ? 'Nobody to call.'
      : `With ${f.plural(perWeek, 'call', 'calls')} a week all are called in ${f.plural(weeks, 'week', 'weeks')}, those first that are worth most.`,
  unreachable: (clients: number, f: Format) =>
    `${f.plural(clients, 'client has', 'clients have')} neither phone nor email: ${clients === 1 ? 'it stands' : 'they stand'} at the end, without a week.`,
  cadence: (median: string) =>
    `Half of the clients buy every ${median} days or more often: with their own rhythm (--method cadence) losing one would be seen earlier.`,
  headings: {
    counts: 'The clients',
    plan: 'Plan of calls',
    sensitivity: 'If another number of days were chosen',
    reasons: 'Why they may have left',
    actions: 'What to do',
    backtest: 'How well each way would have known who buys again',
    model: 'The model',
    rules: 'Rules',
    sheets: 'About this workbook',
  },
  counts: {
    inactive: 'Inactive: stopped buying',
    lapsing: '… of them about to leave',
    active: 'Active: still buy',
    neverBought: 'Never bought',
    unknown: 'Not known',
  } satisfies Record<keyof Counts, string>,
  columns: {
    clients: 'Clients',
    share: '% of clients',
    stake: 'At stake a year',
    week: 'Week',
    from: 'From no.',
    to: 'To no.',
    gathered: '% so far',
    days: 'Days',
    inactive: 'Inactive',
    difference: 'Difference',
    method: 'Way',
    right: 'Right about',
    rightShare: '% right',
    auc: 'Order (AUC)',
    parameter: 'Parameter',
    value: 'Value',
    error: 'Standard error',
  },
  later: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
  chosen: 'now',
  backtest: {
    told: (until: string, days: number, clients: number, again: number, f: Format) =>
      `Looking at what was known on ${until}, who of ${f.plural(clients, 'client', 'clients')} would buy in the next ${f.plural(days, 'day', 'days')}? ${f.integer(again)} did.`,
    chosen: (method: string) => `Chosen: ${method}.`,
    declined: 'None does better than saying the same of everybody: the days without buying are kept.',
    rows: {
      hiatus: 'Days without buying',
      cadence: 'Own rhythm',
      'mbg-nbd': 'Model of purchases (MBG/NBD)',
      'bg-nbd': 'Model of purchases (BG/NBD)',
      majority: 'The same for everybody',
    } satisfies Record<BacktestRow['method'], string>,
  },
  fallback: (from: string, to: string, because: string) => `${from} was asked for and could not be used: ${because}. Used instead: ${to}.`,
  refusals: {
    'one-time': 'nobody bought more than once',
    few: 'too few clients bought again',
    'same-day': 'nobody bought again on another day',
    'not-converged': 'no best parameters were found',
    'not-identified': 'the purchases do not settle its parameters',
    'no-histories': 'the first purchase and the number of purchases of clients are not known',
  } satisfies Record<Refusal | 'no-histories', string>,
  facts: {
    method: 'Way of finding them',
    days: 'Inactive after (days)',
    rhythm: 'Own rhythm, in days (half buy more often)',
    rhythmClients: 'Clients with a rhythm of their own',
    capacity: 'Calls a week',
    logLikelihood: 'Log-likelihood',
    clients: 'Clients it was fitted to',
    histories: 'Different histories',
    converged: 'Converged',
    unit: 'Unit of time',
    week: 'week',
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
  },
  rules: {
    hiatus: (days: number, f: Format) => `Inactive: no purchase for more than ${f.plural(days, 'day', 'days')}.`,
    cadence: (times: string, least: number, most: number, days: number, f: Format) =>
      `Inactive: no purchase for more than ${times} times the own rhythm, held within ${f.integer(least)} and ${f.integer(most)} days; without a rhythm (three purchases on different days), for more than ${f.plural(days, 'day', 'days')}.`,
    model: (days: number, f: Format) =>
      `Inactive: a model of all purchases finds it more likely that the client has gone than that it still buys; where the model cannot say it, no purchase for more than ${f.plural(days, 'day', 'days')}.`,
    lapsing: (times: string, least: number, most: number, f: Format) =>
      `About to leave: not inactive, but past ${times} times the own rhythm (held within ${f.integer(least)} and ${f.integer(most)} days).`,
    rhythm: 'Own rhythm: mean days between the purchases of a client that bought three times or more.',
    stake:
      'At stake a year: what was bought in the 12 months up to the last purchase; where the sales are not known one by one, all that was bought, divided by the years from the first to the last purchase, one year at least.',
    order: 'Order of calls: who can be reached first, then by what is at stake, which counts half after a year without buying, a quarter after two.',
    week: (perWeek: number, f: Format) => `Week: ${f.plural(perWeek, 'call', 'calls')} in each, by the order (--capacity).`,
    reason: 'The reason is only possible, unless a column of the file says it.',
  },
  sheetNotes: {
    cells:
      'The clients stand in the order of calls, each with the row where it stands in the file. Codes and phones are text, dates are dates, amounts are numbers.',
    cut: (clients: number, f: Format) => `${f.plural(clients, 'client', 'clients')} more than a sheet holds: write CSV for all of them.`,
    personal: 'The sheets of calls have the personal data of clients in full: share this workbook with care.',
  },
};

export type CallSheetWords = typeof callSheet;
