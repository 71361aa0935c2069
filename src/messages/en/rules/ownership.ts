export const ownership = {
  heading: 'Ownership',
  rule: () => 'What the column of ownership says: whose client it is.',
  labels: {
    own: "The salesperson's",
    corporate: "The company's",
    shared: 'Shared',
    unknown: 'No data',
  },
  why: {},
};
