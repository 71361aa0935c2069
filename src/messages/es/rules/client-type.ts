export const clientType = {
  heading: 'Tipo de cliente',
  rule: () => 'Empresa o persona según el documento tributario, la forma jurídica, y si hay empresa o nombre de persona.',
  labels: {
    person: 'Persona',
    company: 'Empresa',
    unknown: 'Sin dato',
  },
  why: {},
};
