import type { SignalsWords } from '../en/signals.js';

export const signals: SignalsWords = {
  heading: 'Por aclarar',
};
