export const value = {
  heading: 'Valor (RFM)',
  labels: {
    champions: 'Campeones',
    loyal: 'Leales',
    active: 'Activos',
    new: 'Nuevos',
    promising: 'Prometedores',
    'needs-attention': 'Por atender',
    'at-risk': 'En riesgo',
    'almost-lost': 'Casi perdidos',
    'previously-loyal': 'Antes leales',
    dormant: 'Dormidos',
    prospects: 'Sin compras',
    unknown: 'Sin dato',
  },
  why: {},
};
