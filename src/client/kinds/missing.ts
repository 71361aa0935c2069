/**
 * Texts that stand for an empty cell. Compared in lower case; only short cells that begin like one of them are looked at.
 */
const WORDS = new Set(
  `- | -- | --- | – | — | . | .. | ... | ? | ?? | _ | * | n/a | n.a. | n/d | n.d. | nd | na | null | (null) | none | nan | nil | #n/a
    | #n/d | #ref! | #¡ref! | #value! | #¡valor! | #valor! | #div/0! | #¡div/0! | #name? | #¿nombre? | #null! | #¡nulo! | #num! | #calc! | #¡num!
    | s/d | s.d. | sin dato | sin datos | sin info | sin información | sin informacion | no tiene | no aplica | no disponible | no registra
    | no registrado | no indica | no especifica | ninguno | ninguna | desconocido | desconocida | vacío | vacio | unknown | unspecified | sin especificar | no especificado | not available
    | not applicable | (blank) | (en blanco) | (vacío) | (vacio)`
    .split('|')
    .map((word) => word.trim()),
);
const LONGEST = Math.max(...[...WORDS].map((word) => Buffer.byteLength(word)));
/** The first two bytes of the words, in either case; a word of one letter has 0 behind it. */
const BEGINNINGS = new Uint8Array(65_536);
for (const word of WORDS)
  for (const text of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
    const [first = 0, second = 0] = Buffer.from(text);
    BEGINNINGS[(first << 8) | second] = 1;
  }
// En and em dash as windows-1252 writes them.
BEGINNINGS[0x96_00] = BEGINNINGS[0x97_00] = 1;

/** Whether a trimmed, non-empty text stands for nothing: `-`, `n/a`, `s/d`, `#N/A`, `sin dato`, ... */
export function isMissingWord(text: string): boolean {
  return WORDS.has(text.toLowerCase());
}

/** Whether bytes[from, to) could be such a text: a cheap test before one is made of them. */
export function mayBeMissing(bytes: Buffer, from: number, to: number): boolean {
  return to - from <= LONGEST && BEGINNINGS[((bytes[from] as number) << 8) | (to - from === 1 ? 0 : (bytes[from + 1] as number))] === 1;
}

/** Whether a date says nothing: Outlook's `0/0/00`, and `--03-07`, a birthday whose year is not known (RFC 6350). */
export function isMissingDay(text: string): boolean {
  return /^0{1,4}([-/.])0{1,2}\1(?:0{1,4})$/.test(text) || /^--\d{2}-?\d{2}$/.test(text);
}

/** Whether a text is nothing but zeros (with separators): missing in ids, phones and tax ids. */
export function isZeros(text: string): boolean {
  return /^[0\s.\-/]*$/.test(text) && /0{2,}/.test(text.replace(/\D/g, ''));
}
