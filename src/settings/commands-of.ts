import type { CommandName } from './setting.js';

/** Commands that judge what a candidate brings. */
export const CANDIDATES = ['score', 'compare'] as const satisfies readonly CommandName[];
/** Those that look for the same client in two places. */
export const COMPARERS = ['score', 'compare', 'duplicates', 'merge'] as const satisfies readonly CommandName[];
/** Commands that read a file of clients. */
export const READERS = ['analyze', 'explain', 'validate', 'columns', 'inactive', ...COMPARERS] as const satisfies readonly CommandName[];
/** Those that classify them. */
export const CLASSIFIERS = ['analyze', 'explain', 'inactive', ...COMPARERS] as const satisfies readonly CommandName[];
/** Those that print a result in one of several formats. */
export const SHOWERS = [...READERS, 'rules', 'verify'] as const satisfies readonly CommandName[];
/** Those that judge every record of it. */
export const JUDGES = ['analyze', 'validate', 'inactive', 'score', 'duplicates'] as const satisfies readonly CommandName[];
/** Those that write rejected records apart. */
export const REJECTERS = ['analyze', 'validate'] as const satisfies readonly CommandName[];
/** Those that may read sales beside the clients. */
export const SELLERS = ['analyze', 'explain', 'validate', 'inactive', 'score'] as const satisfies readonly CommandName[];
