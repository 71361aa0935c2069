import { fieldOf } from '../client/fields.js';
import { usesComma } from '../client/shapes.js';
import type { Source } from '../formats/batch.js';
import type { Evidence } from '../linkage/linkage.js';
import { chanceOf } from '../report/chance.js';
import { citeLine } from '../report/cite.js';
import { groupRecords, partnerOf } from '../report/duplicate-groups.js';
import type { Duplicates } from '../report/make-duplicates.js';
import { gatherRecords } from './gather.js';
import { openList } from './record-list.js';

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
  const list = openList(source, findings);
  const { several } = list;
  const comma = decimalComma(plan, list.delimiter);
  yield* list.head([...COLUMNS.slice(0, 2), ...(several ? [SHEET] : []), ...COLUMNS.slice(2)]);
  const groups = groupRecords(linkage);
  const rowOf = (index: number): number => brought[index]?.row ?? -1;
  const records = await gatherRecords(source, findings, new Set(groups.flatMap(({ members }) => members.map(({ index }) => rowOf(index)))), list.take);
  const cite = (index: number): ReturnType<typeof citeLine> => citeLine(info, cards[index]?.line ?? 0);
  for (const [at, { members }] of groups.entries()) {
    const parts = members.flatMap(({ index, pair }) => {
      const record = records.get(rowOf(index));
      if (record === undefined) return [];
      const { line, sheet = '' } = cite(index);
      const tied = pair === null ? ['', '', ''] : [cite(partnerOf(index, pair)).line, writeShare(chanceOf(pair), comma), writeEvidence(pair.evidence)];
      return [list.write([at + 1, line, ...(several ? [sheet] : []), ...tied], record)];
    });
    yield list.bytes(parts);
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
