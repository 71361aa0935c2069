export const size = {
  heading: 'Tamaño de empresa',
  rule: () => 'Por el número de trabajadores, o la palabra que lo dice.',
  labels: {
    micro: 'Micro',
    small: 'Pequeña',
    medium: 'Mediana',
    large: 'Grande',
    unknown: 'Sin dato',
  },
  why: {},
};
