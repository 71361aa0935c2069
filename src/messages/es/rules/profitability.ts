export const profitability = {
  heading: 'Rentabilidad',
  labels: {
    keep: 'Conservar',
    grow: 'Hacer crecer',
    fix: 'Corregir',
    release: 'Soltar',
    unknown: 'Sin dato',
  },
  why: {},
};
