import { type Ambassadors, findAmbassadors, measureReferrals, type Referrals } from './ambassadors.js';
import { type Conversions, measureConversion } from './conversion.js';
import { type Dependence, measureDependence } from './dependence.js';
import { type Diversification, measureDiversification } from './diversification.js';
import { type GroupDependence, measureGroups } from './group-dependence.js';
import type { Abstention, PortfolioInput } from './input.js';
import { findNeglected, type Neglected } from './neglected.js';
import { measureRetention, type Retention } from './retention.js';
import { measureSeasonality, type Seasonality } from './seasonality.js';
import { measureTenure, type Tenure } from './tenure.js';
import { findUnprofitable, type Unprofitable } from './unprofitable.js';

/** The measures beside concentration over clients; null where the data cannot carry one. */
export type Measures = {
  readonly byOwner: GroupDependence | null;
  readonly byEconomicGroup: GroupDependence | null;
  readonly conversion: Conversions | null;
  readonly tenure: Tenure | null;
  readonly retention: Retention | null;
  readonly seasonality: Seasonality | null;
  readonly diversification: Diversification | null;
  readonly neglected: Neglected | null;
  readonly unprofitable: Unprofitable | null;
  readonly ambassadors: Ambassadors | null;
  readonly referrals: Referrals | null;
};
export type MeasureName = keyof Measures;
/** In the order people read them. */
export const MEASURES = [
  'byOwner',
  'byEconomicGroup',
  'conversion',
  'tenure',
  'retention',
  'seasonality',
  'diversification',
  'neglected',
  'unprofitable',
  'ambassadors',
  'referrals',
] as const satisfies readonly MeasureName[];

/** What can be said of all clients together: of client records only, counter sales left out. */
export type Portfolio = Dependence &
  Measures & {
    /** Why the measures that are null have no figures. */
    readonly abstains: Readonly<Partial<Record<MeasureName, Abstention>>>;
  };

/** Every measure of a portfolio, each with its formula in its own file. */
export function measurePortfolio(input: PortfolioInput): Portfolio {
  const measured: { readonly [M in MeasureName]: NonNullable<Measures[M]> | Abstention } = {
    byOwner: measureGroups(input, 'owner', 'apart'),
    byEconomicGroup: measureGroups(input, 'economicGroup', 'alone'),
    conversion: measureConversion(input),
    tenure: measureTenure(input),
    retention: measureRetention(input),
    seasonality: measureSeasonality(input),
    diversification: measureDiversification(input),
    neglected: findNeglected(input),
    unprofitable: findUnprofitable(input),
    ambassadors: findAmbassadors(input),
    referrals: measureReferrals(input),
  };
  const entries = Object.entries(measured);
  return {
    ...measureDependence(input.facts, input.context),
    ...(Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? null : value])) as Measures),
    abstains: Object.fromEntries(entries.filter(([, value]) => typeof value === 'string')) as Portfolio['abstains'],
  };
}
