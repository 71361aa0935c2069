import type { Source } from '../../formats/batch.js';
import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import { groupRecords } from '../../report/duplicate-groups.js';
import type { Duplicates } from '../../report/make-duplicates.js';
import { gatherRecords } from '../gather.js';
import { openBook } from './book.js';
import { writeDuplicatesMethod } from './duplicates-method.js';
import { cellsReader, writeGroupSheet } from './duplicates-sheet.js';
import { planLayout } from './layout.js';
import type { Origin } from './method.js';
import type { SheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';

/**
 * The clients that are in a file more than once as a workbook: the rows of each group together, the pairs to look at, and how all of it was made. The same
 * input gives the same bytes at any time. @throws CarteraError sheet-too-large, and what reading throws
 */
export async function* writeDuplicatesWorkbook(source: Source, found: Duplicates, say: SheetSay, origin: Origin): AsyncGenerator<Buffer> {
  const { dossier, linkage } = found;
  const { findings, brought } = dossier;
  const layout = await planLayout(source, findings, say);
  const groups = groupRecords(linkage);
  const rowOf = (index: number): number => brought[index]?.row ?? -1;
  const wanted = [...groups.flatMap(({ members }) => members.map(({ index }) => index)), ...linkage.possible.flatMap(({ a, b }) => [a, b])];
  const cells = await gatherRecords(source, findings, new Set(wanted.map(rowOf)), cellsReader(source, layout));
  yield* streamBook(async (out, signal) => {
    const report = makeAllPlain(found.report);
    const book = await openBook(out, { title: `${say.words.linkage.heading}: ${report.input.file}`, created: new Date(`${report.asOf}T00:00:00Z`) }, signal);
    const sheet = { found, layout, say, cellsOf: (index: number) => cells.get(rowOf(index)) ?? [] };
    const { workbook } = say.words.linkage;
    await writeGroupSheet(book, { ...sheet, groups, name: workbook.repeated, tab: 'FFDC2626', choices: [workbook.keep, workbook.drop], only: 'none' });
    const pairs = linkage.possible.map((pair) => ({ members: [pair.a, pair.b].map((index) => ({ index, pair })), probability: pair.probability }));
    await writeGroupSheet(book, { ...sheet, groups: pairs, name: workbook.possible, tab: 'FFF59E0B', choices: [workbook.same, workbook.other], only: 'first' });
    writeDuplicatesMethod(book, report, findings, say, { path: makePlain(origin.path), reproduce: makePlain(origin.reproduce) });
    await book.end();
  });
}
