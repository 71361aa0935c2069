export const sector = {
  heading: 'Rubro',
  labels: {
    unknown: 'Sin dato',
  },
  why: {},
};
