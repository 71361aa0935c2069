import type { Scored } from '../../report/score-report.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import type { FactRow } from '../score-facts.js';
import { type ScoreRows, viewScore } from '../score-rows.js';
import type { ScoreView } from '../score-view.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** Clients and cases listed; the workbook of `--out` has all. */
const MOST_CALLS = 25;
const MOST_CASES = 25;

/** The judgement of a candidate's portfolio as GitHub Markdown: the same contents as in the terminal. */
export function renderScoreMarkdown(scored: Scored, say: Say, view: ScoreView): string {
  const rows = viewScore(scored, say, view);
  const words = say.words.score;
  const { headings } = say.words.terms;
  return joinMarkdown([
    [`# ${escapeMarkdown(`${rows.heading}: ${makePlain(rows.file)}`)}`],
    [escapeMarkdown(`${headings.asOf} ${rows.asOf}`)],
    [`**${escapeMarkdown(rows.headline)}**`],
    writeSection(words.headings.target, writeCriteria(rows, say)),
    writeSection(words.headings.funnel, writeFunnel(rows, say)),
    writeFacts(rows, say),
    writeSection(say.words.dimensions.heading, writeDimensions(rows, say)),
    writeSection(say.words.signals.heading, writeClarify(rows, say)),
    writeSection(words.headings.questions, writeList(rows.questions.map(({ text }) => text))),
    writeSection(words.headings.strong, writeList(rows.strengths)),
    writeSection(words.headings.weak, writeList(rows.weaknesses)),
    writeSection(words.headings.more, writeList(rows.more)),
    writeSection(words.headings.own, writeCases(rows, say)),
    ...writeCalls(rows, say, view.showPersonal),
    writeSection(headings.assumptions, writeList(rows.assumptions)),
    writeSection(headings.data, writeList(rows.data)),
    writeSection(headings.next, writeCommands(rows.next)),
  ]);
}

function writeCriteria({ criteria }: ScoreRows, say: Say): string[] {
  const { headings } = say.words.score;
  if (criteria.length === 0) return [];
  return writeTable(
    ['', headings.wanted, headings.relevance],
    criteria.map(({ name, text, counts }) => [name, text, counts]),
  );
}

function writeFunnel({ funnel }: ScoreRows, say: Say): string[] {
  return writeTable(
    ['', say.words.terms.headings.clients, ''],
    funnel.map(({ name, count, note }) => [name, say.format.integer(count), note]),
    [1],
  );
}

function writeFacts(rows: ScoreRows, say: Say): string[] {
  const { quality } = rows;
  const told: FactRow[] = [
    rows.size,
    {
      heading: say.words.score.headings.quality,
      items: [quality.score, `${quality.gradeText} ${quality.dots}`.trim() + (quality.ceiling === '' ? '' : ` ${quality.ceiling}`)],
    },
    rows.relevance,
    rows.verdict,
    ...rows.facts,
  ];
  return told.map(({ heading, items }) => `- **${escapeMarkdown(heading)}**: ${escapeMarkdown(items.join(' · '))}`);
}

function writeDimensions({ dimensions, quality }: ScoreRows, say: Say): string[] {
  const { headings } = say.words.score;
  return writeTable(
    ['', headings.points, headings.of, headings.why],
    [...dimensions.map(({ label, points, weight, why }) => [label, points, weight, why.join(' · ')]), [headings.total, quality.total, quality.of, '']],
    [1, 2],
  );
}

function writeClarify({ signals }: ScoreRows, say: Say): string[] {
  const words = say.words.score;
  if (signals.length === 0) return [escapeMarkdown(words.nothing)];
  return [escapeMarkdown(`(${say.words.signals.note})`), '', ...writeList(signals.map(({ text }) => text))];
}

function writeCases({ overlap }: ScoreRows, say: Say): string[] {
  const rest = overlap.length - MOST_CASES;
  return writeList([...overlap.slice(0, MOST_CASES).map(({ text }) => text), ...(rest > 0 ? [say.words.score.overlap.more(rest, say.format)] : [])]);
}

/** The first clients to call. */
function writeCalls({ calls }: ScoreRows, say: Say, whole: boolean): string[][] {
  const words = say.words.score.calls;
  if (calls.length === 0) return [[escapeMarkdown(words.none)]];
  const shown = calls.slice(0, MOST_CALLS);
  const { heads } = words;
  const table = writeTable(
    [heads.row, heads.client, heads.because, heads.relevance, heads.reach, heads.lastContact, heads.lastSale, heads.revenue],
    shown.map((row) => [row.row, row.client, row.because, row.relevance, row.reach, row.lastContact, row.lastSale, row.revenue]),
    [0, 3, 7],
  );
  return [writeSection(words.title(shown.length, calls.length, say.format), [...table, ...(whole ? [] : ['', ...writeList([words.masked])])])];
}
