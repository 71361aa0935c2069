import type { ClientList } from '../../report/client-list.js';
import type { Report } from '../../report/report.js';
import { tellWhere } from '../conditions.js';
import { tellDealings } from '../dealings.js';
import { tellFiles } from '../file-names.js';
import { tellMeasures } from '../measures.js';
import { nextCommands } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import { tellSales } from '../sales-sentences.js';
import type { Say } from '../say.js';
import { tellApart, tellBasis, tellFindings, tellRows, tellSkipped, tellStatement, tellTotals } from '../sentences.js';
import { absenceLine, type Block, drawDependence, drawGenerationTable, drawLocation, generationLine } from './blocks.js';
import { drawClients } from './client-list.js';
import { drawCross } from './cross.js';
import { drawBeside } from './grid.js';
import { drawCommands, drawFlowing, drawLabelled, drawParagraph, drawTitle, joinPage, LABEL_WIDTH, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { drawFillers, drawRuleBlocks, drawRuleLines } from './rules.js';
import { drawStates } from './states.js';
import { wrapItems, wrapText } from './text.js';

/** Room from which two blocks stand side by side, and three. */
const TWO_ABREAST = 76;
const THREE_ABREAST = 118;
const BLOCK_GAP = 4;

/** `reproduce`: the command that gives this result again, `--as-of` included; '' for none. */
export type AnalyzeOptions = ViewOptions & { readonly reproduce: string; readonly list?: ClientList | null };

function drawTotals(report: Report, page: Page): string[] {
  return wrapItems(tellTotals(report, page.say), page.room);
}

/** Which clients the report is of, where a condition picked them. */
function drawWhere(report: Report, page: Page): string[] {
  const text = tellWhere(report, page.say);
  return text === '' ? [] : wrapText(text, page.room).map(page.paint.strong);
}

function drawStatements(report: Report, page: Page): string[] {
  return report.statements.flatMap((statement) =>
    wrapText(tellStatement(statement, page.say), page.room - 2).map((line, index) => (index === 0 ? `${page.paint.mark('►')} ${line}` : `  ${line}`)),
  );
}

/** The room of each block: what it needs, then what it wants for more figures, then the rest evenly for longer bars. */
function placeAbreast(blocks: readonly Block[], room: number): string[] {
  const widths = blocks.map((block) => block.least);
  let spare = room - BLOCK_GAP * (blocks.length - 1) - widths.reduce((sum, width) => sum + width, 0);
  const grow = (index: number, by: number): void => {
    const added = Math.max(0, Math.min(by, spare));
    widths[index] = (widths[index] as number) + added;
    spare -= added;
  };
  // A column of figures fits whole or not at all.
  for (const [index, block] of blocks.entries()) if (block.wants - block.least <= spare) grow(index, block.wants - block.least);
  while (spare > 0 && blocks.some((block, index) => (widths[index] as number) < block.most)) {
    for (const [index, block] of blocks.entries()) if ((widths[index] as number) < block.most) grow(index, 1);
  }
  return drawBeside(
    blocks.map((block, index) => ({ lines: block.draw(widths[index] as number), width: widths[index] as number })),
    BLOCK_GAP,
  );
}

/** Place, dependence and, where there is room, generation: side by side as far as they fit. */
function drawBlocks(blocks: readonly Block[], page: Page): string[][] {
  const abreast = page.room >= THREE_ABREAST ? 3 : page.room >= TWO_ABREAST ? 2 : 1;
  const sections: string[][] = [];
  let line: Block[] = [];
  const needs = (parts: readonly Block[]): number => parts.reduce((sum, block) => sum + block.least, 0) + BLOCK_GAP * (parts.length - 1);
  for (const block of blocks) {
    if (line.length === abreast || (line.length > 0 && needs([...line, block]) > page.room)) {
      sections.push(placeAbreast(line, page.room));
      line = [];
    }
    line.push(block);
  }
  if (line.length > 0) sections.push(placeAbreast(line, page.room));
  return sections;
}

/** The report of `analyze` for a terminal: lines of at most `width` columns, no colour codes where `color` is false, a line end at the end. */
export function renderAnalyze(source: Report, say: Say, options: AnalyzeOptions): string {
  const report = makeAllPlain(source);
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const { headings } = say.words.terms;
  const file = tellFiles(report);

  const generationTable = drawGenerationTable(report, page);
  const wide = page.room >= THREE_ABREAST && generationTable !== null;
  const blocks = [drawLocation(report, page), drawDependence(report, page), wide ? generationTable : null].filter((block) => block !== null);
  const generation = wide ? [] : generationLine(report, page);

  const title = [...drawTitle(page, headings.portfolio, file, `${headings.asOf.toLowerCase()} ${say.format.day(report.asOf)}`), ...drawWhere(report, page)];
  const data = drawLabelled(page, headings.data, wrapData(report, page));
  const commands = nextCommands(report, say, makePlain(options.path ?? report.input.file), makePlain(options.reproduce), makePlain(options.sales ?? ''));
  // Nobody meets the condition: there is nothing to count.
  if (report.summary.clients === 0) return joinPage([title, data, drawCommands(page, headings.next, commands)]);
  return joinPage([
    [...title, ...drawTotals(report, page)],
    drawStatements(report, page),
    drawCross(report, page),
    drawStates(report, page),
    ...drawBlocks(blocks, page),
    generation,
    ...drawBlocks(drawRuleBlocks(report, page), page),
    drawRuleLines(report, page),
    tellDealings(report, say).flatMap(({ heading, sentences }) => drawParagraph(page, heading, sentences)),
    tellMeasures(report, say).flatMap(({ heading, sentences }) => drawFlowing(page, heading, sentences)),
    [
      ...absenceLine(report, page, 'state'),
      ...absenceLine(report, page, 'location'),
      ...absenceLine(report, page, 'generation'),
      ...drawFillers(report, page),
      ...drawParagraph(page, headings.apart, tellApart(report, say)),
      ...drawParagraph(page, headings.sales, tellSales(report, say)),
      ...drawParagraph(page, headings.assumptions, tellBasis(report, say)),
      ...data,
    ],
    drawClients(options.list ?? null, page),
    drawCommands(page, headings.next, commands),
  ]);
}

function wrapData(report: Report, page: Page): string[] {
  const sentences = [tellRows(report, page.say), ...tellSkipped(report.input.skipped, report.input.headerLine, page.say)];
  const findings = tellFindings(report, page.say);
  const room = page.room - LABEL_WIDTH;
  return [...wrapText(sentences.join(' '), room), ...(findings === '' ? [] : wrapText(findings, room))];
}
