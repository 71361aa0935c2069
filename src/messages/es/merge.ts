import type { MergeWords } from '../en/merge.js';

export const merge: MergeWords = {
  heading: 'Plan',
};
