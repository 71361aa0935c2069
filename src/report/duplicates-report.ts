import type { Assumption, ColumnPlan } from '../client/plan.js';
import type { CardField } from '../linkage/card.js';
import type { Evidence } from '../linkage/linkage.js';
import type { InputReport, IssueSummary } from './report.js';

/** Two records by their lines as people look them up, with the sheet where several are read as one; probability of 0..1 with six decimals. */
export type PairReport = {
  readonly a: number;
  readonly b: number;
  readonly sheets?: readonly [a: string, b: string];
  readonly probability: number;
  readonly evidence: readonly Evidence[];
};

/** How many pairs agree in what, of those that are one client; `blank`: a cell of one of the two is empty. */
export type Agreement = { readonly field: Evidence['field']; readonly same: number; readonly near: number; readonly different: number; readonly blank: number };

/** Which records of a file are the same client: plain data, no sentences. */
export type DuplicatesReport = {
  readonly cartera: string;
  readonly schema: 1;
  readonly asOf: string;
  readonly input: InputReport;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  readonly counts: {
    /** Records that were compared: clients, counter sales left out. */
    readonly records: number;
    /** Counter sales, which are nobody's twin. */
    readonly counter: number;
    readonly distinct: number;
    /** Records beyond the first of each client: records = distinct + repeated. */
    readonly repeated: number;
    readonly clusters: number;
    /** Records of the largest cluster; 0 without any. */
    readonly largest: number;
    readonly pairs: number;
    /** All of them, those too that the list leaves out. */
    readonly possible: number;
  };
  readonly rules: {
    readonly threshold: number;
    /** Pairs of records that were compared, of all that there are. */
    readonly candidates: number;
    readonly allPairs: number;
    /** Whether the weights were fitted to this file. */
    readonly fitted: boolean;
    readonly weights: readonly Evidence[];
    /** Fields of the file that records were compared by. */
    readonly fields: readonly CardField[];
  };
  readonly agreement: readonly Agreement[];
  /** From the threshold on, by a, then b. */
  readonly pairs: readonly PairReport[];
  /** Below it, the likelier first: to be looked at, never counted. The first 1,000. */
  readonly possible: readonly PairReport[];
  /** Lines of the same client, by their first; `clusterSheets` has the sheet of each where several are read. */
  readonly clusters: readonly (readonly number[])[];
  readonly clusterSheets?: readonly (readonly string[])[];
  readonly issues: IssueSummary;
};
