import type { IssueLog } from '../client/issue-log.js';
import type { Assumption } from '../client/plan.js';
import type { SourceInfo } from '../formats/batch.js';
import type { Window } from '../settings.js';
import type { Sales } from './sales.js';

/** One file of sales as it was read: what it is, its header, what is wrong in it. */
export type SalesFile = { readonly info: SourceInfo; readonly header: readonly string[]; readonly issues: IssueLog };

/** The sales of a run and what they stand on. */
export type JoinedSales = {
  readonly sales: Sales;
  /** There is no file of clients: the buyers are the clients. */
  readonly alone: boolean;
  readonly window: Window;
  /** The first day whose sales make the revenue; null for all of them. */
  readonly from: number | null;
  readonly files: readonly SalesFile[];
  readonly assumptions: readonly Assumption[];
};
