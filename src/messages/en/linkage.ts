/** Which records are the same client, and what says so. */
export const linkage = {
  heading: 'Duplicates',
};

export type LinkageWords = typeof linkage;
