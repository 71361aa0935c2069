import type { FieldName } from '../client/fields.js';
import { emailsIn } from '../client/kinds/email.js';
import { isMissingWord, isZeros } from '../client/kinds/missing.js';
import { makeMender } from '../client/repairs/index.js';
import { type Trim, trimCell } from '../client/trim.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { makePlain } from '../renderers/plain.js';
import type { Findings } from '../report/make-report.js';

/** What somebody who calls a client needs of its cells. */
const CONTACT_FIELDS = [
  'id',
  'name',
  'firstName',
  'lastName',
  'company',
  'phone',
  'email',
  'address',
  'owner',
  'churnReason',
] as const satisfies readonly FieldName[];
export type ContactField = (typeof CONTACT_FIELDS)[number];
/** The cells of one client by field, several ones in the order of their columns; blank cells and words for nothing left out. */
export type Contact = Readonly<Record<ContactField, readonly string[]>>;

const NOTHING: Contact = { id: [], name: [], firstName: [], lastName: [], company: [], phone: [], email: [], address: [], owner: [], churnReason: [] };

function makeContact(cellsOf: (field: ContactField, at: number) => readonly string[]): Contact {
  const contact: { [F in ContactField]: readonly string[] } = { ...NOTHING };
  for (const [at, field] of CONTACT_FIELDS.entries()) contact[field] = cellsOf(field, at);
  return contact;
}

/** Bytes that no text holds once it was made plain: they part cells, fields and clients. */
const [CELL, FIELD, END] = ['\x1f', '\x1e', 0x1d];
/** Bytes of a piece of memory, and letters of a cell that are kept. */
const PIECE = 1 << 20;
const LONGEST = 2000;

/**
 * The texts of clients that are listed in another order than the file has: read in one pass, kept as bytes beside each other. A client takes about as much
 * memory as its cells take in the file (500 000 clients: some 70 MB), where as many objects of strings would take ten times that.
 */
export class ContactTexts {
  private readonly pieces: Buffer[] = [];
  private used = PIECE;
  /** Piece from 1, 0 for none, and place in it of each record. */
  private readonly piece: Uint32Array;
  private readonly from: Uint32Array;

  constructor(rows: number) {
    this.piece = new Uint32Array(rows);
    this.from = new Uint32Array(rows);
  }

  /** Keeps the cells of a record, by its index after the header. */
  keep(row: number, contact: Contact): void {
    const text = CONTACT_FIELDS.map((field) => contact[field].join(CELL)).join(FIELD);
    const size = Buffer.byteLength(text) + 1;
    if (this.used + size > (this.pieces.at(-1)?.length ?? 0)) {
      this.pieces.push(Buffer.allocUnsafe(Math.max(PIECE, size)));
      this.used = 0;
    }
    const piece = this.pieces.at(-1) as Buffer;
    piece.write(text, this.used);
    piece[this.used + size - 1] = END;
    this.piece[row] = this.pieces.length;
    this.from[row] = this.used;
    this.used += size;
  }

  /** The cells of a record; empty where none were kept. */
  of(row: number): Contact {
    const piece = this.pieces[(this.piece[row] ?? 0) - 1];
    const from = this.from[row] as number;
    const fields = piece === undefined ? [] : piece.toString('utf8', from, piece.indexOf(END, from)).split(FIELD);
    return makeContact((_, at) => (fields[at] ? fields[at].split(CELL) : []));
  }
}

/** Reads the file again and keeps the texts of some records, given by index after the header: as they stand there, what was damaged mended where that is certain. */
export async function readContactTexts(source: Source, { plan, facts }: Findings, wanted: Iterable<number>): Promise<ContactTexts> {
  const listed = new Uint8Array(facts.rows);
  let left = 0;
  for (const row of wanted) {
    if (listed[row] === 0) left++;
    listed[row] = 1;
  }
  const kept = new ContactTexts(facts.rows);
  const readers = CONTACT_FIELDS.map((field) => plan.columns.filter((column) => column.field === field).map(cellReader));
  let row = 0;
  if (left === 0) return kept;
  for await (const batch of recordsAfterHeader(source, plan)) {
    for (let record = 0; record < batch.rows; record++, row++) {
      if (listed[row] !== 1) continue;
      left--;
      kept.keep(
        row,
        makeContact((field, at) => readers[at]?.flatMap((read) => partsOf(field, read(batch, record))) ?? []),
      );
    }
    if (left === 0) break;
  }
  return kept;

  function cellReader(column: (typeof plan.columns)[number]): (batch: Batch, record: number) => string {
    const utf8 = source.transcoded || source.info.encoding === 'utf-8';
    const bounds: Trim = { from: 0, to: 0 };
    const mender = makeMender(column, column.field as ContactField, plan.country);
    return ({ bytes, cells, first }, record) => {
      const cell = (first[record] as number) + column.index;
      if (cell >= (first[record + 1] as number)) return '';
      bounds.from = cells[2 * cell] as number;
      bounds.to = Math.min(cells[2 * cell + 1] as number, bounds.from + 4 * LONGEST);
      if (bounds.from < bounds.to) trimCell(bytes, bounds, utf8);
      if (bounds.from >= bounds.to) return '';
      const mended = mender?.mend(bytes, bounds.from, bounds.to, source.decode)?.text;
      return makePlain(mended ?? source.decode(bytes, bounds.from, bounds.to)).slice(0, LONGEST);
    };
  }
}

/** What a cell says of a field: nothing where it holds no number to dial or no address; an apostrophe that a spreadsheet put before a number is none of it. */
function partsOf(field: ContactField, cell: string): readonly string[] {
  if (cell === '' || isMissingWord(cell)) return [];
  if (field === 'email') return emailsIn(cell).filter((email) => email.includes('@'));
  if (field === 'id') return [cell.replace(/^'/, '')];
  if (field !== 'phone') return [cell];
  const phones = cell.split(/\s*:::\s*/).map((phone) => phone.replace(/^'/, ''));
  return phones.filter((phone) => /\d/.test(phone) && !isZeros(phone));
}
