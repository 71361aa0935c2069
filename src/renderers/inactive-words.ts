import type { BacktestRow } from '../inactivity/backtest.js';
import type { InactiveClient, InactiveReport } from '../report/inactive-report.js';
import { percentOf } from './figures.js';
import { isPiped, writeInputs } from './next.js';
import { makePlain } from './plain.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** How inactive clients are shown. `files`: what was read, as it is called; `path`: the clients as the user named them, '' for none; `sales`: options ready for a shell. */
export type InactiveOptions = {
  readonly files: string;
  readonly path: string;
  readonly sales: string;
  readonly reproduce: string;
  /** What the listed clients are called, by record, masked where they must be. */
  readonly names: ReadonlyMap<number, string>;
  readonly showPersonal: boolean;
  readonly verbose: boolean;
  /** --method auto was asked for. */
  readonly auto: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
};

/** Rows named in the plan of the week. */
const MOST_ROWS = 20;
/** Days from which a client is inactive unless told. */
const USUAL_DAYS = 365;

/** Clients that could be judged. */
const judged = ({ counts }: InactiveReport): number => counts.inactive + counts.active;

/** What was found, first the most important. */
export function tellHeadline(report: InactiveReport, say: Say): string[] {
  const { headline } = say.words.inactive;
  const { format } = say;
  const { counts, stake, currency } = report;
  const share = format.percent(percentOf(counts.inactive, judged(report)) / 100);
  const first =
    counts.inactive === 0
      ? headline.none(judged(report), format)
      : stake === null
        ? headline.clients(counts.inactive, share, format)
        : headline.stake(counts.inactive, format.money(stake.amount, currency), format.percent(stake.share), format);
  let [cents, known] = [0, false];
  for (const { valueAtStake } of report.lapsing) {
    cents += Math.round((valueAtStake ?? 0) * 100);
    known ||= valueAtStake !== null;
  }
  const lapsing = known ? format.money(cents / 100, currency) : null;
  return [first, ...(counts.lapsing === 0 ? [] : [headline.lapsing(counts.lapsing, lapsing, format)])];
}

/** The whole run in one line without personal data, for the subject of a mail. */
export function renderInactiveSummary(report: InactiveReport, say: Say, files: string): string {
  const { summary } = say.words.inactive;
  const { format } = say;
  const { counts, stake, currency } = report;
  const of = judged(report);
  const parts = [
    of === 0 ? summary.nobody : summary.inactive(counts.inactive, of, format.percent(percentOf(counts.inactive, of) / 100), format),
    ...(stake === null || counts.inactive === 0 ? [] : [summary.stake(format.money(stake.amount, currency), format.percent(stake.share))]),
    ...(counts.lapsing === 0 ? [] : [summary.lapsing(counts.lapsing, format)]),
  ];
  return `${summary.line(makePlain(files), format.day(report.asOf), parts).replaceAll('\u00a0', ' ')}\n`;
}

/** The limit beside the one in force that changes most, in one sentence; nothing where none changes anything. */
export function tellSensitivity({ sensitivity, rules, counts, method }: InactiveReport, say: Say): string[] {
  if (method !== 'hiatus') return [];
  const now = sensitivity.find(({ days }) => days === rules.days)?.inactive ?? counts.inactive;
  const changes = sensitivity.map(({ days, inactive }) => ({ days, change: Math.abs(inactive - now) })).filter(({ change }) => change > 0);
  // The nearest limit tells how sure the figure is; a far one only how long the list could be.
  const [nearest] = changes.sort((a, b) => Math.abs(a.days - rules.days) - Math.abs(b.days - rules.days) || a.days - b.days);
  return nearest === undefined ? [] : [say.words.inactive.sensitivity.told(nearest.change, nearest.days, rules.days, say.format)];
}

/** By which rule clients are inactive, why not by the one asked for, and how often they buy. */
export function tellHow(report: InactiveReport, { auto }: Pick<InactiveOptions, 'auto'>, say: Say): string[] {
  const { how, backtest, methods } = say.words.inactive;
  const { format } = say;
  const { method, rules, rhythm, fallback } = report;
  const times = (value: number): string => format.decimal(value, Number.isInteger(value) ? 0 : 1);
  const { current, active, least, most } = rules.cadence;
  const rule =
    method === 'cadence'
      ? [how.cadence(times(current), times(active), least, most, rules.days, format)]
      : [method === 'hiatus' ? how.hiatus(rules.days, format) : how.model, ...(report.counts.lapsing > 0 ? [how.lapsing(times(current))] : [])];
  return [
    ...(fallback === null ? [] : [how.fallback(methods[fallback.from], how.because[fallback.because])]),
    ...(auto && report.backtest === null ? [backtest.none] : []),
    ...rule,
    ...(report.model === null || report.model.withoutHistory === 0 ? [] : [how.withoutHistory(report.model.withoutHistory, rules.days, format)]),
    ...(rhythm.median === null ? [] : [how.rhythm(Math.round(rhythm.median), rhythm.clients, format)]),
    ...(rhythm.tooSlow && method === 'hiatus' ? [how.tooSlow(rules.days, format)] : []),
    ...tellSensitivity(report, say),
  ];
}

function countClients(clients: InactiveReport['clients'], test: (client: InactiveClient) => boolean): number {
  let count = 0;
  for (const client of clients) if (test(client)) count++;
  return count;
}

/** Whom to call this week, and how many weeks it takes. */
export function tellPlan({ clients, capacity }: InactiveReport, say: Say): string[] {
  if (clients.length === 0) return [];
  const { plan } = say.words.inactive;
  // Who can be reached comes first in the order.
  const week = clients.slice(0, capacity.perWeek).flatMap(({ line, reachable }) => (reachable ? [line] : []));
  const unreachable = countClients(clients, ({ reachable }) => !reachable);
  return [
    ...(week.length === 0
      ? []
      : [
          plan.weeks(capacity.perWeek, capacity.weeks, say.format),
          plan.first(say.format.rows(week.slice(0, MOST_ROWS), Math.max(0, week.length - MOST_ROWS))),
        ]),
    ...(unreachable === 0 ? [] : [plan.unreachable(unreachable, say.format)]),
  ];
}

/** Whom nobody can judge or win back, and what the file lacks. */
export function tellUnjudged(report: InactiveReport, say: Say): string[] {
  const { counts, clients, stake } = report;
  const { unjudged } = say.words.inactive;
  const stakeless = stake === null ? 0 : countClients(clients, ({ valueAtStake }) => valueAtStake === null);
  return [
    ...(judged(report) === 0 ? [unjudged.dates] : []),
    ...(counts.unknown === 0 ? [] : [unjudged.unknown(counts.unknown, say.format)]),
    ...(counts.neverBought === 0 ? [] : [unjudged.never(counts.neverBought, say.format)]),
    ...(clients.length > 0 && stake === null ? [unjudged.amounts] : []),
    ...(stakeless > 0 ? [unjudged.stakeless(stakeless, say.format)] : []),
  ];
}

/** The model with its figures, for who asked for them. */
export function tellModel({ model, method }: InactiveReport, say: Say): string[] {
  const { model: words, names } = say.words.inactive;
  const { format } = say;
  if (model === null) return [words.none(names[method])];
  const keys = ['r', 'alpha', 'a', 'b'] as const;
  const figure = (value: number): string => format.decimal(value, value < 1000 ? 4 : 0);
  const parameters = keys.map((key) => words.parameter(key, figure(model.parameters[key]), model.errors === null ? null : figure(model.errors[key])));
  return [
    words.fit(names[model.name], model.clients, model.histories, format),
    `${parameters.join(', ')}.`,
    words.likelihood(format.decimal(model.logLikelihood, 4), model.converged),
  ];
}

/** What trying the methods on the past came to: heads, rows, and the choice in words; null where they were not tried. */
export function tellBacktest({ backtest }: InactiveReport, verbose: boolean, say: Say) {
  if (backtest === null) return null;
  const { backtest: words, methods, names, how } = say.words.inactive;
  const { format } = say;
  const nameOf = (method: BacktestRow['method']): string =>
    verbose && method !== 'majority' && method !== 'hiatus' && method !== 'cadence' ? `${methods[method]} (${names[method]})` : methods[method];
  const shareOf = (method: BacktestRow['method']): string => format.percent(backtest.rows.find((row) => row.method === method)?.share ?? 0);
  const { heads } = words;
  return {
    title: words.title(backtest.until, backtest.days, format),
    heads: [heads.method, heads.right, heads.share, heads.auc],
    rows: backtest.rows.map(({ method, right, share, auc }) => [
      nameOf(method),
      format.integer(right),
      format.decimal(share * 100, 1),
      auc === null ? '–' : format.percent(auc),
    ]),
    chosen: backtest.rows.findIndex(({ method }) => method === backtest.chosen),
    sentences: [
      words.base(backtest.clients, backtest.buyAgain, format),
      ...(backtest.refused ?? []).map(({ method, because }) => words.refused(nameOf(method), how.because[because])),
      backtest.declined ? words.declined(shareOf('majority')) : words.chosen(methods[backtest.chosen], shareOf(backtest.chosen), shareOf('majority')),
    ],
  };
}

/** What stands behind a command's name to read the same files again. */
function inputsAgain({ input }: InactiveReport, { path, sales }: Pick<InactiveOptions, 'path' | 'sales'>): string {
  const sheets =
    (input.tables?.length ?? 0) > 1 ? '--all-sheets' : input.sheet !== null && (input.sheets?.length ?? 0) > 1 ? `--sheet ${quoteArgument(input.sheet)}` : '';
  return writeInputs(path, [path === '' ? '' : sheets, sales]);
}

/** The options that give the same clients again. */
function rulesAgain({ method, fallback, rules }: InactiveReport, auto: boolean): string[] {
  const asked = auto ? 'auto' : (fallback?.from ?? method);
  return [...(asked === 'hiatus' ? [] : [`--method ${asked}`]), ...(rules.days === USUAL_DAYS ? [] : [`--days ${rules.days}`])];
}

/** The command that gives the whole list as a call sheet; '' where nobody can run it again. */
export function callsCommand(report: InactiveReport, options: Pick<InactiveOptions, 'path' | 'sales' | 'auto'>, say: Say): string {
  if (isPiped(options.path, options.sales)) return '';
  return ['cartera inactive', inputsAgain(report, options), ...rulesAgain(report, options.auto), `--out ${say.words.inactive.next.outFile}`].join(' ');
}

/** Commands that lead on; none for standard input but its own repetition. */
export function listCommands(
  report: InactiveReport,
  say: Say,
  options: Pick<InactiveOptions, 'path' | 'sales' | 'auto' | 'reproduce'>,
): { readonly command: string; readonly note: string }[] {
  const { next } = say.words.inactive;
  const inputs = inputsAgain(report, options);
  const again = (method: string): string => `cartera inactive ${inputs} --method ${method}`;
  const calls = callsCommand(report, options, say);
  const withSales = options.sales !== '';
  return [
    ...(calls === '' || report.clients.length === 0 ? [] : [{ command: calls, note: next.calls }]),
    ...(calls === '' || report.method !== 'hiatus' || !report.rhythm.tooSlow ? [] : [{ command: again('cadence'), note: next.cadence }]),
    ...(calls === '' || options.auto || !withSales ? [] : [{ command: again('auto'), note: next.auto }]),
    ...(calls === '' ? [] : [{ command: `cartera analyze ${inputs}`, note: next.state }]),
    ...(options.reproduce === '' ? [] : [{ command: options.reproduce, note: say.words.report.next.repeat }]),
  ];
}
