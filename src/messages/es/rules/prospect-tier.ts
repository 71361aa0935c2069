export const prospectTier = {
  heading: 'Nivel de prospecto',
  rule: () => 'Como el nivel de facturación, con la venta esperada de quienes aún no compran.',
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'Sin monto esperado',
  },
  why: {},
};
