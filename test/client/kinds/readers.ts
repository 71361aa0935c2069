import { dayNumber } from '../../../src/client/day.js';
import type { FieldName } from '../../../src/client/fields.js';
import { fieldOf } from '../../../src/client/fields.js';
import { KINDS } from '../../../src/client/kinds/index.js';
import type { Kind, Reader } from '../../../src/client/kinds/kind.js';
import type { Shapes } from '../../../src/client/plan.js';

/** 30 November 2026. */
export const AS_OF = dayNumber(2026, 11, 30);

export type Told = { readonly shapes?: Shapes; readonly country?: string | null; readonly asOf?: number };

/** The reader of one column of a field. */
export async function readerOf(field: FieldName, { shapes = {}, country = null, asOf = AS_OF }: Told = {}): Promise<Reader> {
  const kind: Kind = KINDS[fieldOf(field).kind];
  return kind.reader({ field, shapes, asOf, country });
}

/** What a cell becomes, as the program reads it: by its bytes where they are plain, else by the judge. null: refused. */
export function readCell(reader: Reader, text: string): number | string | null {
  const bytes = Buffer.from(text);
  const plain = reader.accept(bytes, 0, bytes.length);
  const judged = reader.schema.safeParse(reader.parse(text));
  const value = judged.success ? judged.data : null;
  if (Number.isNaN(plain)) return value;
  // Either way must end in the same place, or the hot path lets through what the judge would not.
  if (value === null) throw new Error('accepted by its bytes, refused by the judge');
  if (typeof value === 'number' && value !== plain) throw new Error(`${plain} by its bytes, ${value} by the judge`);
  return value;
}
