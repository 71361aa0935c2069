import { recordsAfterHeader } from '../records.js';
import type { Settings } from '../settings.js';
import type { ClientKeys } from './client-keys.js';
import type { OpenedSales, SalesHooks } from './open-sales.js';
import { columnOf } from './plan.js';
import { rejoinBatch } from './rejoin.js';
import { RowReader } from './row-reader.js';
import { type Mode, SaleTaker } from './sale-taker.js';
import type { Sales } from './sales.js';
import { summarizeSales, type Window } from './summarize-sales.js';
import { Tally } from './tally.js';

type File = OpenedSales['files'][number];

/**
 * Reads every sale of the opened files, says whose it is, and sums up. Without `clients` the buyers become the clients.
 * @param clients keys of the client file, from readClientKeys
 * @throws CarteraError what reading throws
 */
export async function readSales(
  opened: OpenedSales,
  settings: Settings,
  clients: ClientKeys | null,
  window: Window = { from: null },
  { onProgress }: Pick<SalesHooks, 'onProgress'> = {},
): Promise<Sales> {
  const hasLines = opened.files.some(({ plan }) => plan.role === 'lines');
  const modeOf = ({ plan }: File): Mode => (plan.role === 'lines' ? 'lines' : hasLines && columnOf(plan, 'document') !== undefined ? 'heads' : 'sales');
  const lines = opened.files.filter(({ plan }) => plan.role === 'lines');
  const joinsBySeries = lines.every(({ plan }) => columnOf(plan, 'series') !== undefined);
  const tally = new Tally(opened, settings, clients, window);
  const taker = new SaleTaker(tally, settings);
  // Lines are read when all documents are known.
  const order = opened.files
    .map((file, number) => ({ file, number, mode: modeOf(file) }))
    .sort((a, b) => Number(a.mode === 'lines') - Number(b.mode === 'lines'));
  for (const [done, { file, number, mode }] of order.entries()) {
    const { source, plan } = file;
    tally.begin(number);
    const reader = await RowReader.make(source, plan, settings, { numberOfProduct: (name) => tally.numberOfProduct(name), joinsBySeries });
    taker.begin(reader, mode, number);
    for await (const raw of recordsAfterHeader(source, plan)) {
      const { batch, joined, lost } = rejoinBatch(raw, plan.cellTypes, plan.header.length, source.decode);
      const tooLong = new Set(lost);
      for (const row of joined) tally.rejoin(batch.line[row] as number);
      reader.begin(batch);
      for (let row = 0; row < batch.rows; row++) {
        if (tooLong.has(row)) tally.refuse('cells', batch.line[row] as number);
        else taker.take(row, batch.line[row] as number);
      }
      tally.addRows(batch.rows);
      if (mode !== 'heads' && source.progress() > 0.02) tally.ledger.expect(Math.ceil((tally.ledger.size / source.progress()) * 1.03));
      onProgress?.((done + source.progress()) / order.length);
    }
  }
  taker.takeHeads();
  return summarizeSales(tally, opened, clients, window);
}
