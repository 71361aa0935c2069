import { findCandidates } from './candidates.js';
import type { Card } from './card.js';
import { SHIPPED } from './chances.js';
import { Comparer, type Comparison } from './comparer.js';
import { fitModel, type Model, sumOf, toProbability } from './fit.js';
import { AT, COMPARED, DIFFERENT, nameLevel, PART, SAME } from './levels.js';
import { Lexicon } from './lexicon.js';
import type { Evidence } from './linkage.js';
import { PairStore } from './pair-store.js';
import { prepare } from './prepare.js';
import type { LinkRecord } from './record.js';
import { APART, areApart, areDisputed, DOUBTFUL, judgePair, MOST_DOUBTFUL, type Verdict } from './rules.js';

const FIELDS = COMPARED.length;
/** Records in a list that have another one of the same client, before anything is known of it: one in ten. */
const USUAL_SHARE = 0.1;
/** Of very few records not more than this share of pairs. */
const MOST_SHARE = 0.02;

/** A mailbox or phone of more records is a firm's. */
const MOST_SHARING = 3;

/** How much of the work is done once records are prepared, and once candidates are found; how often the rest says so. */
const [PREPARED, FOUND, OFTEN] = [0.2, 0.4, 0xfff];

/** Two records by their places in `records`, the first before the second, and how likely they are one client. */
export type Scored = { readonly a: number; readonly b: number; readonly probability: number };

/** Compares records that are no copies of each other; they stand in the order of their contents. */
export class Engine {
  readonly records: readonly LinkRecord[];
  /** Pairs that were compared. */
  readonly candidates: number;
  readonly model: Model;
  /** Pairs that are more likely one client than not, by place. */
  readonly likely: readonly Scored[];
  /** Pairs kept apart that somebody should look at: one name and phone or email under two tax ids; where lists cross, other names under one tax id or mailbox too. */
  readonly contradicting: readonly Scored[];
  private readonly comparer: Comparer;
  private readonly room: Comparison;

  /** `indexes`: which of the cards, in order; `crossing`: only pairs of one record before this place and one from there on, null: all. */
  constructor(cards: readonly Card[], indexes: readonly number[], crossing: number | null, onProgress: (share: number) => void = () => {}) {
    const lexicon = new Lexicon();
    this.records = indexes.map((index) => prepare(cards[index] as Card, index, lexicon));
    this.comparer = new Comparer(this.records, lexicon);
    this.room = this.comparer.room();
    onProgress(PREPARED);
    const pairs = findCandidates(this.records, lexicon, crossing);
    onProgress(FOUND);
    this.candidates = pairs.length;
    const count = this.records.length;
    const kept = new PairStore(FIELDS);
    const contradicting: Scored[] = [];
    let done = 0;
    for (const pair of pairs) {
      if ((done++ & OFTEN) === OFTEN) onProgress(FOUND + ((1 - FOUND) * done) / pairs.length);
      const [a, b] = this.pairOf(pair);
      const verdict = this.compare(a, b);
      if (verdict !== APART) kept.add(pair, verdict, this.room);
      const disagree = verdict === APART || this.room.levels[AT.name] === DIFFERENT;
      if (crossing !== null && disagree && this.shareId(a, b)) contradicting.push({ a, b, probability: 0 });
      else if (verdict === APART && this.isDisputed(a, b)) contradicting.push({ a, b, probability: crossing === null ? 0.5 : 0 });
    }
    const all = crossing === null ? (count * (count - 1)) / 2 : crossing * (count - crossing);
    const expected = USUAL_SHARE * (crossing === null ? count : Math.min(crossing, count - crossing));
    this.model = fitModel(kept, pairs.length, all, Math.min(MOST_SHARE, expected / Math.max(1, all)));
    const likely: Scored[] = [];
    for (let pair = 0; pair < kept.pairs; pair++) {
      const probability = bound(toProbability(this.model.share, sumOf(this.model, kept, pair)), kept.verdicts[pair] as Verdict);
      if (probability < 0.5) continue;
      const [a, b] = this.pairOf(kept.codes[pair] as number);
      likely.push({ a, b, probability });
    }
    this.likely = likely;
    this.contradicting = contradicting;
  }

  /** How likely two records by their places are one client, whether they were candidates or not. */
  probabilityOf(a: number, b: number): number {
    const verdict = this.compare(a, b);
    if (verdict === APART) return 0;
    const one = new PairStore(FIELDS);
    one.add(0, verdict, this.room);
    return bound(toProbability(this.model.share, sumOf(this.model, one, 0)), verdict);
  }

  /** Whether the rules keep two records apart. */
  areApart(a: number, b: number): boolean {
    return this.compare(a, b) === APART;
  }

  /** What was compared of two records, the strongest first. */
  evidenceOf(a: number, b: number): Evidence[] {
    // Rules that keep two records apart leave the rest uncompared.
    const [one, other] = [this.records[a] as LinkRecord, this.records[b] as LinkRecord];
    this.comparer.compareFirst(one, other, this.room);
    this.comparer.compareRest(one, other, this.room);
    const { levels, bits } = this.room;
    return COMPARED.flatMap((field, at): Evidence[] => {
      const level = nameLevel(levels[at] as number);
      const weight = Math.log2(this.model.m[at]?.[levels[at] as number] ?? 1) + (bits[at] as number);
      return level === null ? [] : [{ field, level, weight: round(weight) }];
    }).sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  }

  /** The weights of levels before values are looked at: a rare value weighs more, a common one less. */
  weights(): Evidence[] {
    return COMPARED.flatMap((field, at) =>
      [1, 2, 3, 5].flatMap((level): Evidence[] => {
        const name = nameLevel(level);
        const [m, u] = [this.model.m[at]?.[level] ?? 1, SHIPPED[field].u[level] ?? 1];
        return name === null ? [] : [{ field, level: name, weight: round(Math.log2(m / u)) }];
      }),
    );
  }

  private compare(a: number, b: number): Verdict {
    const [one, other] = [this.records[a] as LinkRecord, this.records[b] as LinkRecord];
    this.comparer.compareFirst(one, other, this.room);
    if (areApart(one, other, this.room.levels)) return APART;
    this.comparer.compareRest(one, other, this.room);
    return judgePair(one, other, this.room.levels);
  }

  /** Whether two records share a tax id, or a mailbox that is nobody's but theirs. */
  private shareId(a: number, b: number): boolean {
    const [one, other] = [this.records[a] as LinkRecord, this.records[b] as LinkRecord];
    const level = this.room.levels[AT.taxId];
    return level === SAME || level === PART || this.shareRarely('email', one.emails, other.emails);
  }

  /** Whether two records of one name have a phone or mailbox of their own, none that differs, and two tax ids. */
  private isDisputed(a: number, b: number): boolean {
    const [one, other] = [this.records[a] as LinkRecord, this.records[b] as LinkRecord];
    const { levels } = this.room;
    if (!areDisputed(one, other, levels)) return false;
    this.comparer.compareRest(one, other, this.room);
    if (levels[AT.email] === DIFFERENT || levels[AT.phone] === DIFFERENT) return false;
    return this.shareRarely('email', one.emails, other.emails) || this.shareRarely('phone', one.phones, other.phones);
  }

  private shareRarely(field: 'email' | 'phone', ones: readonly string[], others: readonly string[]): boolean {
    return ones.some((value) => others.includes(value) && this.comparer.countOf(field, value) <= MOST_SHARING);
  }

  private pairOf(code: number): [number, number] {
    const count = this.records.length;
    const a = Math.floor(code / count);
    return [a, code - a * count];
  }
}

const round = (weight: number): number => Math.round(weight * 100) / 100;

function bound(probability: number, verdict: Verdict): number {
  return Math.min(probability, verdict === DOUBTFUL ? MOST_DOUBTFUL : 1);
}
