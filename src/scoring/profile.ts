import { readWay } from '../client/contact-words.js';
import type { Linkage } from '../linkage/linkage.js';
import type { Brought } from './brought.js';

/** One client, by all of its records: what any of them says, whatever their order. */
export type Profile = {
  /** By line. */
  readonly records: readonly Brought[];
  /** Physical lines of its records, ascending: the first one names the client. */
  readonly lines: readonly number[];
};

/** Joins records of the same client; profiles stand in the order of their first lines. */
export function makeProfiles(brought: readonly Brought[], { first }: Linkage): readonly Profile[] {
  const groups = new Map<number, Brought[]>();
  for (const [index, record] of brought.entries()) {
    const key = first[index] as number;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()]
    .map((records) => [...records].sort((a, b) => a.line - b.line))
    .sort((a, b) => (a[0] as Brought).line - (b[0] as Brought).line)
    .map((records) => ({ records, lines: records.map(({ line }) => line) }));
}

/** The line that names a client: that of its first record. */
export function lineOf({ lines }: Profile): number {
  return lines[0] as number;
}

/** Person or company: a company where any record says so, a person where none does and any says that. */
export function kindOf({ records }: Profile): Brought['kind'] {
  if (records.some(({ kind }) => kind === 'company')) return 'company';
  return records.some(({ kind }) => kind === 'person') ? 'person' : 'unknown';
}

/** The latest of the days that the records of a client give; null where none does. */
export function latestOf({ records }: Profile, dayOf: (record: Brought) => number | null): number | null {
  let latest: number | null = null;
  for (const record of records) {
    const day = dayOf(record);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** All that was sold to a client, ten-thousandths: records with the same amount and day are copies and count once, others add; null where none has an amount. */
export function revenueOf({ records }: Profile): number | null {
  const sold = records.filter(({ revenue }) => revenue !== null);
  if (sold.length === 0) return null;
  const different = new Map(sold.map(({ revenue, lastSale }) => [`${revenue} ${lastSale}`, revenue as number]));
  return [...different.values()].reduce((sum, amount) => sum + amount, 0);
}

/** The day of the last sale that stands on one record with its amount; null where there is none. */
export function lastSoldOf(profile: Profile): number | null {
  return latestOf(profile, ({ lastSale, revenue }) => (revenue !== null && revenue > 0 ? lastSale : null));
}

/** Whether the last contact that a record tells of was with the client alone: neither mail to everybody nor an attempt that reached nobody. */
export function isPersonalContact({ contactType }: Pick<Brought, 'contactType'>): boolean {
  const way = contactType === null ? null : readWay(contactType);
  return way !== 'mass' && way !== 'none';
}
