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
  why: {
    column: () => 'Lo dice la columna de etapa.',
    deal: () => 'El negocio terminó: su estado dice cómo.',
    bought: () => 'No tiene etapa, y ya compró.',
    channel: () => 'No tiene etapa: la forma en que llegó dice hasta dónde va.',
    none: () => 'Ni la etapa ni la forma en que llegó dicen algo conocido.',
    counter: () => 'Las ventas de mostrador no se clasifican.',
  },
};
