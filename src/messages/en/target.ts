/** What a position looks for. */
export const target = {
  heading: 'Target',
};

export type TargetWords = typeof target;
