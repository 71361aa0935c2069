export const keyAccount = {
  heading: 'Cuenta clave',
  rule: () => 'Cuenta clave: 5% o más de la facturación, o uno de los 10 mayores donde 100 o más han facturado.',
  labels: {
    key: 'Cuenta clave',
    other: 'Otro cliente',
    none: 'Sin facturación',
  },
  why: {},
};
