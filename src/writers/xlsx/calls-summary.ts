import { ACTIONS, REASONS } from '../../inactivity/inactive.js';
import type { Counts } from '../../inactivity/judge.js';
import { tellBacktest, tellHeadline, tellUnjudged } from '../../renderers/inactive-words.js';
import type { InactiveReport } from '../../report/inactive-report.js';
import type { Book } from './book.js';
import { type Tally, tallyClients } from './calls-plan.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import {
  BAR,
  BAR_REVENUE,
  FOOTER,
  figure,
  HEAD,
  HEAD_RIGHT,
  HEADLINE,
  INTEGER,
  type Look,
  moneyFormat,
  NAME,
  NAME_INDENTED,
  PARAGRAPH,
  PERCENT,
  printed,
  SECTION,
  SUBTITLE,
  TEAL,
  TITLE,
} from './look.js';
import { addBars, type Bars } from './rules.js';
import { rangeOf } from './score-table.js';
import type { CallSheetSay } from './sheet-words.js';

const WIDTHS = [2, 38, 13, 15, 18, 20, 16];
const [FIRST, LAST] = [2, 7];
const LETTERS = 115;
/** Weeks of the plan that have a line of their own. */
const WEEKS = 12;
const BOLD: Look = { ...NAME, font: { ...NAME.font, bold: true } };
/** A text as it begins a cell. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const TEXT_RIGHT: Look = { ...NAME, alignment: { ...NAME.alignment, horizontal: 'right' } };

type Draft = {
  readonly canvas: Canvas;
  row: number;
  readonly bars: Bars[];
  readonly say: CallSheetSay;
  readonly report: InactiveReport;
  readonly tally: Tally;
};
/** A cell of a table, and a look of its own. */
type Entry = Content | { readonly is: Content; readonly look: Look };

export type SummaryOrigin = { readonly file: string; readonly country: string | null };

/** The sheet of figures: how many left, what is at stake, the plan by weeks, how the number of days matters, and the back-test where there is one. */
export function writeCallSummary(book: Book, report: InactiveReport, { file, country }: SummaryOrigin, say: CallSheetSay): void {
  const { callSheet: words, terms } = say.words;
  const sheet = book.add(words.sheets.summary, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: printed(country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const tally = tallyClients(report.clients, report.capacity.perWeek);
  const draft: Draft = { canvas: new Canvas(), row: 2, bars: [], say, report, tally };
  const { canvas } = draft;
  across(draft, words.title(file), { ...TITLE, font: { ...TITLE.font, size: 16 } });
  canvas.height(draft.row++, 28);
  across(draft, `${terms.headings.asOf}: ${say.format.day(report.asOf)}`, SUBTITLE);
  draft.row += 2;
  for (const text of headlines(draft)) {
    across(draft, text, HEADLINE);
    canvas.height(draft.row++, heightOf(text, LETTERS, 17));
  }
  drawCounts(draft);
  drawPlan(draft);
  drawSensitivity(draft);
  const { reasons, counts } = say.words.inactive;
  if (REASONS.some((reason) => reason !== 'unknown' && tally.reasons.has(reason)))
    drawKinds(draft, words.headings.reasons, REASONS, tally.reasons, { ...reasons, unknown: counts.unknown });
  drawKinds(draft, words.headings.actions, ACTIONS, tally.actions, say.words.inactive.actions);
  drawBacktest(draft);
  canvas.draw(sheet.page);
  sheet.end(addBars(sheet.page, draft.bars));
}

/** What was found, the plan, and whom the list leaves out or puts last. */
function headlines({ report, say, tally }: Draft): string[] {
  const { callSheet: words, inactive } = say.words;
  const { capacity } = report;
  const unreachable = tally.actions.get('find-contact') ?? 0;
  const { undated } = tally;
  return [
    ...tellHeadline(report, say),
    ...(tally.weeks.length === 0 ? [] : [words.plan(capacity.perWeek, tally.weeks.length, say.format)]),
    ...(unreachable > 0 ? [inactive.plan.unreachable(unreachable, say.format)] : []),
    ...(undated > 0 ? [inactive.list.undated(undated, say.format)] : []),
    ...tellUnjudged(report, say),
  ];
}

const across = ({ canvas, row }: Draft, content: Content, look: Look): void => canvas.put(row, FIRST, content, look, LAST - FIRST + 1);

function title(draft: Draft, text: string): void {
  draft.row++;
  across(draft, text, SECTION);
  draft.canvas.height(draft.row++, 22);
}

function heads(draft: Draft, names: readonly string[]): void {
  for (const [at, name] of names.entries()) draft.canvas.put(draft.row, FIRST + at, name, at === 0 ? HEAD : HEAD_RIGHT);
  draft.row++;
}

/** A line of a table: its name, then figures, each in its format. */
function line(draft: Draft, [name, ...figures]: readonly Entry[], formats: readonly string[]): void {
  const { canvas } = draft;
  const put = (at: number, entry: Entry | undefined, look: Look): void => {
    const own = typeof entry === 'object' && entry !== null && 'is' in entry ? entry : { is: entry ?? null, look };
    canvas.put(draft.row, FIRST + at, own.is, own.look);
  };
  put(0, name, NAME);
  for (const [at, format] of formats.entries()) put(at + 1, figures[at], figure(format));
  canvas.height(draft.row++, 18);
}

function drawCounts(draft: Draft): void {
  const { report, say } = draft;
  const { counts, stake, currency } = report;
  const { callSheet: words, inactive } = say.words;
  title(draft, words.headings.counts);
  const priced = stake === null ? [] : [moneyFormat(currency, 0, say.language)];
  heads(draft, ['', words.columns.clients, words.columns.share, ...priced.map(() => words.columns.stake)]);
  const all = counts.inactive + counts.active + counts.neverBought + counts.unknown;
  const lapsing = tallyClients(report.lapsing, report.capacity.perWeek).stake;
  const begin = draft.row;
  for (const key of ['inactive', 'active', 'lapsing', 'neverBought', 'unknown'] as const satisfies readonly (keyof Counts)[]) {
    const amount = key === 'inactive' ? (stake?.amount ?? null) : key === 'lapsing' ? lapsing : null;
    const name = { is: inactive.counts[key].trim(), look: key === 'inactive' ? BOLD : key === 'lapsing' ? NAME_INDENTED : NAME };
    line(draft, [name, counts[key], all === 0 ? 0 : counts[key] / all, ...priced.map(() => amount)], [INTEGER, PERCENT, ...priced]);
  }
  draft.bars.push({ ref: rangeOf(FIRST + 1, begin, draft.row - 1), color: BAR, most: 'max' });
}

function drawPlan(draft: Draft): void {
  const { report, say, tally } = draft;
  const { callSheet: words } = say.words;
  const plan = tally.weeks;
  if (plan.length === 0) return;
  title(draft, words.headings.plan);
  const { columns } = words;
  const priced = report.stake !== null;
  heads(draft, [columns.week, columns.clients, columns.from, columns.to, ...(priced ? [columns.stake, columns.gathered] : [])]);
  const formats = [INTEGER, INTEGER, INTEGER, ...(priced ? [moneyFormat(report.currency, 0, say.language), PERCENT] : [])];
  const all = tally.stake ?? 0;
  const begin = draft.row;
  let gathered = 0;
  const lines = [...plan.slice(0, WEEKS).map((week) => [week]), ...(plan.length > WEEKS ? [plan.slice(WEEKS)] : [])];
  for (const some of lines) {
    const [head, last] = [some[0], some.at(-1)];
    if (head === undefined || last === undefined) continue;
    const stake = some.reduce((sum, week) => sum + week.stake, 0);
    const clients = some.reduce((sum, week) => sum + week.clients, 0);
    gathered += stake;
    line(draft, [words.later(head.week, last.week), clients, head.from, last.to, stake, all === 0 ? 0 : gathered / all], formats);
  }
  if (priced) draft.bars.push({ ref: rangeOf(FIRST + 3, begin, Math.min(draft.row - 1, begin + WEEKS - 1)), color: BAR_REVENUE, most: 'max' });
}

function drawSensitivity(draft: Draft): void {
  const { report, say } = draft;
  const { columns, headings, chosen } = say.words.callSheet;
  const { sensitivity, rules } = report;
  if (sensitivity.length === 0) return;
  title(draft, headings.sensitivity);
  heads(draft, [columns.days, columns.inactive, columns.difference]);
  const now = sensitivity.find(({ days }) => days === rules.days)?.inactive;
  const begin = draft.row;
  for (const { days, inactive } of sensitivity) {
    const here = days === rules.days;
    const name = { is: here ? `${say.format.integer(days)} · ${chosen}` : say.format.integer(days), look: here ? BOLD : NAME };
    line(draft, [name, inactive, now === undefined || here ? null : inactive - now], [INTEGER, '+#,##0;-#,##0;0']);
  }
  draft.bars.push({ ref: rangeOf(FIRST, begin, draft.row - 1), color: BAR, most: 'max' });
}

/** How many of the inactive clients have each reason, or step to take. */
function drawKinds<K extends string>(
  draft: Draft,
  heading: string,
  kinds: readonly K[],
  counted: ReadonlyMap<K, number>,
  names: Readonly<Record<K, string>>,
): void {
  const { report, say } = draft;
  const { columns } = say.words.callSheet;
  if (counted.size === 0) return;
  title(draft, heading);
  heads(draft, ['', columns.clients, columns.share]);
  for (const kind of kinds) {
    const count = counted.get(kind);
    if (count !== undefined) line(draft, [capital(names[kind]), count, count / report.clients.length], [INTEGER, PERCENT]);
  }
}

function drawBacktest(draft: Draft): void {
  const { report, say } = draft;
  const told = tellBacktest(report, true, say);
  if (report.backtest === null || told === null) return;
  title(draft, told.title);
  heads(draft, ['', ...told.heads.slice(1)]);
  for (const [at, { right, share, auc }] of report.backtest.rows.entries()) {
    const name = { is: capital(told.rows[at]?.[0] ?? ''), look: at === told.chosen ? BOLD : NAME };
    line(draft, [name, right, share, auc === null ? { is: '–', look: TEXT_RIGHT } : auc], [INTEGER, PERCENT, PERCENT]);
  }
  for (const text of told.sentences) {
    across(draft, text, PARAGRAPH);
    draft.canvas.height(draft.row++, heightOf(text, LETTERS, 16));
  }
}
