import { parseIsoDay } from '../client/day.js';
import { foldHeader } from '../client/headers.js';
import type { Plan } from '../client/plan.js';
import { CarteraError } from '../errors.js';
import type { Source, SourceInfo } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import { readClientKeys } from './client-keys.js';
import { makeClientTable } from './client-table.js';
import type { JoinedSales } from './joined.js';
import { type OpenedSales, openSales, type SalesHooks, type SalesInput } from './open-sales.js';
import { readSales } from './read-sales.js';
import type { ClientSales, Sales } from './sales.js';
import { windowStart } from './window.js';

type Clients = { readonly source: Source; readonly plan: Plan };
type Joined = Clients & { readonly info: SourceInfo; readonly joined: JoinedSales };

/** How much of the work the reading of the sales is, beside a second pass over the clients. */
const READING = 0.6;

/**
 * Reads the sales and says whose they are: those of the clients given, or, without any, of the buyers themselves, who become the table of clients.
 * @throws CarteraError map-column, no-sales, what openSales and reading throw
 */
export async function joinSales(clients: Clients | null, inputs: readonly SalesInput[], settings: Settings, hooks: SalesHooks): Promise<Joined> {
  // The line of a header is that of the clients' file where there is one.
  const own = clients === null ? settings : { ...settings, headerLine: null };
  const opened = await openSales(inputs, own, hooks);
  try {
    requireMapped(clients, opened, settings);
    const from = windowStart(settings.window, parseIsoDay(settings.asOf));
    const keys = clients === null ? null : await readClientKeys(clients.source, clients.plan, opened.keys, settings);
    const onProgress = (share: number): void => hooks.onProgress?.(share * READING);
    const sales = rememberLast(await readSales(opened, own, keys, { from }, { onProgress }));
    const joined: JoinedSales = {
      sales,
      alone: clients === null,
      window: settings.window,
      from,
      files: opened.files.map(({ source, plan }, file) => ({ info: source.info, header: plan.header, issues: logOf(sales, file) })),
      assumptions: opened.files.flatMap(({ plan }) => plan.assumptions),
    };
    if (clients !== null) return { ...clients, info: clients.source.info, joined };
    return { ...tableOf(opened, joined, settings), joined };
  } finally {
    await opened.close();
  }
}

/** @throws CarteraError map-column where --map names a column that none of the files has */
function requireMapped(clients: Clients | null, { files }: OpenedSales, { map }: Settings): void {
  const tables = [...(clients === null ? [] : [clients]), ...files];
  const headers = new Set(tables.flatMap(({ plan }) => plan.columns.map(({ header }) => foldHeader(header))));
  const lost = map.find(({ header, from }) => from === 'option' && !headers.has(foldHeader(header)));
  if (lost === undefined) return;
  throw new CarteraError('map-column', { file: tables.map(({ source }) => source.info.file).join(', '), header: lost.header });
}

/**
 * Clients whose sums are kept: a batch of buyers, asked for several times before the next. More would outlive the collector's first rounds, which makes
 * of every client garbage that stays.
 */
const KEPT = 1024;

/** The same sales, with the sums of the clients asked for last at hand. */
function rememberLast(sales: Sales): Sales {
  const clients = new Int32Array(KEPT).fill(-1);
  const sums = new Array<ClientSales | undefined>(KEPT);
  const { log, buyers, report, issues } = sales;
  const of = (client: number): ClientSales | undefined => {
    const at = client % KEPT;
    if (clients[at] !== client) {
      clients[at] = client;
      sums[at] = sales.of(client);
    }
    return sums[at];
  };
  return { log, buyers, report, issues, of };
}

function logOf({ issues }: JoinedSales['sales'], file: number) {
  const found = issues[file];
  if (found === undefined) throw new RangeError('a file of sales without its findings');
  return found.log;
}

/** @throws CarteraError no-sales */
function tableOf({ files }: OpenedSales, { sales }: JoinedSales, settings: Settings): Clients & { readonly info: SourceInfo } {
  const [first] = files.filter(({ plan }) => plan.role === 'sales');
  if (first === undefined || sales.buyers.length === 0) {
    const { rows, unreadable, afterAsOf, cancelled } = sales.report.counts;
    throw new CarteraError('no-sales', { file: files[0]?.source.info.file ?? '', asOf: settings.asOf, rows, unreadable, afterAsOf, cancelled });
  }
  const { source, plan } = first;
  const country = settings.country ?? files.map((file) => file.plan.country).find((code) => code !== null) ?? null;
  return { ...makeClientTable({ sales, info: source.info, country, headerLine: plan.headerLine }), info: source.info };
}
