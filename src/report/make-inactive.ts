import { isoDay } from '../client/day.js';
import type { SignReader } from '../inactivity/signs.js';
import type { Settings } from '../settings.js';
import { readExpectedValues } from './expected-values.js';
import { listInactive } from './inactive-lists.js';
import type { InactiveReport } from './inactive-report.js';
import { summarizeIssues } from './issue-summary.js';
import { judgeFindings } from './judge-findings.js';
import { type Findings, inputReport } from './make-report.js';

/** The report of `inactive`: who stopped buying, who is about to, what is at stake and whom to call first. `signs`: of every record, of the same run (readInactive). */
export function makeInactive(findings: Findings, settings: Settings, signs: SignReader): InactiveReport {
  const { context, plan, joined } = findings;
  const { judgement, judged } = judgeFindings(findings, settings);
  const expected = readExpectedValues(findings, judgement);
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input: inputReport(findings),
    columns: plan.columns,
    assumptions: [...plan.assumptions, ...(joined?.assumptions ?? [])],
    currency: plan.currency,
    ...judged,
    spending: expected?.spending ?? null,
    ...listInactive(findings, judgement, signs, settings.inactive.capacity, expected),
    issues: summarizeIssues(findings.issues),
  };
}
