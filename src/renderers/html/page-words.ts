import type { ScorePageWords } from '../../messages/en/score-page.js';
import type { Say } from '../say.js';

/** What the page speaks with: a renderer's words and its own. */
export type PageSay = Say & { readonly words: { readonly scorePage: ScorePageWords } };
