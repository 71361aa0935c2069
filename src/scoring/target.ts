import type { Certainty } from '../client/certainty.js';
import type { Brought } from './brought.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Criterion, Relevance, TargetReport } from './score.js';
import { makeMatcher } from './target-matchers.js';

/**
 * How each client fits: `of` 0..1 by its place among the profiles, NaN where no criterion is known of it; `fits`: judged, left out by no exclusion, and
 * every known criterion matches; `missing`: the criteria that nothing is known of.
 */
export type Fit = {
  readonly relevance: Relevance;
  readonly of: Float64Array;
  readonly fits: (profile: number) => boolean;
  readonly missing: (profile: number) => readonly Criterion[];
};

/** One criterion at work on all records of a client. `counts`: its matches are part of the relevance. */
type Judge = {
  readonly name: Criterion;
  readonly weight: number;
  readonly counts: boolean;
  readonly matches: (records: readonly Brought[]) => Certainty;
  readonly excludes: (records: readonly Brought[]) => Certainty;
};

/** What one client gets: its relevance 0..1 (NaN: not judged) and what each criterion says of it. */
type Judgement = { readonly value: number; readonly excluded: boolean; readonly said: readonly Certainty[] };

/**
 * Judges every client by the target.
 * 1. A criterion is known of a client where any of its records says whether one of the wanted values holds; within a criterion any of them will do.
 * 2. An exclusion that holds gives 0, whatever else matches, and the client is judged. What excludes alone adds nothing to the others; where the target has
 *    exclusions only, a client of whom one is known and none holds gets 1.
 * 3. Else the client gets the sum of the weights of the known criteria that match, over that of all known ones; with none known it is not judged.
 * 4. The relevance is 100 x the mean over judged clients, one decimal.
 * The same whatever the order of rows: clients are distinct, and equal values are added up together.
 */
export function judgeFit(portfolio: BroughtPortfolio, target: TargetReport): Fit {
  const { profiles } = portfolio;
  const around = { portfolio, zones: target.zones ?? {} };
  const onlyExcludes = target.criteria.every(({ wanted }) => wanted.length === 0);
  const judges = target.criteria.map(({ name, wanted, excluded, weight }): Judge => {
    const excludes = makeMatcher(name, excluded, around);
    const matches = makeMatcher(name, wanted, around);
    // Without wanted values a criterion is met by whoever is known not to be excluded.
    return {
      name,
      weight,
      counts: onlyExcludes || wanted.length > 0,
      excludes,
      matches: wanted.length > 0 ? matches : (records) => negate(excludes(records)),
    };
  });
  const judgements = profiles.map(({ records }) => judge(records, judges));
  const judged = judgements.filter(({ value }) => !Number.isNaN(value));
  const isFit = ({ value, excluded }: Judgement): boolean => value === 1 && !excluded;
  return {
    relevance: {
      score: toScore(judged.map(({ value }) => value)),
      judged: judged.length,
      unjudged: profiles.length - judged.length,
      matching: judged.filter(isFit).length,
      excluded: judged.filter(({ excluded }) => excluded).length,
      criteria: judges.map(({ name }, at) => ({
        name,
        known: judgements.filter(({ said }) => said[at] !== null).length,
        matching: judgements.filter(({ said }) => said[at] === true).length,
      })),
    },
    of: Float64Array.from(judgements, ({ value }) => value),
    fits: (profile) => isFit(judgements[profile] as Judgement),
    missing: (profile) => judges.filter(({ counts }, at) => counts && judgements[profile]?.said[at] === null).map(({ name }) => name),
  };
}

const negate = (said: Certainty): Certainty => (said === null ? null : !said);

function judge(records: readonly Brought[], judges: readonly Judge[]): Judgement {
  const said = judges.map(({ matches }) => matches(records));
  if (judges.some(({ excludes }) => excludes(records) === true)) return { value: 0, excluded: true, said };
  let [known, matching, all] = [0, 0, true];
  for (const [at, { weight, counts }] of judges.entries()) {
    const holds = said[at] as Certainty;
    if (!counts || holds === null) continue;
    known += weight;
    if (holds) matching += weight;
    all &&= holds;
  }
  return { value: known === 0 ? Number.NaN : all ? 1 : matching / known, excluded: false, said };
}

/** 100 x the mean, one decimal, half up; 0 where nobody was judged. Equal values are multiplied, in ascending order: sums of doubles depend on theirs. */
function toScore(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const count = new Map<number, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const sum = [...count].sort(([a], [b]) => a - b).reduce((total, [value, times]) => total + value * times, 0);
  // 4.05 is 4.04999 in doubles: what is that near to a half is one.
  return Math.floor((sum / values.length) * 1000 + 0.5 + 1e-9) / 10;
}
