import { fold } from './fold.js';
import { isMissingWord } from './kinds/missing.js';

/** Signs that part the products of a cell only where their column shows it: names hold them too. */
export const DOUBTFUL_SIGNS = [',', '/', '+'] as const;
export type ListSign = (typeof DOUBTFUL_SIGNS)[number];

/** `;`, `|`, ` ::: ` and new lines part products wherever they stand. */
const CERTAIN = /\s*(?:;|\||\s:::\s|[\r\n]+)\s*/;
/** Between digits a comma is decimal: `42,5 kg`. A stroke or a plus sign stands free: `1/2`, `A+`. */
const DOUBTFUL: Readonly<Record<ListSign, RegExp>> = { ',': /(?<!\d)\s*,\s*|\s*,\s*(?!\d)/, '/': /\s+\/\s+/, '+': /\s+\+\s+/ };
const BULLET = /^[-–•*·▪]\s+/;
/** Headers that announce several products in a cell. */
const PLURAL = /\b(?:productos|products|servicios|services|articulos|lineas|planes|plans|familias|items)\b/;

/**
 * Decides which of the doubtful signs part products in a column: those behind which stand products that other cells name in the first place or alone.
 * `Cemento, Fierro` beside `Fierro` is a list; `Tornillo, acero` beside `Clavo, acero` is not, since nobody buys `acero`. Under a header in the plural
 * it is enough that most of what stands behind the sign stands in several cells.
 */
export function decideListSigns(header: string, texts: readonly string[]): ListSign[] {
  const cells = texts.flatMap((text) => text.split(CERTAIN)).filter((text) => text !== '');
  const plural = PLURAL.test(fold(header));
  return DOUBTFUL_SIGNS.filter((sign) => {
    const heads = new Set<string>();
    const tails = new Map<string, number>();
    for (const cell of cells) {
      const [head = '', ...rest] = cell.split(DOUBTFUL[sign]).map(fold);
      heads.add(head);
      for (const tail of new Set(rest)) if (tail !== '') tails.set(tail, (tails.get(tail) ?? 0) + 1);
    }
    const occurrences = [...tails.values()].reduce((sum, count) => sum + count, 0);
    const shown = [...tails].reduce((sum, [tail, count]) => sum + (heads.has(tail) || (plural && count > 1) ? count : 0), 0);
    return occurrences > 0 && shown * 2 >= occurrences;
  });
}

/** Different cells whose products are remembered; longer ones hardly come again. */
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 200;

/** The products of a file: a number for each, from 0 in order of first sight; spellings that differ in accents, case or punctuation are one product. */
export class ProductNames {
  /** The first spelling of each. */
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly cells = new Map<string, readonly number[]>();
  /** Products by their name as it stands in cells; null: a word for nothing. */
  private readonly spellings = new Map<string, number | null>();
  /** The cell read last: every record asks for its own more than once. */
  private last = '';
  private ofLast: readonly number[] = [];

  constructor(private readonly signs: readonly ListSign[] = []) {}

  /** The different products of a cell, in its order. */
  read(cell: string): readonly number[] {
    if (cell !== this.last) {
      this.ofLast = this.cells.get(cell) ?? this.split(cell);
      this.last = cell;
    }
    return this.ofLast;
  }

  private split(cell: string): readonly number[] {
    let parts: string[] = cell.split(CERTAIN);
    for (const sign of this.signs) parts = parts.flatMap((part) => part.split(DOUBTFUL[sign]));
    const found = new Set<number>();
    for (const part of parts) {
      const number = this.numberOf(part.replace(BULLET, '').trim());
      if (number !== null) found.add(number);
    }
    const products = [...found];
    if (cell.length <= LONGEST_KEPT && this.cells.size < MOST_KEPT) this.cells.set(cell, products);
    return products;
  }

  /** The number of a product by its name; undefined where no cell has named it. */
  find(name: string): number | undefined {
    return this.numbers.get(keyOf(name));
  }

  /** The name of the first product of a cell; undefined where it names none. */
  main(cell: string): string | undefined {
    const [first] = this.read(cell);
    return first === undefined ? undefined : this.names[first];
  }

  private numberOf(name: string): number | null {
    const known = this.spellings.get(name);
    if (known !== undefined) return known;
    const number = this.add(name);
    if (this.spellings.size < MOST_KEPT) this.spellings.set(name, number);
    return number;
  }

  private add(name: string): number | null {
    if (name === '' || isMissingWord(name)) return null;
    const key = keyOf(name);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.names.length);
    return this.names.push(name.replace(/\s+/g, ' ')) - 1;
  }
}

/** A name of signs alone, `++`, has nothing to fold. */
const keyOf = (name: string): string => fold(name) || name;

/** The most products that are counted of one client. */
const MOST_OF_ONE = 65_535;

/** Which products each record names: their numbers behind each other, without an object a record. */
export class Baskets {
  /** Different products of a record. */
  breadth = new Uint16Array(0);
  private begin = new Uint32Array(0);
  private items = new Uint32Array(0);
  private used = 0;

  /** Makes room for that many records. */
  resize(rows: number): void {
    const [breadth, begin] = [new Uint16Array(rows), new Uint32Array(rows)];
    breadth.set(this.breadth);
    begin.set(this.begin);
    [this.breadth, this.begin] = [breadth, begin];
  }

  /** Keeps the products of a record, each number once. */
  keep(row: number, products: readonly number[]): void {
    const size = Math.min(products.length, MOST_OF_ONE);
    if (this.used + size > this.items.length) {
      const larger = new Uint32Array(Math.max(1024, this.used + size, this.items.length * 2));
      larger.set(this.items);
      this.items = larger;
    }
    this.begin[row] = this.used;
    this.breadth[row] = size;
    for (let at = 0; at < size; at++) this.items[this.used++] = products[at] as number;
  }

  /** The numbers of the products of a record, in its order. */
  of(row: number): Uint32Array {
    const begin = this.begin[row] as number;
    return this.items.subarray(begin, begin + (this.breadth[row] as number));
  }
}
