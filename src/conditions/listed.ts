import type { FieldName } from '../client/fields.js';

/** What clients are counted by: a classification, or the words of a field. `key`: the name of its labels among the facts. */
export type CountedBy = {
  readonly name: string;
  readonly key: string;
  readonly field: FieldName | null;
  /** Empty where the labels have no end. */
  readonly labels: readonly string[];
  /** The label of clients without evidence. */
  readonly missing: string;
};

/** A column of a list of clients: one of the file by its index, a label, the place that was understood, or a figure of the record. */
export type Selected =
  | { readonly of: 'cell'; readonly index: number; readonly header: string; readonly field: FieldName | null }
  | { readonly of: 'rule'; readonly name: string }
  | { readonly of: 'country' | 'region' | 'timeZone' | 'days' | 'line' };
