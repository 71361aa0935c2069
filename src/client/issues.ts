import type { Args } from '../errors.js';
import type { FieldName } from './fields.js';

/**
 * What can be wrong with a cell, a record or a file. Codes follow Frictionless Data where one exists; the others are ours.
 * An issue never holds the contents of a cell.
 */
export const ISSUES = {
  'blank-row': 'warning',
  'duplicate-label': 'warning',
  'blank-label': 'warning',
  'missing-label': 'warning',
  'missing-cell': 'warning',
  'extra-cell': 'warning',
  'type-error': 'error',
  'constraint-error': 'error',
  'missing-identity': 'error',
  'duplicate-id': 'warning',
  'after-as-of': 'warning',
  'stale-file': 'warning',
  'section-row': 'warning',
  'total-row': 'warning',
  'state-conflict': 'warning',
  'date-sequence': 'warning',
  'other-currency': 'warning',
  unrecoverable: 'error',
  'uncalculated-formula': 'error',
  'error-value': 'warning',
  'lost-zeros': 'warning',
  'float-id': 'warning',
  apostrophe: 'warning',
  mojibake: 'warning',
  'swapped-date': 'warning',
  'email-domain': 'warning',
  'email-typo': 'warning',
  'unknown-place': 'warning',
  'ambiguous-place': 'warning',
  'sales-differ': 'warning',
  'sale-unreadable': 'error',
  'sale-rejoined': 'warning',
  'sale-repeated': 'warning',
  'sale-look-alike': 'warning',
  'sale-ambiguous': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;
export type IssueCode = keyof typeof ISSUES;
export type Severity = 'error' | 'warning';

/** One finding. `line` is the physical line where the record begins, `column` the 0-based index; null where it concerns no line or column. */
export type Issue = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  readonly field: FieldName | null;
  readonly args: Args;
  /** Workbooks only: the cell (`H214`), and the sheet where several are read as one. */
  readonly cell?: string;
  readonly sheet?: string;
  /** Findings in sales: their file, and the header of the column. */
  readonly file?: string;
  readonly header?: string;
};
