import { DIFFERENT, MISSING, NEAR, PART, SAME, UNSURE } from './levels.js';
import { ALIKE, EQUAL, FAR, INITIAL, type Lexicon } from './lexicon.js';
import type { Name } from './name-words.js';
import { isOneSlip } from './slips.js';

/** How two names agree, and how telling the words are that they share: -log2 of the chance that others share them. */
export type NameMatch = { readonly level: number; readonly bits: number };

const NOTHING: NameMatch = { level: MISSING, bits: 0 };
/** How much better than the next one a level is. */
const ORDER = [9, 0, 1, 2, 3, 4];
/** Words that two names share say no more than this together: given names and surnames go in families. */
const MOST_BITS = 20;
/** More words are no name. */
const MOST_WORDS = 12;
/** What is left of a word's bits where it is alike, or an initial. */
const LEFT = { [EQUAL]: 1, [ALIKE]: 0.85, [INITIAL]: 0.25 } as Readonly<Record<number, number>>;

/** Compares the names of two records, best with best, whatever the order of their words. */
export function compareNames(a: readonly Name[], b: readonly Name[], of: 'person' | 'company', lexicon: Lexicon): NameMatch {
  let best = NOTHING;
  for (const one of a)
    for (const other of b) {
      const match = comparePair(one, other, of, lexicon);
      const [ahead, before] = [ORDER[match.level] as number, ORDER[best.level] as number];
      if (ahead < before || (ahead === before && match.bits > best.bits)) best = match;
    }
  return best;
}

function comparePair(one: Name, other: Name, of: 'person' | 'company', lexicon: Lexicon): NameMatch {
  // Whichever comes first, the answer is the same.
  const [a, b] = one.joined <= other.joined ? [one, other] : [other, one];
  const match = align(a.words, b.words, of, lexicon);
  if (a.generation !== b.generation && match.level !== DIFFERENT) {
    // Father and son: both say which one, or one of them does.
    return a.generation !== '' && b.generation !== '' ? { level: DIFFERENT, bits: 0 } : { level: Math.max(match.level, PART), bits: match.bits / 2 };
  }
  if (match.level <= NEAR || a.joined.length < 5 || b.joined.length < 5) return match;
  // Mariajose and Maria Jose, DelaCruz and De la Cruz.
  const all = (): number => Math.min(MOST_BITS, Math.max(sum(a.words, of, lexicon), sum(b.words, of, lexicon)));
  if (a.joined === b.joined) return { level: SAME, bits: all() };
  return isOneSlip(a.joined, b.joined) && !/\d/.test(a.joined + b.joined) && match.level > PART && a.words.length !== b.words.length
    ? { level: NEAR, bits: all() }
    : match;
}

const sum = (words: readonly number[], of: 'person' | 'company', lexicon: Lexicon): number => words.reduce((bits, word) => bits + lexicon.bits(word, of), 0);

/** Gives every word of the shorter name the nearest free one of the longer, the nearest pairs first. */
function align(a: readonly number[], b: readonly number[], of: 'person' | 'company', lexicon: Lexicon): NameMatch {
  const [short, long] = a.length <= b.length ? [a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)] : [b.slice(0, MOST_WORDS), a.slice(0, MOST_WORDS)];
  let [usedShort, usedLong, bits, least, paired] = [0, 0, 0, EQUAL as number, 0];
  let far = 0;
  for (const relation of [EQUAL, ALIKE, INITIAL, FAR])
    for (let i = 0; i < short.length; i++) {
      if (usedShort & (1 << i)) continue;
      for (let j = 0; j < long.length; j++) {
        if (usedLong & (1 << j) || lexicon.relate(short[i] as number, long[j] as number) !== relation) continue;
        usedShort |= 1 << i;
        usedLong |= 1 << j;
        if (relation === FAR) far++;
        else {
          least = Math.min(least, relation);
          paired++;
          // Of two words that are alike the commoner one is what was meant.
          const own = Math.min(lexicon.bits(short[i] as number, of), lexicon.bits(long[j] as number, of));
          bits += own * (LEFT[relation] ?? 0);
        }
        break;
      }
    }
  bits = Math.min(MOST_BITS, bits);
  const left = short.length - paired - far;
  if (left > 0) {
    // Words of a company that say little may differ: Grupo Andina, Corporación Andina.
    const plain = of === 'company' && paired > 0 && bits >= 8 && isPlain(short, usedShort, lexicon) && isPlain(long, usedLong, lexicon);
    return plain ? { level: UNSURE, bits } : { level: DIFFERENT, bits };
  }
  if (far > 0) return paired > 0 ? { level: UNSURE, bits } : { level: short.length === long.length && far === 1 ? UNSURE : DIFFERENT, bits };
  if (short.length < long.length || least === INITIAL) return { level: PART, bits };
  return { level: least === EQUAL ? SAME : NEAR, bits };
}

function isPlain(words: readonly number[], used: number, lexicon: Lexicon): boolean {
  return words.every((word, at) => (used & (1 << at)) !== 0 || lexicon.bits(word, 'company') < 7);
}
