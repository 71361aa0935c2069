import type { CommandName } from './setting.js';

/** Commands that read a file of clients. */
export const READERS = ['analyze', 'validate', 'columns'] as const satisfies readonly CommandName[];
/** Those that judge every record of it. */
export const JUDGES = ['analyze', 'validate'] as const satisfies readonly CommandName[];
/** Those that may read sales beside the clients, or alone. */
export const SELLERS = ['analyze', 'validate'] as const satisfies readonly CommandName[];
