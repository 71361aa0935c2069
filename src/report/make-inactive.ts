import { isoDay } from '../client/day.js';
import type { Settings } from '../settings.js';
import type { InactiveReport } from './inactive-report.js';
import { summarizeIssues } from './issue-summary.js';
import { judgeFindings } from './judge-findings.js';
import { type Findings, inputReport } from './make-report.js';

/** The report of `inactive`: who stopped buying, who is about to, what is at stake and whom to call first. */
export function makeInactive(findings: Findings, settings: Settings): InactiveReport {
  const { context, plan } = findings;
  const { judged } = judgeFindings(findings, settings);
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input: inputReport(findings),
    columns: plan.columns,
    assumptions: plan.assumptions,
    currency: plan.currency,
    ...judged,
    stake: null,
    clients: [],
    lapsing: [],
    capacity: { perWeek: settings.inactive.capacity, weeks: 0 },
    issues: summarizeIssues(findings.issues),
  };
}
