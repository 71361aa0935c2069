export const priority = {
  heading: 'Priority',
  rule: () =>
    '1: A or B that stops or is about to stop buying · 2: A that buys, or hot potential · 3: B that buys, or warm potential · 4: C that has bought · 5: the rest.',
  labels: {
    1: '1 win back',
    2: '2 look after',
    3: '3 develop',
    4: '4 keep',
    5: '5 the rest',
    unknown: 'No data',
  },
  why: {},
};
