export const sector = {
  heading: 'Sector',
  rule: () => "The column of sectors where there is one; else what the words of the company's name say.",
  labels: {
    unknown: 'No data',
  },
  why: {},
};
