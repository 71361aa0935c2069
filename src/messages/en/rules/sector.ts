export const sector = {
  heading: 'Sector',
  labels: {
    unknown: 'No data',
  },
  why: {},
};
