import type { ZodType } from 'zod';
import type { FieldName } from '../fields.js';
import type { Shapes } from '../plan.js';
import type { Bounds } from './bounds.js';

/** What the reading of one column depends on, known before the first batch. */
export type Setting = {
  readonly field: FieldName;
  readonly shapes: Shapes;
  /** Day number of the run's date. */
  readonly asOf: number;
  /** ISO 3166-1 country of the file, or null. */
  readonly country: string | null;
  /** Days: other bounds than those of the field, both ends included. */
  readonly bounds?: Bounds;
};

/**
 * Reads the cells of one column. `accept` takes plain forms straight from the bytes; what it is not sure of goes through
 * `parse` to the zod schema, which judges. Nothing may be accepted that the schema would refuse, nor with another value.
 */
export type Reader = {
  /** The value of bytes[from, to), trimmed and not missing; 1 for a text taken as it stands; NaN: not sure. */
  readonly accept: (bytes: Buffer, from: number, to: number) => number;
  /** The text as a value for the schema; the text itself where it cannot be read. */
  readonly parse: (text: string) => unknown;
  readonly schema: ZodType<number | string>;
};

/** One sort of value: how to recognise, read and judge it. */
export type Kind = {
  /** Whether a text has the shape of the kind: no check digits, no vocabulary. Judges columns, not cells. */
  readonly fits: (text: string) => boolean;
  /** Made once for a column; kinds that need a heavy library load it then. */
  readonly reader: (setting: Setting) => Reader | Promise<Reader>;
  /** Kinds whose value is a number; the others are texts. */
  readonly numeric: boolean;
};

/** The reader of a kind whose accept is never sure. */
export const unsure = (): number => Number.NaN;
