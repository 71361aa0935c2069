export const interest = {
  heading: 'Interés',
  rule: () => 'La columna de interés, si la hay; si no, puntos por contacto reciente, etapa y origen, y en contra si se perdió o pidió no ser contactado.',
  labels: {
    hot: 'Caliente',
    warm: 'Tibio',
    cold: 'Frío',
    unknown: 'Sin dato',
  },
  why: {},
};
