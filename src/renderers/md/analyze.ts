import type { ClientList } from '../../report/client-list.js';
import type { Report } from '../../report/report.js';
import { viewClients } from '../client-list.js';
import { tellWhere } from '../conditions.js';
import { tellDealings } from '../dealings.js';
import { digitsFor } from '../figures.js';
import { tellFiles } from '../file-names.js';
import { tellMeasures, tellWithoutTop3 } from '../measures.js';
import { nextCommands } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import {
  dependenceRows,
  effectiveClients,
  generationRows,
  hasRevenue,
  isCovered,
  levelName,
  placeRows,
  type Row,
  type StateRow,
  stateRows,
  TIERS,
  tierRows,
  totalRow,
} from '../rows.js';
import { otherRules, ruleRows, tellFillers, wordsOf } from '../rule-rows.js';
import { tellSales } from '../sales-sentences.js';
import type { Say } from '../say.js';
import { tellApart, tellBasis, tellFindings, tellRows, tellSkipped, tellStatement, tellStateRules, tellTierRules, tellTotals } from '../sentences.js';
import { writeCross } from './cross.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** `path`: the file as the user named it; `sales`: the options that name the sales; `reproduce`: the command that gives this result again, '' for none. */
export type MarkdownOptions = { readonly path?: string; readonly sales?: string; readonly reproduce: string; readonly list?: ClientList | null };

const PLACES = 20;
const MOST_COHORTS = 12;
const MOST_QUARTERS = 8;

const isBought = (row: Row & Partial<StateRow>): boolean => row.bought !== false || row.revenue > 0;

/** Labels with clients, shares and, where there is any, revenue; `cells` adds columns of figures. */
function writeGroups(
  report: Report,
  say: Say,
  heading: string,
  rows: readonly Row[],
  digits: number,
  heads: readonly string[] = [],
  cells: (row: Row | null) => readonly string[] = () => [],
): string[] {
  const { format } = say;
  const { headings } = say.words.terms;
  const total = totalRow(rows, headings.total);
  const revenue = hasRevenue(report);
  const line = (row: Row, last: boolean): string[] => [
    row.gloss === '' ? row.name : `${row.name} · ${row.gloss}`,
    format.integer(row.clients),
    format.decimal(row.percent, last ? 0 : 1),
    ...(revenue ? (isBought(row) ? [format.amount(row.revenue, digits), format.decimal(row.revenuePercent, last ? 0 : 1)] : ['–', '–']) : []),
    ...cells(last ? null : row),
  ];
  const allHeads = [heading, headings.clients, '%', ...(revenue ? [headings.revenue, '%'] : []), ...heads];
  return writeTable(allHeads, [...rows.map((row) => line(row, false)), line(total, true)], allHeads.map((_, index) => index).slice(1));
}

function writeStates(report: Report, say: Say): string[] {
  const { headings } = say.words.terms;
  if (!isCovered(report, 'state')) return [escapeMarkdown(say.words.report.absent.state)];
  const digits = digitsFor(report.classifications.state.map((group) => group.revenue));
  const rows = stateRows(report, say, digits);
  const of = new Map<Row, StateRow>(rows.map((row) => [row, row]));
  const cross = (row: Row | null): string[] =>
    TIERS.map((tier) => {
      const state = row === null ? undefined : of.get(row);
      if (state === undefined) return say.format.integer(rows.reduce((sum, each) => sum + each.tiers[tier], 0));
      return state.bought || state.tiers[tier] > 0 ? say.format.integer(state.tiers[tier]) : '–';
    });
  const table = hasRevenue(report)
    ? writeGroups(report, say, headings.state, rows, digits, TIERS, cross)
    : writeGroups(report, say, headings.state, rows, digits);
  const rules = [tellStateRules(report, say), tellTierRules(report, say)].filter((part) => part.length > 0).map((part) => part.join(' · '));
  return [...table, ...(rules.length > 0 ? ['', ...writeList(rules)] : [])];
}

function writeTiers(report: Report, say: Say): string[] {
  if (!hasRevenue(report)) return [];
  const digits = digitsFor(report.classifications.tier.map((group) => group.revenue));
  return writeGroups(report, say, say.words.terms.headings.tier, tierRows(report, say, digits), digits);
}

function writePlaces(report: Report, say: Say): string[] {
  if (!isCovered(report, 'location')) return [escapeMarkdown(say.words.report.absent.location)];
  const { format } = say;
  const { headings } = say.words.terms;
  const revenue = hasRevenue(report);
  const rows = placeRows(report, say, PLACES).map((row) => [
    row.name,
    format.integer(row.clients),
    format.decimal(row.percent, 1),
    ...(revenue ? [format.amount(row.revenue), format.decimal(row.revenuePercent, 1)] : []),
  ]);
  return writeTable([levelName(report, say), headings.clients, '%', ...(revenue ? [headings.revenue, '%'] : [])], rows, [1, 2, 3, 4]);
}

function writeGenerations(report: Report, say: Say): string[] {
  if (!isCovered(report, 'generation')) return [escapeMarkdown(say.words.report.absent.generation)];
  const { format } = say;
  const words = say.words.report.generation;
  const { organizations, unknown, people } = generationRows(report, say);
  const apart = [...(organizations > 0 ? [words.organizations(organizations, format)] : []), ...(unknown > 0 ? [words.unknown(unknown, format)] : [])];
  const { headings } = say.words.terms;
  const table =
    people.length === 0
      ? []
      : writeTable(
          [headings.generation, headings.clients, '%'],
          people.map((row) => [row.name, format.integer(row.clients), format.decimal(row.percent, 1)]),
          [1, 2],
        );
  return [...table, ...(table.length > 0 && apart.length > 0 ? [''] : []), ...(apart.length > 0 ? [escapeMarkdown(apart.join(' · '))] : [])];
}

function writeDependence(report: Report, say: Say): string[] {
  const rows = dependenceRows(report, say);
  if (rows.length === 0) return [];
  const effective = effectiveClients(report, say);
  const without = tellWithoutTop3(report, say);
  const { headings } = say.words.terms;
  return [
    ...writeTable(
      ['', '', headings.revenue, headings.rows],
      rows.map((row) => [row.name, row.value, row.revenue, row.note]),
      [1, 2],
    ),
    ...(effective === null ? [] : ['', escapeMarkdown(`${effective}.${without === null ? '' : ` ${without}.`}`)]),
  ];
}

/** A section for every other classification that knows enough of the portfolio. */
function writeOtherRules(report: Report, say: Say): string[][] {
  const { format } = say;
  const { headings } = say.words.terms;
  const revenue = hasRevenue(report);
  return otherRules(report).map((name) => {
    const { heading } = wordsOf(name, say);
    const rows = ruleRows(report, say, name, PLACES).map((row) => [
      row.name,
      format.integer(row.clients),
      format.decimal(row.percent, 1),
      ...(revenue ? [format.amount(row.revenue), format.decimal(row.revenuePercent, 1)] : []),
    ]);
    return writeSection(heading, writeTable([heading, headings.clients, '%', ...(revenue ? [headings.revenue, '%'] : [])], rows, [1, 2, 3, 4]));
  });
}

/** A line for every measure that has something to say, and the table of cohorts. */
function writeMeasures(report: Report, say: Say): string[] {
  const told = tellMeasures(report, say);
  const lines = told.map(({ heading, sentences }) => `- **${escapeMarkdown(heading)}**: ${escapeMarkdown(sentences.join(' '))}`);
  return told.some(({ name }) => name === 'retention') ? [...lines, '', ...writeCohorts(report, say)] : lines;
}

/** The last cohorts, and the share of each that bought again in the quarters after; blank where that is not over. */
function writeCohorts(report: Report, say: Say): string[] {
  const { quarter, later } = say.words.report.measures.cohorts;
  const cohorts = report.portfolio.retention?.cohorts.slice(-MOST_COHORTS) ?? [];
  const steps = Math.min(MOST_QUARTERS, Math.max(0, ...cohorts.map(({ again }) => again.filter((share) => share !== null).length)));
  const rows = cohorts.map((cohort) => [
    cohort.quarter,
    say.format.integer(cohort.clients),
    ...cohort.again.slice(0, steps).map((share) => (share === null ? '' : say.format.percent(share))),
  ]);
  const heads = [quarter, say.words.terms.headings.clients, ...Array.from({ length: steps }, (_, at) => later(at + 1))];
  return writeTable(
    heads,
    rows,
    heads.map((_, at) => at).filter((at) => at > 0),
  );
}

/** The report of `analyze` as GitHub Markdown: the same contents as in the terminal. */
export function renderAnalyzeMarkdown(source: Report, say: Say, options: MarkdownOptions): string {
  const report = makeAllPlain(source);
  const { headings } = say.words.terms;
  const { input } = report;
  const file = tellFiles(report);
  const counter = report.summary.counter.clients > 0 ? ` (${say.words.report.dependence.withoutCounter})` : '';
  const commands = nextCommands(report, say, makePlain(options.path ?? input.file), makePlain(options.reproduce), makePlain(options.sales ?? ''));
  const findings = tellFindings(report, say);
  const head = [
    [`# ${escapeMarkdown(`${headings.portfolio}: ${file}`)}`],
    ...(report.where === undefined ? [] : [[`**${escapeMarkdown(tellWhere(report, say))}**`]]),
  ];
  const data = [
    writeSection(
      headings.data,
      writeList([tellRows(report, say), ...tellSkipped(input.skipped, input.headerLine, say), ...(findings === '' ? [] : [findings])]),
    ),
    writeSection(headings.next, writeCommands(commands)),
  ];
  // Nobody meets the condition: there is nothing to count.
  if (report.summary.clients === 0) return joinMarkdown([...head, ...data]);
  return joinMarkdown([
    ...head,
    [escapeMarkdown(`${headings.asOf} ${say.format.day(report.asOf)}`), '', escapeMarkdown(tellTotals(report, say).join(' · '))],
    writeList(report.statements.map((statement) => tellStatement(statement, say))),
    ...writeCross(report, say),
    writeSection(headings.state, writeStates(report, say)),
    writeSection(headings.tier, writeTiers(report, say)),
    writeSection(headings.location, writePlaces(report, say)),
    writeSection(`${headings.dependence}${counter}`, writeDependence(report, say)),
    writeSection(headings.generation, writeGenerations(report, say)),
    ...writeOtherRules(report, say),
    ...tellDealings(report, say).map(({ heading, sentences }) => writeSection(heading, writeList(sentences))),
    writeSection(say.words.report.measures.heading, writeMeasures(report, say)),
    writeSection(say.words.report.absent.heading, writeList(tellFillers(report, say))),
    writeSection(headings.apart, writeList(tellApart(report, say))),
    writeSection(headings.sales, writeList(tellSales(report, say))),
    writeSection(headings.assumptions, writeList(tellBasis(report, say))),
    ...writeClients(options.list ?? null, say),
    ...data,
  ]);
}

/** The clients one by one, the largest first. */
function writeClients(list: ClientList | null, say: Say): string[][] {
  if (list === null || list.rows.length === 0) return [];
  const words = say.words.conditions.list;
  const { heads, rows, right } = viewClients(list, say);
  const notes = [...(list.more > 0 ? [words.more(list.more, say.format)] : []), ...(list.masked ? [words.note] : [])];
  const table = writeTable(heads, rows, right);
  return [writeSection(words.title(rows.length, rows.length + list.more, say.format), [...table, ...(notes.length > 0 ? ['', ...writeList(notes)] : [])])];
}
