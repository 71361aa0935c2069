export const ownership = {
  heading: 'Propiedad',
  rule: () => 'Lo que dice la columna de propiedad: de quién es el cliente.',
  ask: 'Pregunta para la entrevista: ¿qué clientes trajo usted, cuáles le asignó la empresa y cuáles puede llevarse?',
  labels: {
    own: 'Del vendedor',
    corporate: 'De la empresa',
    shared: 'Compartida',
    unknown: 'Sin dato',
  },
  why: {
    column: () => 'Lo dice la columna de propiedad del cliente.',
    blank: () => 'La celda que dice de quién es el cliente está vacía.',
    'other-word': () => 'La celda tiene una palabra que no se conoce: indíquela en words.ownership, en cartera.yaml.',
    counter: () => 'Las ventas de mostrador no se clasifican.',
  },
};
