import { findOut, type Hooks, type Opened } from '../analyze.js';
import type { FieldName } from '../client/fields.js';
import { isMissingWord } from '../client/kinds/missing.js';
import { cellTexts } from '../client/sample.js';
import type { Source } from '../formats/batch.js';
import { SignReader } from '../inactivity/signs.js';
import type { Settings } from '../settings.js';
import { gatherRecords } from '../writers/gather.js';
import type { InactiveClient, Rows } from './inactive-report.js';
import type { Findings } from './make-report.js';
import type { FieldCells } from './read-cells.js';

/** Reads a portfolio once, and keeps of every client how it can be reached and why it says it left. @throws CarteraError what findOut throws */
export async function readInactive(opened: Opened, settings: Settings, hooks: Hooks): Promise<{ readonly findings: Findings; readonly signs: SignReader }> {
  const signs = new SignReader();
  const findings = await findOut(opened, settings, { ...hooks, onBatch: (values, base) => signs.take(values, base) });
  return { findings, signs };
}

/**
 * Reads some cells of some records in a second pass over the file: by index after the header, as they stand there, trimmed; blank cells and words for nothing left
 * out. They are personal: nothing here is masked. For a page; a million records take more memory than this should.
 */
export async function readInactiveTexts<F extends FieldName>(
  source: Source,
  findings: Findings,
  clients: Iterable<Pick<InactiveClient, 'row'>>,
  fields: readonly F[],
): Promise<ReadonlyMap<number, FieldCells<F>>> {
  const columns = findings.plan.columns.flatMap(({ index, field }) => (fields.includes(field as F) ? [{ index, field: field as F }] : []));
  if (columns.length === 0) return new Map();
  const wanted = new Set<number>();
  for (const { row } of clients) wanted.add(row);
  return gatherRecords(source, findings, wanted, (batch, record) => {
    const texts = cellTexts(batch, record, source);
    const cells: Partial<Record<F, string[]>> = {};
    for (const { index, field } of columns) {
      const text = texts[index] ?? '';
      if (text !== '' && !isMissingWord(text)) cells[field] = [...(cells[field] ?? []), text];
    }
    return cells;
  });
}

/** Codes of clients by record, index after the header; null where a record has none. */
export type Ids = { readonly of: (row: number) => string | null };

/** Reads the clients' own codes in a second pass over the file: one text each is kept. Without a column of codes nothing is read. */
export async function readIds(source: Source, findings: Findings, ...lists: readonly Rows<Pick<InactiveClient, 'row'>>[]): Promise<Ids> {
  const column = findings.plan.columns.find(({ field }) => field === 'id');
  if (column === undefined) return { of: () => null };
  const wanted = new Set<number>();
  for (const list of lists) for (const { row } of list) wanted.add(row);
  const ids = await gatherRecords(source, findings, wanted, ({ bytes, cells, first }, record) => {
    const cell = (first[record] as number) + column.index;
    if (cell >= (first[record + 1] as number)) return null;
    // An apostrophe is how a spreadsheet says that a number is a text.
    const text = source
      .decode(bytes, cells[2 * cell] as number, cells[2 * cell + 1] as number)
      .trim()
      .replace(/^'/, '');
    return text === '' || isMissingWord(text) ? null : text;
  });
  return { of: (row) => ids.get(row) ?? null };
}
