import { fieldOf } from '../client/fields.js';
import { isOwnColumn } from '../client/headers.js';
import { usesComma } from '../client/shapes.js';
import type { Batch, Source } from '../formats/batch.js';
import type { Evidence } from '../linkage/linkage.js';
import { chanceOf } from '../report/chance.js';
import { citeLine } from '../report/cite.js';
import { groupRecords, partnerOf } from '../report/duplicate-groups.js';
import type { Duplicates } from '../report/make-duplicates.js';
import { gatherRecords } from './gather.js';
import { layoutOf, quoteCell } from './layout.js';
import { removeCells } from './remove-cells.js';
import { neutralise } from './row.js';

const COLUMNS = ['cartera_group', 'cartera_row', 'cartera_with', 'cartera_probability', 'cartera_evidence'] as const;
const SHEET = 'cartera_sheet';

/**
 * The records that are a client more than once, group by group in the order of their first rows: our columns, then the bytes of the record as they stand in
 * the file, same delimiter, encoding and line ends. Lines above the header are copied; columns of an earlier run are taken out. A workbook is
 * written from its cells.
 */
export async function* writeDuplicatesCsv(source: Source, { dossier, linkage }: Duplicates): AsyncGenerator<Buffer> {
  const { findings, brought, cards } = dossier;
  const { plan, info } = findings;
  const layout = layoutOf(source, plan.country);
  const { delimiter, quote } = layout;
  const own = plan.header.flatMap((label, index) => (isOwnColumn(label) ? [index] : []));
  const several = info.tables.length > 1;
  const comma = decimalComma(plan, delimiter);
  const bytesOf = (batch: Batch, record: number): { readonly bytes: Buffer; readonly end: Buffer } => {
    const { bytes, end } = layout.record(batch, record);
    const kept = own.length === 0 ? bytes : removeCells(bytes, own, delimiter, quote);
    // The batch's buffer is used again; the file's last record may end without a line end.
    return { bytes: Buffer.from(kept), end: end.length === 0 ? layout.text(layout.lineEnd) : Buffer.from(end) };
  };
  const write = (cells: readonly (string | number)[], { bytes, end }: ReturnType<typeof bytesOf>): Buffer => {
    const ours = cells.map((cell) => quoteCell(neutralise(String(cell)), delimiter, quote) + delimiter).join('');
    return Buffer.concat([layout.text(ours), bytes, end]);
  };
  yield layout.preamble();
  let before = plan.dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [];
    for (let record = 0; record < Math.min(before, batch.rows); record++) {
      const { bytes, end } = layout.record(batch, record);
      parts.push(bytes, end);
    }
    if (before < batch.rows) parts.push(write([...COLUMNS.slice(0, 2), ...(several ? [SHEET] : []), ...COLUMNS.slice(2)], bytesOf(batch, before)));
    yield layout.bytes(parts);
    before -= batch.rows;
    if (before < 0) break;
  }
  const groups = groupRecords(linkage);
  const rowOf = (index: number): number => brought[index]?.row ?? -1;
  const records = await gatherRecords(source, findings, new Set(groups.flatMap(({ members }) => members.map(({ index }) => rowOf(index)))), bytesOf);
  const cite = (index: number): ReturnType<typeof citeLine> => citeLine(info, cards[index]?.line ?? 0);
  for (const [at, { members }] of groups.entries()) {
    const parts = members.flatMap(({ index, pair }) => {
      const record = records.get(rowOf(index));
      if (record === undefined) return [];
      const { line, sheet = '' } = cite(index);
      const tied = pair === null ? ['', '', ''] : [cite(partnerOf(index, pair)).line, writeShare(chanceOf(pair), comma), writeEvidence(pair.evidence)];
      return [write([at + 1, line, ...(several ? [sheet] : []), ...tied], record)];
    });
    yield layout.bytes(parts);
  }
}

/** Whether the file writes decimals with a comma; a comma between cells leaves none. */
function decimalComma({ columns, country }: Duplicates['dossier']['findings']['plan'], delimiter: string): boolean {
  const written = columns.find(({ field, shapes }) => field !== null && fieldOf(field).kind === 'money' && shapes.decimal !== undefined)?.shapes.decimal;
  if (delimiter === ',') return false;
  return written === undefined ? delimiter === ';' && country !== null && usesComma(country) : written === ',';
}

function writeShare(probability: number, comma: boolean): string {
  // Never 1 where a doubt is left.
  const text = (probability >= 1 ? 1 : Math.min(0.9999, Math.round(probability * 10_000) / 10_000)).toFixed(4);
  return comma ? text.replace('.', ',') : text;
}

/** Stable codes, the strongest first: `taxId:same name:near phone:different`. */
function writeEvidence(evidence: readonly Evidence[]): string {
  return [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .map(({ field, level }) => `${field}:${level}`)
    .join(' ');
}
