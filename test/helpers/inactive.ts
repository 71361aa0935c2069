import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPortfolio } from '../../src/analyze.js';
import type { InactiveReport } from '../../src/report/inactive-report.js';
import { readInactive } from '../../src/report/inactive-texts.js';
import { makeInactive } from '../../src/report/make-inactive.js';
import { type Findings, makeReport } from '../../src/report/make-report.js';
import type { Report } from '../../src/report/report.js';
import { settle, type Told } from './findings.js';
import { makeIo } from './io.js';

const folder = await mkdtemp(join(tmpdir(), 'cartera-inactive-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Writes a text as a file. @returns its path */
export function save(content: string): string {
  const path = join(folder, `tabla-${files++}.csv`);
  writeFileSync(path, content);
  return path;
}

export type Tables = { readonly clients?: string; readonly sales?: readonly string[] };
export type Judged = { readonly findings: Findings; readonly analysis: Report; readonly report: InactiveReport };

/** What analyze and inactive say of the same files (paths) under the same settings. */
export async function judgeTables({ clients, sales = [] }: Tables, told: Told = {}): Promise<Judged> {
  const settings = await settle(told);
  const hooks = { io: makeIo() };
  const named = { clients: clients === undefined ? null : { path: clients }, sales: sales.map((path) => ({ path, sheet: null })) };
  const opened = await openPortfolio(named, settings, hooks);
  try {
    const { findings, signs } = await readInactive(opened, settings, hooks);
    return { findings, analysis: makeReport(findings), report: makeInactive(findings, settings, signs) };
  } finally {
    await opened.source.close();
  }
}

/** The same of rows `id,first purchase,last purchase,orders` written by hand. */
export const judgeRows = (rows: readonly string[], told: Told = {}): Promise<Judged> =>
  judgeTables({ clients: save(`Customer ID,First purchase,Last purchase,Orders\n${rows.join('\n')}\n`) }, told);
