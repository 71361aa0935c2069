import { fold } from '../client/fold.js';

const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic jan apr aug dec'.split(' ');
const NUMBER_OF: Readonly<Record<string, number>> = { jan: 1, apr: 4, aug: 8, dec: 12, set: 9 };

/** The eight digits `yyyymmdd` of a birth date as written, `??yymmdd` without the century; null where a text is no date. It may be a day that no calendar has. */
export function readBirth(text: string): string | null {
  const bare = fold(text.replace(/[T ]\d{1,2}:\d\d.*$/, '')).replace(/ de(?:l)? /g, ' ');
  if (/^\d{8}$/.test(bare)) return /^(?:19|20)/.test(bare) || !/(?:19|20)\d\d$/.test(bare) ? bare : bare.slice(4) + bare.slice(2, 4) + bare.slice(0, 2);
  if (/^\d{4,5}$/.test(bare)) return ofSerial(Number(bare));
  const parts = bare.split(' ').map((part) => (/^\d+$/.test(part) ? part : monthOf(part)));
  const [a, b, c] = parts;
  if (parts.length !== 3 || !a || !b || !c) return null;
  const two = (part: string): string => part.padStart(2, '0');
  if (a.length === 4) return a + two(b) + two(c);
  // Named months may stand before the day.
  const [day, month] = /^[a-z]/.test(bare) ? [b, a] : [a, b];
  const year = c.length === 4 ? c : c.length === 2 ? `??${c}` : null;
  return year === null || day.length > 2 || month.length > 2 ? null : year + two(month) + two(day);
}

function monthOf(word: string): string {
  const short = word.slice(0, 3);
  const number = NUMBER_OF[short] ?? MONTHS.indexOf(short) + 1;
  return number > 0 ? String(number) : '';
}

/** Days since 1899-12-30, as workbooks count them. */
function ofSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}
