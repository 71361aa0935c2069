export const product = {
  heading: 'Main product',
  labels: {
    unknown: 'No data',
  },
  why: {},
};
