import type { Findings } from './make-report.js';

/** The label of a classification; that of missing data where no column gives it anything to go by. */
export function labelOf({ facts, names, classifications }: Findings, rule: string, row: number): string {
  const labels = classifications[rule]?.labels ?? [];
  const code = facts.labels[rule]?.[row];
  return code === undefined ? (labels.at(-1) ?? 'unknown') : ((labels.length === 0 ? names.labels : labels)[code] ?? 'unknown');
}
