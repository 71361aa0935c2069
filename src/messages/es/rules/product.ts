export const product = {
  heading: 'Producto principal',
  rule: () => 'El producto que más compra; en una lista, el primero.',
  labels: {
    unknown: 'Sin dato',
  },
  why: {},
};
