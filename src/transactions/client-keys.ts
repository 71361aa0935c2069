import { counterJudge } from '../client/counter.js';
import type { FieldName } from '../client/fields.js';
import { emailsIn } from '../client/kinds/email.js';
import { KINDS } from '../client/kinds/index.js';
import type { Plan } from '../client/plan.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Settings } from '../settings.js';
import { HashIndex, hashText } from './hash-index.js';
import { foldKey, withoutZeros } from './key-texts.js';
import { KEYS, type Key } from './sales.js';

/** No client has the key. */
export const NOBODY = -1;
/** Several clients have it. */
export const SEVERAL = -2;

/** Who the clients of a file are, by their keys: twelve bytes a key and more, without the texts. */
export type ClientKeys = {
  /** Records after the header. */
  readonly rows: number;
  /** Index of the record whose key is a text as the sales write it; NOBODY, SEVERAL. */
  readonly find: (key: Key, text: string) => number;
  /** The first record that stands for sales to nobody in particular, NOBODY where there is none. */
  readonly counter: number;
};

/** Which fields of clients hold a key of the sales. */
const FIELDS_OF: Readonly<Record<Key, readonly FieldName[]>> = { id: ['id'], taxId: ['taxId'], email: ['email'], name: ['name', 'company'] };

/**
 * Reads the keys of a client file in one light pass: only the columns of keys that the sales have too. Where the clients have no id (no tax id)
 * of their own, the sales' ids (tax ids) are looked for among their tax ids (ids).
 * @throws CarteraError what reading throws
 */
export async function readClientKeys(source: Source, plan: Plan, keys: ReadonlySet<Key>, settings: Pick<Settings, 'counter'>): Promise<ClientKeys> {
  const columns = (field: FieldName): number[] => plan.columns.flatMap((column) => (column.field === field ? [column.index] : []));
  const fieldsOf = (key: Key): readonly FieldName[] => {
    const own = FIELDS_OF[key];
    const other = key === 'id' ? (['taxId'] as const) : key === 'taxId' ? (['id'] as const) : [];
    return own.some((field) => columns(field).length > 0) ? own : other;
  };
  const judge = counterJudge(settings.counter);
  const tables: Record<Key, KeyTable> = { id: new KeyTable(), taxId: new KeyTable(), email: new KeyTable(), name: new KeyTable() };
  const wanted = KEYS.filter((key) => keys.has(key)).map((key) => ({ key, columns: fieldsOf(key).flatMap(columns) }));
  const [strong, parts] = [
    [...columns('id'), ...columns('taxId')],
    [...columns('firstName'), ...columns('lastName')],
  ];
  const [names, taxIds] = [[...columns('name'), ...columns('company')], columns('taxId')];
  const leftOut = await exclusionOf(plan);
  let rows = 0;
  let counter = NOBODY;
  for await (const batch of recordsAfterHeader(source, plan)) {
    for (let row = 0; row < batch.rows; row++, rows++) {
      const text = (column: number): string => textOf(source, batch, row, column);
      if (leftOut(text)) continue;
      for (const { key, columns: own } of wanted) {
        // Two records of one name are the same client only if nothing else tells them apart.
        const twin = key === 'name' ? hashText(strong.map(text).join('\n')).one : 0;
        for (const column of own)
          for (const value of key === 'email' ? emailsIn(text(column)) : [text(column)]) tables[key].add(foldKey(key, value), rows, twin, key !== 'name');
        if (key === 'name' && parts.length > 0) tables.name.add(foldKey('name', parts.map(text).join(' ')), rows, twin, false);
      }
      if (counter === NOBODY && (names.some((column) => judge.isName(text(column))) || taxIds.some((column) => judge.isTaxId(text(column))))) counter = rows;
    }
  }
  return { rows, counter, find: (key, text) => tables[key].find(foldKey(key, text)) };
}

/** Says of a record whether the file itself says that it is no client of today. */
async function exclusionOf(plan: Plan): Promise<(text: (column: number) => string) => boolean> {
  const judges = await Promise.all(
    plan.columns
      .filter(({ field }) => field === 'isDeleted' || field === 'isCustomer')
      .map(async ({ index, field, shapes }) => {
        const reader = await KINDS.flag.reader({ field: field as FieldName, shapes, asOf: 0, country: null });
        return { index, reader, out: field === 'isDeleted' ? 1 : 0 };
      }),
  );
  return (text) => judges.some(({ index, reader, out }) => reader.parse(text(index).trim()) === out);
}

function textOf(source: Pick<Source, 'decode'>, batch: Batch, row: number, column: number): string {
  const cell = (batch.first[row] as number) + column;
  if (cell >= (batch.first[row + 1] as number)) return '';
  const [from, to] = [batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number];
  return from === to ? '' : source.decode(batch.bytes, from, to);
}

/** The keys of one sort and the records they stand in. */
class KeyTable {
  private readonly records = new HashIndex();
  private readonly twins: number[] = [];
  /** Digits behind lost zeros. */
  private readonly loose = new Map<string, number>();

  /**
   * Notes the key of a record; '' is none. Of records with one key the first is meant, unless `firstWins` is false and their twins differ.
   * Keys that begin with 0 are known without it too.
   */
  add(key: string, record: number, twin: number, firstWins: boolean): void {
    if (key === '') return;
    const { one, two } = hashText(key);
    const known = this.records.get(one, two);
    if (known >= 0) {
      if (!firstWins && this.twins[known] !== twin) this.records.set(one, two, SEVERAL_MARK);
      return;
    }
    this.records.set(one, two, record);
    if (!firstWins) this.twins[record] = twin;
    const digits = key.startsWith('0') ? withoutZeros(key) : null;
    if (digits !== null) this.loose.set(digits, this.loose.has(digits) ? SEVERAL : record);
  }

  find(key: string): number {
    if (key === '') return NOBODY;
    const found = this.exact(key);
    const digits = found === NOBODY ? withoutZeros(key) : null;
    if (digits === null) return found;
    // The sales or the clients have lost the zeros in front: only where one client alone can be meant.
    const lost = this.loose.get(digits) ?? NOBODY;
    const plain = digits === key ? NOBODY : this.exact(digits);
    if (lost === NOBODY || plain === NOBODY || plain === lost) return lost === NOBODY ? plain : lost;
    return SEVERAL;
  }

  private exact(key: string): number {
    const { one, two } = hashText(key);
    const found = this.records.get(one, two);
    return found === SEVERAL_MARK ? SEVERAL : found;
  }
}

/** More than any file has records. */
const SEVERAL_MARK = 0xfffffff0;
