export const stage = {
  heading: 'Etapa',
  rule: () => 'La columna de etapa, si la hay; si no, el medio y la fuente por los que llegó.',
  labels: {
    lead: 'Contacto nuevo',
    qualification: 'Calificación',
    proposal: 'Propuesta',
    negotiation: 'Negociación',
    won: 'Ganado',
    lost: 'Perdido',
    unknown: 'Sin dato',
  },
  why: {},
};
