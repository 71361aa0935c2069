export const sector = {
  heading: 'Rubro',
  rule: () => 'La columna de rubro, si la hay; si no, lo que dicen las palabras del nombre de la empresa.',
  labels: {
    unknown: 'Sin dato',
  },
  why: {},
};
