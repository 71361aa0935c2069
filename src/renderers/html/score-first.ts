import type { ScoreReport } from '../../report/score-report.js';
import type { FunnelRow, ScoreRows } from '../score-rows.js';
import { cutText, MOST_LETTERS } from './fit.js';
import { html, type Markup } from './markup.js';
import type { PageSay } from './page-words.js';
import { drawBar, drawRing } from './svg.js';

/** The first sheet: how many clients are left, what they are worth, and where every point comes from. */
export function drawFirstSheet(rows: ScoreRows, report: ScoreReport, say: PageSay): Markup {
  const { headings } = say.words.score;
  return html`${drawHeader(rows, say)}
<section aria-label="${headings.funnel}">
<p class="headline">${rows.headline}</p>
</section>
${drawFunnel(rows.funnel, say)}
<div class="axes">
${drawQuality(rows, report, say)}
<section class="card"><h2>${rows.size.heading}</h2>${rows.size.items.slice(0, 6).map((item, at) => html`<p${at === 0 && html` class="big"`}>${cutText(item, MOST_LETTERS.item)}</p>`)}</section>
${drawRelevance(rows, report)}
</div>
<section class="card verdict"><h2>${rows.verdict.heading}</h2><p class="big">${rows.verdict.items.map(capital).join(' · ')}</p></section>
${drawDimensions(rows, report, say)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function drawHeader({ heading, file, asOf, target }: ScoreRows, say: PageSay): Markup {
  const { terms, score } = say.words;
  return html`<header>
<p class="eyebrow">${heading}</p>
<h1 title="${file}">${cutText(file, MOST_LETTERS.name)}</h1>
<dl class="facts"><div><dt>${terms.headings.asOf}</dt><dd>${asOf}</dd></div>${
    target !== '' && html`<div><dt>${score.headings.target}</dt><dd title="${target}">${cutText(target, MOST_LETTERS.target)}</dd></div>`
  }</dl>
</header>`;
}

function drawFunnel(funnel: readonly FunnelRow[], say: PageSay): Markup {
  const most = Math.max(1, ...funnel.map(({ count }) => count));
  return html`<figure aria-label="${say.words.score.headings.funnel}"><table class="funnel"><tbody>
${funnel.map(
  ({ name, count, note }, at) => html`<tr${at === funnel.length - 1 && html` class="last"`}><th scope="row">${name}</th><td class="num">${say.format.integer(
    count,
  )}</td><td class="scale">${drawBar(count / most)}</td><td class="note">${note}</td></tr>
`,
)}</tbody></table></figure>`;
}

function drawQuality({ quality }: ScoreRows, { quality: { score, ceiling, light } }: ScoreReport, say: PageSay): Markup {
  const { score: words, scorePage } = say.words;
  const spoken = scorePage.ring(quality.score, quality.gradeText, quality.ceiling === '' ? scorePage.full : quality.ceiling);
  return html`<section class="card"><h2>${words.headings.quality}</h2><div class="quality"><figure>${drawRing(
    { id: 'quality', title: words.headings.quality, description: spoken, points: score, ceiling, label: quality.score.split(' ')[0] ?? '' },
    light,
  )}</figure><div><p class="big ${light}">${quality.gradeText}</p>${quality.dots !== '' && html`<p class="stars ${light}" aria-hidden="true">${quality.dots}</p>`}<p class="dim">${
    quality.ceiling
  }</p></div></div></section>`;
}

function drawRelevance({ relevance, criteria }: ScoreRows, report: ScoreReport): Markup {
  const isKnown = (at: number): boolean => (report.relevance?.criteria[at]?.known ?? 0) > 0;
  const [first = '', ...rest] = relevance.items;
  const [figure = '', ...details] = first.split(/: |; /);
  const hasFigure = /\d/.test(figure);
  const lines = hasFigure ? [...details, ...rest] : [first, ...rest];
  return html`<section class="card"><h2>${relevance.heading}</h2>${hasFigure && html`<p class="big">${figure}</p>`}${lines.map(
    (line) => html`<p>${cutText(line, MOST_LETTERS.item)}</p>`,
  )}${criteria.slice(0, 3).map(({ name, counts }, at) => counts !== '' && isKnown(at) && html`<p class="dim">${name}: ${counts}</p>`)}</section>`;
}

function drawDimensions({ dimensions, quality }: ScoreRows, report: ScoreReport, say: PageSay): Markup {
  const { score: words, dimensions: titles, scorePage, terms } = say.words;
  const ceilings = new Map(report.quality.dimensions.map(({ name, weight, ceiling }) => [name, weight === 0 ? 0 : ceiling / weight]));
  return html`<section class="dimensions"><h2>${titles.heading}</h2>
<table class="rows points"><thead><tr><th scope="col" class="name">${scorePage.columns.dimension}</th><th scope="col" class="num">${words.headings.points}</th><th scope="col" class="num">${
    words.headings.of
  }</th><th scope="col" class="scale">${scorePage.columns.scale}</th><th scope="col" class="why">${words.headings.why}</th></tr></thead>
<tbody>
${dimensions.map(
  ({
    name,
    label,
    points,
    weight,
    share,
    why,
  }) => html`<tr><th scope="row" class="name">${label}</th><td class="num">${points}</td><td class="num dim">${weight}</td><td class="scale">${drawBar(
    share,
    ceilings.get(name) ?? 1,
  )}</td><td class="why">${cutText(why.join(' · '), MOST_LETTERS.why)}</td></tr>
`,
)}</tbody>
<tfoot><tr><th scope="row" class="name">${terms.headings.total}</th><td class="num">${quality.total}</td><td class="num dim">${quality.of}</td><td class="scale">${drawBar(
    report.quality.score / 100,
    report.quality.ceiling / 100,
  )}</td><td class="why">${quality.ceiling}</td></tr></tfoot></table></section>`;
}
