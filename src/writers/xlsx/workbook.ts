import type { Source } from '../../formats/batch.js';
import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import type { Findings } from '../../report/make-report.js';
import type { Report } from '../../report/report.js';
import { openBook } from './book.js';
import { writeClients } from './clients.js';
import { writeCross } from './cross.js';
import { writeIssues } from './issues.js';
import { planLayout } from './layout.js';
import { listCommand, type Origin, writeMethod } from './method.js';
import type { SheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';
import { writeSummary } from './summary.js';

/**
 * The portfolio as a workbook: a summary, the clients with their labels, what is wrong with them, and how all of it was made. Written while it is made,
 * in a second pass over the source; the same input gives the same bytes at any time.
 * @throws CarteraError sheet-too-large, and what reading throws
 */
export async function* writeWorkbook(source: Source, findings: Findings, report: Report, say: SheetSay, origin: Origin): AsyncGenerator<Buffer> {
  const layout = await planLayout(source, findings, say);
  yield* streamBook(async (out, signal) => {
    const plain = makeAllPlain(report);
    const named = { path: makePlain(origin.path), sales: makePlain(origin.sales ?? ''), reproduce: makePlain(origin.reproduce) };
    const title = `${say.words.terms.headings.portfolio}: ${plain.input.file}`;
    const book = await openBook(out, { title, created: new Date(`${report.asOf}T00:00:00Z`) }, signal);
    writeSummary(book, plain, findings, say);
    writeCross(book, plain, findings, say);
    const cut = await writeClients(book, source, findings, layout, say);
    await writeIssues(book, findings, layout, say, listCommand(plain, say, named));
    writeMethod(book, plain, findings, layout, say, named, cut);
    await book.end();
  });
}
