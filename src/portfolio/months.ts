import { dayNumber, isoDay } from '../client/day.js';
import type { SalesLog } from '../transactions/sales.js';

/** The months that some sales cover. Months are numbers: year x 12 + month from 0. */
export type Months = {
  readonly monthOf: (day: number) => number;
  /** The month in which the sales begin. */
  readonly begin: number;
  /** The first and the last month that the sales cover whole; there is none where last < first. */
  readonly first: number;
  readonly last: number;
};

/** Days without any sale at the beginning or end of a month that still leave it whole: as many as happen in between, but at least and at most so many. */
const [LEAST_SILENCE, MOST_SILENCE] = [2, 7];

/** After so many days without any sale the records begin anew: what came before is a stray, or another system's. */
const NEW_BEGINNING = 366;

/** Month number of `YYYY-MM-DD`. */
const monthOfIso = (iso: string): number => Number(iso.slice(0, -6)) * 12 + Number(iso.slice(-5, -3)) - 1;

/** `2024-03` of a month number. */
export const isoMonth = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The first day of a month, as a day number. */
export function firstDayOf(month: number): number {
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/**
 * Which months the sales cover whole, so that a part of a month is never compared with a whole one. The month of the first sale is whole
 * where no more days pass before it than pass without a sale elsewhere (two at least, seven at most); likewise the month of the last sale, which must
 * have ended by asOf. Months in between count, sales or not; but sales before a silence of more than a year do not begin anything. Null without
 * sales.
 */
export function readMonths(log: Pick<SalesLog, 'size' | 'day'>, asOf: number): Months | null {
  if (log.size === 0) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < log.size; at++) {
    const day = log.day[at] as number;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const isOpen = new Uint8Array(to - from + 1);
  for (let at = 0; at < log.size; at++) isOpen[(log.day[at] as number) - from] = 1;
  const { begin, longest } = findSilences(isOpen);
  const silence = Math.min(MOST_SILENCE, Math.max(LEAST_SILENCE, longest));
  const months = new Int32Array(isOpen.length);
  let month = monthOfIso(isoDay(from));
  for (let day = from, next = firstDayOf(month + 1); day <= to; day++) {
    if (day === next) next = firstDayOf(++month + 1);
    months[day - from] = month;
  }
  const first = months[begin] as number;
  const lastDay = firstDayOf(month + 1) - 1;
  return {
    monthOf: (day) => months[day - from] as number,
    begin: first,
    first: from + begin - firstDayOf(first) <= silence ? first : first + 1,
    last: lastDay - to <= silence && lastDay <= asOf ? month : month - 1,
  };
}

/** Where the sales begin, after the last silence of more than a year, and the longest silence since. */
function findSilences(isOpen: Uint8Array): { readonly begin: number; readonly longest: number } {
  let [begin, longest, current] = [0, 0, 0];
  for (let at = 0; at < isOpen.length; at++) {
    if (isOpen[at] === 0) {
      current++;
      continue;
    }
    if (current >= NEW_BEGINNING) [begin, longest] = [at, 0];
    else longest = Math.max(longest, current);
    current = 0;
  }
  return { begin, longest };
}
