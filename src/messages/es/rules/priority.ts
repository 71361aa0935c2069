export const priority = {
  heading: 'Prioridad',
  labels: {
    1: '1 recuperar',
    2: '2 cuidar',
    3: '3 desarrollar',
    4: '4 mantener',
    5: '5 resto',
    unknown: 'Sin dato',
  },
  why: {},
};
