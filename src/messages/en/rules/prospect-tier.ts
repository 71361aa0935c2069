export const prospectTier = {
  heading: 'Prospect tier',
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'No expected amount',
  },
  why: {},
};
