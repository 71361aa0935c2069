/** Several candidates side by side. */
export const compare = {
  heading: 'Candidates',
};

export type CompareWords = typeof compare;
