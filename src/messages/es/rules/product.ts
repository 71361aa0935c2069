export const product = {
  heading: 'Producto principal',
  labels: {
    unknown: 'Sin dato',
  },
  why: {},
};
