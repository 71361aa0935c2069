/** Ecuador's cédula and RUC, Peru's DNI and the like, whole and as spreadsheets and wrong encodings leave them; from one seed, always the same. */

/** Numbers from 0 to 1 of a seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);
export const pick = <T>(random: Random, all: readonly T[]): T => all[below(random, all.length)] as T;
const digits = (random: Random, count: number) => Array.from({ length: count }, () => below(random, 10)).join('');

/** A cédula of Ecuador: province, third digit up to 5, six more, the check digit of modulo 10 (Registro Civil). */
export function makeCedula(random: Random): string {
  const nine = `${String(1 + below(random, 24)).padStart(2, '0')}${below(random, 6)}${digits(random, 6)}`;
  const sum = [...nine].reduce((total, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

export const makers = {
  cedula: makeCedula,
  ruc: (random) => `${makeCedula(random)}001`,
  mobile: (random) => `09${digits(random, 8)}`,
  dni: (random) => pick(random, ['0', '1', '2', '4', '7']) + digits(random, 7),
  postcode: (random) => `${String(1 + below(random, 99)).padStart(2, '0')}${digits(random, 3)}`,
  ruc20: (random) => `20${digits(random, 8)}${1 + below(random, 9)}`,
} satisfies Record<string, (random: Random) => string>;

const PARTS = [
  'José',
  'Núñez',
  'Peña',
  'Ángela',
  'Íñigo',
  'Óscar',
  'Úrsula',
  'Ñandú',
  'Güell',
  'São',
  'Conceição',
  'MAÇÃ',
  'IRMÃ',
  'ÂNGULO',
  'Élodie',
  'Łódź',
  'N.º 5',
  '20°',
  '«Casa»',
  'Café “Sol”',
  'S.A. – Lima',
  '€ 5',
  'O’Higgins',
  'Ana',
  'Ruiz',
  'S/N',
  'Compañía',
  'Bogotá',
  'Perú',
  'Cuauhtémoc',
  'Ávila',
  'ÑUÑOA',
  'ÁÉÍÓÚÜ',
];
export const makeName = (random: Random): string => Array.from({ length: 1 + below(random, 3) }, () => pick(random, PARTS)).join(' ');

const windows1252 = new Map<number, string>([...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, at) => [0x80 + at, letter]));
/** Reads a text's UTF-8 as windows-1252. */
export const garble = (text: string): string => [...Buffer.from(text)].map((byte) => windows1252.get(byte) ?? String.fromCharCode(byte)).join('');

/** What a spreadsheet makes of a number: its zeros in front are gone. */
export const dropZeros = (text: string): string => text.replace(/^0+/, '');

export type Day = { readonly year: number; readonly month: number; readonly day: number };
export const makeDay = (random: Random): Day => ({ year: 2018 + below(random, 8), month: 1 + below(random, 12), day: 1 + below(random, 28) });
const two = (value: number) => String(value).padStart(2, '0');
export const isoOf = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
export const dayFirst = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;
/** A day-first date that a spreadsheet reads month first, and writes year first where it understands it. */
export const swap = (date: Day): string => (date.day <= 12 ? isoOf({ year: date.year, month: date.day, day: date.month }) : dayFirst(date));
