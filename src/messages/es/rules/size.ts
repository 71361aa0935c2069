export const size = {
  heading: 'Tamaño de empresa',
  labels: {
    micro: 'Micro',
    small: 'Pequeña',
    medium: 'Mediana',
    large: 'Grande',
    unknown: 'Sin dato',
  },
  why: {},
};
