import type { CommandName } from './setting.js';

/** Commands that read a file of clients. */
export const READERS = ['analyze', 'explain', 'validate', 'columns'] as const satisfies readonly CommandName[];
/** Those that classify them. */
export const CLASSIFIERS = ['analyze', 'explain'] as const satisfies readonly CommandName[];
/** Those that print a result in one of several formats. */
export const SHOWERS = [...READERS, 'rules'] as const satisfies readonly CommandName[];
/** Those that judge every record of it. */
export const JUDGES = ['analyze', 'validate'] as const satisfies readonly CommandName[];
/** Those that may read sales beside the clients. */
export const SELLERS = ['analyze', 'explain', 'validate'] as const satisfies readonly CommandName[];
