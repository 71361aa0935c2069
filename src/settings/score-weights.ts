/**
 * What the quality of a portfolio is made of, in the order people read it, and how many of the hundred points each dimension is worth; those of
 * cartera.yaml take their place under score.weights.
 */
export const SCORE_WEIGHTS = {
  identification: 15,
  validity: 10,
  uniqueness: 10,
  contactFreshness: 15,
  recordCurrency: 10,
  relationship: 15,
  salesEvidence: 15,
  productEvidence: 5,
  resilience: 5,
} as const;

export type DimensionName = keyof typeof SCORE_WEIGHTS;
export const DIMENSION_NAMES = Object.keys(SCORE_WEIGHTS) as readonly DimensionName[];
