export const interest = {
  heading: 'Interés',
  labels: {
    hot: 'Caliente',
    warm: 'Tibio',
    cold: 'Frío',
    unknown: 'Sin dato',
  },
  why: {},
};
