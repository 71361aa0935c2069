export const clientType = {
  heading: 'Client type',
  labels: {
    person: 'Person',
    company: 'Company',
    unknown: 'No data',
  },
  why: {},
};
