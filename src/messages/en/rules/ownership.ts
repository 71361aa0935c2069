export const ownership = {
  heading: 'Ownership',
  rule: () => 'What the column of ownership says: whose client it is.',
  ask: 'Question for the interview: which of these clients did you bring, which did the company give you, and which may you take along?',
  labels: {
    own: "The salesperson's",
    corporate: "The company's",
    shared: 'Shared',
    unknown: 'No data',
  },
  why: {
    column: () => 'The column that says whose client it is says so.',
    blank: () => 'Nothing stands in the column that says whose client it is.',
    'other-word': () => 'The column holds a word that is not known: name it under words.ownership in cartera.yaml.',
    counter: () => 'Counter sales are not classified.',
  },
};
