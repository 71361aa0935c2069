export const profitability = {
  heading: 'Profitability',
  rule: () => 'What is left after serving the client (margin less cost to serve) against what it may come to buy.',
  labels: {
    keep: 'Keep',
    grow: 'Grow',
    fix: 'Fix',
    release: 'Release',
    unknown: 'No data',
  },
  why: {},
};
