export const stage = {
  heading: 'Stage',
  labels: {
    lead: 'Lead',
    qualification: 'Qualification',
    proposal: 'Proposal',
    negotiation: 'Negotiation',
    won: 'Won',
    lost: 'Lost',
    unknown: 'No data',
  },
  why: {},
};
