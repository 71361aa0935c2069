import type { LinkageWords } from '../en/linkage.js';

export const linkage: LinkageWords = {
  heading: 'Repetidos',
};
