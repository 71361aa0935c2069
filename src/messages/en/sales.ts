import type { Format } from '../../format.js';

const TAX: Readonly<Record<'included' | 'excluded', string>> = { included: ', tax included', excluded: ', before tax' };

/** Sales that were read beside the clients, or alone. */
export const sales = {
  file: (file: string, rows: number, f: Format) => `${file} (${f.plural(rows, 'row', 'rows')})`,
  between: (from: string, to: string) => (from === to ? `of ${from}` : `from ${from} to ${to}`),
  read: (files: string, sales: number, documents: number, period: string | null, f: Format): string => {
    const read = documents === sales ? f.plural(sales, 'sale', 'sales') : `${f.plural(sales, 'row', 'rows')} of ${f.plural(documents, 'sale', 'sales')}`;
    return `${files}: ${read}${period === null ? '' : `, ${period}`}.`;
  },
  heads: (count: number, f: Format) =>
    `${f.plural(count, 'row says', 'rows say')} who bought and when; the amounts stand in the lines of ${count === 1 ? 'its document' : 'their documents'}.`,
  creditNotes: (count: number, f: Format) =>
    `${f.plural(count, 'row is a credit note or a return and is', 'rows are credit notes or returns and are')} subtracted.`,
  leftOut: (items: readonly string[], f: Format) => `Rows left out: ${f.list(items)}.`,
  left: {
    cancelled: (count: number, f: Format) => `${f.integer(count)} cancelled`,
    notSales: (count: number, f: Format) =>
      `${f.integer(count)} that ${count === 1 ? 'is no sale (a payment, a transfer, a deal not won)' : 'are no sales (payments, transfers, deals not won)'}`,
    repeated: (count: number, f: Format) => `${f.integer(count)} repeated`,
    afterAsOf: (count: number, f: Format) => `${f.integer(count)} after the as-of date`,
    unreadable: (count: number, f: Format) => `${f.integer(count)} without a buyer, a date or an amount`,
    blank: (count: number, f: Format) => `${f.integer(count)} blank`,
    excluded: (count: number, f: Format) => f.plural(count, 'total or footer', 'totals or footers'),
  },
  lookAlike: (count: number, f: Format) =>
    `${f.plural(count, 'row is exactly like another one', 'rows are exactly like others')} and no document number tells them apart: all were counted.`,
  rejoined: (count: number, f: Format) =>
    `${f.plural(count, 'row had', 'rows had')} a cell too many, cut by a comma in a name, and ${count === 1 ? 'was' : 'were'} put together again.`,
  by: {
    id: (count: number, f: Format) => `${f.integer(count)} by code`,
    taxId: (count: number, f: Format) => `${f.integer(count)} by tax id`,
    email: (count: number, f: Format) => `${f.integer(count)} by email`,
    name: (count: number, f: Format) => `${f.integer(count)} by name`,
  },
  matched: (items: readonly string[], f: Format) => `Clients found among the buyers: ${f.list(items)}.`,
  toldApart: (items: readonly string[], f: Format) => `Buyers told apart: ${f.list(items)}.`,
  unmatched: (buyers: number, sales: number, amount: string, f: Format) =>
    `${f.plural(buyers, 'buyer is', 'buyers are')} not on the list of clients: ${f.plural(sales, 'sale', 'sales')}, ${amount}, left out of the figures.`,
  otherCurrency: (sales: number, amount: string, f: Format) =>
    `${f.plural(sales, 'sale', 'sales')} of ${amount}: out of the total for lack of ${sales === 1 ? 'its' : 'their'} exchange rate (--rate).`,
  converted: (sales: number, currency: string, amount: string, f: Format) =>
    `${f.plural(sales, 'sale', 'sales')} in ${currency} turned into ${amount} by ${sales === 1 ? 'its' : 'their'} exchange rate.`,
  difference: (field: string, clients: number, compared: number, amounts: string | null, f: Format) =>
    `${field} of ${f.integer(clients)} of ${f.integer(compared)}${amounts === null ? '' : ` (${amounts})`}`,
  amounts: (rows: string, sales: string) => `${rows} on the list, ${sales} in the sales`,
  differences: (items: readonly string[]) => `The list of clients says otherwise than the sales, which count: ${items.join('; ')}.`,
  findings: (file: string, items: string) => `In ${file}: ${items}.`,
  buyers: (clients: number, f: Format) => `${f.plural(clients, 'client, the buyer', 'clients, the buyers')} of the sales.`,
  /** The days whose sales make the revenue. */
  period: {
    all: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    '12m': (from: string, to: string) => `12 months: ${from} to ${to}`,
    ytd: (from: string, to: string) => `year so far: ${from} to ${to}`,
  },
  basis: (files: string, count: number, period: string | null, tax: 'included' | 'excluded' | null): string =>
    `Revenue = sales of ${files}${period === null ? '' : `, ${period}`}${tax === null ? `; ${count === 1 ? 'the file does' : 'the files do'} not say whether tax is included` : TAX[tax]}.`,
};

export type SalesWords = typeof sales;
