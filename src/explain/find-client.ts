import type { Facts } from '../client/facts.js';
import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { phonesIn } from '../client/kinds/phone.js';
import { matchName, namesOfClient, slipsBetween } from '../client/name-match.js';
import { compactTaxId } from '../client/tax-ids/compact.js';
import { CLIENT } from '../client/values.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Findings } from '../report/make-report.js';
import type { ClientQuery } from './client-query.js';
import { findRow, type NoRow } from './find-row.js';

/** What a client was found by, the surest first; `row`: by its row. */
export const FOUND_BY = ['row', 'id', 'taxId', 'email', 'phone', 'name', 'words', 'parts'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** A client that may be meant: its record, and the texts it is called by. */
export type Candidate = { readonly row: number; readonly line: number; readonly names: Names };
export type Names = { readonly [F in 'name' | 'company' | 'firstName' | 'lastName']: readonly string[] };

/** What came of looking for a client. `alsoRow`: the number is that of a row too, and was taken for something else. */
export type Found =
  | { readonly kind: 'one'; readonly row: number; readonly by: FoundBy; readonly alsoRow: number | null }
  | { readonly kind: 'several'; readonly count: number; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly near: readonly Candidate[] }
  | { readonly kind: 'no-row'; readonly why: NoRow };

/** How many are named where several match, and where none does. */
const [MOST_NAMED, MOST_NEAR] = [10, 3];
/** Digits of a phone that are compared: what stands before them is the way to dial. */
const PHONE_DIGITS = 9;
const LEAST_PHONE = 6;

type Key = Exclude<FoundBy, 'row'>;
type Columns = { readonly [F in 'id' | 'taxId' | 'email' | 'phone' | keyof Names]: readonly number[] };

/** Finds the one client that a text means: a row that is said to be one, else code, tax id, email, phone, row, name; reads the file once more unless it is a row. */
export async function findClient(query: ClientQuery, source: Source, findings: Findings): Promise<Found> {
  const { facts, plan, info } = findings;
  const rows = query.row === null ? { none: 'between' as const } : findRow(query, facts, plan, info);
  const isRow = query.sort === 'row' || (query.sheet !== null && info.format === 'xlsx');
  if (isRow) return 'rows' in rows ? ofRows(rows.rows, source, findings) : { kind: 'no-row', why: rows.none };
  const search = new Search(query, findings);
  // Names take far longer to compare than codes, and a name that is nearly the same longer still: each has its own pass.
  for (const look of ['keys', 'names', 'near'] as const) if (search.best === null) await search.read(source, findings, look);
  const { best } = search;
  const exact = best !== null && best !== 'words' && best !== 'parts';
  // A bare number is more likely a row than a part of a name.
  if ('rows' in rows && !exact && (query.sort === 'number' || info.format === 'xlsx')) return ofRows(rows.rows, source, findings);
  if (best === null) return { kind: 'none', near: search.near() };
  const found = search.found(best);
  const [only] = found.candidates;
  if (found.count > 1 || only === undefined) return { kind: 'several', ...found };
  const alsoRow = query.sort === 'number' && 'rows' in rows && !rows.rows.includes(only.row) ? query.row : null;
  return { kind: 'one', row: only.row, by: best, alsoRow };
}

async function ofRows(rows: readonly number[], source: Source, findings: Findings): Promise<Found> {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return { kind: 'one', row: only, by: 'row', alsoRow: null };
  return { kind: 'several', count: rows.length, candidates: await candidatesOf(rows, source, findings) };
}

/** The names of some records, for the choice between them. */
async function candidatesOf(rows: readonly number[], source: Source, findings: Findings): Promise<Candidate[]> {
  const columns = columnsOf(findings);
  const wanted = new Set(rows);
  const candidates: Candidate[] = [];
  let at = 0;
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    for (let record = 0; record < batch.rows; record++, at++)
      if (wanted.has(at)) candidates.push({ row: at, line: batch.line[record] as number, names: namesAt(batch, record, source, columns) });
  }
  return candidates;
}

function columnsOf({ plan }: Findings): Columns {
  const of = (field: FieldName) => plan.columns.flatMap((column) => (column.field === field ? [column.index] : []));
  return {
    id: of('id'),
    taxId: of('taxId'),
    email: of('email'),
    phone: of('phone'),
    name: of('name'),
    company: of('company'),
    firstName: of('firstName'),
    lastName: of('lastName'),
  };
}

/** The texts of some columns of a record, blank ones left out. */
function textsAt(batch: Batch, record: number, columns: readonly number[], { decode }: Source): string[] {
  const texts: string[] = [];
  for (const column of columns) {
    const cell = (batch.first[record] as number) + column;
    if (cell >= (batch.first[record + 1] as number)) continue;
    const [from, to] = [batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number];
    const text = from === to ? '' : decode(batch.bytes, from, to).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

function namesAt(batch: Batch, record: number, source: Source, columns: Columns): Names {
  const at = (columnsOfField: readonly number[]) => textsAt(batch, record, columnsOfField, source);
  return { name: at(columns.name), company: at(columns.company), firstName: at(columns.firstName), lastName: at(columns.lastName) };
}

/** Codes are compared without what spreadsheets add to them: an apostrophe before, `.0` behind. */
const tidyCode = (text: string): string => text.replace(/^'/, '').replace(/\.0+$/, '').trim().toUpperCase();
/** What is left of a code once a spreadsheet took it for a number. */
const withoutZeros = (code: string): string => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code);
const lastDigits = (text: string): string => text.replace(/\.0+$/, '').replace(/\D/g, '').slice(-PHONE_DIGITS);

/** One pass over the file: the records that answer to a query, by what they answer with. */
class Search {
  private readonly hits = new Map<Key, { count: number; clients: number; candidates: Candidate[] }>();
  private nearest: { slips: number; candidate: Candidate }[] = [];
  private readonly code: string;
  private readonly taxId: string;
  private readonly email: string | null;
  private readonly phone: string | null;
  private readonly asked: string;

  private readonly facts: Facts;
  private readonly columns: Columns;
  /** Lines of totals and the like: nobody's. */
  private readonly apart: ReadonlySet<number>;

  constructor({ text }: ClientQuery, findings: Findings) {
    this.facts = findings.facts;
    this.columns = columnsOf(findings);
    this.apart = new Set(findings.skipped.map(({ line }) => line));
    this.code = tidyCode(text);
    this.taxId = withoutZeros(compactTaxId(tidyCode(text)));
    this.email = text.includes('@') ? text.toLowerCase() : null;
    const digits = lastDigits(text);
    this.phone = digits.length >= LEAST_PHONE && /^\+?[\d\s().\-/]+$/.test(text) ? digits : null;
    this.asked = fold(text);
  }

  /** Looks at every record: for keys, for names, or for names that are nearly the same. */
  async read(source: Source, { plan }: Findings, look: 'keys' | 'names' | 'near'): Promise<void> {
    // Words of an email or a number are no name.
    if (look !== 'keys' && (this.email !== null || (look === 'near' && !/\p{L}/u.test(this.asked)))) return;
    let row = 0;
    for await (const batch of recordsAfterHeader(source, plan))
      for (let record = 0; record < batch.rows; record++, row++) {
        if (this.apart.has(batch.line[record] as number)) continue;
        if (look === 'near') this.keepNear(batch, record, row, source);
        else {
          const key = look === 'keys' ? this.keyOf((columns) => textsAt(batch, record, columns, source)) : this.nameKeyOf(batch, record, source);
          if (key !== null) this.keep(key, { row, line: batch.line[record] as number, names: namesAt(batch, record, source, this.columns) });
        }
      }
  }

  /** The surest key that anything answers to. */
  get best(): Key | null {
    return FOUND_BY.find((by): by is Key => by !== 'row' && this.hits.has(by)) ?? null;
  }

  /** Who answers to a key; records that are no clients only where nobody else does. */
  found(by: Key): { readonly count: number; readonly candidates: readonly Candidate[] } {
    const { count = 0, clients = 0, candidates = [] } = this.hits.get(by) ?? {};
    if (clients === 0) return { count, candidates };
    return { count: clients, candidates: candidates.filter(({ row }) => this.facts.disposition[row] === CLIENT) };
  }

  /** Those whose names come nearest, where none has them. */
  near(): Candidate[] {
    return this.nearest.map(({ candidate }) => candidate);
  }

  private keep(key: Key, candidate: Candidate): void {
    const hit = this.hits.get(key) ?? { count: 0, clients: 0, candidates: [] };
    this.hits.set(key, hit);
    hit.count++;
    const isClient = this.facts.disposition[candidate.row] === CLIENT;
    if (isClient) hit.clients++;
    if ((isClient ? hit.clients : hit.count) <= MOST_NAMED) hit.candidates.push(candidate);
  }

  private keyOf(texts: (columns: readonly number[]) => string[]): Key | null {
    const { columns } = this;
    if (this.email !== null) return texts(columns.email).some((cell) => this.hasEmail(cell)) ? 'email' : null;
    if (texts(columns.id).some((cell) => this.hasCode(tidyCode(cell)))) return 'id';
    if (this.taxId.length > 4 && texts(columns.taxId).some((cell) => withoutZeros(compactTaxId(tidyCode(cell))) === this.taxId)) return 'taxId';
    if (this.phone !== null && texts(columns.phone).some((cell) => this.hasPhone(cell))) return 'phone';
    return null;
  }

  /** A code asked for with the zeros that a spreadsheet took from the file is the same code. */
  private hasCode(code: string): boolean {
    return code === this.code || (this.code.startsWith('0') && withoutZeros(this.code) === code);
  }

  private hasEmail(cell: string): boolean {
    return cell
      .toLowerCase()
      .split(/[\s;,<>()]+/)
      .some((part) => part.replace(/^mailto:/, '') === this.email);
  }

  private hasPhone(cell: string): boolean {
    return [cell, ...phonesIn(cell)].some((phone) => lastDigits(phone) === this.phone);
  }

  private nameKeyOf(batch: Batch, record: number, source: Source): Key | null {
    let best: Key | null = null;
    for (const name of namesOfClient(namesAt(batch, record, source, this.columns))) {
      const match = matchName(name, this.asked);
      if (match === 'whole') return 'name';
      if (match === 'words' || (match === 'parts' && best === null)) best = match;
    }
    return best;
  }

  private keepNear(batch: Batch, record: number, row: number, source: Source): void {
    if (this.facts.disposition[row] !== CLIENT) return;
    const names = namesAt(batch, record, source, this.columns);
    const slips = Math.min(...namesOfClient(names).map((name) => slipsBetween(name, this.asked)));
    if (!Number.isFinite(slips) || (this.nearest.length === MOST_NEAR && slips >= (this.nearest.at(-1)?.slips ?? 0))) return;
    const candidate = { row, line: batch.line[record] as number, names };
    this.nearest = [...this.nearest, { slips, candidate }].sort((a, b) => a.slips - b.slips).slice(0, MOST_NEAR);
  }
}
