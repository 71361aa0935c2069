import { isNickname, shareOfWord } from './common-names.js';
import { soundOf } from './phonetics.js';
import { similarityOf } from './similarity.js';
import { isOneSlip } from './slips.js';

/** How two words of names are related, the nearer the higher. `FAR`: alike, but not enough to be one word. */
export const [OTHER, FAR, INITIAL, ALIKE, EQUAL] = [0, 1, 2, 3, 4] as const;

/** From which Jaro-Winkler similarity on, inclusive, two words are one word with a slip, and from which on they may be. */
const LEAST_ALIKE = 0.9;
const LEAST_FAR = 0.78;
/** So many relations are remembered, each at the place that its two words hash to; a power of two. */
const REMEMBERED = 1 << 20;
/** The share of records with a word that no list knows, and the records that such a guess weighs. */
const RARE = 1 / 2000;
const WEIGHT_OF_GUESS = 50;
/** A word is common in a file from this share of its records on, and from so many on. */
const COMMON_SHARE = 0.0005;
const LEAST_COMMON = 5;

/** The words of all names of a run by number, how often each stands in a name, and how they are related. */
export class Lexicon {
  readonly texts: string[] = [];
  readonly sounds: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly lower = new Int32Array(REMEMBERED).fill(-1);
  private readonly higher = new Int32Array(REMEMBERED);
  private readonly relations = new Uint8Array(REMEMBERED);
  private records = 0;
  /** Bits that were asked for, and of how many records they are. */
  private weights: Record<'person' | 'company', number[]> = { person: [], company: [] };
  private weighed = 0;

  /** The number of a folded word. */
  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.numbers.set(text, number);
    this.texts.push(text);
    this.sounds.push(soundOf(text));
    this.counts.push(0);
    return number;
  }

  /** Counts the words of one record's names. */
  count(words: Iterable<number>): void {
    this.records++;
    for (const word of new Set(words)) this.counts[word] = (this.counts[word] as number) + 1;
  }

  /** How telling it is that two records share a word, in bits: -log2 of the share of other records that have it, 1 to 14. */
  bits(word: number, of: 'person' | 'company'): number {
    const known = this.weights[of][word];
    if (known !== undefined && this.weighed === this.records) return known;
    return this.weigh(word, of);
  }

  private weigh(word: number, of: 'person' | 'company'): number {
    if (this.weighed !== this.records) this.weights = { person: [], company: [] };
    this.weighed = this.records;
    const guess = shareOfWord(this.texts[word] as string, of) ?? RARE;
    const share = (Math.max(0, (this.counts[word] as number) - 2) + WEIGHT_OF_GUESS * guess) / (this.records + WEIGHT_OF_GUESS);
    const bits = Math.min(14, Math.max(1, -Math.log2(share)));
    this.weights[of][word] = bits;
    return bits;
  }

  /** How two words are related; words that are both common are two names, however alike: Marta, María. */
  relate(a: number, b: number): number {
    if (a === b) return EQUAL;
    const [low, high] = a < b ? [a, b] : [b, a];
    const place = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (REMEMBERED - 1);
    if (this.lower[place] === low && this.higher[place] === high) return this.relations[place] as number;
    const relation = this.judge(low, high);
    this.lower[place] = low;
    this.higher[place] = high;
    this.relations[place] = relation;
    return relation;
  }

  private judge(one: number, other: number): number {
    const [a, b] = [this.texts[one] as string, this.texts[other] as string];
    if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : OTHER;
    if (a.charCodeAt(0) < 58 || b.charCodeAt(0) < 58) return OTHER;
    if (this.sounds[one] === this.sounds[other] && (this.sounds[one] as string).length > 1) return ALIKE;
    if (isNickname(a, b)) return ALIKE;
    if (isOtherGender(a, b)) return OTHER;
    if (this.isCommon(one) && this.isCommon(other)) return OTHER;
    // No similarity reaches as far between words of so different lengths.
    if (Math.abs(a.length - b.length) > 4) return OTHER;
    const similarity = similarityOf(a, b);
    if (Math.min(a.length, b.length) >= 4 && (similarity >= LEAST_ALIKE || isOneSlip(a, b))) return ALIKE;
    if (a.length <= 3 && b.length <= 3) return OTHER;
    return similarity >= LEAST_FAR || isOneSlip(a, b) ? FAR : OTHER;
  }

  private isCommon(word: number): boolean {
    const text = this.texts[word] as string;
    return shareOfWord(text, 'person') !== undefined || (this.counts[word] as number) >= Math.max(LEAST_COMMON, this.records * COMMON_SHARE);
  }
}

/** Brother and sister: Mario and María, Juan and Juana. */
function isOtherGender(a: string, b: string): boolean {
  if (a.length === b.length) return a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // No given name ends in two consonants: of Zegarr and Zegarra a sign is missing.
  return long === `${short}a` && /[aeiou][dlnrsz]$/.test(short);
}
