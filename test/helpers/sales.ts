import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClients } from '../../src/analyze.js';
import { isoDay } from '../../src/client/day.js';
import { NO_DAY } from '../../src/client/facts.js';
import { readClientKeys } from '../../src/transactions/client-keys.js';
import { openSales } from '../../src/transactions/open-sales.js';
import type { SalesPlan } from '../../src/transactions/plan.js';
import { readSales } from '../../src/transactions/read-sales.js';
import type { Sales } from '../../src/transactions/sales.js';
import { settle, type Told } from './findings.js';
import { makeIo } from './io.js';

const folder = await mkdtemp(join(tmpdir(), 'cartera-sales-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

function save(content: string | Uint8Array): string {
  const path = join(folder, `ventas-${files++}.csv`);
  writeFileSync(path, content);
  return path;
}

/** What a run over sales is told; `from`: first day number of the window. */
export type SalesTold = Told & { readonly clients?: string | Uint8Array; readonly from?: number };

export type SalesResult = { readonly sales: Sales; readonly plans: readonly SalesPlan[]; readonly clients: number };

/** Reads texts (or paths, where `arePaths`) as files of sales, alone or beside a text of clients. */
export async function readTables(tables: readonly (string | Uint8Array)[], told: SalesTold = {}, arePaths = false): Promise<SalesResult> {
  const settings = await settle(told);
  const io = makeIo();
  const paths = arePaths ? (tables as readonly string[]) : tables.map(save);
  const opened = await openSales(
    paths.map((path) => ({ path, sheet: null })),
    settings,
    { io },
  );
  try {
    let keys = null;
    if (told.clients !== undefined) {
      const { source, plan } = await openClients(arePaths ? String(told.clients) : save(told.clients), settings, { io });
      keys = await readClientKeys(source, plan, opened.keys, settings);
      await source.close();
    }
    const sales = await readSales(opened, settings, keys, { from: told.from ?? null });
    return { sales, plans: opened.files.map(({ plan }) => plan), clients: keys?.rows ?? sales.buyers.length };
  } finally {
    await opened.close();
  }
}

/** One text of sales, its lines joined. */
export const readRows = (lines: readonly string[], told: SalesTold = {}): Promise<SalesResult> => readTables([lines.join('\n')], told);

/** The plan of one text alone. */
export const planOf = async (lines: readonly string[], told: SalesTold = {}): Promise<SalesPlan> => (await readRows(lines, told)).plans[0] as SalesPlan;

/** Revenue in units by client: 'first..last count revenue', or `-` for a client without sales. */
export function tell({ sales, clients }: SalesResult): string[] {
  const day = (number: number): string => (number === NO_DAY ? 'never' : isoDay(number));
  return Array.from({ length: clients }, (_, client) => {
    const own = sales.of(client);
    return own === undefined ? '-' : `${day(own.firstPurchase)}..${day(own.lastPurchase)} ${own.purchaseCount} ${own.revenue / 10_000}`;
  });
}

/** The counts that are not 0. */
export function told({ sales }: SalesResult): Record<string, number> {
  return Object.fromEntries(Object.entries(sales.report.counts).filter(([, count]) => count > 0));
}

/** `code@line what` of every issue of all files. */
export function issuesOf({ sales }: SalesResult): string[] {
  return sales.issues.flatMap(({ log }) => [...log.sorted()].map(({ code, line, args }) => `${code}@${line}${args.what === undefined ? '' : ` ${args.what}`}`));
}
