import { counterJudge } from '../client/counter.js';
import type { Settings } from '../settings.js';
import { type ClientKeys, NOBODY, SEVERAL } from './client-keys.js';
import { foldKey } from './key-texts.js';
import { type Buyer, KEYS, type Key } from './sales.js';

/** The keys of one row of sales: numbers of their texts in their column (0: empty), in the order of KEYS, and what they are. */
export interface KeyCells {
  readonly codes: readonly number[];
  text(key: number): string;
}

/** How the buyer of a row was found: the place of the key in KEYS, or this: by none. */
export const BY_NONE: number = KEYS.length;

/** Gives buyers their numbers: those of the clients that they are, or new ones behind them. */
export interface Buyers {
  /** How the buyer of the last row was found. */
  readonly by: number;
  /** How many numbers are given out, those of clients included. */
  readonly size: number;
  /** Buyers by how they were found. */
  readonly found: readonly number[];
  /** Buyers that are no clients of a file. */
  readonly list: readonly Buyer[];
  /** Makes what remembers the texts of one file: their numbers are its own. */
  begin(): void;
  /** The number of the buyer of a row that has at least one key; `line` is where it stands. */
  numberOf(cells: KeyCells, line: number): number;
}

type Told = Pick<Settings, 'counter'>;

/** Looks buyers up among the clients of a file: by id, tax id, email, then name. `onSeveral` hears of buyers that several clients may be, once each. */
export class KnownBuyers implements Buyers {
  by = BY_NONE;
  readonly found = [0, 0, 0, 0, 0];
  readonly list: readonly Buyer[] = [];
  size: number;
  private readonly seen: Uint8Array;
  private readonly strangers = new Map<string, number>();
  private readonly judge: ReturnType<typeof counterJudge>;
  /** By key and number of the text: the client + 3, 1 nobody, 2 several; 0 not looked up yet. */
  private answers: number[][] = [];
  private strange: number[][] = [];

  constructor(
    private readonly clients: ClientKeys,
    settings: Told,
    private readonly onSeveral: (line: number) => void,
  ) {
    this.size = clients.rows;
    this.seen = new Uint8Array(clients.rows);
    this.judge = counterJudge(settings.counter);
  }

  begin(): void {
    this.answers = KEYS.map(() => []);
    this.strange = KEYS.map(() => []);
  }

  numberOf(cells: KeyCells, line: number): number {
    let first = -1;
    let several = false;
    for (let key = 0; key < KEYS.length; key++) {
      const code = cells.codes[key] as number;
      if (code === 0) continue;
      if (first < 0) first = key;
      const answers = this.answers[key] as number[];
      let answer = answers[code] ?? 0;
      if (answer === 0) {
        answer = this.clients.find(KEYS[key] as Key, cells.text(key)) + 3;
        answers[code] = answer;
      }
      if (answer >= 3) return this.take(answer - 3, key);
      several ||= answer === SEVERAL + 3;
    }
    const known = this.strange[first]?.[cells.codes[first] as number];
    if (known !== undefined && known !== 0) return this.remember(known - 1);
    return this.addStranger(cells, first, several ? line : 0);
  }

  private take(client: number, by: number): number {
    this.by = by;
    if (this.seen[client] === 0) {
      this.seen[client] = 1;
      this.found[by] = (this.found[by] as number) + 1;
    }
    return client;
  }

  /** A buyer found before: the counter's client, or none. */
  private remember(number: number): number {
    this.by = number < this.clients.rows ? KEYS.indexOf('name') : BY_NONE;
    return number;
  }

  private addStranger(cells: KeyCells, first: number, several: number): number {
    const name = KEYS.indexOf('name');
    const isCounter = cells.codes.some((code, key) => code !== 0 && (key === name || key === 0) && this.judge.isName(cells.text(key)));
    const isGeneric = (cells.codes[1] as number) !== 0 && this.judge.isTaxId(cells.text(1));
    const code = cells.codes[first] as number;
    const strange = this.strange[first] as number[];
    if (this.clients.counter !== NOBODY && (isCounter || isGeneric)) {
      strange[code] = this.clients.counter + 1;
      return this.take(this.clients.counter, name);
    }
    const key = `${first}${foldKey(KEYS[first] as Key, cells.text(first)) || cells.text(first)}`;
    let number = this.strangers.get(key);
    if (number === undefined) {
      number = this.size++;
      this.strangers.set(key, number);
      this.found[BY_NONE] = (this.found[BY_NONE] as number) + 1;
      if (several > 0) this.onSeveral(several);
    }
    strange[code] = number + 1;
    this.by = BY_NONE;
    return number;
  }
}

/**
 * Makes buyers of the sales alone: rows with the same strongest key are one buyer's; a row that has only a weaker key (a name) is the buyer's
 * whose rows had it beside the stronger one, if it was one buyer's alone. Sales over the counter are one buyer.
 */
export class NewBuyers implements Buyers {
  by = BY_NONE;
  readonly found = [0, 0, 0, 0, 0];
  readonly list: Buyer[] = [];
  private readonly byKey = KEYS.map(() => new Map<string, number>());
  private readonly judge: ReturnType<typeof counterJudge>;
  private answers: number[][] = [];
  private counter = -1;

  constructor(settings: Told) {
    this.judge = counterJudge(settings.counter);
  }

  get size(): number {
    return this.list.length;
  }

  begin(): void {
    this.answers = KEYS.map(() => []);
  }

  numberOf(cells: KeyCells, line: number): number {
    const key = cells.codes.findIndex((code) => code !== 0);
    const code = cells.codes[key] as number;
    const answers = this.answers[key] as number[];
    const known = answers[code] ?? 0;
    this.by = key;
    // Many buyers may share a word that stands for nobody, or a tax id of strangers: their names are looked at again.
    if (known > 0) return known - 1;
    if (this.isCounter(cells)) return this.counterOf(cells, key, line);
    const number = this.lookUp(cells, key, line);
    if (known === 0) answers[code] = number + 1;
    return number;
  }

  private isCounter(cells: KeyCells): boolean {
    const said = (key: number): boolean => (cells.codes[key] as number) !== 0;
    return (said(3) && this.judge.isName(cells.text(3))) || (said(1) && this.judge.isTaxId(cells.text(1))) || (said(0) && this.judge.isName(cells.text(0)));
  }

  private counterOf(cells: KeyCells, key: number, line: number): number {
    if (this.counter < 0) this.counter = this.add(cells, key, line);
    // A dummy id such as 99999999 may stand for a stranger with a name of his own, too.
    const always = key === KEYS.indexOf('name') || this.judge.isTaxId(cells.text(key));
    (this.answers[key] as number[])[cells.codes[key] as number] = always ? this.counter + 1 : -1;
    return this.counter;
  }

  private lookUp(cells: KeyCells, key: number, line: number): number {
    const text = foldKey(KEYS[key] as Key, cells.text(key)) || cells.text(key).trim();
    const found = this.byKey[key]?.get(text);
    if (found !== undefined && found !== SEVERAL) return found;
    const number = this.add(cells, key, line);
    this.byKey[key]?.set(text, number);
    for (let weaker = key + 1; weaker < KEYS.length; weaker++) {
      if (cells.codes[weaker] === 0) continue;
      const other = foldKey(KEYS[weaker] as Key, cells.text(weaker));
      const map = this.byKey[weaker];
      // Two buyers with one name: a row that has nothing but the name is neither's.
      if (other !== '') map?.set(other, map.has(other) ? SEVERAL : number);
    }
    return number;
  }

  private add(cells: KeyCells, key: number, line: number): number {
    const text = (at: number): string | null => (cells.codes[at] === 0 ? null : cells.text(at).trim() || null);
    this.found[key] = (this.found[key] as number) + 1;
    this.list.push({ id: text(0), taxId: text(1), email: text(2), name: text(3), line });
    return this.list.length - 1;
  }
}
