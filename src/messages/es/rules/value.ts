export const value = {
  heading: 'Valor (RFM)',
  rule: () => 'Qué tan reciente, frecuente y grande es lo que compra frente a los demás clientes, cada cosa de 1 a 5.',
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
