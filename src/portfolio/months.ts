import { dayNumber, isoDay } from '../client/day.js';
import type { SalesLog } from '../transactions/sales.js';

/** The months that some sales cover. Months are numbers: year x 12 + month from 0. */
export type Months = {
  readonly monthOf: (day: number) => number;
  /** The first and the last month that the sales cover whole; there is none where last < first. */
  readonly first: number;
  readonly last: number;
};

/** Days without any sale at the beginning or end of a month that still leave it whole: as many as happen in between, but at least and at most so many. */
const [LEAST_SILENCE, MOST_SILENCE] = [2, 7];

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
 * have ended by asOf. Months in between count, sales or not. Null without sales.
 */
export function readMonths(log: Pick<SalesLog, 'size' | 'day'>, asOf: number): Months | null {
  if (log.size === 0) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < log.size; at++) {
    const day = log.day[at] as number;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const silence = Math.min(MOST_SILENCE, Math.max(LEAST_SILENCE, longestSilence(log, from, to)));
  const months = new Int32Array(to - from + 1);
  let month = monthOfIso(isoDay(from));
  for (let day = from, next = firstDayOf(month + 1); day <= to; day++) {
    if (day === next) next = firstDayOf(++month + 1);
    months[day - from] = month;
  }
  const first = months[0] as number;
  const lastDay = firstDayOf(month + 1) - 1;
  return {
    monthOf: (day) => months[day - from] as number,
    first: from - firstDayOf(first) <= silence ? first : first + 1,
    last: lastDay - to <= silence && lastDay <= asOf ? month : month - 1,
  };
}

function longestSilence(log: Pick<SalesLog, 'size' | 'day'>, from: number, to: number): number {
  const isOpen = new Uint8Array(to - from + 1);
  for (let at = 0; at < log.size; at++) isOpen[(log.day[at] as number) - from] = 1;
  let [longest, current] = [0, 0];
  for (const open of isOpen) {
    current = open === 1 ? 0 : current + 1;
    if (current > longest) longest = current;
  }
  return longest;
}
