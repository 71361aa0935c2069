export const stage = {
  heading: 'Stage',
  rule: () => 'The column of stages where there is one; else the medium and source the client came by.',
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
