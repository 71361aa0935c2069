/** Who is leaving, and whom to win back first. */
export const inactive = {
  heading: 'Inactive clients',
};

export type InactiveWords = typeof inactive;
