import type { Judged } from '../judged.js';
import type { Signal } from '../score.js';
import type { SignalCode } from './codes.js';

/** What a signal found: figures for its sentence, and where they stand. */
export type Found = Omit<Signal, 'code'>;

/** One question that a file asks for. `find` answers null where the file gives no reason to ask. */
export type SignalRule<C extends SignalCode = SignalCode> = { readonly code: C; readonly find: (judged: Judged) => Found | null };
