import type { Report } from '../../report/report.js';
import type { Row } from '../rows.js';
import { otherRules, ruleRows, tellFillers, wordsOf } from '../rule-rows.js';
import { type Block, drawBarredBlock } from './blocks.js';
import { drawLabelled, type Page } from './page.js';
import { padText, widthOf, wrapItems, wrapText } from './text.js';

/** Labels that fit a line; more of them make a block with bars. */
const ON_A_LINE = 5;
/** Labels of a block. */
const IN_A_BLOCK = 6;
const WIDEST_HEADING = 20;

type Section = { readonly name: string; readonly heading: string; readonly rows: readonly Row[] };

function sections(report: Report, page: Page): { readonly lines: Section[]; readonly blocks: Section[] } {
  const all = otherRules(report).map((name) => ({
    name,
    heading: wordsOf(name, page.say).heading.toUpperCase(),
    rows: ruleRows(report, page.say, name, name === 'value' ? 11 : IN_A_BLOCK),
  }));
  const isLine = ({ rows }: Section): boolean => rows.filter(({ label }) => label !== 'unknown').length <= ON_A_LINE;
  return { lines: all.filter(isLine), blocks: all.filter((section) => !isLine(section)) };
}

/** The classifications with many labels, as bars. */
export function drawRuleBlocks(report: Report, page: Page): Block[] {
  return sections(report, page).blocks.map(({ heading, rows }) => drawBarredBlock(page, heading, rows));
}

/** The classifications with few labels: a line for each, its labels with their clients and shares. */
export function drawRuleLines(report: Report, page: Page): string[] {
  const { lines } = sections(report, page);
  const { format } = page.say;
  const width = Math.min(WIDEST_HEADING, Math.max(0, ...lines.map(({ heading }) => widthOf(heading)))) + 2;
  return lines.flatMap(({ name, heading, rows }) => {
    const items = rows.map((row) => {
      const item = `${row.name} ${format.integer(row.clients)} (${format.decimal(row.percent, 0)}%)`;
      if (row.label === 'unknown') return page.paint.dim(item);
      return name === 'interest' && page.say.glyphs === 'color' ? paintHeat(page, row.label, item) : item;
    });
    return wrapItems(items, page.room - width).map((line, index) => padText(index === 0 ? page.paint.heading(heading) : '', width) + line);
  });
}

/** Signs that differ by nothing but their colour. */
function paintHeat({ paint }: Page, label: string, item: string): string {
  const color = label === 'hot' ? paint.error : label === 'warm' ? paint.warning : paint.bar;
  return color(item.slice(0, 1)) + item.slice(1);
}

/** Which columns would fill what is hardly known: one line for each classification. */
export function drawFillers(report: Report, page: Page): string[] {
  const sentences = tellFillers(report, page.say).flatMap((sentence) => wrapText(sentence, page.room - 13));
  return drawLabelled(page, page.say.words.report.absent.heading, sentences.map(page.paint.dim));
}
