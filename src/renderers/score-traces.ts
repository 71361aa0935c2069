import type { Args } from '../errors.js';
import type { Format } from '../format.js';
import type { ScoreReport } from '../report/score-report.js';
import type { Trace } from '../scoring/portfolio-brought.js';
import type { Signal } from '../scoring/score.js';
import type { Say } from './say.js';

type Sentences = Readonly<Record<string, (args: Args, f: Format) => string>>;

/** A question for the interview. */
export type Question = { readonly code: string; readonly text: string };

/** A code with its figures as a sentence; without words of its own the code itself, which the tests find. */
function tellTrace({ code, args }: Pick<Trace, 'code' | 'args'>, sentences: Sentences | undefined, say: Say): string {
  return sentences?.[code]?.(args, say.format) ?? code;
}

/** What was found as sentences, in the order of the report. */
export function tellTraces(traces: readonly Trace[], kind: 'why' | 'strengths' | 'weaknesses', say: Say): string[] {
  const sentences = kind === 'why' ? say.words.dimensions.why : say.words.signals[kind];
  return traces.map((trace) => tellTrace(trace, sentences, say));
}

/** What the file asks for an explanation of, the weightiest first. */
export function tellSignals(
  { signals }: { readonly signals: readonly Pick<Signal, 'code' | 'args' | 'severity'>[] },
  say: Say,
): { readonly text: string; readonly severity: Signal['severity'] }[] {
  const sentences = say.words.signals.signals;
  return signals.map((signal) => ({ text: tellTrace(signal, sentences, say), severity: signal.severity }));
}

/** What to ask in the interview. */
export function tellQuestions({ questions }: ScoreReport, say: Say): Question[] {
  const sentences = say.words.signals.questions;
  return questions.map((trace) => ({ code: trace.code, text: tellTrace(trace, sentences, say) }));
}
