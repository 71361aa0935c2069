export const stage = {
  heading: 'Etapa',
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
