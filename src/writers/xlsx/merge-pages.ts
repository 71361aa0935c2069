import { makePlain } from '../../renderers/plain.js';
import type { Say } from '../../renderers/say.js';
import type { FieldAction } from '../../report/merge-client.js';
import { MERGE_FIELDS } from '../../report/merge-fields.js';
import { type MergePlan, PLAN_STANDINGS } from '../../report/merge-plan.js';
import type { InputReport } from '../../report/report.js';
import type { Book } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import {
  FOOTER,
  figure,
  GLOSS,
  HEAD,
  HEAD_RIGHT,
  HEADLINE,
  INTEGER,
  LINK,
  type Look,
  NAME,
  PARAGRAPH,
  PERCENT,
  printed,
  SECTION,
  SLATE,
  SUBTITLE,
  TEAL,
  TILE_NAME,
  TITLE,
  tile,
} from './look.js';

const WIDTHS = [2, 24, 16, 24, 16, 24, 16];
const [FIRST, LAST] = [2, 7];
const LETTERS = 118;

type Page = {
  readonly canvas: Canvas;
  readonly line: (row: number, content: Content, look: Look) => void;
  readonly text: (row: number, content: string, look: Look, points: number) => void;
  readonly end: () => void;
};

function beginPage(book: Book, name: string, color: string, country: string | null): Page {
  const sheet = book.add(name, {
    properties: { tabColor: { argb: color } },
    views: [{ showGridLines: false }],
    pageSetup: printed(country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const canvas = new Canvas();
  const line = (row: number, content: Content, look: Look): void => canvas.put(row, FIRST, content, look, LAST - FIRST + 1);
  return {
    canvas,
    line,
    text: (row, content, look, points) => {
      line(row, content, look);
      canvas.height(row, heightOf(content, LETTERS, points));
    },
    end: () => {
      canvas.draw(sheet.page);
      sheet.end();
    },
  };
}

/** The first sheet of a plan: how many clients are of each sort, what there is to fill in and to decide, and where. */
export function writeMergeSummary(book: Book, plan: MergePlan, say: Say, country: string | null): void {
  const words = say.words.merge;
  const { counts, clients, joined } = plan;
  const { canvas, line, text, end } = beginPage(book, words.sheets.summary, TEAL, country);
  const candidate = makePlain(plan.candidate.file);
  canvas.height(1, 8);
  line(2, words.heading, TITLE);
  canvas.height(2, 30);
  line(3, `${words.into(candidate, makePlain(plan.ours.file))}  ·  ${say.words.terms.headings.asOf}: ${say.format.day(plan.asOf)}`, SUBTITLE);
  text(5, `${words.headline(counts.new, clients.length, candidate, say.format)} ${words.untouched}`, HEADLINE, 18);
  text(6, words.notes.summary, HEADLINE, 18);
  // Two tiles a row: a figure, what it means, and the sheet where these clients stand.
  for (const [index, standing] of PLAN_STANDINGS.entries()) {
    const row = 8 + 4 * (index >> 1);
    const column = index % 2 === 0 ? FIRST : FIRST + 3;
    const { name, gloss } = words.standings[standing];
    canvas.put(row, column, `${name} · ${gloss}`, TILE_NAME, 3);
    canvas.put(row + 1, column, counts[standing], tile(INTEGER), 2);
    canvas.put(row + 1, column + 2, { text: `${words.sheets[standing]} →`, hyperlink: `#'${words.sheets[standing]}'!A1` }, LINK);
    canvas.height(row, 18);
    canvas.height(row + 1, 34);
  }
  const bottom = drawFields(canvas, 17, plan, say);
  if (joined.rows > 0) text(bottom + 1, words.joined(joined.clients, joined.rows, say.format), PARAGRAPH, 16);
  end();
}

/** Clients by field and by what the plan does with it; the row below the table. */
function drawFields(canvas: Canvas, begin: number, { clients }: MergePlan, say: Say): number {
  const words = say.words.merge;
  const count = (field: string, action: FieldAction): number =>
    clients.filter(({ fields }) => fields.some((one) => one.field === field && one.action === action)).length;
  const actions = ['fill', 'add', 'differs'] as const;
  const rows = MERGE_FIELDS.map((field) => ({ field, figures: actions.map((action) => count(field, action)) })).filter(({ figures }) =>
    figures.some((n) => n > 0),
  );
  if (rows.length === 0) return begin;
  let row = begin;
  for (const [at, title] of [words.heads.field, ...actions.map((action) => words.actions[action])].entries())
    canvas.put(row, FIRST + at, title, at === 0 ? HEAD : HEAD_RIGHT);
  for (const { field, figures } of rows) {
    canvas.put(++row, FIRST, say.words.terms.fields[field], NAME);
    for (const [at, number] of figures.entries()) canvas.put(row, FIRST + 1 + at, number === 0 ? null : number, figure(INTEGER));
  }
  return row + 1;
}

/** The last sheet of a plan: the files it was made from, and by which rules. */
export function writeMergeMethod(book: Book, plan: MergePlan, say: Say, reproduce: string, country: string | null): void {
  const words = say.words.merge.method;
  const { canvas, line, text, end } = beginPage(book, say.words.merge.sheets.method, SLATE, country);
  let row = 2;
  const fact = (name: string, content: Content, look: Look = NAME): void => {
    canvas.put(row, FIRST, name, GLOSS);
    canvas.put(row++, FIRST + 1, content, look, LAST - FIRST);
  };
  const section = (title: string): void => {
    row++;
    line(row, title, SECTION);
    canvas.height(row++, 22);
  };
  line(row, say.words.merge.sheets.method, TITLE);
  canvas.height(row++, 30);
  fact(say.words.terms.headings.asOf, say.format.day(plan.asOf));
  fact(words.threshold, plan.rules.threshold, { ...figure(PERCENT), alignment: { horizontal: 'left', vertical: 'middle' } });
  fact(words.version, plan.cartera);
  fact(words.command, reproduce);
  for (const [title, input] of [[words.ours, plan.ours] as const, [words.candidate, plan.candidate] as const]) {
    section(title);
    for (const [name, content] of factsOf(input, say)) fact(name, content);
  }
  section(words.rules);
  for (const sentence of words.texts) text(row++, `•  ${sentence}`, PARAGRAPH, 16);
  end();
}

function factsOf({ file, sheet, sha256, rows, clients }: InputReport, say: Say): (readonly [string, string])[] {
  const words = say.words.merge.method;
  return [
    [words.file, makePlain(sheet === null ? file : `${file} › ${sheet}`)],
    [words.sha256, sha256],
    [words.rows, say.format.integer(rows)],
    [words.clients, say.format.integer(clients)],
  ];
}
