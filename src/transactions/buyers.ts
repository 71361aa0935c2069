import { counterJudge } from '../client/counter.js';
import type { Settings } from '../settings.js';
import { type ClientKeys, NOBODY, SEVERAL } from './client-keys.js';
import { foldKey } from './key-texts.js';
import { type Buyer, KEYS, type Key } from './sales.js';

/** The keys of one row of sales by their place in KEYS: the number of the text in its column (0: empty), and the text. Read when asked for. */
export interface KeyCells {
  codeOf(key: number): number;
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

/** Whether a row was sold to nobody in particular: its name, its tax id, or a name in place of its id say so. */
function isCounter(cells: KeyCells, judge: ReturnType<typeof counterJudge>): boolean {
  const says = (key: number, test: (text: string) => boolean): boolean => cells.codeOf(key) !== 0 && test(cells.text(key));
  return says(NAME, judge.isName) || says(TAX_ID, judge.isTaxId) || says(ID, judge.isName);
}
const [ID, TAX_ID, NAME] = [KEYS.indexOf('id'), KEYS.indexOf('taxId'), KEYS.indexOf('name')];

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
      const code = cells.codeOf(key);
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
    const known = this.strange[first]?.[cells.codeOf(first)];
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
    this.by = number < this.clients.rows ? NAME : BY_NONE;
    return number;
  }

  private addStranger(cells: KeyCells, first: number, several: number): number {
    const code = cells.codeOf(first);
    const strange = this.strange[first] as number[];
    if (this.clients.counter !== NOBODY && isCounter(cells, this.judge)) {
      strange[code] = this.clients.counter + 1;
      return this.take(this.clients.counter, NAME);
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
    let key = 0;
    while (cells.codeOf(key) === 0) key++;
    const code = cells.codeOf(key);
    const answers = this.answers[key] as number[];
    const known = answers[code] ?? 0;
    this.by = key;
    // Many buyers may share a word that stands for nobody, or a tax id of strangers: their names are looked at again.
    if (known > 0) return known - 1;
    if (isCounter(cells, this.judge)) return this.counterOf(cells, key, line);
    const number = this.lookUp(cells, key, line);
    if (known === 0) answers[code] = number + 1;
    return number;
  }

  private counterOf(cells: KeyCells, key: number, line: number): number {
    if (this.counter < 0) this.counter = this.add(cells, key, line);
    // A dummy id such as 99999999 may stand for a stranger with a name of his own, too.
    const always = key === NAME || this.judge.isTaxId(cells.text(key));
    (this.answers[key] as number[])[cells.codeOf(key)] = always ? this.counter + 1 : -1;
    return this.counter;
  }

  private lookUp(cells: KeyCells, key: number, line: number): number {
    const text = foldKey(KEYS[key] as Key, cells.text(key)) || cells.text(key).trim();
    const found = this.byKey[key]?.get(text);
    if (found !== undefined && found !== SEVERAL) return found;
    const number = this.add(cells, key, line);
    this.byKey[key]?.set(text, number);
    for (let weaker = key + 1; weaker < KEYS.length; weaker++) {
      if (cells.codeOf(weaker) === 0) continue;
      const other = foldKey(KEYS[weaker] as Key, cells.text(weaker));
      const map = this.byKey[weaker];
      // Two buyers with one name: a row that has nothing but the name is neither's.
      if (other !== '') map?.set(other, map.has(other) ? SEVERAL : number);
    }
    return number;
  }

  private add(cells: KeyCells, key: number, line: number): number {
    const text = (at: number): string | null => (cells.codeOf(at) === 0 ? null : cells.text(at).trim() || null);
    this.found[key] = (this.found[key] as number) + 1;
    this.list.push({ id: text(0), taxId: text(1), email: text(2), name: text(3), line });
    return this.list.length - 1;
  }
}
