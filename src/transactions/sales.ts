import type { IssueLog } from '../client/issue-log.js';

/**
 * Every sale that counts, column by column and without its texts: about thirty bytes each. A credit note is a sale with a negative amount. Counter
 * sales are among them where the client file has a client for them.
 */
export type SalesLog = {
  readonly size: number;
  /** Index of the client's record after the header. */
  readonly client: Uint32Array;
  /** Day number. */
  readonly day: Int32Array;
  /** Ten-thousandths of the summary's currency, before tax where the file has such an amount; 0 in a currency that no rate turns into it. */
  readonly amount: Float64Array;
  /** Number of the product in `products`; 0 unknown. */
  readonly product: Uint32Array;
  /** Names of products as the file writes them; the first, '', stands for none. */
  readonly products: readonly string[];
};

/** What the sales of one client come to. A purchase is a document that sold something: a credit note is none, and what it credits stays one. Days are day numbers, amounts ten-thousandths of the summary's currency. */
export type ClientSales = {
  /** NO_DAY, as the last, where credit notes are all there is: purchaseCount is 0. */
  readonly firstPurchase: number;
  readonly lastPurchase: number;
  /** Documents: distinct numbers, else rows. */
  readonly purchaseCount: number;
  /** Those of them with an amount in the summary's currency: what the average ticket is of. */
  readonly valuedCount: number;
  /** Different days with a purchase. */
  readonly purchaseDays: number;
  /** Of the window that was asked for, credit notes subtracted. */
  readonly revenue: number;
  /** Names, the one that brought most revenue first. */
  readonly products: readonly string[];
};

/** What identifies the buyer of a sale, in the order in which clients are looked for. */
export const KEYS = ['id', 'taxId', 'email', 'name'] as const;
export type Key = (typeof KEYS)[number];

/** A buyer that the sales speak of, as they write it; `line` is where its first sale stands. */
export type Buyer = { readonly [K in Key]: string | null } & { readonly line: number };

/** What became of the rows of the sales: rows = sales + heads + notSales + cancelled + repeated + afterAsOf + unreadable + blank + excluded. */
export type SalesCounts = {
  readonly rows: number;
  /** Rows that count, credit notes among them. */
  readonly sales: number;
  /** Of these, the rows that subtract: credit notes, returns, negative lines. */
  readonly creditNotes: number;
  /** Rows of orders whose amounts stand in the lines of another file: they say who and when. */
  readonly heads: number;
  /** Payments, transfers, payroll: no sales (CFDI P, T, N). */
  readonly notSales: number;
  readonly cancelled: number;
  /** The same document number and line again: left out. */
  readonly repeated: number;
  /** Exactly equal rows without a document number: reported and kept. */
  readonly lookAlike: number;
  readonly afterAsOf: number;
  /** Without a day, an amount or a buyer. */
  readonly unreadable: number;
  readonly blank: number;
  readonly excluded: number;
  /** Records with too many cells that one text column explains. */
  readonly rejoined: number;
};

/**
 * How the sales were read and matched; amounts are currency units with two decimals, of the window that was asked for. Revenue, documents, first and last are of
 * all sales, those of buyers that no client is among them.
 */
export type SalesReport = {
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly sheet: string | null; readonly rows: number }[];
  readonly counts: SalesCounts;
  readonly first: string | null;
  readonly last: string | null;
  readonly currency: string | null;
  readonly revenue: number;
  readonly documents: number;
  /** Whether tax is in the amounts; null where the file does not say. */
  readonly tax: 'included' | 'excluded' | null;
  /** Sales whose amounts no rate turns into the currency: they count as purchases, with no revenue; theirs is here, in their own currency. */
  readonly otherCurrencies: readonly { readonly currency: string; readonly sales: number; readonly revenue: number }[];
  /** Sales in other currencies that --rate or the rows' own exchange rates turned into it: revenue in the summary's currency. */
  readonly converted: readonly { readonly currency: string; readonly sales: number; readonly revenue: number }[];
  /** Buyers by the key that found their client; `none`: no client of the file. */
  readonly matched: Readonly<Record<Key | 'none', { readonly buyers: number; readonly sales: number; readonly revenue: number }>>;
};

/** Everything that a run knows from the sales. */
export interface Sales {
  readonly log: SalesLog;
  /** The buyers where the sales stand alone: index = client number. Empty where a client file says who the clients are. */
  readonly buyers: readonly Buyer[];
  readonly report: SalesReport;
  /** What is wrong with the rows of each file, in the order of report.files; lines are those of the file. */
  readonly issues: readonly { readonly file: string; readonly sheet: string | null; readonly header: readonly string[]; readonly log: IssueLog }[];
  /** What the sales of one client come to; undefined without any. */
  of(client: number): ClientSales | undefined;
}
