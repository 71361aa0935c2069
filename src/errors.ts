/** What stops a run. Sentences for people live in messages/<lang>/errors.ts, one for each code. */
export const ERROR_CODES = [
  // input
  'file-missing',
  'file-is-folder',
  'file-unreadable',
  'file-empty',
  'file-binary',
  'file-changed',
  'file-format',
  'encoding-unknown',
  'encoding-wrong',
  'unclosed-quote',
  'record-too-long',
  'cell-too-long',
  'too-many-columns',
  'header-only',
  'header-line',
  'no-header',
  'no-columns',
  'no-clients',
  'nothing-to-compare',
  'looks-like-transactions',
  'looks-like-clients',
  'no-sales',
  'sales-without-day',
  'sales-without-buyer',
  'sales-without-amount',
  'sales-without-heads',
  'sales-received',
  // workbooks
  'workbook-damaged',
  'workbook-doctype',
  'workbook-too-large',
  'cell-too-many-letters',
  'sheet-too-wide',
  'sheet-missing',
  // output
  'output-exists',
  'output-is-input',
  'output-unwritable',
  'output-busy',
  'output-folder-missing',
  'output-format',
  'output-is-folder',
  'output-twice',
  'sheet-too-large',
  'disk-full',
  // finding a client
  'client-unknown',
  'client-several',
  'client-row',
  // usage
  'unknown-command',
  'unknown-option',
  'missing-argument',
  'too-few-candidates',
  'extra-argument',
  'missing-value',
  'bad-value',
  'input-twice',
  'map-syntax',
  'map-field',
  'map-column',
  'map-twice',
  'map-field-twice',
  'window-without-sales',
  'reference-missing',
  'fail-on-syntax',
  'fail-on-name',
  'condition-syntax',
  'condition-name',
  'condition-label',
  'condition-value',
  'condition-order',
  'condition-column',
  'by-many',
  'by-name',
  'by-field',
  'select-name',
  // config
  'config-missing',
  'config-syntax',
  'config-value',
  'config-unknown-key',
  'config-unreadable',
  'classification-name',
  'classification-order',
  'tier-amounts-missing',
  'zones-missing',
  'zone-twice',
  // what a position looks for
  'target-missing',
  'target-syntax',
  'target-key',
  'target-value',
  'target-empty',
  'target-both',
  'target-place',
  'target-sector',
  'target-sensitive',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values that a sentence is made with. Never the contents of a cell. */
export type Args = Readonly<Record<string, string | number>>;

/** The run cannot go on: a clear sentence and exit code 2, never a stack trace. */
export class CarteraError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly args: Args = {},
  ) {
    super(code);
    this.name = 'CarteraError';
  }
}
