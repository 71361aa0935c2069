import type { FieldName } from '../client/fields.js';
import type { DimensionName } from '../settings.js';
import type { MissingShare } from './dimensions/dimension.js';
import type { Quality } from './score.js';

type Waiting = { readonly name: DimensionName; readonly weight: number; readonly missing: readonly MissingShare[] };
type Ask = { readonly fields: readonly FieldName[]; readonly any: boolean; readonly dimensions: readonly DimensionName[]; readonly points: number };

/** Points are shown with one decimal; sums of binary fractions are off by less than the slack. */
const TENTHS = 10;
const SLACK = 1e-9;

/**
 * What columns could add, the most points first. No column is asked for twice: where all of one list of columns stand in another (the date of the last
 * contact; that and its way), both are one, with the points of both. Rounded so that all of them together never pass what the ceiling leaves.
 * @param ceiling The printed ceiling, 0..100.
 */
export function listMissing(measured: readonly Waiting[], ceiling: number): Quality['missing'] {
  const asks = measured.flatMap(({ name, weight, missing }) =>
    missing.map(({ fields, any, share }): Ask => ({ fields, any, dimensions: [name], points: weight * share })),
  );
  const joined: Ask[] = [];
  // The longest lists first: each later one is a part of an earlier one, or stands alone.
  for (const ask of [...asks].sort((a, b) => b.fields.length - a.fields.length)) {
    const at = joined.findIndex((one) => one.any === ask.any && ask.fields.every((field) => one.fields.includes(field)));
    const whole = joined[at];
    if (whole === undefined) joined.push(ask);
    else joined[at] = { ...whole, dimensions: [...whole.dimensions, ...ask.dimensions], points: whole.points + ask.points };
  }
  const order = measured.map(({ name }) => name);
  return roundDown(joined, Math.round((100 - ceiling) * TENTHS))
    .filter(({ points }) => points > 0)
    .map((one) => ({ ...one, dimensions: [...one.dimensions].sort((a, b) => order.indexOf(a) - order.indexOf(b)) }))
    .sort((a, b) => b.points - a.points || order.indexOf(a.dimensions[0] as DimensionName) - order.indexOf(b.dimensions[0] as DimensionName));
}

/** Points of one decimal: cut off, then a tenth more for the largest remainders, as far as `most` tenths in all leave room. */
function roundDown(asks: readonly Ask[], most: number): Ask[] {
  const tenths = asks.map(({ points }) => Math.floor(points * TENTHS + SLACK));
  const remainder = (at: number): number => (asks[at] as Ask).points * TENTHS - (tenths[at] as number);
  let left = most - tenths.reduce((sum, one) => sum + one, 0);
  const order = asks.map((_, at) => at).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(order.filter((at) => remainder(at) > SLACK && left-- > 0));
  return asks.map((ask, at) => ({ ...ask, points: ((tenths[at] as number) + Number(raised.has(at))) / TENTHS }));
}
