import type { ScoreWords } from '../en/score.js';

export const score: ScoreWords = {
  heading: 'Cartera del candidato',
};
