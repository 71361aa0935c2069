import type { FieldName } from '../client/fields.js';
import type { Issue } from '../client/issues.js';
import type { Place } from '../client/places/place.js';
import type { Args } from '../errors.js';
import type { InputReport } from '../report/report.js';
import type { FoundBy } from './find-client.js';

/** One cell of the client's record, and what was made of it. */
export type CellReport = {
  readonly field: FieldName;
  /** Index of its column from 0; null where the value comes from the sales. */
  readonly column: number | null;
  readonly header: string;
  /** Workbooks only: `H214`. */
  readonly cell: string | null;
  /** As it stands in the file, white space at its ends left out; null where it is hidden. */
  readonly raw: string | null;
  /** As it was read: days as YYYY-MM-DD, amounts in currency units, texts as restored; null where missing, or hidden. */
  readonly value: string | number | boolean | null;
  /** Personal data that is not shown at all. */
  readonly hidden: boolean;
  readonly issues: readonly Issue[];
};

/** One classification of the client. */
export type Explained = {
  readonly name: string;
  readonly label: string;
  /** The rule's own answer: the code of a sentence and its figures; null where it gives none. */
  readonly why: { readonly code: string; readonly args: Args } | null;
  /** False: no column gives the rule anything to go by; then `missing` has the fields that would. */
  readonly ran: boolean;
  readonly missing: readonly FieldName[];
  /** Labels that it was made from. */
  readonly basedOn: readonly { readonly name: string; readonly label: string }[];
  /** The cells that it was made from. */
  readonly cells: readonly CellReport[];
};

/** What became of a record. `reason` of excluded ones: total, footer, header, deleted, not-a-client. */
export type Became = { readonly as: 'client' | 'counter' | 'rejected' | 'blank' | 'excluded'; readonly reason: string | null };

/** Where a client stands among those with revenue: rank from 1, share and the share of all that are larger, 0..1. */
export type Standing = { readonly rank: number; readonly of: number; readonly revenue: number; readonly share: number; readonly before: number };

/** A label that changes if nothing else does (`day`, YYYY-MM-DD), or once there is that much more revenue (`amount`, currency units). */
export type Change = { readonly name: string; readonly label: string; readonly unless: 'purchase' | 'contact' | 'nothing' } & (
  | { readonly day: string }
  | { readonly amount: number }
);

/** One sale: amounts are currency units, negative for a credit note. */
export type LastSale = { readonly day: string; readonly amount: number; readonly product: string | null };

/** One client and all that was made of it. Plain data, no sentences. */
export type Explanation = {
  readonly cartera: string;
  readonly schema: 1;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly input: Pick<InputReport, 'file' | 'sha256' | 'format' | 'sheet'>;
  /** Whether personal data is cut short. */
  readonly masked: boolean;
  /** An organization's name and tax id are nobody's personal data. */
  readonly kind: 'person' | 'organization' | 'unknown';
  readonly line: number;
  /** Where several sheets are read as one. */
  readonly sheet: string | null;
  readonly found: { readonly by: FoundBy; readonly alsoRow: number | null };
  readonly became: Became;
  /** Cells that say who it is. */
  readonly who: readonly CellReport[];
  /** Cells of a record that is no client; empty for clients. */
  readonly record: readonly CellReport[];
  /** The thresholds of this run, by their dotted names. */
  readonly rules: Args;
  readonly classifications: readonly Explained[];
  readonly place: Place | null;
  readonly issues: readonly Issue[];
  readonly standing: Standing | null;
  readonly changes: readonly Change[];
  /** The newest sales, where they are known; how many there are. */
  readonly sales: { readonly count: number; readonly last: readonly LastSale[] } | null;
  /** ISO 4217, or null. */
  readonly currency: string | null;
};
