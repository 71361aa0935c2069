export const prospectTier = {
  heading: 'Prospect tier',
  rule: () => 'As the billing tier, by the expected revenue of those who have not bought yet.',
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'No expected amount',
  },
  why: {},
};
