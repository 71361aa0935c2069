import type { CompareReport } from '../../report/compare-report.js';
import { type CompareRow, type CompareView, listFigures, listPoints, namesOf, tellAllSignals, tellChanges, tellFirst, tellShared } from '../compare-rows.js';
import { makePlain } from '../plain.js';
import { tellTarget } from '../score-rows.js';
import { cutText, MOST_LETTERS } from './fit.js';
import { html, type Markup } from './markup.js';
import { renderPage } from './page.js';
import type { PageSay } from './page-words.js';
import { drawBar } from './svg.js';

/** Candidates that stand side by side on a sheet, and sentences of each kind that fit below one another. */
const SIDE_BY_SIDE = 5;
const [MOST_CHANGES, MOST_SHARED, MOST_SIGNALS] = [12, 8, 16];

/** The comparison of candidates as a page of HTML that stands alone: the figures side by side on the first sheet, what would change the ranking on the second. */
export function renderCompareHtml(report: CompareReport, say: PageSay, view: CompareView): string {
  const { compare, scorePage } = say.words;
  const shown: CompareReport = { ...report, candidates: report.candidates.slice(0, SIDE_BY_SIDE) };
  const asOf = say.format.day(report.asOf);
  return renderPage({
    language: say.language,
    title: `${compare.heading}: ${cutText(namesOf(report).map(makePlain).join(', '), MOST_LETTERS.target)} (${asOf})`,
    country: view.country ?? null,
    version: report.cartera,
    sheets: [
      html`${drawHeader(report, asOf, say)}
<p class="headline">${cutText(makePlain(tellFirst(report, say)), 2 * MOST_LETTERS.name)}</p>
${drawTable(shown, listFigures(shown, say), say, compare.heading)}
${report.candidates.length > SIDE_BY_SIDE && html`<p class="rest">${scorePage.moreCandidates(report.candidates.length - SIDE_BY_SIDE, say.format)}</p>`}
${drawTable(shown, listPoints(shown, say), say, compare.headings.quality)}`,
      html`${drawList(compare.headings.changes, tellChanges(report, say), MOST_CHANGES, 'more', say)}
${drawList(compare.headings.shared, tellShared(report, say), MOST_SHARED, '', say)}
${drawList(compare.headings.clarify, tellAllSignals(report, say), MOST_SIGNALS, '', say)}
${drawMethod(report, say, view)}`,
    ],
  });
}

function drawHeader(report: CompareReport, asOf: string, say: PageSay): Markup {
  const { compare, terms, score } = say.words;
  const target = makePlain(tellTarget(report));
  return html`<header>
<p class="eyebrow">${compare.portfolios(report.candidates.length, say.format)}</p>
<h1>${compare.heading}</h1>
<dl class="facts"><div><dt>${terms.headings.asOf}</dt><dd>${asOf}</dd></div>${
    target !== '' && html`<div><dt>${score.headings.target}</dt><dd>${cutText(target, MOST_LETTERS.target)}</dd></div>`
  }</dl>
</header>`;
}

/** One column a candidate, the best first; a bar below the figures that have one. */
function drawTable(report: CompareReport, rows: readonly CompareRow[], say: PageSay, heading: string): Markup {
  const letters = Math.floor(64 / report.candidates.length) + 6;
  return html`<section><h2>${heading}</h2>
<div class="scroll"><table class="rows side"><thead><tr><td></td>${namesOf(report).map(
    (name, at) =>
      html`<th scope="col" class="num" title="${makePlain(name)}">${say.words.compare.place(report.candidates[at]?.rank ?? 0)} ${cutText(makePlain(name), letters)}</th>`,
  )}</tr></thead>
<tbody>
${rows.map(
  ({ name, cells, bars, strong }) => html`<tr${strong === true && html` class="strong"`}><th scope="row">${name}</th>${cells.map(
    (cell, at) => html`<td class="num">${cell}${bars !== undefined && drawBar(bars[at] ?? 0)}</td>`,
  )}</tr>
`,
)}</tbody></table></div></section>`;
}

function drawList(heading: string, sentences: readonly string[], most: number, kind: string, say: PageSay): Markup | false {
  const more = sentences.length - most;
  return (
    sentences.length > 0 &&
    html`<section><h2>${heading}</h2><ul class="list ${kind}">${sentences
      .slice(0, most)
      .map((text) => html`<li>${cutText(makePlain(text), 2 * MOST_LETTERS.signal)}</li>`)}</ul>${
      more > 0 && html`<p class="rest">${say.words.scorePage.moreInWorkbook(more, say.format)}</p>`
    }</section>`
  );
}

function drawMethod({ candidates, cartera, rules }: CompareReport, say: PageSay, { reproduce }: CompareView): Markup {
  const { score, scorePage: words } = say.words;
  const weights = Object.entries(rules.weights).map(([name, weight]) => `${score.dimensions[name as keyof typeof rules.weights]} ${weight}`);
  const { contact, record, sales } = rules.halfLife;
  return html`<footer class="method"><h2>${words.method}</h2>
<p>cartera ${cartera} · ${candidates.slice(0, SIDE_BY_SIDE).map(({ file, sha256 }) => html`${cutText(makePlain(file), MOST_LETTERS.client)} SHA-256 <code>${sha256.slice(0, 16)}…</code> `)}</p>
<p>${[words.points, words.weights(weights), words.halfLives(contact, record, sales, say.format), words.thresholds(say.format.percent(rules.threshold))].join(' ')}</p>${
    reproduce !== '' && html`\n<p><code>${cutText(makePlain(reproduce), MOST_LETTERS.command)}</code></p>`
  }</footer>`;
}
