import type { Format } from '../../format.js';
import type { BacktestRow } from '../../inactivity/backtest.js';
import type { Refusal } from '../../inactivity/fit-nbd.js';
import type { Action, Method, Reason } from '../../inactivity/inactive.js';

/** Who is leaving, and whom to win back first. */
export const inactive = {
  heading: 'Inactive clients',
  headline: {
    stake: (clients: number, amount: string, share: string, f: Format) =>
      `${f.plural(clients, 'client', 'clients')} stopped buying: ${amount} a year at stake, ${share} of the revenue.`,
    clients: (clients: number, share: string, f: Format) =>
      `${f.plural(clients, 'client', 'clients')} stopped buying: ${share} of those who have bought. Without amounts, nobody knows what is at stake.`,
    none: (buyers: number, f: Format) =>
      buyers === 0
        ? 'No purchase with a date or a status tells who stopped buying.'
        : `None of the ${f.plural(buyers, 'client', 'clients')} that can be judged stopped buying.`,
    lapsing: (clients: number, amount: string | null, f: Format) =>
      `${f.plural(clients, 'more client is', 'more clients are')} about to lapse: past ${clients === 1 ? 'its' : 'their'} own rhythm, still active${
        amount === null ? '' : `; ${amount} a year`
      }.`,
  },
  /** One line for a mail: what was read, then what was found. */
  summary: {
    line: (file: string, day: string, parts: readonly string[]) => `${file}, ${day}: ${parts.join('; ')}.`,
    inactive: (clients: number, of: number, share: string, f: Format) =>
      `${f.integer(clients)} of ${f.plural(of, 'client', 'clients')} stopped buying (${share})`,
    nobody: 'nobody has a purchase that can be judged',
    stake: (amount: string, share: string) => `${amount} a year at stake, ${share} of the revenue`,
    lapsing: (clients: number, f: Format) => `${f.integer(clients)} about to lapse`,
  },
  counts: {
    title: 'Clients',
    inactive: 'Stopped buying',
    active: 'Still buying',
    lapsing: '  about to lapse',
    neverBought: 'Never bought',
    unknown: 'Cannot tell',
  },
  sensitivity: {
    title: 'With a limit of',
    byDays: 'By days alone',
    days: (days: number, f: Format) => f.plural(days, 'day', 'days'),
    inactive: 'Inactive',
    change: 'Change',
    told: (clients: number, days: number, now: number, f: Format) =>
      `${f.plural(clients, 'client changes', 'clients change')} if the limit is ${f.integer(days)} days instead of ${f.integer(now)}.`,
  },
  list: {
    title: (shown: number, all: number, f: Format) => `Win back first${shown < all ? `: ${f.integer(shown)} of ${f.integer(all)}` : ''}`,
    lapsing: (shown: number, all: number, f: Format) => `About to lapse${shown < all ? `: ${f.integer(shown)} of ${f.integer(all)}` : ''}`,
    more: (clients: number, f: Format) => `and ${f.integer(clients)} more:`,
    heads: {
      rank: 'No.',
      row: 'Row',
      name: 'Client',
      days: 'Days since purchase',
      last: 'Last purchase',
      lastAmount: 'Last amount',
      rhythm: 'Own rhythm',
      alive: 'Still buys',
      stake: 'At stake',
      reason: 'Reason',
      possible: 'Reason (possible)',
      action: 'Next step',
      until: 'Inactive from',
    },
    /** Where there is no room for the others. */
    shortHeads: { days: 'Days', last: 'Last', rhythm: 'Rhythm', possible: 'Possible reason' },
    read: '* as a column of the file says; the others are only possible.',
    masked: 'Names of persons are cut short (--show-personal shows all).',
    order: (f: Format) => `In the order of what is at stake, worth half after ${f.integer(365)} days without buying; those with a phone or email first.`,
    stake: 'At stake: what was bought in the 12 months up to the last purchase; without dated sales, the revenue by years of buying.',
    undated: (clients: number, f: Format) => `${f.plural(clients, 'client is', 'clients are')} inactive by status, without a date of purchase.`,
  },
  reasons: { price: 'price', dissatisfaction: 'unhappy', attention: 'neglected', other: 'other', unknown: '–' } as Readonly<Record<Reason, string>>,
  actions: { call: 'call', write: 'write', visit: 'visit', 'find-contact': 'find a contact', leave: 'leave' } as Readonly<Record<Action, string>>,
  methods: {
    hiatus: 'days without buying',
    cadence: 'own rhythm',
    'mbg-nbd': 'model of purchases',
    'bg-nbd': 'simpler model of purchases',
    majority: 'always the same answer',
  } as Readonly<Record<BacktestRow['method'], string>>,
  how: {
    heading: 'Rule',
    hiatus: (days: number, f: Format) => `Inactive: over ${f.plural(days, 'day', 'days')} without buying (--days).`,
    cadence: (current: string, active: string, least: number, most: number, days: number, f: Format) =>
      `Inactive: over ${active} times the client's own rhythm, at least ${f.integer(least)} and at most ${f.integer(most)} days; without a rhythm, over ${f.integer(days)} days. About to lapse: over ${current} times.`,
    model: "Inactive: less likely than not to buy again, by a model of all clients' purchases.",
    withoutHistory: (clients: number, days: number, f: Format) =>
      `${f.plural(clients, 'client', 'clients')} without first purchase or number of purchases: judged by ${f.integer(days)} days without buying.`,
    lapsing: (times: string) => `About to lapse: over ${times} times its own rhythm, and not inactive yet.`,
    rhythm: (median: number, clients: number, f: Format) =>
      `Own rhythm: half of the ${f.plural(clients, 'client', 'clients')} with several purchases buy every ${f.plural(median, 'day', 'days')} or more often.`,
    tooSlow: (days: number, f: Format) =>
      `They buy so often that ${f.integer(days)} days find out late who is leaving: --method cadence measures each by its own rhythm.`,
    fallback: (method: string, because: string) => `By ${method} it could not be done: ${because}. Days without buying were counted instead.`,
    because: {
      'one-time': 'nobody bought more than once',
      few: 'too few clients bought again',
      'same-day': 'all purchases lie on one day',
      'not-converged': 'the calculation found no stable answer',
      'not-identified': 'the purchases leave more than one answer open',
      'no-histories': 'it takes first and last purchase and their number, or the sales one by one',
    } as Readonly<Record<Refusal | 'no-histories', string>>,
  },
  plan: {
    heading: 'Calls',
    weeks: (perWeek: number, weeks: number, f: Format) => `${f.integer(perWeek)} a week: ${f.plural(weeks, 'week', 'weeks')}.`,
    first: (rows: string) => `This week: ${rows}.`,
    unreachable: (clients: number, f: Format) =>
      `${f.plural(clients, 'client has', 'clients have')} no phone or email that works: find one before calling, or visit.`,
  },
  unjudged: {
    heading: 'Apart',
    unknown: (clients: number, f: Format) => `${f.plural(clients, 'client', 'clients')} without a date of purchase, or counter sales: nobody can tell.`,
    dates: 'With a column “Last purchase”, or with the sales (--transactions), it could be told who stopped buying.',
    never: (clients: number, f: Format) => `${f.plural(clients, 'client', 'clients')} never bought: to be won, not won back.`,
    amounts: 'The file has no amounts, so the order is by days alone: with sales or a column of revenue, the largest would come first.',
    stakeless: (clients: number, f: Format) =>
      `${f.plural(clients, 'inactive client has', 'inactive clients have')} no amount: ${clients === 1 ? 'it comes' : 'they come'} last.`,
  },
  backtest: {
    title: (until: string, days: number, f: Format) =>
      `Tried on their own past: what was known on ${f.day(until)}, and who bought in the ${f.integer(days)} days after`,
    heads: { method: 'By', right: 'Right', share: '%', auc: 'Ranks right' },
    chosen: (method: string, share: string, majority: string) => `Chosen: ${method}, right in ${share}; always the same answer would be in ${majority}.`,
    declined: (majority: string) =>
      `None is right so much more often than always the same answer (${majority}) that it could not be chance: days without buying are counted.`,
    base: (clients: number, again: number, f: Format) => `${f.integer(again)} of ${f.plural(clients, 'client', 'clients')} bought again.`,
    refused: (method: string, because: string) => `By ${method} it could not be tried: ${because}.`,
    none: 'The methods could not be tried on the past: it takes sales one by one, over a longer time. Days without buying are counted.',
  },
  model: {
    heading: 'Model',
    fit: (name: string, clients: number, histories: number, f: Format) =>
      `${name}, in weeks: ${f.plural(clients, 'client', 'clients')}, ${f.plural(histories, 'different history', 'different histories')}.`,
    parameter: (name: string, value: string, error: string | null) => `${name} ${value}${error === null ? '' : ` (±${error})`}`,
    likelihood: (value: string, converged: boolean) => `Log-likelihood ${value}, ${converged ? 'converged' : 'not converged'}.`,
    none: (method: string) => `Method: ${method}; no model was fitted.`,
  },
  /** Of methods where they are asked for by name. */
  names: { hiatus: 'hiatus', cadence: 'cadence', 'mbg-nbd': 'MBG/NBD', 'bg-nbd': 'BG/NBD' } as Readonly<Record<Method, string>>,
  next: {
    outFile: 'calls.xlsx',
    calls: 'the call sheet, complete, with space for the result',
    cadence: "by each client's own rhythm",
    auto: 'by the method that proves best on their own past',
    state: 'the whole portfolio, with tier and place of those inactive',
  },
};

export type InactiveWords = typeof inactive;
