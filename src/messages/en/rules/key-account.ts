export const keyAccount = {
  heading: 'Key account',
  rule: () => 'Key account: 5% of the revenue or more, or one of the 10 largest where 100 or more have revenue.',
  labels: {
    key: 'Key account',
    other: 'Other client',
    none: 'No billing',
  },
  why: {},
};
