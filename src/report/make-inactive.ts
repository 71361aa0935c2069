import { isoDay } from '../client/day.js';
import { backtest } from '../inactivity/backtest.js';
import { countStandings, measureSensitivity } from '../inactivity/count-standings.js';
import { judgeClients } from '../inactivity/judge-clients.js';
import { measureRhythm } from '../inactivity/measure-rhythm.js';
import type { SignReader } from '../inactivity/signs.js';
import type { Settings } from '../settings.js';
import { listInactive } from './inactive-lists.js';
import type { InactiveReport } from './inactive-report.js';
import { summarizeIssues } from './issue-summary.js';
import { type Findings, inputReport } from './make-report.js';

/** The report of `inactive`: who stopped buying, who is about to, what is at stake and whom to call first. `signs`: of every record, of the same run (readInactive). */
export function makeInactive(findings: Findings, settings: Settings, signs: SignReader): InactiveReport {
  const { facts, context, sales, plan, joined } = findings;
  const input = { facts, context, sales };
  const asked = settings.inactive.method ?? context.state.method;
  const tried = asked === 'auto' ? backtest(input) : null;
  const judgement = judgeClients(input, asked === 'auto' ? (tried?.chosen ?? context.state.method) : asked);
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input: inputReport(findings),
    columns: plan.columns,
    assumptions: [...plan.assumptions, ...(joined?.assumptions ?? [])],
    currency: plan.currency,
    method: judgement.method,
    fallback: judgement.fallback,
    model: judgement.model,
    rules: { days: context.state.active, cadence: context.state.cadence },
    counts: countStandings(facts, judgement),
    ...listInactive(findings, judgement, signs, settings.inactive.capacity),
    rhythm: measureRhythm(facts, context, judgement.method),
    sensitivity: measureSensitivity(facts, context),
    backtest: tried,
    issues: summarizeIssues(findings.issues),
  };
}
