import type { Client } from '../client/client.js';
import type { Facts } from '../client/facts.js';
import type { FieldName } from '../client/fields.js';
import type { IssueCode } from '../client/issues.js';
import type { Place } from '../client/places/place.js';
import type { Meaning } from '../client/words.js';
import type { Args } from '../errors.js';

/** What every rule may depend on beside the client: the day that it calls today, the thresholds, which columns there are. */
export type Context = {
  /** Day number. */
  readonly asOf: number;
  readonly mapped: ReadonlySet<FieldName>;
  /** Days since the last purchase, inclusive. */
  readonly state: { readonly current: number; readonly active: number };
  /** Per cent of revenue: A below a, B below b. */
  readonly tier: { readonly a: number; readonly b: number };
  readonly locationLevel: 'country' | 'region' | 'province' | 'city' | 'district' | 'zone';
  /** The zone of the user's own lists that a place lies in, or null. */
  readonly zoneOf: (place: Place) => string | null;
  /** ISO 3166-1 country of the file, or null. */
  readonly country: string | null;
  /** What a word of the status or of the stage column says: the two may be words of different things. */
  readonly meaningOf: (word: string, field: 'status' | 'stage') => Meaning | null;
  /** Status and stage are those of a deal: the stage in which one was lost is no interest. */
  readonly ofDeals?: boolean;
};

/** Says that something about the client at hand is odd. */
export type Note = (code: IssueCode, field: FieldName, args?: Args) => void;

/**
 * A classification: one label for every client. `of` looks at one client; `over` at all of them at once and answers with
 * the index of the label of every record. An empty list of labels is an open set (places).
 */
export type Rule<L extends string = string> = { readonly labels: readonly L[] } & (
  | { readonly of: (client: Client, context: Context, note: Note) => NoInfer<L> }
  | { readonly over: (facts: Facts, context: Context) => Uint8Array }
);

/** Declares a rule; its label type follows from its labels. */
export const rule = <const L extends string, R extends Rule<L>>(declared: R & { readonly labels: readonly L[] }): R => declared;
