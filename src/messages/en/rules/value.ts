export const value = {
  heading: 'Value (RFM)',
  rule: () => 'How recent, how frequent and how large its purchases are beside those of the other clients, each from 1 to 5.',
  labels: {
    champions: 'Champions',
    loyal: 'Loyal',
    active: 'Active',
    new: 'New',
    promising: 'Promising',
    'needs-attention': 'Need attention',
    'at-risk': 'At risk',
    'almost-lost': 'Almost lost',
    'previously-loyal': 'Previously loyal',
    dormant: 'Dormant',
    prospects: 'No purchases',
    unknown: 'No data',
  },
  why: {},
};
