import type { Trace } from './portfolio-brought.js';

/** Most lines that a trace names. */
const MOST_LINES = 50;
/** Most stretches of lines that a sentence names. */
const MOST_RUNS = 3;

/** A trace with its lines in order, each once, the first fifty of them. */
export function makeTrace(code: string, args: Trace['args'], lines: readonly number[] = [], column: number | null = null): Trace {
  return { code, args, column, lines: sortLines(lines).slice(0, MOST_LINES) };
}

/** Physical lines as a sentence takes them: `88-101 120 130 +14`, three stretches at most and how many lines more. */
export function writeLines(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const line of sortLines(lines)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  const left = runs.slice(MOST_RUNS).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const shown = runs.slice(0, MOST_RUNS).map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return [...shown, ...(left === 0 ? [] : [`+${left}`])].join(' ');
}

/** `part` of `whole`, 0..1; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sortLines(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
}
