import { type Lists, list, remember, wordReader } from './word-reader.js';

/** How warm a client is. */
export const HEATS = ['hot', 'warm', 'cold'] as const;
export type Heat = (typeof HEATS)[number];

/** Words of interest columns, Spanish and English. A plain yes says interest and no grade of it. */
const INTEREST_WORDS: Readonly<Record<Heat, readonly string[]>> = {
  hot: list(`hot | caliente | muy caliente | alto | alta | high | muy alto | muy alta | very high | muy interesado | muy interesada | very interested | urgente
    | listo para comprar | lista para comprar | ready to buy`),
  warm: list(`warm | tibio | tibia | templado | templada | medio | media | medium | mediano | mediana | moderado | moderada | regular | interesado | interesada
    | interested | interés | algo interesado | algo interesada`),
  cold: list(`cold | frío | fría | bajo | baja | low | muy bajo | muy baja | very low | nulo | nula | no interesado | no interesada | not interested | sin interés
    | no interest | poco interesado | poco interesada | poco interés | congelado`),
};
const ALONE: Lists<Heat> = { hot: ['a'], warm: list('b | sí | s | yes | y | true | verdadero | x'), cold: list('c | no | n | false | falso') };

/** What makes a picture of a sign, and counts for nothing. */
const PICTURE = /\u{fe0f}/gu;
/** Signs that are counted, filled and hollow: dots, stars, hearts, fires. */
const FILLED = /[●⬤⚫★⭐♥❤🔥■*]/gu;
const HOLLOW = /[○◯⚪☆♡□·]/gu;
const SIGNS_ONLY = /^[●⬤⚫★⭐♥❤🔥■*○◯⚪☆♡□·\s]+$/u;
const FACES: Readonly<Record<string, Heat>> = {
  '😀': 'hot',
  '😃': 'hot',
  '😊': 'hot',
  '🙂': 'hot',
  '☺': 'hot',
  '😐': 'warm',
  '🙁': 'cold',
  '☹': 'cold',
  '😞': 'cold',
};
const NUMBER = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|\/\s*(\d{1,3}))?$/;

/** Shares of the scale from which on a client is hot, and warm: 4 of 5 and 3 of 5, 7 and 5 of 10, 3 and 2 of 3. */
const HOT = 0.7;
const WARM = 0.5;

/** The scales that numbers of a column may stand on: their largest value. */
const SCALES = [5, 10, 100] as const;

/**
 * The scale that the grades of a column stand on: the length of its rows of signs where some are hollow, else the smallest scale that holds its largest
 * number; 1 for shares as a spreadsheet stores percentages; 5 where nothing tells.
 */
export function decideScale(texts: readonly string[]): number {
  let most = 0;
  let row = 0;
  let parts = false;
  for (const text of texts) {
    const grade = gradeOf(text.replace(PICTURE, '').trim());
    if (grade === null) continue;
    if (grade.of !== null) row = grade.signs ? Math.max(row, grade.of) : row;
    else most = Math.max(most, grade.value);
    parts ||= grade.of === null && !Number.isInteger(grade.value);
  }
  if (row > 0) return Math.max(row, most);
  // 1 alone is a yes.
  if (most <= 1) return parts ? 1 : 5;
  return SCALES.find((scale) => scale >= most) ?? 100;
}

/** A grade as written, whether in signs, and the scale that it stands on where the cell itself says; null where it is none. */
function gradeOf(text: string): { readonly value: number; readonly of: number | null; readonly signs: boolean } | null {
  if (SIGNS_ONLY.test(text)) {
    const filled = text.match(FILLED)?.length ?? 0;
    const hollow = text.match(HOLLOW)?.length ?? 0;
    if (filled + hollow === 0) return null;
    // Three dots are the most that people draw; stars go to five.
    const whole = hollow > 0 || /^[●⬤⚫\s]{3,}$/u.test(text);
    return { value: filled, of: whole ? filled + hollow : null, signs: true };
  }
  const number = NUMBER.exec(text);
  if (number === null) return null;
  const value = Number((number[1] as string).replace(',', '.'));
  return { value, of: number[2] === undefined ? null : number[2] === '%' ? 100 : Number(number[3]), signs: false };
}

/**
 * Makes the reading of an interest column: words, letters, numbers of the column's scale (5 unless told), percentages, `4/5`, rows of dots or stars, faces.
 * @returns null where a cell says nothing: other words, no sign filled, nought of a scale that begins at 1.
 */
export function interestReader(own: Lists<Heat> = {}, scale = 5): (word: string) => Heat | null {
  const ofWord = wordReader<Heat>({ order: ['cold', 'hot', 'warm'], phrases: INTEREST_WORDS, alone: ALONE }, own);
  return remember((word) => {
    const text = word.replace(PICTURE, '').trim();
    const grade = gradeOf(text);
    if (grade !== null) return ofGrade(grade.value, grade.of ?? scale);
    return FACES[text] ?? ofWord(text);
  });
}

function ofGrade(value: number, scale: number): Heat | null {
  if (value > scale || scale === 0 || (value === 0 && scale <= 10 && scale !== 1)) return null;
  const share = value / scale;
  return share >= HOT ? 'hot' : share >= WARM ? 'warm' : 'cold';
}

const plain = interestReader();

/** Whether an interest column's word says that the client is interested; a number does where it is high. */
export function saysInterested(word: string): boolean {
  const heat = plain(word);
  return heat === 'hot' || (heat === 'warm' && !/^\d/.test(word.trim()));
}
