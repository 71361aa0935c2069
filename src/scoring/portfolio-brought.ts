import type { FieldName } from '../client/fields.js';
import type { Linkage } from '../linkage/linkage.js';
import type { CandidateSettings } from '../settings.js';
import type { Brought } from './brought.js';
import type { Profile } from './profile.js';

/** All that a candidate's portfolio is judged by. */
export type BroughtPortfolio = {
  readonly brought: readonly Brought[];
  readonly linkage: Linkage;
  readonly profiles: readonly Profile[];
  /** Day number. */
  readonly asOf: number;
  /** Fields that a column of the file or the sales give. */
  readonly mapped: ReadonlySet<FieldName>;
  /** Mapped columns with how many of their cells are filled, and no valid values. */
  readonly columns: readonly {
    readonly index: number;
    readonly header: string;
    readonly field: FieldName;
    readonly filled: number;
    readonly invalid: number;
    /** Lines of the first cells that hold no valid value, ascending. */
    readonly lines: readonly number[];
  }[];
  /** ISO 4217, or null. */
  readonly currency: string | null;
  /** ISO 3166-1, or null. */
  readonly country: string | null;
  /**
   * The sales with a day and an amount, counter sales left out: how many, how many of them in round figures, and those of the 365 days up to asOf,
   * ten-thousandths; null without a file of sales.
   */
  readonly sales: { readonly dated: number; readonly round?: number; readonly lastYear: number; readonly documents: number } | null;
  readonly weights: CandidateSettings['weights'];
  readonly halfLife: CandidateSettings['halfLife'];
};

/** Something that was found, by its code in the catalogue: where it stands (physical lines, the first ones; a column by its index) and its figures. */
export type Trace = {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly column: number | null;
  readonly lines: readonly number[];
};
