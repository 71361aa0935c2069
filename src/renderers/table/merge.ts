import { isoDay } from '../../client/day.js';
import { type MergePlan, PLAN_STANDINGS, type PlanStanding } from '../../report/merge-plan.js';
import { type CaseRow, countFields, listCases, type MergeView, mergeCommands } from '../merge-view.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn } from './grid.js';
import { drawCommands, drawLabelled, drawTitle, joinPage, LABEL_WIDTH, type Page, roomFor } from './page.js';
import { makePaint } from './paint.js';
import { cutText, widthOf, wrapItems, wrapText } from './text.js';

/** Clients listed of each sort: the workbook has them all. */
const MOST: Readonly<Record<PlanStanding, number>> = { conflict: 6, enrich: 6, new: 8, known: 8 };
const ORDER: readonly PlanStanding[] = ['conflict', 'enrich', 'new', 'known'];
const BAR = 14;
const MOST_NAME = 34;
const MARKS: Readonly<Record<PlanStanding, string>> = { conflict: '■', enrich: '+', new: '●', known: '○' };

/** The plan for a terminal: how many clients are of each sort, the first of them, and what to do next; lines of at most `width` columns. */
export function renderMerge(plan: MergePlan, say: Say, view: MergeView): string {
  const page: Page = { say, paint: makePaint(view.color), room: roomFor(view.width) };
  const words = say.words.merge;
  const { headings } = say.words.terms;
  const files = words.into(makePlain(plan.candidate.file), makePlain(plan.ours.file));
  return joinPage([
    [
      ...drawTitle(page, words.heading, files, `${headings.asOf.toLowerCase()} ${say.format.day(isoDay(view.theirs.findings.context.asOf))}`),
      ...drawHeadline(plan, page),
    ],
    [...drawCounts(plan, page), ...drawSums(plan, page)],
    ...ORDER.map((standing) => drawSort(plan, standing, page, view)),
    drawCommands(page, headings.next, mergeCommands(plan, say, view)),
    view.planFile === null
      ? []
      : wrapText(words.next.open(makePlain(view.planFile)), page.room - 2).map((line, at) => (at === 0 ? `${page.paint.mark('►')} ${line}` : `  ${line}`)),
  ]);
}

function drawHeadline({ counts, clients, candidate }: MergePlan, { say, paint, room }: Page): string[] {
  const { merge } = say.words;
  const text = `${merge.headline(counts.new, clients.length, makePlain(candidate.file), say.format)} ${merge.untouched}`;
  return wrapText(text, room - 2).map((line, at) => (at === 0 ? `${paint.mark('►')} ${paint.strong(line)}` : `  ${paint.strong(line)}`));
}

function drawCounts({ counts }: MergePlan, { say, paint, room }: Page): string[] {
  const { standings } = say.words.merge;
  const largest = Math.max(...Object.values(counts));
  const names = PLAN_STANDINGS.map((standing) => standings[standing].name);
  const figures = PLAN_STANDINGS.map((standing) => say.format.integer(counts[standing]));
  const used = Math.max(...names.map(widthOf)) + 2 + Math.max(...figures.map(widthOf)) + 2 + BAR + 2;
  const [, ...lines] = drawGrid(
    [
      { head: '', cells: names, align: 'left' },
      { head: '', cells: figures, align: 'right', gap: 2 },
      { head: '', cells: PLAN_STANDINGS.map((standing) => drawBar(counts[standing], largest, BAR)), align: 'left', least: BAR, gap: 2, paint: paint.bar },
      {
        head: '',
        cells: PLAN_STANDINGS.map((standing) => standings[standing].gloss),
        align: 'left',
        gap: 2,
        most: Math.max(10, room - used),
        paint: paint.dim,
      },
    ],
    (head) => head,
  );
  return lines;
}

/** What there is to fill in and to decide, field by field. */
function drawSums(plan: MergePlan, page: Page): string[] {
  const { say, paint, room } = page;
  const words = say.words.merge;
  const part = (heading: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : wrapText(`${heading}: ${items.join(' · ')}`, room).map(paint.dim);
  return [
    ...part(words.gives, countFields(plan, false, say)),
    ...part(words.disputed, countFields(plan, true, say)),
    ...(plan.joined.rows === 0 ? [] : wrapText(words.joined(plan.joined.clients, plan.joined.rows, say.format), room).map(paint.dim)),
  ];
}

function drawSort(plan: MergePlan, standing: PlanStanding, page: Page, view: MergeView): string[] {
  const { say, paint, room } = page;
  const words = say.words.merge;
  const { rows, more } = listCases(plan, standing, say, view, MOST[standing]);
  if (rows.length === 0) return [];
  const heading = `${words.standings[standing].heading} (${say.format.integer(plan.counts[standing])})`;
  const rest = more === 0 ? [] : [paint.dim(words.more(more, say.format))];
  if (standing === 'known') {
    const items = rows.map(({ row, our }) => `${row} = ${our}`);
    return drawLabelled(page, words.standings.known.heading, [
      ...wrapItems([...items, ...(more === 0 ? [] : [words.more(more, say.format)])], room - LABEL_WIDTH),
    ]);
  }
  const head = rows.map(({ row, our }) => (our === '' ? words.theirRow(row) : `${words.theirRow(row)} · ${words.ourRow(our)}`));
  const width = Math.min(MOST_NAME, Math.floor(room * 0.4));
  const columns: GridColumn[] = [
    { head: '', cells: rows.map(() => MARKS[standing]), align: 'left', paint: standing === 'conflict' ? paint.warning : paint.dim },
    { head: '', cells: rows.map(({ name }) => name), align: 'left', most: width, least: Math.min(width, 20) },
    { head: '', cells: head, align: 'left', gap: 2, paint: paint.dim, most: 30 },
    ...(standing === 'new'
      ? [
          {
            head: '',
            cells: rows.map(({ place }) => place),
            align: 'left' as const,
            gap: 2,
            most: Math.max(8, room - 8 - Math.min(width, Math.max(20, ...rows.map(({ name }) => widthOf(name)))) - Math.max(...head.map(widthOf))),
            paint: paint.dim,
          },
        ]
      : []),
  ];
  const [, ...lines] = drawGrid(columns, (text) => text);
  return [paint.heading(cutText(heading.toUpperCase(), room)), ...rows.flatMap((row, at) => [lines[at] ?? '', ...drawDetails(row, standing, page)]), ...rest];
}

/** What happens to the client, and what speaks for it, under its line. */
function drawDetails({ what, why }: CaseRow, standing: PlanStanding, { paint, room }: Page): string[] {
  const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  const reasons = standing === 'new' ? [] : wrapText(why, room - 2).map(paint.dim);
  return indent([...wrapItems(what, room - 2), ...reasons]);
}
