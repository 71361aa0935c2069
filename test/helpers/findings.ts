import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOut, openClients } from '../../src/analyze.js';
import type { FieldName } from '../../src/client/fields.js';
import type { Issue } from '../../src/client/issues.js';
import type { Plan } from '../../src/client/plan.js';
import { loadVocabulary } from '../../src/commands/vocabulary.js';
import type { Source } from '../../src/formats/batch.js';
import { type Findings, makeReport } from '../../src/report/make-report.js';
import type { Report } from '../../src/report/report.js';
import { type ConfigValues, type Flags, resolveSettings, type Settings } from '../../src/settings.js';
import { makeIo } from './io.js';

/** What a run is told beside the file; the day is 30 November 2026 unless a flag says otherwise. */
export type Told = { readonly flags?: Flags; readonly config?: ConfigValues };

/** The settings of a run. */
export async function settle({ flags = {}, config = {} }: Told = {}): Promise<Settings<FieldName>> {
  const vocabulary = await loadVocabulary('analyze');
  return resolveSettings({ flags, config: { file: 'cartera.yaml', values: config }, io: makeIo(), lang: 'es', vocabulary });
}

const folder = await mkdtemp(join(tmpdir(), 'cartera-core-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Opens a text or bytes as a file, lets `use` look at it, and closes it. */
export async function withFile<T>(
  content: string | Uint8Array,
  told: Told,
  use: (opened: { source: Source; plan: Plan }, settings: Settings) => Promise<T>,
): Promise<T> {
  const path = join(folder, `clientes-${files++}.csv`);
  writeFileSync(path, content);
  const settings = await settle(told);
  const opened = await openClients(path, settings, { io: makeIo() });
  try {
    return await use(opened, settings);
  } finally {
    await opened.source.close();
    rmSync(path);
  }
}

/** The plan alone. */
export const planOf = (content: string | Uint8Array, told: Told = {}): Promise<Plan> => withFile(content, told, async ({ plan }) => plan);

export type Result = { readonly findings: Findings; readonly report: Report; readonly issues: readonly Issue[] };

/** Everything that one run finds out. */
export const analyse = (content: string | Uint8Array, told: Told = {}): Promise<Result> =>
  withFile(content, told, async (opened, settings) => {
    const findings = await findOut(opened, settings, { io: makeIo() });
    return { findings, report: makeReport(findings), issues: [...findings.issues.sorted()] };
  });

/** What a writer makes of a file. */
export const write = (
  content: string | Uint8Array,
  writer: (source: Source, findings: Findings) => AsyncIterable<Buffer | string>,
  told: Told = {},
): Promise<Buffer> =>
  withFile(content, told, async (opened, settings) => {
    const findings = await findOut(opened, settings, { io: makeIo() });
    const chunks: Buffer[] = [];
    for await (const chunk of writer(opened.source, findings)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  });

/** `code@line` of every issue, in order. */
export const coded = (issues: readonly Issue[]): string[] => issues.map(({ code, line }) => `${code}@${line ?? '-'}`);
