const MONTH_END = new Set(['last-month-end', 'fin-de-mes']);
const TODAY = new Set(['today', 'hoy']);
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Noon of a calendar day in the machine's time zone: date-fns works in local time, and noon exists on every day of every zone. */
function atNoon(year: number, month: number, day: number): Date {
  return new Date(year, month - 1, day, 12);
}

function writeDay(date: Date): string {
  return [String(date.getFullYear()).padStart(4, '0'), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}

/** Read `2026-11-30` or `30/11/2026` as `YYYY-MM-DD`; null where it is no day of the calendar between 1900 and 2999. */
function readDay(text: string): string | null {
  const first = YEAR_FIRST.exec(text);
  const last = DAY_FIRST.exec(text);
  const [year, month, day] = first ? [first[1], first[2], first[3]] : last ? [last[3], last[2], last[1]] : [];
  const date = atNoon(Number(year), Number(month), Number(day));
  const same = date.getFullYear() === Number(year) && date.getMonth() + 1 === Number(month) && date.getDate() === Number(day);
  return same && Number(year) >= 1900 && Number(year) <= 2999 ? writeDay(date) : null;
}

/** Whether a text says a reference date in one of the ways `readAsOf` understands. */
export function isAsOf(text: string): boolean {
  const word = text.trim().toLowerCase();
  return MONTH_END.has(word) || TODAY.has(word) || readDay(word) !== null;
}

/**
 * Turn `2026-11-30`, `30/11/2026`, `today` / `hoy` or `last-month-end` / `fin-de-mes` into `YYYY-MM-DD`.
 * `today` is the calendar day to count from, `YYYY-MM-DD`. @throws RangeError where isAsOf(text) is false
 */
export async function readAsOf(text: string, today: string): Promise<string> {
  const word = text.trim().toLowerCase();
  if (TODAY.has(word)) return today;
  if (MONTH_END.has(word)) {
    const [{ lastDayOfMonth }, { subMonths }] = await Promise.all([import('date-fns/lastDayOfMonth'), import('date-fns/subMonths')]);
    const [year, month, day] = today.split('-').map(Number);
    return writeDay(lastDayOfMonth(subMonths(atNoon(Number(year), Number(month), Number(day)), 1)));
  }
  const read = readDay(word);
  if (read === null) throw new RangeError('not a date');
  return read;
}
