export const value = {
  heading: 'Value (RFM)',
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
