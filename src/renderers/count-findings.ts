import { type FieldName, fieldOf, type KindName } from '../client/fields.js';
import type { IssueCode } from '../client/issues.js';
import type { Report } from '../report/report.js';
import type { Say } from './say.js';

/** Findings that the accounting of the rows or the headline already tells. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set<IssueCode>(['blank-row', 'missing-identity', 'total-row', 'stale-file', 'other-currency', 'sales-differ']);
/** Findings whose words depend on the kind of the field. */
const KIND_TELLS: ReadonlySet<string> = new Set<IssueCode>(['type-error', 'constraint-error']);

/** The field's kind, null for no field. */
export const kindOf = (field: FieldName | null): KindName | null => (field === null ? null : fieldOf(field).kind);

/** Findings as phrases, the most frequent first: `12 unreadable dates`. */
export function countFindings(
  { byCode, byField }: Pick<Report['issues'], 'byCode' | 'byField'>,
  say: Say,
): { readonly count: number; readonly phrase: string }[] {
  const phrases: { count: number; phrase: string }[] = [];
  for (const [code, total] of Object.entries(byCode) as [IssueCode, number][]) {
    if (TOLD_ELSEWHERE.has(code)) continue;
    const byKind = new Map<KindName | null, number>();
    let left = total;
    for (const [field, count] of Object.entries(byField[code] ?? {}) as [FieldName, number][]) {
      // Most findings are told in the same words whatever the field: those are one.
      const kind = KIND_TELLS.has(code) ? kindOf(field) : null;
      byKind.set(kind, (byKind.get(kind) ?? 0) + count);
      left -= count;
    }
    if (left > 0) byKind.set(null, (byKind.get(null) ?? 0) + left);
    for (const [kind, count] of byKind) if (count > 0) phrases.push({ count, phrase: say.words.issues[code].count(count, say.format, kind) });
  }
  return phrases.sort((a, b) => b.count - a.count);
}
