import type { Scored } from '../report/score-report.js';

/** The JSON of `score`. */
export function renderScoreJson({ report }: Scored): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One client a line: its rows and the points that it adds to each dimension. */
export function* writeScoreNdjson({ profiles }: Scored): Generator<string> {
  for (const { lines } of profiles) yield `${JSON.stringify({ lines })}\n`;
}
