export const interest = {
  heading: 'Interest',
  labels: {
    hot: 'Hot',
    warm: 'Warm',
    cold: 'Cold',
    unknown: 'No data',
  },
  why: {},
};
