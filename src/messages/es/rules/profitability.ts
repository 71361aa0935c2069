export const profitability = {
  heading: 'Rentabilidad',
  rule: () => 'Lo que deja después de atenderlo (margen menos costo de atención) frente a lo que puede llegar a comprar.',
  labels: {
    keep: 'Conservar',
    grow: 'Hacer crecer',
    fix: 'Corregir',
    release: 'Soltar',
    unknown: 'Sin dato',
  },
  why: {},
};
