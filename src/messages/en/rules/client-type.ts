export const clientType = {
  heading: 'Client type',
  rule: () => "Company or person by the tax id, the legal form, and whether there is a company or a person's name.",
  labels: {
    person: 'Person',
    company: 'Company',
    unknown: 'No data',
  },
  why: {},
};
