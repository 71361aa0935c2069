export const ownership = {
  heading: 'Propiedad',
  labels: {
    own: 'Del vendedor',
    corporate: 'De la empresa',
    shared: 'Compartida',
    unknown: 'Sin dato',
  },
  why: {},
};
