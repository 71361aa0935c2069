import { type Config, chooseSure, chooseValue, type Flags, takeFlag } from './choose.js';
import { DIMENSION_NAMES, type DimensionName, SCORE_WEIGHTS } from './score-weights.js';

/** What a candidate's portfolio is judged by. */
export type CandidateSettings = {
  /** What was named on the command line, as typed; empty lists where nothing was. */
  readonly wanted: {
    readonly sector: readonly string[];
    readonly place: readonly string[];
    readonly product: readonly string[];
    readonly clientType: readonly string[];
  };
  /** The target file as it was named, or null. */
  readonly targetFile: string | null;
  /** The file of our own clients as it was named, or null. */
  readonly own: string | null;
  /** Per cent of the last 12 months' sales that are expected to follow the seller; null: no forecast. */
  readonly carryOver: number | null;
  readonly allowSensitive: boolean;
  /** Points of each dimension: they add up to 100. */
  readonly weights: Readonly<Record<DimensionName, number>>;
  /** Days after which a contact, a record, a sale is worth half. */
  readonly halfLife: { readonly contact: number; readonly record: number; readonly sales: number };
  /** Probability from which two records are one client. */
  readonly threshold: number;
  /** Points below which the run ends with 1; null: none. */
  readonly failUnder: number | null;
};

/** The settings of score, compare, duplicates and merge. @throws CarteraError bad-value */
export function chooseCandidates(request: { readonly flags: Flags; readonly config: Config }): CandidateSettings {
  const list = (key: 'sector' | 'place' | 'product' | 'clientType') => takeFlag(key, request) ?? [];
  const own = chooseSure('score.weights', request);
  return {
    wanted: { sector: list('sector'), place: list('place'), product: list('product'), clientType: list('clientType') },
    targetFile: takeFlag('targetFile', request),
    own: takeFlag('own', request),
    carryOver: takeFlag('carryOver', request),
    allowSensitive: takeFlag('allowSensitive', request) ?? false,
    weights: Object.fromEntries(DIMENSION_NAMES.map((name) => [name, own[name] ?? SCORE_WEIGHTS[name]])) as Record<DimensionName, number>,
    halfLife: {
      contact: chooseSure('score.halfLife.contact', request),
      record: chooseSure('score.halfLife.record', request),
      sales: chooseSure('score.halfLife.sales', request),
    },
    threshold: chooseSure('duplicates.threshold', request),
    failUnder: chooseValue('failUnder', request),
  };
}
