import type { CallSheetWords } from '../en/call-sheet.js';

/** Las palabras de la hoja de llamadas de los clientes inactivos. Los nombres de hojas se usan tal cual en sus frases. */
export const callSheet: CallSheetWords = {
  title: (file) => `Clientes por recuperar: ${file}`,
  sheets: { calls: 'Llamadas', lapsing: 'Por perder', summary: 'Resumen', method: 'Método' },
  heads: {
    rank: 'N.º',
    week: 'Semana',
    name: 'Nombre',
    company: 'Empresa',
    phones: 'Teléfonos',
    emails: 'Correos',
    days: 'Días sin comprar',
    stake: 'En juego al año',
    calledOn: 'Se llamó el',
    result: 'Resultado',
    nextDate: 'Próxima fecha',
    notes: 'Notas',
    action: 'Siguiente paso',
    reason: 'Motivo',
    possibleReason: 'Posible motivo',
    lastPurchase: 'Última compra',
    rhythm: 'Compraba cada … días',
    lastAmount: 'Último monto',
    alive: 'Aún compra (probab.)',
    owner: 'Vendedor',
    place: 'Lugar',
    address: 'Dirección',
    id: 'Código',
    line: 'Fila',
  },
  results: ['Recuperado', 'Volverá a comprar', 'No contesta', 'No le interesa', 'Datos errados'],
  resultPrompt: '¿Cómo fue? Elija uno, o déjelo en blanco.',
  resultError: 'Elija uno de la lista.',
  dateError: 'Escriba una fecha, por ejemplo 15/12/2026.',
  reasons: { price: 'Precio', dissatisfaction: 'Insatisfecho', attention: 'Falta de atención', other: 'Otro', unknown: 'No se sabe' },
  possible: (reason) => `${reason} (posible)`,
  actions: { call: 'Llamar', write: 'Escribir', visit: 'Visitar', 'find-contact': 'Conseguir teléfono o correo', leave: 'Dejarlo' },
  none: 'Nadie dejó de comprar.',
  noneLapsing: 'Nadie está por irse: ningún cliente pasó su propio ritmo.',
  methods: {
    hiatus: 'Días sin comprar',
    cadence: 'Ritmo propio',
    'mbg-nbd': 'Modelo de compras (MBG/NBD)',
    'bg-nbd': 'Modelo de compras (BG/NBD)',
  },
  headline: (inactive, all, f) =>
    `${f.plural(inactive, 'cliente dejó', 'clientes dejaron')} de comprar, de ${f.integer(all)} que ${all === 1 ? 'compró' : 'compraron'} alguna vez.`,
  stake: (amount, share) => `En juego: ${amount} al año, el ${share} de lo que valen al año todos los clientes.`,
  noStake: 'El archivo no trae montos: no se puede decir cuánto está en juego.',
  lapsing: (clients, sheet, f) =>
    clients === 0
      ? 'Nadie más está por irse.'
      : `${f.plural(clients, 'cliente más está', 'clientes más están')} por irse: ${clients === 1 ? 'pasó su propio ritmo, pero aún no es inactivo' : 'pasaron su propio ritmo, pero aún no son inactivos'} (${f.quote(sheet)}).`,
  plan: (perWeek, weeks, f) =>
    weeks === 0
      ? 'No hay a quién llamar.'
      : `Con ${f.plural(perWeek, 'llamada', 'llamadas')} por semana se llama a todos en ${f.plural(weeks, 'semana', 'semanas')}, primero a los que más valen.`,
  unreachable: (clients, f) =>
    `${f.plural(clients, 'cliente no tiene', 'clientes no tienen')} teléfono ni correo: ${clients === 1 ? 'queda' : 'quedan'} al final, sin semana.`,
  cadence: (median) =>
    `La mitad de los clientes compra cada ${median} días o más seguido: con su propio ritmo (--method cadence) se notaría antes quién se va.`,
  headings: {
    counts: 'Los clientes',
    plan: 'Plan de llamadas',
    sensitivity: 'Si se eligiera otro número de días',
    reasons: 'Por qué se habrán ido',
    actions: 'Qué hacer',
    backtest: 'Qué tan bien habría sabido cada forma quién vuelve a comprar',
    model: 'El modelo',
    rules: 'Reglas',
    sheets: 'Sobre este libro',
  },
  counts: {
    inactive: 'Inactivos: dejaron de comprar',
    lapsing: '… de ellos, por irse',
    active: 'Activos: siguen comprando',
    neverBought: 'Nunca compraron',
    unknown: 'No se sabe',
  },
  columns: {
    clients: 'Clientes',
    share: '% de clientes',
    stake: 'En juego al año',
    week: 'Semana',
    from: 'Del n.º',
    to: 'Al n.º',
    gathered: '% acumulado',
    days: 'Días',
    inactive: 'Inactivos',
    difference: 'Diferencia',
    method: 'Forma',
    right: 'Aciertos',
    rightShare: '% de aciertos',
    auc: 'Orden (AUC)',
    parameter: 'Parámetro',
    value: 'Valor',
    error: 'Error estándar',
  },
  later: (from, to) => (from === to ? `${from}` : `${from} a ${to}`),
  chosen: 'ahora',
  backtest: {
    told: (until, days, clients, again, f) =>
      `Con lo que se sabía el ${until}, ¿quiénes de ${f.plural(clients, 'cliente', 'clientes')} comprarían en los ${f.plural(days, 'día siguiente', 'días siguientes')}? ${again === 1 ? 'Compró' : 'Compraron'} ${f.integer(again)}.`,
    chosen: (method) => `Se eligió: ${method}.`,
    declined: 'Ninguna acierta más que decir lo mismo de todos: quedan los días sin comprar.',
    rows: {
      hiatus: 'Días sin comprar',
      cadence: 'Ritmo propio',
      'mbg-nbd': 'Modelo de compras (MBG/NBD)',
      'bg-nbd': 'Modelo de compras (BG/NBD)',
      majority: 'Lo mismo para todos',
    },
  },
  fallback: (from, to, because) => `Se pidió «${from}» y no se pudo usar: ${because}. Se usó en su lugar «${to}».`,
  refusals: {
    'one-time': 'nadie compró más de una vez',
    few: 'muy pocos clientes volvieron a comprar',
    'same-day': 'nadie volvió a comprar otro día',
    'not-converged': 'no se hallaron los mejores parámetros',
    'not-identified': 'las compras no alcanzan para fijar sus parámetros',
    'no-histories': 'no se conoce la primera compra ni el número de compras de los clientes',
  },
  facts: {
    method: 'Forma de hallarlos',
    days: 'Inactivo pasados (días)',
    rhythm: 'Ritmo propio en días (la mitad compra más seguido)',
    rhythmClients: 'Clientes con ritmo propio',
    capacity: 'Llamadas por semana',
    logLikelihood: 'Log-verosimilitud',
    clients: 'Clientes con que se ajustó',
    histories: 'Historias distintas',
    converged: 'Convergió',
    unit: 'Unidad de tiempo',
    week: 'semana',
    yes: 'sí',
    no: 'no',
    notKnown: 'no se sabe',
  },
  rules: {
    hiatus: (days, f) => `Inactivo: no compra desde hace más de ${f.plural(days, 'día', 'días')}.`,
    cadence: (times, least, most, days, f) =>
      `Inactivo: no compra desde hace más de ${times} veces su propio ritmo, entre ${f.integer(least)} y ${f.integer(most)} días; sin ritmo (tres compras en días distintos), desde hace más de ${f.plural(days, 'día', 'días')}.`,
    model: (days, f) =>
      `Inactivo: según un modelo de todas las compras es más probable que se haya ido que que siga comprando; donde el modelo no lo puede decir, no compra desde hace más de ${f.plural(days, 'día', 'días')}.`,
    lapsing: (times, least, most, f) =>
      `Por perder: no es inactivo, pero pasó ${times} veces su propio ritmo (entre ${f.integer(least)} y ${f.integer(most)} días).`,
    rhythm: 'Ritmo propio: promedio de días entre las compras de un cliente que compró tres veces o más.',
    stake:
      'En juego al año: lo comprado en los 12 meses hasta la última compra; si no se conocen las ventas una por una, todo lo comprado entre los años de la primera a la última compra, un año como mínimo.',
    order:
      'Orden de llamadas: primero a quien se puede contactar, luego por lo que está en juego, que vale la mitad tras un año sin comprar y la cuarta parte tras dos.',
    week: (perWeek, f) => `Semana: ${f.plural(perWeek, 'llamada', 'llamadas')} en cada una, según el orden (--capacity).`,
    reason: 'El motivo es solo posible, salvo que lo diga una columna del archivo.',
  },
  sheetNotes: {
    cells:
      'Los clientes están en el orden de llamadas, cada uno con su fila en el archivo. Códigos y teléfonos son texto, fechas son fechas y montos son números.',
    cut: (clients, f) => `${f.plural(clients, 'cliente no cabe', 'clientes no caben')} en la hoja: escriba CSV para tenerlos todos.`,
    personal: 'Las hojas de llamadas traen completos los datos personales de los clientes: comparta este libro con cuidado.',
  },
};
