import { isoDay, parseIsoDay } from '../client/day.js';
import { fitNbd, type NbdFit } from '../inactivity/fit-nbd.js';
import { fitGammaGamma, type GammaGammaFit, type Spending } from '../inactivity/gamma-gamma.js';
import { groupHistories, type History } from '../inactivity/history.js';
import type { NbdName } from '../inactivity/nbd.js';
import { type Bench, once } from './check.js';
import { readLines } from './read.js';

/** One purchase day of one customer: day number, and cents paid on it. */
type Purchase = { readonly day: number; readonly cents: number };
/** A customer of the papers' 2 357: what was known after 39 weeks, and whether the 39 that follow saw a purchase. */
type Customer = { readonly id: string; readonly history: History; readonly spending: Spending; readonly again: boolean };

const SAMPLE = 'cdnow/CDNOW_sample.txt';
/** The last day of the first 39 weeks. */
const CALIBRATED = parseIsoDay('1997-09-30');
const WEEK = 7;

/** Days on which each customer bought, ascending; what was bought on one day is one purchase. */
const readPurchases = once(async (bench): Promise<ReadonlyMap<string, readonly Purchase[]>> => {
  const cents = new Map<string, Map<number, number>>();
  for (const line of await readLines(bench, SAMPLE)) {
    const [, id = '', date = '', , dollars = ''] = line.split(/\s+/);
    // Another file under this name: the figures will show it.
    if (!/^\d{8}$/.test(date)) continue;
    const day = parseIsoDay(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
    const own = cents.get(id) ?? new Map<number, number>();
    cents.set(id, own.set(day, (own.get(day) ?? 0) + Math.round(Number(dollars) * 100)));
  }
  return new Map([...cents].map(([id, own]) => [id, [...own].map(([day, paid]) => ({ day, cents: paid })).sort((a, b) => a.day - b.day)]));
});

/** The customers with their first 39 weeks. */
export const readCustomers = once(
  async (bench): Promise<readonly Customer[]> =>
    [...(await readPurchases(bench))].map(([id, all]) => {
      const before = all.filter(({ day }) => day <= CALIBRATED);
      const [first, ...repeats] = before;
      const start = first?.day ?? CALIBRATED;
      const last = before.at(-1)?.day ?? start;
      const paid = repeats.reduce((sum, { cents }) => sum + cents, 0);
      return {
        id,
        history: { repeats: repeats.length, recency: (last - start) / WEEK, age: (CALIBRATED - start) / WEEK },
        spending: { repeats: repeats.length, mean: repeats.length === 0 ? 0 : paid / 100 / repeats.length },
        again: before.length < all.length,
      };
    }),
);

/** The same customers over all 78 weeks, as a list of clients. */
export const writeClients = once(async (bench): Promise<string> => {
  const rows = (await readLines(bench, SAMPLE)).map((line) => line.split(/\s+/));
  const days = await readPurchases(bench);
  const orders = new Map<string, number>();
  for (const [, id = ''] of rows) orders.set(id, (orders.get(id) ?? 0) + 1);
  const lines = [...days].map(([id, all]) => {
    const total = all.reduce((sum, { cents }) => sum + cents, 0) / 100;
    return [id, isoDay(all[0]?.day ?? CALIBRATED), isoDay(all.at(-1)?.day ?? CALIBRATED), orders.get(id), total.toFixed(2)].join(',');
  });
  return `Customer ID,First purchase,Last purchase,Orders,Total spent\n${lines.join('\n')}\n`;
});

/** x, t_x and T in weeks with two decimals: the table that the published fits were made of. */
const readSummary = once(
  async (bench): Promise<readonly History[]> =>
    (await readLines(bench, 'cdnow/cdnow_customers_summary.csv')).slice(1).flatMap((line) => {
      const [, repeats = Number.NaN, recency = Number.NaN, age = Number.NaN] = line.split(',').map(Number);
      return Number.isFinite(repeats + recency + age) ? [{ repeats, recency, age }] : [];
    }),
);

const FITS: Readonly<Record<NbdName, (bench: Bench) => Promise<NbdFit | null>>> = {
  'bg-nbd': once(async (bench) => fitNbd('bg-nbd', groupHistories(await readSummary(bench)))),
  'mbg-nbd': once(async (bench) => fitNbd('mbg-nbd', groupHistories(await readSummary(bench)))),
};

/** The model fitted to the published table; null where it refuses. */
export const fitSummary = (bench: Bench, name: NbdName): Promise<NbdFit | null> => FITS[name](bench);

/** The model of amounts fitted to the customers that came back. */
export const fitSpending = once(async (bench): Promise<GammaGammaFit | null> => fitGammaGamma((await readCustomers(bench)).map(({ spending }) => spending)));
