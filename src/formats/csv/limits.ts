import { CarteraError, type ErrorCode } from '../../errors.js';

/** Bounds that keep a broken file from eating the machine: bytes of a cell, bytes of a record, cells of a record. */
export type Limits = { readonly cellBytes: number; readonly recordBytes: number; readonly columns: number };

export const NO_LIMITS: Limits = { cellBytes: Infinity, recordBytes: Infinity, columns: Infinity };

type Bounded = { readonly file: string; readonly limits: Limits };

/**
 * Checks one record whose bounds are numbers[from, to), two a cell, and which is `length` bytes long.
 * @throws CarteraError too-many-columns, record-too-long, cell-too-long
 */
export function checkRecord(bounded: Bounded, numbers: Uint32Array, from: number, to: number, length: number, line: number): void {
  const { cellBytes, recordBytes, columns } = bounded.limits;
  if ((to - from) >> 1 > columns) refuse('too-many-columns', bounded, line, columns);
  if (length > recordBytes) refuse('record-too-long', bounded, line, recordBytes);
  // Only a record longer than the limit can hold a cell longer than it.
  if (length <= cellBytes) return;
  for (let k = from; k < to; k += 2) {
    if ((numbers[k + 1] as number) - (numbers[k] as number) > cellBytes) refuse('cell-too-long', bounded, line, cellBytes);
  }
}

/** Stops at the record that begins on `line`. */
export function refuse(code: ErrorCode, { file }: Bounded, line: number, limit: number): never {
  throw new CarteraError(code, { file, line, limit });
}
