import { isoDay } from '../client/day.js';
import { STANDINGS } from '../inactivity/inactive.js';
import type { Counts } from '../inactivity/judge.js';
import { judgeClients } from '../inactivity/judge-clients.js';
import type { Settings } from '../settings.js';
import type { InactiveReport } from './inactive-report.js';
import { summarizeIssues } from './issue-summary.js';
import { type Findings, inputReport } from './make-report.js';

/** The report of `inactive`: who stopped buying, who is about to, what is at stake and whom to call first. */
export function makeInactive(findings: Findings, settings: Settings): InactiveReport {
  const { facts, context, sales, plan } = findings;
  const judgement = judgeClients({ facts, context, sales }, context.state.method);
  const count = (name: (typeof STANDINGS)[number]): number => judgement.standing.filter((code) => code === STANDINGS.indexOf(name)).length;
  const counts: Counts = {
    inactive: count('inactive'),
    lapsing: count('lapsing'),
    active: count('active'),
    neverBought: count('never'),
    unknown: count('unknown'),
  };
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input: inputReport(findings),
    columns: plan.columns,
    assumptions: plan.assumptions,
    currency: plan.currency,
    method: judgement.method,
    fallback: judgement.fallback,
    model: judgement.model,
    rules: { days: context.state.active, cadence: context.state.cadence },
    counts,
    stake: null,
    rhythm: { median: null, clients: 0, tooSlow: false },
    clients: [],
    lapsing: [],
    sensitivity: [],
    capacity: { perWeek: settings.inactive.capacity, weeks: 0 },
    backtest: null,
    issues: summarizeIssues(findings.issues),
  };
}
