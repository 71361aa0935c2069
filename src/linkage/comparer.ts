import { type Chances, MOST_BITS, NAME_LOSS, SHIPPED } from './chances.js';
import { compareAddresses, compareBirths, comparePlaces, comparePostalCodes } from './compare-facts.js';
import { areOtherHolders, compareEmails, compareIds, comparePhones, type ValueMatch } from './compare-ids.js';
import { compareNames } from './compare-names.js';
import { AT, COMPARED, type Compared, DIFFERENT, MISSING, PART, SAME } from './levels.js';
import type { Lexicon } from './lexicon.js';
import { isRole } from './read-ids.js';
import type { LinkRecord } from './record.js';

/** The comparison of one pair: a level per field of COMPARED, and -log2 of the chance (u) that two clients come to it. */
export type Comparison = { readonly levels: Uint8Array; readonly bits: Float64Array };

type Counted = Exclude<Compared, 'name' | 'company'>;
/** The records that the shipped guess of how often a value is shared weighs. */
const WEIGHT_OF_GUESS = 20;
/** However rare a value is in the file, this share of people has it: births are spread over some 20 000 days. */
const LEAST_SHARE: Partial<Record<Compared, number>> = { birth: 5e-5, place: 5e-4, postalCode: 1e-4, address: 1e-6 };
/** Two different ids with the right check digits each say so much more against it. */
const OTHER_HOLDERS = -6;
/** A firm's mailbox says so much less. */
const ROLE = -4;
/** Names of a person and of a company that agree: the owner and the firm may be two clients. */
const OWNER_LOSS = 3;

/** Compares pairs of records by all of their fields; knows how often each value stands in the file. */
export class Comparer {
  private readonly counts: Record<Counted, Map<string, number>>;
  private readonly chances: Readonly<Record<Compared, Chances>> = SHIPPED;

  constructor(
    private readonly records: readonly LinkRecord[],
    private readonly lexicon: Lexicon,
  ) {
    const tally = (valuesOf: (record: LinkRecord) => readonly string[]): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const record of records) for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    this.counts = {
      taxId: tally(({ taxId }) => (taxId === null ? [] : [taxId.id])),
      email: tally(({ emails }) => emails),
      phone: tally(({ phones }) => phones),
      birth: tally(({ birth }) => (birth === null ? [] : [birth])),
      address: tally(({ address }) => (address === null ? [] : [address.whole])),
      place: tally(({ cities }) => cities),
      postalCode: tally(({ postalCode }) => (postalCode === null ? [] : [postalCode])),
    };
  }

  /** Makes room for one comparison, to be used again and again. */
  room(): Comparison {
    return { levels: new Uint8Array(COMPARED.length), bits: new Float64Array(COMPARED.length) };
  }

  /** Compares names and tax ids alone, which tell most pairs apart, into `room`. */
  compareFirst(a: LinkRecord, b: LinkRecord, room: Comparison): void {
    this.compareNames(a, b, room);
    this.put('taxId', compareIds(a.taxId, b.taxId), room);
  }

  /** Compares everything else into `room`. */
  compareRest(a: LinkRecord, b: LinkRecord, room: Comparison): void {
    this.put('email', compareEmails(a.emails, b.emails), room);
    this.put('phone', comparePhones(a.phones, b.phones), room);
    this.put('birth', compareBirths(a, b), room);
    this.put('address', compareAddresses(a.address, b.address), room);
    this.put('place', comparePlaces(a, b), room);
    this.put('postalCode', comparePostalCodes(a.postalCode, b.postalCode), room);
    if (areOtherHolders(a.taxId, b.taxId)) room.bits[AT.taxId] = (room.bits[AT.taxId] as number) + OTHER_HOLDERS;
  }

  /** How many records have a value. */
  countOf(field: Counted, value: string): number {
    return this.counts[field].get(value) ?? 0;
  }

  private compareNames(a: LinkRecord, b: LinkRecord, room: Comparison): void {
    const { lexicon } = this;
    const person = compareNames(a.persons, b.persons, 'person', lexicon);
    const company = compareNames(a.companies, b.companies, 'company', lexicon);
    this.putName('name', person.level, person.bits, room);
    this.putName('company', company.level, company.bits, room);
    if (person.level !== MISSING || company.level !== MISSING) return;
    // What one file calls a person is a company in the other record: the owner's name, or a shop's.
    const [named, firm] = a.persons.length > 0 ? [a.persons, b.companies] : [b.persons, a.companies];
    const mixed = compareNames(named, firm, 'company', lexicon);
    if (mixed.level === MISSING) return;
    // Where nothing but a word or an id made one of the two a company, both cells are names of the same sort.
    const owner = a.isCompany !== b.isCompany && (a.isFirm || b.isFirm) && mixed.level < DIFFERENT;
    this.putName('name', owner ? Math.max(PART, mixed.level) : mixed.level, mixed.bits - (owner ? OWNER_LOSS : 0), room);
  }

  private putName(field: 'name' | 'company', level: number, bits: number, { levels, bits: all }: Comparison): void {
    levels[AT[field]] = level;
    const loss = NAME_LOSS[level] ?? 0;
    all[AT[field]] = level === MISSING ? 0 : level === DIFFERENT ? -Math.log2(this.chances[field].u[level] as number) : Math.max(0, bits - loss);
  }

  private put(field: Counted, { level, value }: ValueMatch, { levels, bits }: Comparison): void {
    levels[AT[field]] = level;
    const u = this.chances[field].u[level] as number;
    bits[AT[field]] = level === MISSING ? 0 : level === SAME || (field === 'taxId' && level === PART) ? this.bitsOf(field, value, u) : -Math.log2(u);
  }

  /** What it says that two records share a value: little of a value that many others have too. */
  private bitsOf(field: Counted, value: string, u: number): number {
    const others = Math.max(0, this.countOf(field, value) - 2);
    const share = (others + WEIGHT_OF_GUESS * u) / (this.records.length + WEIGHT_OF_GUESS);
    const bits = Math.min(MOST_BITS, -Math.log2(Math.min(0.95, Math.max(share, LEAST_SHARE[field] ?? 0))));
    return bits + (field === 'email' && isRole(value) ? ROLE : 0);
  }
}
