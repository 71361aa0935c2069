import { readSizeWord } from '../client/company-size.js';
import { fold } from '../client/fold.js';

/** Words that people use for each code, folded, in Spanish and English. */
type Words = Readonly<Record<string, string>>;

const CLIENT_TYPES: Words = {
  person:
    'persona | personas | persona natural | personas naturales | persona fisica | personas fisicas | particular | particulares | individuo | person | people | individual | individuals',
  company:
    'empresa | empresas | persona juridica | personas juridicas | persona moral | personas morales | juridica | negocio | negocios | organizacion | company | companies | business | businesses | organization',
};
/** One word for several sizes. */
const SEVERAL_SIZES: Readonly<Record<string, readonly string[]>> = {
  ...{ pyme: ['small', 'medium'], pymes: ['small', 'medium'], sme: ['small', 'medium'], smes: ['small', 'medium'], smb: ['small', 'medium'] },
  ...{ mipyme: ['micro', 'small', 'medium'], mipymes: ['micro', 'small', 'medium'], mype: ['micro', 'small'], mypes: ['micro', 'small'] },
};

const GENERATIONS: Words = {
  greatest: 'grandiosa | generacion grandiosa | greatest generation',
  silent: 'silenciosa | generacion silenciosa | silent generation',
  boomer: 'boomers | baby boomer | baby boomers',
  x: 'generacion x | generation x | gen x',
  millennial: 'millennials | milenial | mileniales | millenial | generacion y | generation y | gen y',
  z: 'generacion z | generation z | gen z | centennial | centennials',
  alpha: 'alfa | generacion alfa | generation alpha | gen alpha',
};

const GENDERS: Words = {
  female: 'femenino | femenina | mujer | mujeres | f | fem | woman | women | girl | sra | senora | srta | senorita | mrs | ms | miss',
  male: 'masculino | masculina | hombre | hombres | varon | varones | masc | man | men | boy | sr | senor | mr',
};

const MARITAL: Words = {
  single: 'soltero | soltera | solteros | solteras | s | never married',
  married: 'casado | casada | casados | casadas | c | m | matrimonio',
  cohabiting: 'conviviente | convivientes | union libre | union de hecho | concubinato | pareja de hecho | domestic partner | civil union | cohabitant | u',
  separated: 'separado | separada | separados | separadas',
  divorced: 'divorciado | divorciada | divorciados | divorciadas | d',
  widowed: 'viudo | viuda | viudos | viudas | v | widow | widower | w',
};

function readWord(text: string, words: Words): string | null {
  // `Casado(a)`, `Soltero/a`.
  const folded = fold(text.replace(/\s*(?:\((?:[aeo]|as|os)\)|\/\s*[aeo])\s*$/i, ''));
  return Object.keys(words).find((code) => code === folded || (words[code] ?? '').split(' | ').includes(folded)) ?? null;
}

/** The codes that a word for clients means: person, company, or sizes of companies; empty where it means none. */
export function readClientTypes(text: string): readonly string[] {
  const folded = fold(text);
  const type = readWord(text, CLIENT_TYPES);
  if (type !== null) return [type];
  const several = SEVERAL_SIZES[folded];
  if (several !== undefined) return several;
  const size = folded.length < 3 ? null : /^gran(?:des)? empresas?$/.test(folded) ? 'large' : readSizeWord(folded);
  return size === null ? [] : [size];
}

/** Words to suggest where one for clients was not understood. */
export const CLIENT_TYPE_WORDS = 'persona empresa micro pequeña mediana grande person company small medium large'.split(' ');

/** A billing tier by its letter; null where it is none. */
export function readTier(text: string): string | null {
  const letter = /^(?:(?:cliente|clientes|nivel|tier|client|clients) )?([abc])$/.exec(fold(text))?.[1];
  return letter === undefined ? null : letter.toUpperCase();
}

/** The code of a generation; null where the text names none. */
export function readGeneration(text: string): string | null {
  return readWord(text, GENERATIONS);
}

/** The code of a gender that a word names by itself; `m` alone may be either (mujer, masculino): see readGenders. */
export function readGender(text: string): string | null {
  return readWord(text, GENDERS);
}

/** The gender that a cell of a file means: `M` is a woman where the file writes `H` for men and nobody is `F`, else a man; `H` is a man. */
export function makeGenderReader(cells: Iterable<string>): (cell: string) => string | null {
  const seen = new Set<string>();
  for (const cell of cells) seen.add(fold(cell));
  const spanish = seen.has('h') && !seen.has('f');
  return (cell) => {
    const folded = fold(cell);
    if (folded === 'm') return spanish ? 'female' : 'male';
    return folded === 'h' ? 'male' : readGender(cell);
  };
}

/** The code of a marital status; null where the text names none. */
export function readMaritalStatus(text: string): string | null {
  return readWord(text, MARITAL);
}

/** Whole numbers from one to another, both among them. */
export type Range = { readonly min: number; readonly max: number };

/** A range as people write it: `25-40`, `25 a 40`, `25+`, `30`; for children also yes and no. Null where it is none. */
export function readRange(text: string): Range | null {
  const folded = text.trim().toLowerCase();
  if (['no', 'sin hijos', 'none', 'without', 'false'].includes(folded)) return { min: 0, max: 0 };
  if (['si', 'sí', 'yes', 'con hijos', 'with', 'true'].includes(folded)) return { min: 1, max: Number.POSITIVE_INFINITY };
  const [, low, , high, open] = /^(\d{1,3})(?:\s*(-|–|a|to|\.\.)\s*(\d{1,3})|\s*(\+))?$/.exec(folded) ?? [];
  if (low === undefined) return null;
  const min = Number(low);
  const max = open === undefined ? Number(high ?? low) : Number.POSITIVE_INFINITY;
  return min <= max ? { min, max } : null;
}

/** A range in its shortest form, whatever the language: `25-40`, `25+`, `30`. */
export function writeRange({ min, max }: Range): string {
  if (max === Number.POSITIVE_INFINITY) return `${min}+`;
  return min === max ? String(min) : `${min}-${max}`;
}
