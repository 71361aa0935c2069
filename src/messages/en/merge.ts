/** How a portfolio joins ours. */
export const merge = {
  heading: 'Plan',
};

export type MergeWords = typeof merge;
