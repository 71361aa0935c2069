import { isoDay } from '../client/day.js';
import { STANDINGS } from '../inactivity/inactive.js';
import type { Counts } from '../inactivity/judge.js';
import { judgeClients } from '../inactivity/judge-clients.js';
import type { SignReader } from '../inactivity/signs.js';
import type { Settings } from '../settings.js';
import { listInactive } from './inactive-lists.js';
import type { InactiveReport } from './inactive-report.js';
import { summarizeIssues } from './issue-summary.js';
import { type Findings, inputReport } from './make-report.js';

/** The report of `inactive`: who stopped buying, who is about to, what is at stake and whom to call first. `signs`: of every record, of the same run (readInactive). */
export function makeInactive(findings: Findings, settings: Settings, signs: SignReader): InactiveReport {
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
    ...listInactive(findings, judgement, signs, settings.inactive.capacity),
    rhythm: { median: null, clients: 0, tooSlow: false },
    sensitivity: [],
    backtest: null,
    issues: summarizeIssues(findings.issues),
  };
}
