import type { FieldName } from '../../client/fields.js';
import type { Brought } from '../brought.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import { latestOf, lineOf } from '../profile.js';
import { columnOf, freshnessOf, type Measured, meanOf, medianOf, trace, withoutColumns } from './dimension.js';
import type { WhyCode } from './why-codes.js';

/** A date that says how fresh something is: its field, the days after which it is worth half, what the evidence is called. */
type Dated = {
  readonly field: FieldName;
  readonly dayOf: (record: Brought) => number | null;
  readonly halfLife: number;
  readonly median: WhyCode;
  readonly missing: WhyCode;
};

/** The mean over clients of how fresh their latest date is, blank ones 0. The evidence that costs most stands first. */
export function measureDates(portfolio: BroughtPortfolio, { field, dayOf, halfLife, median, missing }: Dated): Measured {
  const { profiles, mapped, asOf } = portfolio;
  if (!mapped.has(field)) return withoutColumns('no-date-column', [field]);
  const days = profiles.map((profile) => latestOf(profile, dayOf));
  const mean = meanOf(profiles, (_, at) => {
    const day = days[at] as number | null;
    return day === null ? 0 : freshnessOf(day, { asOf, halfLife });
  });
  const column = columnOf(portfolio, field);
  const past = days.filter((day) => day !== null).map((day) => Math.max(0, asOf - day));
  const blank = profiles.filter((_, place) => days[place] === null).map(lineOf);
  const oldest = profiles.filter((_, place) => days[place] !== null).sort((a, b) => (latestOf(a, dayOf) as number) - (latestOf(b, dayOf) as number));
  const middle = medianOf(past);
  const lost = past.reduce((sum, day) => sum + 1 - 0.5 ** (day / halfLife), 0);
  const aged: Trace[] = middle === null ? [] : [trace(median, { days: middle, clients: past.length }, column, oldest.map(lineOf))];
  const blanks: Trace[] = blank.length === 0 ? [] : [trace(missing, { clients: blank.length, of: profiles.length }, column, blank)];
  const evidence = blank.length > lost ? [...blanks, ...aged] : [...aged, ...blanks];
  return { ...mean, attainable: 1, missing: [], evidence: evidence.length > 0 ? evidence : [trace('no-clients', {})] };
}
