import type { ScoreReport } from '../../report/score-report.js';
import type { CallRow } from '../score-cases.js';
import type { ScoreRows } from '../score-rows.js';
import type { ScoreView } from '../score-view.js';
import { cutText, type Fitted, fitSheet, MOST_LETTERS } from './fit.js';
import { html, type Markup } from './markup.js';
import type { PageSay } from './page-words.js';

/** The second sheet: what to ask, with room for the answers, whose the clients are, whom to call first, and how all of it was worked out. */
export function drawSecondSheet(rows: ScoreRows, report: ScoreReport, say: PageSay, view: ScoreView): Markup {
  const method = tellMethod(rows, report, say);
  const [source = '', ...sentences] = method;
  const fitted = fitSheet({ ...rows, method: [source + report.input.sha256, sentences.join(' '), view.reproduce] }, view.country ?? null);
  return html`<div class="two">
<div class="stack">
${drawSignals(rows, fitted, say)}
${drawTraits(rows, fitted, say)}</div>
${drawQuestions(rows, fitted, say)}
</div>
${drawFacts(rows)}
${drawCalls(rows, report, fitted, say, view)}
${drawNotes(say)}
${drawMethod(method, report, say, view)}`;
}

/** More lines than any sheet has room for: those that do not fit are not printed, nor is the heading where fewer than three would be. */
const RULES = 40;

/** Ruled paper in what room the sheet has left; on screens there is none. */
function drawNotes(say: PageSay): Markup {
  const line = html`<p></p>`;
  return html`<section class="notes" aria-hidden="true"><i></i><div><h2>${say.words.scorePage.notes}</h2>${[line, line, line]}</div>${Array.from({ length: RULES }, () => line)}</section>`;
}

function drawSignals({ signals }: ScoreRows, { signals: shown }: Fitted, say: PageSay): Markup {
  const { signals: words, score, scorePage } = say.words;
  return html`<section><h2>${words.heading} <small>${scorePage.clarify}</small></h2>${
    signals.length === 0
      ? html`<p class="dim">${score.nothing}</p>`
      : html`<ul class="list">${signals.slice(0, shown).map(({ text, severity }) => html`<li class="${severity}">${cutText(text, MOST_LETTERS.signal)}</li>`)}</ul>`
  }${shown < signals.length && html`<p class="rest">${scorePage.moreSignals(signals.length - shown, words.heading, say.format)}</p>`}</section>`;
}

function drawTraits({ strengths, weaknesses, more }: ScoreRows, { traits }: Fitted, say: PageSay): Markup {
  const { headings } = say.words.score;
  const kinds = [
    [headings.strong, 'plus', strengths],
    [headings.weak, 'minus', weaknesses],
    [headings.more, 'more', more],
  ] as const;
  return html`${kinds.map(
    ([heading, kind, texts]) =>
      texts.length > 0 &&
      html`<section><h2>${heading}</h2><ul class="list ${kind}">${texts.slice(0, traits).map((text) => html`<li>${cutText(text, MOST_LETTERS.trait)}</li>`)}</ul></section>
`,
  )}`;
}

function drawQuestions({ questions }: ScoreRows, { questions: shown, lines }: Fitted, say: PageSay): Markup {
  const { score, scorePage } = say.words;
  const answer = html`<span class="answer" aria-hidden="true"></span>`;
  return html`<section><h2>${score.headings.questions} <small>${scorePage.room}</small></h2>${
    questions.length === 0
      ? html`<p class="dim">${scorePage.nothingToAsk}</p>`
      : html`<ol class="questions">${questions.slice(0, shown).map(
          ({ text }) => html`<li>${cutText(text, MOST_LETTERS.question)}${lines === 2 ? [answer, answer] : answer}</li>
`,
        )}</ol>`
  }${shown < questions.length && html`<p class="rest">${scorePage.moreQuestions(questions.length - shown, say.format)}</p>`}</section>`;
}

/** Ownership, our own clients among them, what could come along, sensitive answers: each in a box, where there is something to say. */
function drawFacts({ facts }: ScoreRows): Markup | null {
  if (facts.length === 0) return null;
  return html`<div class="sides">${facts.map(
    ({
      heading,
      items,
    }) => html`<section class="card"><h2>${heading}</h2>${items.map((item) => html`<p>${cutText(item, 2 * MOST_LETTERS.trait)}</p>`)}</section>
`,
  )}</div>`;
}

function drawCalls({ calls }: ScoreRows, report: ScoreReport, { calls: shown }: Fitted, say: PageSay, { showPersonal }: ScoreView): Markup {
  const { score, scorePage } = say.words;
  const { heads } = score.calls;
  if (calls.length === 0) return html`<section><h2>${score.headings.calls}</h2><p class="dim">${score.calls.none}</p></section>`;
  const list = calls.slice(0, shown);
  const has = (key: keyof CallRow): boolean => list.some((call) => call[key] !== '');
  const columns = [
    ['row', heads.row, 'num'],
    ['client', heads.client, ''],
    ['because', heads.because, ''],
    ...(has('relevance') ? [['relevance', heads.relevance, 'num'] as const] : []),
    ['reach', heads.reach, ''],
    ...(has('lastContact') ? [['lastContact', heads.lastContact, 'num'] as const] : []),
    ...(has('lastSale') ? [['lastSale', heads.lastSale, 'num'] as const] : []),
    ...(has('revenue') ? [['revenue', report.currency === null ? heads.revenue : `${heads.revenue} (${report.currency})`, 'num'] as const] : []),
  ] as readonly (readonly [keyof CallRow, string, string])[];
  const rest = calls.length - shown;
  return html`<section><h2>${score.calls.title(list.length, calls.length, say.format)}</h2>
<div class="scroll"><table class="rows calls"><thead><tr>${columns.map(([, name, kind]) => html`<th scope="col" class="${kind}">${name}</th>`)}</tr></thead>
<tbody>
${list.map(
  (call) => html`<tr>${columns.map(([key, , kind]) =>
    key === 'client'
      ? html`<th scope="row">${cutText(call.client, MOST_LETTERS.client)}</th>`
      : html`<td class="${kind}">${cutText(String(call[key]), MOST_LETTERS.because)}</td>`,
  )}</tr>
`,
)}</tbody></table></div>${
    (rest > 0 || !showPersonal) &&
    html`<p class="rest">${[
      ...(rest > 0 ? [scorePage.moreCalls(rest, score.calls.sheet, say.format)] : []),
      ...(showPersonal ? [] : [score.calls.masked]),
    ].join(' ')}</small></p>`
  }</section>`;
}

/** How the figures were made, each sentence once. */
function tellMethod({ file, asOf }: ScoreRows, { input, rules, quality }: ScoreReport, say: PageSay): string[] {
  const { score, scorePage: words } = say.words;
  const weights = quality.dimensions.map(({ name, weight }) => `${score.dimensions[name]} ${say.format.decimal(weight, Number.isInteger(weight) ? 0 : 1)}`);
  const { contact, record, sales } = rules.halfLife;
  return [
    words.source(cutText(file, MOST_LETTERS.name), input.rows, asOf, say.format),
    words.points,
    words.weights(weights),
    words.halfLives(contact, record, sales, say.format),
    words.thresholds(say.format.percent(rules.threshold)),
  ];
}

function drawMethod(method: readonly string[], { input, cartera }: ScoreReport, say: PageSay, { reproduce }: ScoreView): Markup {
  const [source = '', ...rest] = method;
  return html`<footer class="method"><h2>${say.words.scorePage.method}</h2>
<p>${source} cartera ${cartera} · SHA-256 <code>${input.sha256}</code></p>
<p>${rest.join(' ')}</p>${
    reproduce !== '' &&
    html`
<p><code>${cutText(reproduce, MOST_LETTERS.command)}</code></p>`
  }</footer>`;
}
