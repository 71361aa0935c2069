/**
 * Texts that stand for an empty cell. Compared in lower case; only short cells that begin like one of them are looked at.
 */
const WORDS = new Set([
  '-', '--', '---', '–', '—', '.', '..', '...', '?', '??', '_', '*', 'n/a', 'n.a.', 'n/d', 'n.d.', 'nd', 'na', 'null', '(null)', 'none', 'nan', 'nil', '#n/a', '#n/d', '#ref!', '#¡ref!', '#value!', '#¡valor!', '#valor!',
  '#div/0!', '#¡div/0!', '#name?', '#¿nombre?', '#null!', '#¡nulo!', '#num!', '#¡num!', 's/d', 's.d.', 'sin dato', 'sin datos', 'sin info', 'sin información', 'sin informacion', 'no tiene', 'no aplica',
  'no disponible', 'no registra', 'no registrado', 'no indica', 'no especifica', 'ninguno', 'ninguna', 'desconocido', 'desconocida', 'vacío', 'vacio', 'unknown', 'not available', 'not applicable', '(blank)', '(en blanco)', '(vacío)', '(vacio)',
]);
const LONGEST = Math.max(...[...WORDS].map((word) => Buffer.byteLength(word)));
const FIRST = new Uint8Array(256);
for (const word of WORDS) {
  FIRST[Buffer.from(word)[0] as number] = 1;
  FIRST[Buffer.from(word.toUpperCase())[0] as number] = 1;
}
// En and em dash as windows-1252 writes them.
FIRST[0x96] = 1;
FIRST[0x97] = 1;

/** Whether a trimmed, non-empty text stands for nothing: `-`, `n/a`, `s/d`, `#N/A`, `sin dato`, ... */
export function isMissingWord(text: string): boolean {
  return WORDS.has(text.toLowerCase());
}

/** Whether bytes[from, to) could be such a text: a cheap test before one is made of them. */
export function mayBeMissing(bytes: Buffer, from: number, to: number): boolean {
  return to - from <= LONGEST && FIRST[bytes[from] as number] === 1;
}

/** Whether a text is nothing but zeros (with separators): missing in ids, phones and tax ids. */
export function isZeros(text: string): boolean {
  return /^[0\s.\-/]*$/.test(text) && /0{2,}/.test(text.replace(/\D/g, ''));
}
