export const keyAccount = {
  heading: 'Cuenta clave',
  labels: {
    key: 'Cuenta clave',
    other: 'Otro cliente',
    none: 'Sin facturación',
  },
  why: {},
};
