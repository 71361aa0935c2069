export const size = {
  heading: 'Company size',
  rule: () => 'By the number of employees, or the word that says it.',
  labels: {
    micro: 'Micro',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'No data',
  },
  why: {},
};
