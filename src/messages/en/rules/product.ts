export const product = {
  heading: 'Main product',
  rule: () => 'The product bought most; of a list, the first.',
  labels: {
    unknown: 'No data',
  },
  why: {},
};
