import { backtest } from '../inactivity/backtest.js';
import { countStandings, measureSensitivity } from '../inactivity/count-standings.js';
import type { Judgement } from '../inactivity/judge.js';
import { judgeClients } from '../inactivity/judge-clients.js';
import { measureRhythm } from '../inactivity/measure-rhythm.js';
import type { Settings } from '../settings.js';
import type { InactiveReport } from './inactive-report.js';
import type { Findings } from './make-report.js';

/** What the report says of all clients together. */
type Judged = Pick<InactiveReport, 'method' | 'fallback' | 'model' | 'rules' | 'counts' | 'rhythm' | 'sensitivity' | 'backtest'>;

/** Who is inactive among what a run found, by the method that was asked for: the best on the clients' own past with auto, that of the state rule with none. */
export function judgeFindings(
  { facts, context, sales }: Pick<Findings, 'facts' | 'context' | 'sales'>,
  { inactive }: Pick<Settings, 'inactive'>,
): { readonly judgement: Judgement; readonly judged: Judged } {
  const input = { facts, context, sales };
  const asked = inactive.method ?? context.state.method;
  const tried = asked === 'auto' ? backtest(input) : null;
  const judgement = judgeClients(input, asked === 'auto' ? (tried?.chosen ?? context.state.method) : asked);
  const judged = {
    method: judgement.method,
    fallback: judgement.fallback,
    model: judgement.model,
    rules: { days: context.state.active, cadence: context.state.cadence },
    counts: countStandings(facts, judgement),
    rhythm: measureRhythm(facts, context, judgement.method),
    sensitivity: measureSensitivity(facts, context),
    backtest: tried,
  };
  return { judgement, judged };
}
