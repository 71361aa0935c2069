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
  /** Ten-thousandths of the summary's currency, before tax where the file has such an amount. */
  readonly amount: Float64Array;
  /** Number of the product in `products`; 0 unknown. */
  readonly product: Uint32Array;
  /** Names of products as the file writes them; the first, '', stands for none. */
  readonly products: readonly string[];
};

/** What the sales of one client come to. Days are day numbers, amounts ten-thousandths of the summary's currency. */
export type ClientSales = {
  readonly firstPurchase: number;
  readonly lastPurchase: number;
  /** Documents: distinct numbers, else rows. */
  readonly purchaseCount: number;
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

/** What became of the rows of the sales: rows = sales + notSales + cancelled + repeated + afterAsOf + unreadable + blank + excluded. */
export type SalesCounts = {
  readonly rows: number;
  /** Rows that count, credit notes among them. */
  readonly sales: number;
  readonly creditNotes: number;
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

/** How the sales were read and matched; amounts are currency units with two decimals. */
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
  readonly otherCurrencies: readonly { readonly currency: string; readonly sales: number; readonly revenue: number }[];
  /** Buyers by the key that found their client; `none`: no client of the file. */
  readonly matched: Readonly<Record<Key | 'none', { readonly buyers: number; readonly sales: number; readonly revenue: number }>>;
};

/** Everything that a run knows from the sales. */
export interface Sales {
  readonly log: SalesLog;
  /** The buyers where the sales stand alone: index = client number. Empty where a client file says who the clients are. */
  readonly buyers: readonly Buyer[];
  readonly report: SalesReport;
  /** What the sales of one client come to; undefined without any. */
  of(client: number): ClientSales | undefined;
}
