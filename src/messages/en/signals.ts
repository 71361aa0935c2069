/** Questions to a candidate, strengths and weaknesses. */
export const signals = {
  heading: 'To clarify',
};

export type SignalsWords = typeof signals;
