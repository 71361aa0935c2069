import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import { viewScore } from '../../renderers/score-rows.js';
import type { ScoreView } from '../../renderers/score-view.js';
import type { Scored } from '../../report/score-report.js';
import { openBook } from './book.js';
import { writeCalls } from './score-calls.js';
import { writeScoreColumns } from './score-columns.js';
import { writeScoreMethod } from './score-method.js';
import { writeOurs } from './score-ours.js';
import { writePoints } from './score-points.js';
import { writeSignals } from './score-signals.js';
import { writeScoreSummary } from './score-summary.js';
import type { ScoreSheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';

/**
 * The workbook of a candidate's portfolio, to work with: the judgement, every client to call with its numbers in full, the points of each client, what to clarify,
 * who is ours already, the file's columns and the method. The same input gives the same bytes at any time.
 */
export async function* writeScoreWorkbook(scored: Scored, say: ScoreSheetSay, view: ScoreView): AsyncGenerator<Uint8Array> {
  yield* streamBook(async (out, signal) => {
    const report = makeAllPlain(scored.report);
    const plain: Scored = { ...scored, report };
    const rows = viewScore(plain, say, view);
    const { country = null } = view;
    const { sheets, title } = say.words.scoreBook;
    const book = await openBook(out, { title: title(rows.file), created: new Date(`${report.asOf}T00:00:00Z`) }, signal);
    const follow = [sheets.calls, sheets.points, sheets.signals, ...(report.overlap === null ? [] : [sheets.ours]), sheets.columns, sheets.method];
    writeScoreSummary(book, report, rows, say, { country, sheets: follow });
    await writeCalls(book, plain, say, country);
    await writePoints(book, plain, say, country);
    await writeSignals(book, plain, rows, say, country);
    await writeOurs(book, plain, say, country);
    await writeScoreColumns(book, plain, say, country);
    writeScoreMethod(book, report, rows, say, { country, reproduce: makePlain(view.reproduce) });
    await book.end();
  });
}
