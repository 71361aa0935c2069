import type { VerifyWords } from '../en/verify.js';

export const verify: VerifyWords = {
  heading: 'Pruebas',
};
