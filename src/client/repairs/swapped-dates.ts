import { splitDate } from '../kinds/day.js';
import { type Repair, restored } from './repair.js';

/** Dates that a spreadsheet understood, and texts that it did not, which make a swap certain; fewer make it likely. */
const CERTAIN = { understood: 12, left: 4 } as const;
const LIKELY = { understood: 5, left: 2 } as const;

/**
 * Whether day and month were swapped in part of a column. A spreadsheet that expects the month first takes `05/03/2024` for 3 May and
 * leaves `25/03/2024` a text: in what it writes, all dates that begin with the year have days up to 12, and all others days over 12.
 */
export function findSwapped(texts: readonly string[]): 'certain' | 'doubtful' | null {
  let understood = 0;
  let left = 0;
  for (const text of texts) {
    const date = splitDate(text);
    if (!date) continue;
    const [first, , last] = date.parts;
    if (date.pattern.startsWith('y')) {
      if (last > 12) return null;
      understood++;
    } else {
      if (first <= 12 || first > 31) return null;
      left++;
    }
  }
  const enough = ({ understood: least, left: leastLeft }: { readonly understood: number; readonly left: number }) => understood >= least && left >= leastLeft;
  return enough(CERTAIN) ? 'certain' : enough(LIKELY) ? 'doubtful' : null;
}

/** A date that begins with its year, with day and month changed back; its time stays. */
export function swapBack(text: string): Repair | null {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s.exec(text);
  return found ? restored('swapped-date', `${found[1]}${found[2]}${found[4]}${found[2]}${found[3]}${found[5]}`) : null;
}
