export const clientType = {
  heading: 'Tipo de cliente',
  labels: {
    person: 'Persona',
    company: 'Empresa',
    unknown: 'Sin dato',
  },
  why: {},
};
