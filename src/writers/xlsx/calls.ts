import type { Source } from '../../formats/batch.js';
import { makePlain } from '../../renderers/plain.js';
import type { InactiveReport } from '../../report/inactive-report.js';
import type { Findings } from '../../report/make-report.js';
import { readContactTexts } from '../contact-texts.js';
import { openBook } from './book.js';
import { MOST_CLIENTS, writeCallList } from './calls-list.js';
import { writeCallMethod } from './calls-method.js';
import { writeCallSummary } from './calls-summary.js';
import type { CallSheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';

/** How a call sheet came about: the files by their names, the command line that gives it again; `auto`: the method was to be chosen by trying them on the past. */
export type CallSheetView = { readonly files: string; readonly reproduce: string; readonly auto: boolean };

/**
 * The call sheet: who stopped buying in the order to call them, complete and with room for what came of it, who is about to, the figures, and how they were
 * found. Texts of the clients are read in a second pass over `source` and kept as bytes until their turn comes. The same input gives the same bytes at any time.
 *
 * @throws what reading `source` throws: file-changed and the like
 */
export async function* writeCallSheet(
  source: Source,
  findings: Findings,
  report: InactiveReport,
  say: CallSheetSay,
  view: CallSheetView,
): AsyncGenerator<Uint8Array> {
  yield* streamBook(async (out, signal) => {
    const { sheets, title, none, noneLapsing } = say.words.callSheet;
    const file = makePlain(view.files);
    const { clients, lapsing, asOf } = report;
    const texts = await readContactTexts(source, findings, rowsOf(clients, lapsing));
    const book = await openBook(out, { title: title(file), created: new Date(`${asOf}T00:00:00Z`) }, signal);
    const known = { report, findings, texts };
    await writeCallList(book, { name: sheets.calls, tab: 'FF16A34A', clients, planned: true, none }, known, say);
    await writeCallList(book, { name: sheets.lapsing, tab: 'FFF59E0B', clients: lapsing, planned: false, none: noneLapsing }, known, say);
    writeCallSummary(book, report, { file, country: findings.plan.country }, say);
    const cut = Math.max(0, clients.length - MOST_CLIENTS) + Math.max(0, lapsing.length - MOST_CLIENTS);
    writeCallMethod(book, report, { file, cut, country: findings.plan.country, reproduce: makePlain(view.reproduce), auto: view.auto }, say);
    await book.end();
  });
}

function* rowsOf(...lists: readonly InactiveReport['clients'][]): Generator<number> {
  for (const list of lists) for (const { row } of list) yield row;
}
