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
  why: {
    column: () => 'The stage column says so.',
    deal: () => 'The deal is over: its status says how it ended.',
    bought: () => 'No stage is given, and the client has bought.',
    channel: () => 'No stage is given: the way the client came tells how far it is.',
    none: () => 'Neither the stage nor the way the client came says anything known.',
    counter: () => 'Counter sales are not classified.',
  },
};
