import type { TargetWords } from '../en/target.js';

export const target: TargetWords = {
  heading: 'Objetivo',
};
