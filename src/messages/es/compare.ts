import type { CompareWords } from '../en/compare.js';

export const compare: CompareWords = {
  heading: 'Candidatos',
};
