export const ownership = {
  heading: 'Ownership',
  labels: {
    own: "The salesperson's",
    corporate: "The company's",
    shared: 'Shared',
    unknown: 'No data',
  },
  why: {},
};
