import { isoDay, parseIsoDay } from '../client/day.js';
import { nameLine } from '../report/cite.js';
import type { InactiveClient, InactiveReport } from '../report/inactive-report.js';
import { digitsFor, percentOf } from './figures.js';
import type { InactiveOptions } from './inactive-words.js';
import { makePlain } from './plain.js';
import type { Say } from './say.js';

/** Clients that a screen lists. */
export const MOST_CLIENTS = 20;
export const MOST_LAPSING = 10;

/** Limits that a screen tells: the one in force with its neighbours, and some that people know. */
const NEAREST = 3;
const ANCHORS = new Set([90, 180, 365, 730]);

/** One column of a list; `key` tells renderers which give way where there is no room. */
export type ListColumn = {
  readonly key: 'rank' | 'row' | 'name' | 'days' | 'last' | 'lastAmount' | 'rhythm' | 'alive' | 'stake' | 'reason' | 'action' | 'until';
  readonly head: string;
  /** Where there is no room for it. */
  readonly short?: string;
  readonly cells: readonly string[];
  readonly right: boolean;
};

/** A list of clients in words. `notes`: what must be said of its cells. */
export type ClientsView = { readonly title: string; readonly columns: readonly ListColumn[]; readonly more: number; readonly notes: readonly string[] };

/** A figure of the first table: `part` is one of those above it. */
export type CountRow = { readonly name: string; readonly value: number; readonly percent: number; readonly part: boolean };

/** How many clients are what, in per cent of all. */
export function listCounts({ counts }: InactiveReport, say: Say): CountRow[] {
  const words = say.words.inactive.counts;
  const all = counts.inactive + counts.active + counts.neverBought + counts.unknown;
  return (['inactive', 'active', 'lapsing', 'neverBought', 'unknown'] as const)
    .filter((name) => counts[name] > 0 || name === 'inactive' || name === 'active')
    .map((name) => ({ name: words[name], value: counts[name], percent: percentOf(counts[name], all), part: name === 'lapsing' }));
}

/** How many would be inactive under other limits; `now`: the one in force. */
export function listSensitivity({ sensitivity, rules, counts, method }: InactiveReport, say: Say) {
  const base = sensitivity.find(({ days }) => days === rules.days)?.inactive ?? counts.inactive;
  const { integer } = say.format;
  if (sensitivity.every(({ inactive }) => inactive === 0)) return [];
  const near = [...sensitivity].sort((a, b) => Math.abs(a.days - rules.days) - Math.abs(b.days - rules.days)).slice(0, NEAREST);
  const shown = sensitivity.filter((one) => near.includes(one) || ANCHORS.has(one.days));
  return shown.map(({ days, inactive }) => ({
    days: say.words.inactive.sensitivity.days(days, say.format),
    inactive: integer(inactive),
    change: inactive === base ? '–' : `${inactive > base ? '+' : '-'}${integer(Math.abs(inactive - base))}`,
    now: method === 'hiatus' && days === rules.days,
  }));
}

/** The first clients to win back. */
export function viewInactive(report: InactiveReport, options: Pick<InactiveOptions, 'names' | 'showPersonal'>, say: Say): ClientsView {
  const { list } = say.words.inactive;
  const { clients } = report;
  const shown = clients.slice(0, MOST_CLIENTS);
  const reasons = shown.filter(({ reason }) => reason !== 'unknown');
  const [read, guessed] = [reasons.some(({ reasonRead }) => reasonRead), reasons.some(({ reasonRead }) => !reasonRead)];
  const possible = guessed || reasons.length === 0;
  const makers: readonly ListColumn[] = [
    { key: 'rank', head: list.heads.rank, cells: shown.map(({ rank }) => say.format.integer(rank)), right: true },
    ...whoColumns(shown, report, options, say),
    {
      key: 'days',
      head: list.heads.days,
      short: list.shortHeads.days,
      cells: shown.map(({ daysSince }) => (daysSince === null ? '–' : say.format.integer(daysSince))),
      right: true,
    },
    {
      key: 'last',
      head: list.heads.last,
      short: list.shortHeads.last,
      cells: shown.map(({ lastPurchase }) => (lastPurchase === null ? '–' : say.format.day(lastPurchase))),
      right: false,
    },
    { key: 'lastAmount', head: list.heads.lastAmount, cells: amounts(shown, 'lastAmount', say), right: true },
    aliveColumn(shown, say),
    { key: 'stake', head: list.heads.stake, cells: amounts(shown, 'valueAtStake', say), right: true },
    {
      key: 'reason',
      head: possible ? list.heads.possible : list.heads.reason,
      ...(possible ? { short: list.shortHeads.possible } : {}),
      cells: shown.map(({ reason, reasonRead }) => `${say.words.inactive.reasons[reason]}${read && guessed && reasonRead ? '*' : ''}`),
      right: false,
    },
    { key: 'action', head: list.heads.action, cells: shown.map(({ action }) => say.words.inactive.actions[action]), right: false },
  ];
  let undated = 0;
  for (const { lastPurchase } of clients) if (lastPurchase === null) undated++;
  return {
    title: list.title(shown.length, clients.length, say.format),
    columns: makers.filter(({ key, cells }) => tells(key, cells)),
    more: clients.length - shown.length,
    notes: [
      ...(read && guessed ? [list.read] : []),
      ...(shown.length > 1 ? [list.order(say.format)] : []),
      ...(report.stake !== null && shown.length > 0 ? [list.stake] : []),
      ...(undated > 0 ? [list.undated(undated, say.format)] : []),
      ...(options.showPersonal || options.names.size === 0 ? [] : [list.masked]),
    ],
  };
}

/** Those about to lapse, with their own rhythm and the day from which they will be inactive. */
export function viewLapsing(report: InactiveReport, options: Pick<InactiveOptions, 'names'>, say: Say): ClientsView {
  const { list } = say.words.inactive;
  const { lapsing } = report;
  const shown = lapsing.slice(0, MOST_LAPSING);
  const columns: readonly ListColumn[] = [
    ...whoColumns(shown, report, options, say),
    {
      key: 'days',
      head: list.heads.days,
      short: list.shortHeads.days,
      cells: shown.map(({ daysSince }) => (daysSince === null ? '–' : say.format.integer(daysSince))),
      right: true,
    },
    {
      key: 'last',
      head: list.heads.last,
      short: list.shortHeads.last,
      cells: shown.map(({ lastPurchase }) => (lastPurchase === null ? '–' : say.format.day(lastPurchase))),
      right: false,
    },
    {
      key: 'rhythm',
      head: list.heads.rhythm,
      short: list.shortHeads.rhythm,
      cells: shown.map(({ rhythm }) => (rhythm === null ? '' : say.format.integer(Math.round(rhythm)))),
      right: true,
    },
    aliveColumn(shown, say),
    { key: 'until', head: list.heads.until, cells: shown.map((client) => tellUntil(client, say)), right: false },
    { key: 'stake', head: list.heads.stake, cells: amounts(shown, 'valueAtStake', say), right: true },
    { key: 'action', head: list.heads.action, cells: shown.map(({ action }) => say.words.inactive.actions[action]), right: false },
  ];
  return {
    title: list.lapsing(shown.length, lapsing.length, say.format),
    columns: columns.filter(({ key, cells }) => tells(key, cells)),
    more: lapsing.length - shown.length,
    notes: [],
  };
}

/** A column that nobody has anything in says nothing; the reason is always there, since its absence is news. */
const tells = (key: ListColumn['key'], cells: readonly string[]): boolean => key === 'reason' || cells.some((cell) => cell !== '');

function whoColumns(
  shown: readonly InactiveClient[],
  { input }: Pick<InactiveReport, 'input'>,
  { names }: Pick<InactiveOptions, 'names'>,
  say: Say,
): ListColumn[] {
  const { heads } = say.words.inactive.list;
  return [
    { key: 'row', head: heads.row, cells: shown.map(({ line }) => nameLine({ tables: input.tables ?? [] }, line)), right: true },
    { key: 'name', head: heads.name, cells: shown.map(({ row }) => makePlain(names.get(row) ?? '')), right: false },
  ];
}

const aliveColumn = (shown: readonly InactiveClient[], say: Say): ListColumn => ({
  key: 'alive',
  head: say.words.inactive.list.heads.alive,
  cells: shown.map(({ pAlive }) => (pAlive === null ? '' : say.format.percent(pAlive))),
  right: true,
});

function amounts(shown: readonly InactiveClient[], key: 'valueAtStake' | 'lastAmount', say: Say): string[] {
  const known = shown.flatMap((client) => (client[key] === null ? [] : [client[key]]));
  if (known.length === 0) return shown.map(() => '');
  const digits = digitsFor(known);
  return shown.map((client) => (client[key] === null ? '–' : say.format.amount(client[key], digits)));
}

/** The day from which a client is inactive unless it buys; '' where no number of days holds. */
function tellUntil({ lastPurchase, limit }: InactiveClient, say: Say): string {
  return limit === null || limit === 0 || lastPurchase === null ? '' : say.format.day(isoDay(parseIsoDay(lastPurchase) + limit + 1));
}
