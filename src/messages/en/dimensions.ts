/** Why each dimension of the quality has its points. */
export const dimensions = {
  heading: 'Quality, point by point',
};

export type DimensionsWords = typeof dimensions;
