import { noticed, type Repair, restored } from './repair.js';

/** What the bytes 0x80 to 0x9F are in windows-1252; those without a character stay control characters, as the WHATWG Encoding Standard has it. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map<string, number>([...HIGH].map((letter, at) => [letter, 0x80 + at]));
for (let byte = 0xa0; byte <= 0xff; byte++) byteOf.set(String.fromCharCode(byte), byte);

const CONTINUATION = `[${HIGH}\u00a0-\u00bf]`;
/** Letters that are one letter's bytes in UTF-8: of Latin-1 (Ã©, Â°), of general punctuation or the euro sign (â€™, â‚¬). */
const SEQUENCE = new RegExp(`[ÂÃ]${CONTINUATION}|â(?:€|‚)${CONTINUATION}`, 'g');
/** What may well stand behind a capital Ã or Â: closing quotes, dashes, an ellipsis, a no-break space. */
const WEAK = /^[ÂÃ][»’”…–—\u00a0]$/;
/** Ã, and a question mark or U+FFFD in place of what came behind it; or U+FFFD alone. */
const LOST = /[ÃÂ]\?|\ufffd/;
/** A text may have gone through the wrong decoder more than once. */
const PASSES = 3;
const strict = new TextDecoder('utf-8', { fatal: true });

/** The bytes of a text in windows-1252 read as UTF-8; null where it has other letters, or the bytes are no UTF-8. */
function decodeAgain(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    const byte = letter < '\u0080' ? letter.charCodeAt(0) : byteOf.get(letter);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Mends a text whose UTF-8 was read as windows-1252: `JosÃ©` -> `José`, twice garbled ones too. Certain where letters stand in it that
 * no text has of itself and the whole of it reads as UTF-8; doubtful where only a part does, or where it could be a capital Ã before a
 * quote or a dash; null where nothing is wrong.
 */
export function mendMojibake(text: string): Repair | null {
  if (LOST.test(text)) return noticed('mojibake', 'unrecoverable');
  let mended = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = mended.match(SEQUENCE);
    if (found === null) break;
    const again = found.every((sequence) => WEAK.test(sequence)) ? null : decodeAgain(mended);
    // What the first pass made whole is not put in doubt by a quote that looks garbled.
    if (again === null) return pass === 0 ? noticed('mojibake') : restored('mojibake', mended);
    mended = again;
  }
  return mended === text ? null : restored('mojibake', mended);
}

/** Whether bytes[from, to) could hold such a text at all: most batches hold none, and their cells need no look. One loop: five searches take longer. */
export function mayHoldMojibake(bytes: Buffer, from: number, to: number, utf8: boolean): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0xc2) continue;
    // In windows-1252 the letters Â, Ã and â are single bytes.
    if (!utf8) {
      if (byte === 0xc2 || byte === 0xc3 || byte === 0xe2) return true;
      continue;
    }
    const next = bytes[at + 1];
    if (byte === 0xc3 && (next === 0x83 || next === 0x82 || (next === 0xa2 && bytes[at + 2] === 0xe2))) return true;
    if (byte === 0xef && next === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}
