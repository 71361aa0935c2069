import type { CompareReport } from '../../report/compare-report.js';
import { type CompareRow, type CompareView, listFigures, listPoints, tellAllSignals, tellChanges, tellFirst, tellShared } from '../compare-rows.js';
import { makeAllPlain, makePlain } from '../plain.js';
import { tellTarget } from '../score-rows.js';
import { cutText } from './fit.js';
import { html, type Markup } from './markup.js';
import { renderPage } from './page.js';
import type { PageSay } from './page-words.js';
import { drawBar } from './svg.js';

/** Candidates that stand side by side on a sheet of paper. */
const ABREAST = 6;
/** Letters of a file's name at the head of a column, by how many stand side by side. */
const NAME_LETTERS = [60, 60, 44, 30, 22, 18, 16];

/** The comparison of candidates as a page of HTML that stands alone: the table on one sheet of paper, what would change the ranking on the next. */
export function renderCompareHtml(source: CompareReport, say: PageSay, { country, reproduce }: CompareView): string {
  const report = makeAllPlain(source);
  const { compare } = say.words;
  const day = say.format.day(report.asOf);
  return renderPage({
    language: say.language,
    title: `${compare.heading}, ${day}`,
    country,
    version: report.cartera,
    sheets: [...drawTables(report, say, day), drawReasons(report, say, makePlain(reproduce))],
    flowing: true,
  });
}

/** One sheet for every six candidates, the first with the title. */
function drawTables(report: CompareReport, say: PageSay, day: string): Markup[] {
  const { compare, terms, score } = say.words;
  const target = tellTarget(report, say);
  const count = Math.ceil(report.candidates.length / ABREAST);
  const each = Math.ceil(report.candidates.length / count);
  const figures = listFigures(report, say);
  const points = listPoints(report, say);
  const header = html`<header>
<p class="eyebrow">${compare.heading}</p>
<h1>${compare.portfolios(report.candidates.length, say.format)}</h1>
<dl class="facts"><div><dt>${terms.headings.asOf}</dt><dd>${day}</dd></div>${
    target !== '' && html`<div><dt>${score.headings.target}</dt><dd>${target}</dd></div>`
  }</dl>
</header>
<p class="headline">${tellFirst(report, say)}</p>
`;
  return Array.from({ length: count }, (_, block) => {
    const span = { from: block * each, to: Math.min(report.candidates.length, (block + 1) * each) };
    return html`${block === 0 && header}${drawTable(null, figures, span, report, say)}
${drawTable(compare.headings.quality, points, span, report, say)}`;
  });
}

/** Which candidates stand side by side, the last one exclusive. */
type Span = { readonly from: number; readonly to: number };

/** One line for each figure, one column for each candidate; a bar stands below a figure that has one. */
function drawTable(heading: string | null, rows: readonly CompareRow[], { from, to }: Span, report: CompareReport, say: PageSay): Markup {
  const shown = report.candidates.slice(from, to);
  const letters = NAME_LETTERS[shown.length] ?? 18;
  return html`<section>${heading !== null && html`<h2>${heading}</h2>`}<div class="scroll"><table class="rows versus"><thead><tr><td class="name"></td>${shown.map(
    ({ file, rank }) =>
      html`<th scope="col" class="num"><span class="place">${say.words.compare.place(rank)}</span> <span title="${file}">${cutText(file, letters)}</span></th>`,
  )}</tr></thead>
<tbody>
${rows.map(
  ({ name, cells, bars, strong }) => html`<tr${strong === true && html` class="strong"`}><th scope="row" class="name">${name}</th>${cells
    .slice(from, to)
    .map((cell, at) => html`<td class="num">${cell}${bars !== undefined && drawBar(bars[from + at] ?? 0)}</td>`)}</tr>
`,
)}</tbody></table></div></section>`;
}

function drawReasons(report: CompareReport, say: PageSay, reproduce: string): Markup {
  const { compare, scorePage } = say.words;
  const list = (heading: string, sentences: readonly string[]): Markup | false =>
    sentences.length > 0 && html`<section><h2>${heading}</h2><ul class="list more">${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul></section>`;
  return html`${list(compare.headings.changes, tellChanges(report, say))}
${list(compare.headings.shared, tellShared(report, say))}
${list(compare.headings.clarify, tellAllSignals(report, say))}
<section class="method"><h2>${compare.headings.method}</h2><p>${scorePage.points}</p>${report.candidates.map(
    ({ file, sha256 }) => html`<p>${file}: <code>${sha256}</code></p>`,
  )}<p><code>${reproduce}</code></p></section>`;
}
