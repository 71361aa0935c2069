export const ownership = {
  heading: 'Propiedad',
  rule: () => 'Lo que dice la columna de propiedad: de quién es el cliente.',
  labels: {
    own: 'Del vendedor',
    corporate: 'De la empresa',
    shared: 'Compartida',
    unknown: 'Sin dato',
  },
  why: {},
};
