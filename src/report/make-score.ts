import { isoDay } from '../client/day.js';
import type { FieldName } from '../client/fields.js';
import { link } from '../linkage/link.js';
import { listCalls } from '../scoring/calls.js';
import { forecastCarryOver } from '../scoring/carry-over.js';
import { judgeVerdict, measureFunnel, measureSize } from '../scoring/measures.js';
import { makeOursFinder } from '../scoring/ours.js';
import { measureOwnership } from '../scoring/ownership.js';
import type { BroughtPortfolio } from '../scoring/portfolio-brought.js';
import { makeProfiles } from '../scoring/profile.js';
import { measureQuality } from '../scoring/quality.js';
import type { OverlapReport, TargetReport } from '../scoring/score.js';
import { findSignals } from '../scoring/signals/index.js';
import { isRound, roundStep } from '../scoring/signals/round-amounts.js';
import { type Fit, judgeFit } from '../scoring/target.js';
import { findTraits } from '../scoring/traits/index.js';
import type { CandidateSettings, Criterion, SensitiveCriterion } from '../settings.js';
import type { Dossier } from './dossier.js';
import { summarizeIssues } from './issue-summary.js';
import { inputReport } from './make-report.js';
import { compareWithOwn } from './overlap.js';
import { summarizeSales } from './sales-summary.js';
import type { Scored } from './score-report.js';

const YEAR = 365;

/** What a portfolio is judged with: our own clients where they were named, and what the position looks for. */
export type Judging = {
  readonly settings: CandidateSettings;
  readonly target: TargetReport | null;
  readonly own: Dossier | null;
  readonly onProgress?: (share: number) => void;
};

/** Judges a candidate's portfolio. */
export function scorePortfolio(dossier: Dossier, { settings, target, own, onProgress }: Judging): Scored {
  const { findings, cards } = dossier;
  const { plan, context } = findings;
  const linkage = link(cards, { threshold: settings.threshold, onProgress });
  const portfolio = gather(dossier, linkage, settings);
  const { profiles } = portfolio;
  const overlap = own === null ? null : compareWithOwn(dossier, own, profiles, settings.threshold);
  const fit = target === null ? null : leaveOutOurs(judgeFit(portfolio, target), portfolio, overlap);
  const input = inputReport(findings);
  const funnel = measureFunnel(portfolio, input.rows, fit === null ? null : fit.fits);
  const { quality, shares } = measureQuality(portfolio);
  const ownership = measureOwnership(portfolio);
  const judged = { portfolio, funnel, quality, ownership, overlap };
  const signals = findSignals(judged);
  const report = {
    cartera: findings.version,
    schema: 1 as const,
    asOf: isoDay(context.asOf),
    input,
    columns: plan.columns,
    assumptions: [...plan.assumptions, ...(findings.joined?.assumptions ?? [])],
    currency: plan.currency,
    target,
    funnel,
    size: measureSize(portfolio),
    quality,
    relevance: fit?.relevance ?? null,
    verdict: judgeVerdict(funnel),
    signals,
    ownership,
    overlap,
    carryOver: forecastCarryOver(portfolio, settings.carryOver, overlap),
    calls: listCalls(portfolio, fit, overlap),
    ...findTraits(judged, signals),
    sensitive: { allowed: settings.allowSensitive, used: [...new Set(target?.criteria.flatMap(({ name }) => SENSITIVE_FIELDS[name] ?? []))] },
    duplicates: { repeated: cards.length - linkage.distinct, clusters: linkage.clusters.length, pairs: linkage.pairs.length },
    rules: { weights: settings.weights, halfLife: settings.halfLife, threshold: settings.threshold },
    issues: summarizeIssues(findings.issues),
    sales: findings.joined === undefined ? null : summarizeSales(findings.joined, findings.joined.differences, context.asOf),
  };
  return { report, profiles, shares, portfolio };
}

/** Who is ours already serves no position: the funnel's last step and the calls are of the others. How well they match stays as it is. */
function leaveOutOurs(fit: Fit, { profiles }: BroughtPortfolio, overlap: OverlapReport | null): Fit {
  const ours = profiles.map(makeOursFinder(overlap));
  return { ...fit, fits: (profile) => ours[profile] !== true && fit.fits(profile) };
}

/** The fields that a criterion needs which are nobody's business unless the user says so. */
const SENSITIVE_FIELDS: Readonly<Partial<Record<Criterion, FieldName>> & Record<SensitiveCriterion, FieldName>> = {
  generation: 'age',
  age: 'age',
  gender: 'gender',
  maritalStatus: 'maritalStatus',
  children: 'children',
};

function gather({ findings, brought, columns }: Dossier, linkage: BroughtPortfolio['linkage'], settings: CandidateSettings): BroughtPortfolio {
  const { context, plan } = findings;
  return {
    brought,
    linkage,
    profiles: makeProfiles(brought, linkage),
    asOf: context.asOf,
    mapped: context.mapped,
    columns,
    currency: plan.currency,
    country: plan.country,
    sales: measureSales(findings, brought),
    weights: settings.weights,
    halfLife: settings.halfLife,
  };
}

/** The sales with a day and an amount, one by one, of the clients that are judged. */
function measureSales({ sales, context, plan }: Dossier['findings'], brought: Dossier['brought']): BroughtPortfolio['sales'] {
  if (sales === undefined) return null;
  const { size, client, day, amount } = sales.log;
  const judged = new Set(brought.map(({ row }) => row));
  const step = roundStep(plan);
  let [dated, round, lastYear, documents] = [0, 0, 0, 0];
  for (let at = 0; at < size; at++) {
    const sold = amount[at] as number;
    if (sold === 0 || !judged.has(client[at] as number)) continue;
    dated++;
    if (isRound(sold, step)) round++;
    if (context.asOf - (day[at] as number) >= YEAR) continue;
    lastYear += sold;
    documents++;
  }
  return { dated, round, lastYear, documents };
}
