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
