import { CAUSES, type Cause, readCause } from '../client/churn-words.js';
import { isMassMail } from '../client/contact-words.js';
import { CLIENT, type Values } from '../client/values.js';

const [PHONE, EMAIL, PLACE, REFUSED, MASS] = [1, 2, 4, 8, 16];
const CAUSE_SHIFT = 5;

/** By which ways a client can be reached, and what its row says of leaving. */
export type Signs = {
  readonly phone: boolean;
  readonly email: boolean;
  /** An address, or a district: somewhere to go to. */
  readonly place: boolean;
  /** The client does not want to be written to or called. */
  readonly refused: boolean;
  /** The last contact was mail to everybody, which is no approach. */
  readonly mass: boolean;
  /** What the column of reasons says; null where there is none. */
  readonly cause: Cause | null;
};

/** Keeps the signs of every record while its batch is at hand: one byte each. */
export class SignReader {
  private bytes = new Uint8Array(0);

  /** Takes one batch; `base` is the number of records before it. */
  take(values: Values, base: number): void {
    const needed = base + values.rows;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, Math.ceil(this.bytes.length * 1.5)));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let row = 0; row < values.rows; row++) if (values.disposition[row] === CLIENT) this.bytes[base + row] = readSigns(values, row);
  }

  /** The signs of a record, by its index after the header. */
  of(row: number): Signs {
    const byte = this.bytes[row] ?? 0;
    return {
      phone: (byte & PHONE) !== 0,
      email: (byte & EMAIL) !== 0,
      place: (byte & PLACE) !== 0,
      refused: (byte & REFUSED) !== 0,
      mass: (byte & MASS) !== 0,
      cause: CAUSES[(byte >>> CAUSE_SHIFT) - 1] ?? null,
    };
  }
}

function readSigns(values: Values, row: number): number {
  let byte = 0;
  if (values.has('phone', row)) byte |= PHONE;
  if (values.has('email', row)) byte |= EMAIL;
  if (values.has('address', row) || values.has('district', row)) byte |= PLACE;
  if (values.numbers.consent?.[row] === 0) byte |= REFUSED;
  const way = values.dictionaries.contactType?.word(values.words.contactType?.[row] ?? 0);
  if (way !== undefined && isMassMail(way)) byte |= MASS;
  const text = values.text('churnReason', row);
  const cause = text === undefined ? null : readCause(text);
  return cause === null ? byte : byte | ((CAUSES.indexOf(cause) + 1) << CAUSE_SHIFT);
}
