import { tellWithoutTop3 } from '../../renderers/measures.js';
import { generationRows, hasRevenue, isCovered, placeRows, type Row, stateRows, tierRows } from '../../renderers/rows.js';
import { ruleRows, wordsOf } from '../../renderers/rule-rows.js';
import { tellStateRules, tellTierRules } from '../../renderers/sentences.js';
import type { Report } from '../../report/report.js';
import { type Canvas, heightOf } from './canvas.js';
import {
  BAR,
  BAR_REVENUE,
  chip,
  figure,
  GLOSS,
  HEAD,
  HEAD_RIGHT,
  INTEGER,
  type Look,
  NAME,
  NAME_INDENTED,
  NOTE,
  PERCENT,
  RULE_SHADES,
  SECTION,
  STATE_SHADES,
  TIER_SHADES,
  total,
} from './look.js';
import type { Bars } from './rules.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter } from './text.js';

/** What the tables of the summary are drawn with; `bars` and `heat` gather the ranges that are coloured at the end. */
export type Tables = {
  readonly canvas: Canvas;
  readonly report: Report;
  readonly say: SheetSay;
  /** Number format of the amounts. */
  readonly money: string;
  readonly bars: Bars[];
  readonly heat: string[];
};

/** First and last column of the page, 1-based; the right half begins at RIGHT. */
export const FIRST = 2;
export const LAST = 12;
const RIGHT = 9;
const PLACES = 10;
/** Letters of a line of a note on the left half, and on the right. */
const [LETTERS_LEFT, LETTERS_RIGHT] = [110, 66];
const TIERS = ['A', 'B', 'C', 'none'] as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title over a half of the page. */
function drawTitle({ canvas }: Tables, row: number, title: string, from: number, to: number): number {
  canvas.put(row, from, title, SECTION, to - from + 1);
  canvas.height(row, 22);
  return row + 1;
}

const range = (column: number, from: number, to: number): string => `${columnLetter(column - 1)}${from}:${columnLetter(column - 1)}${to}`;

/** Labels with clients, shares and revenue on the left half; the row below. */
function drawGroups(tables: Tables, begin: number, heading: string, rows: readonly Row[], lookOf: (row: Row) => Look, withTotal: boolean): number {
  const { canvas, report, say, money, bars } = tables;
  const { headings } = say.words.terms;
  const words = say.words.workbook.headings;
  const revenue = hasRevenue(report);
  let row = drawTitle(tables, begin, heading, FIRST, FIRST + 5);
  canvas.put(row, FIRST, '', HEAD, 2);
  const heads = [headings.clients, words.share, ...(revenue ? [headings.revenue, words.revenueShare] : ['', ''])];
  for (const [index, head] of heads.entries()) canvas.put(row, FIRST + 2 + index, head, HEAD_RIGHT);
  const first = ++row;
  for (const one of rows) {
    if (one.gloss === '' && !withTotal) canvas.put(row, FIRST, one.name, lookOf(one), 2);
    else {
      canvas.put(row, FIRST, one.name, lookOf(one));
      canvas.put(row, FIRST + 1, one.gloss, GLOSS);
    }
    canvas.put(row, FIRST + 2, one.clients, figure(INTEGER));
    canvas.put(row, FIRST + 3, one.percent / 100, figure(PERCENT));
    canvas.put(row, FIRST + 4, revenue ? one.revenue : null, figure(money));
    canvas.put(row, FIRST + 5, revenue ? one.revenuePercent / 100 : null, figure(PERCENT));
    canvas.height(row++, 18);
  }
  bars.push({ ref: range(FIRST + 3, first, row - 1), color: BAR, most: 'max' });
  if (revenue) bars.push({ ref: range(FIRST + 5, first, row - 1), color: BAR_REVENUE, most: 'max' });
  if (!withTotal) return row;
  canvas.put(row, FIRST, headings.total, total(), 2);
  canvas.put(row, FIRST + 2, sum(rows, 'clients'), total(INTEGER));
  canvas.put(row, FIRST + 3, Math.round(sum(rows, 'percent') * 10) / 1_000, total(PERCENT));
  canvas.put(row, FIRST + 4, revenue ? Math.round(sum(rows, 'revenue') * 100) / 100 : null, total(money));
  canvas.put(row, FIRST + 5, revenue ? Math.round(sum(rows, 'revenuePercent') * 10) / 1_000 : null, total(PERCENT));
  return row + 1;
}

const sum = (rows: readonly Row[], key: 'clients' | 'percent' | 'revenue' | 'revenuePercent'): number => rows.reduce((all, row) => all + row[key], 0);

/** A line below a table, over its half. */
function drawNote({ canvas }: Tables, row: number, note: string, from: number, to: number): number {
  if (note === '') return row;
  canvas.put(row, from, note, NOTE, to - from + 1);
  canvas.height(row, heightOf(note, from === FIRST ? LETTERS_LEFT : LETTERS_RIGHT, 13));
  return row + 1;
}

/** The states, and beside them their tiers. */
export function drawStates(tables: Tables, begin: number): number {
  const { canvas, report, say, heat } = tables;
  const { terms, workbook, report: words } = say.words;
  if (!isCovered(report, 'state'))
    return drawNote(tables, drawTitle(tables, begin, terms.headings.state, FIRST, FIRST + 5), words.absent.state, FIRST, FIRST + 5);
  const rows = stateRows(report, say, 2);
  const row = drawGroups(tables, begin, terms.headings.state, rows, ({ label }) => chip(STATE_SHADES[label] ?? { ink: '', paper: '' }), true);
  if (hasRevenue(report)) {
    drawTitle(tables, begin, workbook.headings.stateByTier, RIGHT, LAST);
    const names: Readonly<Record<string, { name: string; gloss: string }>> = terms.tiers;
    for (const [index, tier] of TIERS.entries()) {
      const { name = tier, gloss = '' } = names[tier] ?? {};
      canvas.put(begin + 1, RIGHT + index, gloss === '' ? name : `${name} ${gloss}`, HEAD_RIGHT);
      for (const [at, { label }] of rows.entries()) canvas.put(begin + 2 + at, RIGHT + index, report.stateByTier[label]?.[tier] ?? 0, figure(INTEGER));
      const all = rows.reduce((count, { label }) => count + (report.stateByTier[label]?.[tier] ?? 0), 0);
      canvas.put(begin + 2 + rows.length, RIGHT + index, all, total(INTEGER));
    }
    heat.push(`${columnLetter(RIGHT - 1)}${begin + 2}:${columnLetter(LAST - 2)}${begin + 1 + rows.length}`);
  }
  return drawNote(tables, row, capital(tellStateRules(report, say).join(' · ')), FIRST, FIRST + 5);
}

/** The billing tiers. */
export function drawTiers(tables: Tables, begin: number): number {
  const { report, say } = tables;
  if (!hasRevenue(report)) return begin;
  const rows = tierRows(report, say, 2);
  const row = drawGroups(tables, begin, say.words.terms.headings.tier, rows, ({ label }) => chip(TIER_SHADES[label] ?? { ink: '', paper: '' }), true);
  return drawNote(tables, row, capital(tellTierRules(report, say).join(' · ')), FIRST, FIRST + 5);
}

/** Where the clients are, the most frequent places first. */
export function drawPlaces(tables: Tables, begin: number, level: string): number {
  const { report, say } = tables;
  const heading = `${say.words.terms.headings.location}: ${level}`;
  if (!isCovered(report, 'location'))
    return drawNote(tables, drawTitle(tables, begin, heading, FIRST, FIRST + 5), say.words.report.absent.location, FIRST, FIRST + 5);
  const rows = placeRows(report, say, PLACES).map((row) => ({ ...row, name: capital(row.name) }));
  return drawGroups(tables, begin, heading, rows, () => NAME, false);
}

/** A label on its ground; where only some labels of a classification have one, the others begin at the same place. */
function lookOfLabel(name: string, label: string): Look {
  const shades = RULE_SHADES[name];
  if (shades === undefined) return NAME;
  return shades[label] === undefined ? NAME_INDENTED : chip(shades[label]);
}

/** A classification without a section of its own, on the left half. */
export function drawRule(tables: Tables, begin: number, name: string): number {
  const { report, say } = tables;
  const rows = ruleRows(report, say, name, PLACES).map((row) => ({ ...row, name: capital(row.name) }));
  return drawGroups(tables, begin, wordsOf(name, say).heading, rows, ({ label }) => lookOfLabel(name, label), false);
}

/** Two classifications of few labels beside each other: the second on the right half. */
export function drawRuleRight(tables: Tables, begin: number, name: string): number {
  const { canvas, report, say, bars } = tables;
  let row = drawTitle(tables, begin, wordsOf(name, say).heading, RIGHT, LAST);
  canvas.put(row, RIGHT, '', HEAD, 2);
  canvas.put(row, RIGHT + 2, say.words.terms.headings.clients, HEAD_RIGHT);
  canvas.put(row, RIGHT + 3, say.words.workbook.headings.share, HEAD_RIGHT);
  const first = ++row;
  for (const one of ruleRows(report, say, name, PLACES)) {
    canvas.put(row, RIGHT, capital(one.name), lookOfLabel(name, one.label), 2);
    canvas.put(row, RIGHT + 2, one.clients, figure(INTEGER));
    canvas.put(row, RIGHT + 3, one.percent / 100, figure(PERCENT));
    canvas.height(row++, 18);
  }
  bars.push({ ref: range(RIGHT + 3, first, row - 1), color: BAR, most: 'max' });
  return row;
}

/** On how few clients the revenue hangs, on the right half. */
export function drawDependence(tables: Tables, begin: number): number {
  const { canvas, report, say, money, bars } = tables;
  const { largest, top, keyAccounts, effectiveClients } = report.portfolio;
  const { headings } = say.words.terms;
  const words = say.words.report.dependence;
  const buyers = ['A', 'B', 'C'].reduce((all, label) => all + (report.classifications.tier.find((group) => group.label === label)?.clients ?? 0), 0);
  if (!hasRevenue(report) || largest === null || buyers < 2) return begin;
  const counter = report.summary.counter.clients > 0 ? ` (${words.withoutCounter})` : '';
  let row = drawTitle(tables, begin, `${headings.dependence}${counter}`, RIGHT, LAST);
  canvas.put(row, RIGHT, '', HEAD, 2);
  canvas.put(row, RIGHT + 2, say.words.workbook.headings.revenueShare, HEAD_RIGHT);
  canvas.put(row, RIGHT + 3, headings.revenue, HEAD_RIGHT);
  const first = ++row;
  const put = (name: string, share: number, revenue: number): void => {
    canvas.put(row, RIGHT, name, NAME, 2);
    canvas.put(row, RIGHT + 2, share, figure(PERCENT));
    canvas.put(row, RIGHT + 3, revenue, figure(money));
    canvas.height(row++, 18);
  };
  put(`${words.largest} (${say.format.rows([largest.line])})`, largest.share, largest.revenue);
  for (const group of top) if (group.clients > 1 && group.clients < buyers) put(words.top(group.clients, say.format), group.share, group.revenue);
  const all = keyAccounts.reduce((amount, account) => amount + account.revenue, 0);
  const share = keyAccounts.reduce((part, account) => part + account.share, 0);
  if (keyAccounts.length > 0) put(`${words.keyAccounts} (${say.format.integer(keyAccounts.length)})`, share, all);
  bars.push({ ref: range(RIGHT + 2, first, row - 1), color: BAR_REVENUE, most: 'max' });
  const effective = effectiveClients === null ? '' : words.effective(say.format.decimal(effectiveClients, effectiveClients < 10 ? 1 : 0));
  const told = [effective, tellWithoutTop3(report, say) ?? ''].filter((part) => part !== '');
  return drawNote(tables, row, told.join('. '), RIGHT, LAST);
}

/** People by generation on the right half; companies and the unknown below. */
export function drawGenerations(tables: Tables, begin: number): number {
  const { canvas, report, say, bars } = tables;
  const { headings } = say.words.terms;
  let row = drawTitle(tables, begin, headings.generation, RIGHT, LAST);
  if (!isCovered(report, 'generation')) return drawNote(tables, row, say.words.report.absent.generation, RIGHT, LAST);
  const { organizations, unknown, people } = generationRows(report, say);
  const words = say.words.report.generation;
  const apart = [...(organizations > 0 ? [words.organizations(organizations, say.format)] : []), ...(unknown > 0 ? [words.unknown(unknown, say.format)] : [])];
  if (people.length === 0) return drawNote(tables, row, apart.join(' · '), RIGHT, LAST);
  canvas.put(row, RIGHT, '', HEAD, 2);
  canvas.put(row, RIGHT + 2, headings.clients, HEAD_RIGHT);
  canvas.put(row, RIGHT + 3, '%', HEAD_RIGHT);
  const first = ++row;
  for (const one of people) {
    canvas.put(row, RIGHT, one.name, NAME, 2);
    canvas.put(row, RIGHT + 2, one.clients, figure(INTEGER));
    canvas.put(row, RIGHT + 3, one.percent / 100, figure(PERCENT));
    canvas.height(row++, 18);
  }
  bars.push({ ref: range(RIGHT + 3, first, row - 1), color: BAR, most: 'max' });
  return drawNote(tables, row, apart.join(' · '), RIGHT, LAST);
}

/** Where every row of the file went, and how much of it is wrong. */
export function drawRows(tables: Tables, begin: number): number {
  const { canvas, report, say } = tables;
  const { data } = say.words.workbook;
  const { input, issues } = report;
  const row = drawTitle(tables, begin, say.words.terms.headings.data, FIRST, LAST);
  const figures = [
    [data.rows, input.rows],
    [data.clients, input.clients],
    [data.rejected, input.rejected],
    [data.blank, input.blank],
    [data.excluded, input.excluded],
  ] as const;
  for (const [index, [name, count]] of figures.entries()) {
    canvas.put(row, FIRST + index, name, index === 0 ? HEAD : HEAD_RIGHT);
    canvas.put(row + 1, FIRST + index, count, index === 0 ? { ...figure(INTEGER), alignment: NAME.alignment ?? {} } : figure(INTEGER));
  }
  for (const [index, [name, count]] of (
    [
      [data.errors, issues.errors],
      [data.warnings, issues.warnings],
    ] as const
  ).entries()) {
    canvas.put(row, RIGHT + index, name, HEAD_RIGHT);
    canvas.put(row + 1, RIGHT + index, count, figure(INTEGER));
  }
  canvas.height(row + 1, 18);
  return row + 2;
}
