import type { IssueCode } from '../issues.js';

/**
 * How sure a repair is. `certain`: only one undamaged value can have led to the cell, and it is used; `doubtful`: it looks
 * damaged and is used as it stands; `unrecoverable`: what was lost cannot be told.
 */
export type Certainty = 'certain' | 'doubtful' | 'unrecoverable';

/** A damage found in a cell: what it is called, how sure that is, and the text as it was, null where it is not restored. */
export type Repair = { readonly code: IssueCode; readonly certainty: Certainty; readonly text: string | null };

/** A repair that is made. */
export const restored = (code: IssueCode, text: string): Repair => ({ code, certainty: 'certain', text });

/** A damage that is told and left. */
export const noticed = (code: IssueCode, certainty: 'doubtful' | 'unrecoverable' = 'doubtful'): Repair => ({ code, certainty, text: null });
