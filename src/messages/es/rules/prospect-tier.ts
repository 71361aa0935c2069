export const prospectTier = {
  heading: 'Nivel de prospecto',
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'Sin monto esperado',
  },
  why: {},
};
