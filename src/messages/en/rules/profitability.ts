export const profitability = {
  heading: 'Profitability',
  labels: {
    keep: 'Keep',
    grow: 'Grow',
    fix: 'Fix',
    release: 'Release',
    unknown: 'No data',
  },
  why: {},
};
