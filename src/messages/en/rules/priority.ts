export const priority = {
  heading: 'Priority',
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
