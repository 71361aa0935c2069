import type { WorkbookWords } from '../../messages/en/workbook.js';
import type { Say } from '../../renderers/say.js';

/** What the sheets speak with: a renderer's words and those of workbooks. */
export type SheetSay = Say & { readonly words: { readonly workbook: WorkbookWords } };
