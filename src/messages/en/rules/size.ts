export const size = {
  heading: 'Company size',
  labels: {
    micro: 'Micro',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'No data',
  },
  why: {},
};
