export const keyAccount = {
  heading: 'Key account',
  labels: {
    key: 'Key account',
    other: 'Other client',
    none: 'No billing',
  },
  why: {},
};
