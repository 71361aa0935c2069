import type { CallSheetWords } from '../../messages/en/call-sheet.js';
import type { ScoreBookWords } from '../../messages/en/score-book.js';
import type { ScorePageWords } from '../../messages/en/score-page.js';
import type { WorkbookWords } from '../../messages/en/workbook.js';
import type { Say } from '../../renderers/say.js';

/** What the sheets speak with: a renderer's words and those of workbooks. */
export type SheetSay = Say & { readonly words: { readonly workbook: WorkbookWords } };

/** What the sheets of a candidate's portfolio speak with. */
export type ScoreSheetSay = SheetSay & { readonly words: { readonly scoreBook: ScoreBookWords; readonly scorePage: ScorePageWords } };

/** What the call sheet speaks with. */
export type CallSheetSay = SheetSay & { readonly words: { readonly callSheet: CallSheetWords } };
