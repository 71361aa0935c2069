import type { Check, CheckCode, Figure, SourceCode, SubjectName, Tolerance } from '../verify/check.js';

/** What became of a check. */
export const CHECK_STATES = ['passed', 'failed', 'not-run'] as const;
/** Why one was not run: the folder of reference data is not named, or has not the file. */
export const NOT_RUN = ['no-reference-data', 'no-file'] as const;

/** One check as it ran. */
export type CheckReport = {
  /** Its code and arguments, as one line. */
  readonly id: string;
  readonly what: CheckCode;
  readonly args: Check['args'];
  readonly expected: Figure;
  /** Decimals of the expected figure. */
  readonly digits: number;
  /** Twelve digits of it; null where there is none. */
  readonly got: Figure | null;
  readonly tolerance: Tolerance;
  readonly source: SourceCode;
  readonly status: (typeof CHECK_STATES)[number];
  readonly because: (typeof NOT_RUN)[number] | null;
  /** The name of the file that is missing. */
  readonly file: string | null;
  /** The code of what stopped it, else null. */
  readonly error: string | null;
};

/** What `verify` shows. */
export type VerifyReport = {
  readonly version: string;
  readonly counts: { readonly checks: number; readonly passed: number; readonly failed: number; readonly notRun: number };
  readonly subjects: readonly { readonly name: SubjectName; readonly checks: readonly CheckReport[] }[];
};
