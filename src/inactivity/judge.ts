import type { Context } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import type { Sales } from '../transactions/sales.js';
import type { Refusal } from './fit-nbd.js';
import type { Method } from './inactive.js';
import type { NbdName, NbdParameters } from './nbd.js';

/** What clients are judged by: the facts of a run, its rules and day, and the sales one by one where they were read. */
export type JudgeInput = { readonly facts: Facts; readonly context: Context; readonly sales: Sales | undefined };

/** A model as the report has it. */
export type ModelReport = {
  readonly name: NbdName;
  readonly unit: 'week';
  readonly parameters: NbdParameters;
  /** Standard errors, null where the likelihood is flat. */
  readonly errors: NbdParameters | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** Clients it was fitted to, and different histories among them. */
  readonly clients: number;
  readonly histories: number;
  /** Clients whose last purchase is known but not their history: judged by hiatus. */
  readonly withoutHistory: number;
};

/** What one method says of every record of a file; index = record after the header; rows that are no clients are unknown. */
export type Judgement = {
  /** The method that was used in the end. */
  readonly method: Method;
  /** Places in STANDINGS. */
  readonly standing: Uint8Array;
  /** How likely each client still buys, 0..1; NaN where no model says it; null without a model. */
  readonly alive: Float64Array | null;
  /** Days since the last purchase up to which each client is active, inclusive; 0 where none holds, as of who is alive for sure. */
  readonly limit: Uint32Array;
  readonly model: ModelReport | null;
  /** The method that was asked for and could not be used, and why. */
  readonly fallback: { readonly from: Method; readonly because: Refusal | 'no-histories' } | null;
};

/** How many clients are what. */
export type Counts = Readonly<Record<'inactive' | 'lapsing' | 'active' | 'neverBought' | 'unknown', number>>;
