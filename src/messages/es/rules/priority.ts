export const priority = {
  heading: 'Prioridad',
  rule: () =>
    '1: A o B que deja o está por dejar de comprar · 2: A que compra, o potencial caliente · 3: B que compra, o potencial tibio · 4: C que ha comprado · 5: el resto.',
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
