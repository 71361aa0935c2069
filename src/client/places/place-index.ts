import type { FieldName } from '../fields.js';
import { Interner } from '../intern.js';
import type { Values } from '../values.js';
import type { EvidenceReader } from './evidence.js';
import { type Place, resolvePlace } from './place.js';

const CELLS = ['country', 'region', 'province', 'city', 'district', 'timeZone'] as const satisfies readonly FieldName[];

/** A byte string of whole numbers, for the interner. */
class Key {
  readonly bytes: Buffer;
  readonly words: Uint32Array;

  constructor(length: number) {
    this.bytes = Buffer.alloc(4 * length);
    this.words = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset, length);
  }
}

/** What the places of a file are resolved with. */
export type PlaceSetting = {
  /** The file's own country: it helps to read a region, and is no evidence for a client of whom nothing is written. */
  readonly country: string | null;
  /** The country that the user gave. */
  readonly fallback: string | null;
  readonly evidence: EvidenceReader;
};

/** The different places of a file; records with the same cells, and the same evidence where cells do not decide, share one. */
export class PlaceIndex {
  readonly places: Place[] = [];
  private readonly byCells = new Interner();
  private readonly byEvidence = new Interner();
  private readonly cells = new Key(CELLS.length);
  private readonly found = new Key(4);
  /** Number of the place that the cells alone give, by cells; and of the one that cells and evidence give. */
  private readonly ofCells: number[] = [];
  private readonly ofEvidence: number[] = [];

  constructor(private readonly setting: PlaceSetting) {}

  /** The number of the place of one record. Phone, tax id and postal code are looked at only where the address cells leave something open. */
  placeOf(values: Values, row: number): number {
    let filled = 0;
    for (let at = 0; at < CELLS.length; at++) {
      const code = values.words[CELLS[at] as FieldName]?.[row] ?? 0;
      this.cells.words[at] = code;
      if (CELLS[at] !== 'timeZone') filled |= code;
    }
    const key = this.byCells.intern(this.cells.bytes, 0, this.cells.bytes.length) - 1;
    let number = this.ofCells[key];
    if (number === undefined) {
      number = this.places.push(this.resolve(values, row, filled)) - 1;
      this.ofCells[key] = number;
    }
    const place = this.places[number] as Place;
    const openCountry = place.countryFrom === null || place.countryFrom === 'fallback';
    const openRegion = place.region === null || place.regionFrom === 'city';
    return openCountry || openRegion ? this.refine(values, row, { number, filled, openCountry, openRegion }) : number;
  }

  private refine(values: Values, row: number, open: { number: number; filled: number; openCountry: boolean; openRegion: boolean }): number {
    const { evidence } = this.setting;
    const phone = open.openCountry ? evidence.phone(row) : 0;
    const taxId = open.openCountry && phone === 0 ? evidence.taxId(row) : 0;
    const postalCode = open.openRegion ? evidence.postalCode(row) : 0;
    if (phone + taxId + postalCode === 0) return open.number;
    this.found.words.set([open.number, phone, taxId, postalCode]);
    const key = this.byEvidence.intern(this.found.bytes, 0, this.found.bytes.length) - 1;
    let number = this.ofEvidence[key];
    if (number === undefined) {
      number = this.places.push(this.resolve(values, row, open.filled, [phone, taxId, postalCode])) - 1;
      this.ofEvidence[key] = number;
    }
    return number;
  }

  private resolve(values: Values, row: number, filled: number, [phone, taxId, postalCode] = [0, 0, 0]): Place {
    const { country, fallback, evidence } = this.setting;
    const cells = Object.fromEntries(CELLS.map((field) => [field, values.dictionaries[field]?.word(values.words[field]?.[row] ?? 0)]));
    return resolvePlace(cells, filled === 0 ? fallback : (fallback ?? country), evidence.read(phone ?? 0, taxId ?? 0, postalCode ?? 0));
  }
}
