import type { DimensionsWords } from '../en/dimensions.js';

export const dimensions: DimensionsWords = {
  heading: 'Calidad, punto por punto',
};
