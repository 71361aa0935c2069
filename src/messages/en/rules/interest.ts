export const interest = {
  heading: 'Interest',
  rule: () =>
    'The column of interest where there is one; else points for recent contact, stage and source, and against for a lost client or one that asked not to be contacted.',
  labels: {
    hot: 'Hot',
    warm: 'Warm',
    cold: 'Cold',
    unknown: 'No data',
  },
  why: {},
};
