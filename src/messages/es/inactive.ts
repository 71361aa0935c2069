import type { InactiveWords } from '../en/inactive.js';

export const inactive: InactiveWords = {
  heading: 'Clientes inactivos',
};
