import { findOut } from '../../src/analyze.js';
import { readQuery } from '../../src/explain/client-query.js';
import { explainClient } from '../../src/explain/explain-client.js';
import type { Explanation } from '../../src/explain/explanation.js';
import { type Found, findClient } from '../../src/explain/find-client.js';
import type { Findings } from '../../src/report/make-report.js';
import type { Sales } from '../../src/transactions/sales.js';
import { type Told, withFile } from '../helpers/findings.js';
import { makeIo } from '../helpers/io.js';

/** Who is meant by some words. */
export const find = (content: string, typed: string, told: Told = {}): Promise<Found> =>
  withFile(content, told, async (opened, settings) => findClient(readQuery(typed), opened.source, await findOut(opened, settings, { io: makeIo() })));

/** `by row` of the one who is meant, or what came of it instead. */
export async function tell(content: string, typed: string, told: Told = {}): Promise<string> {
  const found = await find(content, typed, told);
  if (found.kind === 'one') return `${found.by} ${found.row}${found.alsoRow === null ? '' : ` also ${found.alsoRow}`}`;
  if (found.kind === 'several') return `several ${found.count}: ${found.candidates.map(({ row }) => row).join(' ')}`;
  return found.kind === 'none' ? `none ${found.near.map(({ row }) => row).join(' ')}`.trim() : found.why;
}

/** One client, explained. */
export const explain = (content: string, typed: string, told: Told = {}, sales?: Sales): Promise<{ explanation: Explanation; findings: Findings }> =>
  withFile(content, told, async (opened, settings) => {
    const findings = await findOut(opened, settings, { io: makeIo() });
    const found = await findClient(readQuery(typed), opened.source, findings);
    if (found.kind !== 'one') throw new Error(found.kind);
    return { findings, explanation: await explainClient(found, opened.source, sales ? { ...findings, sales } : findings, settings) };
  });
