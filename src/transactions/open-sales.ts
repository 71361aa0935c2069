import { matchHeader } from '../client/headers.js';
import { openTable } from '../client/open-table.js';
import { looksLikeTransactions } from '../client/transactions-header.js';
import { CarteraError } from '../errors.js';
import type { Source } from '../formats/batch.js';
import type { Io } from '../io.js';
import type { Settings } from '../settings.js';
import { matchSaleHeader } from './headers.js';
import { makeSalesPlan } from './make-sales-plan.js';
import { columnOf, type SalesPlan } from './plan.js';
import { KEYS, type Key } from './sales.js';

/** Where sales are: a file (`-` is standard input), and the sheet of a workbook by name or number; null: the first that looks like sales. */
export type SalesInput = { readonly path: string; readonly sheet: string | null };

export type SalesHooks = { readonly io: Pick<Io, 'stdin' | 'signal'>; readonly onProgress?: (share: number) => void };

/** Opened tables of sales and how each is read. Close them when done. */
export type OpenedSales = {
  readonly files: readonly { readonly source: Source; readonly plan: SalesPlan }[];
  /** What the sales know their buyers by. */
  readonly keys: ReadonlySet<Key>;
  /** ISO 4217: what revenue is summed in, or null where nothing says which. */
  readonly currency: string | null;
  readonly close: () => Promise<void>;
};

/**
 * Opens files of sales and decides how they are read. Several are read as one: a file without buyers, of the lines of documents, is joined with the others
 * by the documents' numbers.
 * @throws CarteraError file-*, workbook-*, sheet-missing, header-line, no-header, sales-without-day, sales-without-buyer, sales-without-amount, sales-without-heads, sales-received
 */
export async function openSales(inputs: readonly SalesInput[], settings: Settings, { io }: SalesHooks): Promise<OpenedSales> {
  const sources: Source[] = [];
  const close = async (): Promise<void> => {
    for (const source of sources) await source.close();
  };
  try {
    const files: { source: Source; plan: SalesPlan }[] = [];
    for (const { path, sheet } of inputs) {
      const own: Settings = { ...settings, sheet };
      const source = await openTable(path, own, io, looksLikeSales);
      sources.push(source);
      files.push({ source, plan: await makeSalesPlan(source, own) });
    }
    requireWhole(files);
    const keys = new Set(KEYS.filter((key) => files.some(({ plan }) => columnOf(plan, key) !== undefined)));
    const currency = settings.currency ?? files.map(({ plan }) => plan.currency).find((code) => code !== null) ?? null;
    return { files, keys, currency, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether a header is that of sales or of the lines of documents. */
function looksLikeSales(header: readonly string[]): boolean {
  if (looksLikeTransactions(header) !== null) return true;
  const fields = new Set(header.flatMap((label) => matchSaleHeader(label).map(({ field }) => field)));
  const amount = (['net', 'gross', 'unitPrice'] as const).some((field) => fields.has(field));
  const keyed = KEYS.some((key) => fields.has(key)) || header.some((label) => ['name', 'company', 'id', 'taxId'].includes(matchHeader(label)[0]?.field ?? ''));
  return amount && ((fields.has('date') && keyed) || (fields.has('document') && (fields.has('quantity') || fields.has('product'))));
}

/** @throws CarteraError sales-without-heads, sales-without-buyer, sales-without-amount */
function requireWhole(files: readonly { readonly source: Source; readonly plan: SalesPlan }[]): void {
  const lines = files.find(({ plan }) => plan.role === 'lines');
  const heads = files.some(({ plan }) => plan.role === 'sales' && columnOf(plan, 'document') !== undefined);
  const nameOf = ({ source }: { readonly source: Source }): string => source.info.file;
  if (lines && !heads)
    throw new CarteraError(files.length > 1 || columnOf(lines.plan, 'date') === undefined ? 'sales-without-heads' : 'sales-without-buyer', {
      file: nameOf(lines),
    });
  const poor = files.find(({ plan }) => plan.amount === null && (plan.role === 'lines' || !lines));
  if (poor) throw new CarteraError('sales-without-amount', { file: nameOf(poor) });
}
