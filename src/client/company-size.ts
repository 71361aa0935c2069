import { fold } from './fold.js';

/** A number of employees: thousands in groups of three, or a `k` behind it. */
const NUMBER = /\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const MONTHS: Readonly<Record<string, number>> = {
  ...{ ene: 1, jan: 1, feb: 2, mar: 3, abr: 4, apr: 4, may: 5, jun: 6, jul: 7, ago: 8, aug: 8, sep: 9, sept: 9, set: 9, oct: 10, nov: 11, dic: 12, dec: 12 },
};

function readNumber(text: string): number {
  return /^\d{1,3}(?:[.,\u00a0 ]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : Number(text.replace(',', '.'));
}

/** What Excel made of a range: `1-10` is `01-oct` or `10-Jan` there, `11-50` is `nov-50`. */
function readDateRange(folded: string): readonly number[] | null {
  const [, day, month, , year] = /^(?:(\d{1,2}) )?([a-z]{3,4})( (\d{2}))?$/.exec(folded) ?? [];
  const number = MONTHS[month ?? ''];
  if (number === undefined || (day === undefined) === (year === undefined)) return null;
  return [number, Number(day ?? year)].sort((a, b) => a - b);
}

/**
 * Employees that a cell speaks of: a number as it stands, of a range (`11-50`, `51 a 200`, `hasta 10`) the middle, of one without an end (`más de 250`, `250+`) its
 * first number. Null where it names none, or an amount of money.
 */
export function readEmployees(text: string): number | null {
  const folded = fold(text);
  const damaged = readDateRange(folded);
  if (damaged !== null) return middle(damaged[0] as number, damaged[1] as number);
  if (/[$€£]|\b(?:usd|pen|mxn|eur|s\/|millon(?:es)?|million|mm|uit|ventas|sales)\b/.test(folded) || /[$€£]|S\//.test(text)) return null;
  const numbers = [...text.matchAll(NUMBER)].map(([digits], at, all) => readNumber(digits) * (isThousands(text, all[at]) ? 1000 : 1));
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || numbers.some((number) => !Number.isFinite(number))) return null;
  if (second !== undefined) return second >= first ? middle(first, second) : null;
  // Nobody works there: systems write 0 where nothing is known.
  if (first === 0) return null;
  if (/(?:^|\b)(?:mas de|mayor (?:a|que)|superior a|over|more than|above|greater than)\b/.test(folded) || /^\s*>(?!=)/.test(text)) return first + 1;
  if (/(?:^|\b)(?:menos de|menor (?:a|que)|inferior a|under|less than|fewer than|below)\b/.test(folded) || /^\s*<(?!=)/.test(text))
    return middle(1, Math.max(1, first - 1));
  if (/\b(?:hasta|maximo|up to|at most|o menos|or (?:less|fewer))\b/.test(folded) || /^\s*(?:<=|≤)/.test(text)) return middle(1, first);
  return first;
}

const middle = (low: number, high: number): number => (low + high) / 2;

function isThousands(text: string, match: RegExpMatchArray | undefined): boolean {
  return match !== undefined && /^\s?k\b/i.test(text.slice((match.index ?? 0) + match[0].length));
}

/** Words of company sizes; one for several sizes (`Pyme`) takes the smallest that it names, which most of them are. */
const WORDS: readonly (readonly [RegExp, 'micro' | 'small' | 'medium' | 'large'])[] = [
  [/\b(?:micro\w*|mype|mypes|mipyme|mipymes|unipersonal|autonomos?|freelancers?|independientes?|self employed|solopreneur|emprendedor(?:es|a)?)\b/, 'micro'],
  [/\b(?:pyme|pymes|pme|smb|smbs|sme|smes|pequen\w*|chica|small|small business|peque)\b/, 'small'],
  [/\b(?:median[ao]s?|medium|mid market|midmarket|mid size|midsize|mid)\b/, 'medium'],
  [/\b(?:grandes?|large|big|enterprise|enterprises|corporativ[oa]s?|corporate|corporacion|corporation|multinacional(?:es)?|transnacional|macro)\b/, 'large'],
];
const LETTERS: Readonly<Record<string, 'micro' | 'small' | 'medium' | 'large'>> = {
  xs: 'micro',
  s: 'small',
  m: 'medium',
  l: 'large',
  xl: 'large',
  xxl: 'large',
};

/** The size that a word names; null where it names none. */
export function readSizeWord(text: string): 'micro' | 'small' | 'medium' | 'large' | null {
  const folded = fold(text);
  return LETTERS[folded] ?? WORDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
