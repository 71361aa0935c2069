import type { InactiveWords } from '../en/inactive.js';

export const inactive: InactiveWords = {
  heading: 'Clientes inactivos',
  headline: {
    stake: (clients, amount, share, f) =>
      `${f.plural(clients, 'cliente dejó', 'clientes dejaron')} de comprar: ${amount} al año en juego, ${share} de la facturación.`,
    clients: (clients, share, f) =>
      `${f.plural(clients, 'cliente dejó', 'clientes dejaron')} de comprar: ${share} de los que han comprado. Sin importes no se sabe qué está en juego.`,
    none: (buyers, f) =>
      buyers === 0
        ? 'Ninguna compra con fecha ni ningún estado dice quién dejó de comprar.'
        : `${buyers === 1 ? 'El único cliente' : `Ninguno de los ${f.integer(buyers)} clientes`} que se puede juzgar ${buyers === 1 ? 'sigue comprando' : 'dejó de comprar'}.`,
    lapsing: (clients, amount, f) =>
      `${f.plural(clients, 'cliente más está', 'clientes más están')} por perder: ${clients === 1 ? 'pasó' : 'pasaron'} su propio ritmo y todavía ${
        clients === 1 ? 'está activo' : 'están activos'
      }${amount === null ? '' : `; ${amount} al año`}.`,
  },
  summary: {
    line: (file, day, parts) => `${file}, ${day}: ${parts.join('; ')}.`,
    inactive: (clients, of, share, f) => `${f.integer(clients)} de ${f.plural(of, 'cliente dejó', 'clientes dejaron')} de comprar (${share})`,
    nobody: 'nadie tiene una compra que se pueda juzgar',
    stake: (amount, share) => `${amount} al año en juego, ${share} de la facturación`,
    lapsing: (clients, f) => `${f.integer(clients)} por perder`,
  },
  counts: {
    title: 'Clientes',
    inactive: 'Dejaron de comprar',
    active: 'Siguen comprando',
    lapsing: '  por perder',
    neverBought: 'Nunca compraron',
    unknown: 'No se sabe',
  },
  sensitivity: {
    title: 'Con límite de',
    byDays: 'Solo por días',
    days: (days, f) => f.plural(days, 'día', 'días'),
    inactive: 'Inactivos',
    change: 'Cambio',
    told: (clients, days, now, f) =>
      `${f.plural(clients, 'cliente cambia', 'clientes cambian')} si el límite es ${f.integer(days)} días en vez de ${f.integer(now)}.`,
  },
  list: {
    title: (shown, all, f) => `A quién recuperar primero${shown < all ? `: ${f.integer(shown)} de ${f.integer(all)}` : ''}`,
    lapsing: (shown, all, f) => `Por perder${shown < all ? `: ${f.integer(shown)} de ${f.integer(all)}` : ''}`,
    more: (clients, f) => `y ${f.integer(clients)} más:`,
    heads: {
      rank: 'N.º',
      row: 'Fila',
      name: 'Cliente',
      days: 'Días sin comprar',
      last: 'Última compra',
      lastAmount: 'Último importe',
      rhythm: 'Ritmo propio',
      alive: 'Aún compra',
      stake: 'En juego',
      reason: 'Motivo',
      possible: 'Motivo (posible)',
      action: 'Qué hacer',
      until: 'Inactivo desde',
    },
    shortHeads: { days: 'Días', last: 'Última', rhythm: 'Ritmo', possible: 'Posible motivo' },
    read: '* lo dice una columna del archivo; los demás son solo posibles.',
    masked: 'Los nombres de personas van abreviados (--show-personal los muestra).',
    order: (f) => `En orden de lo que está en juego, que vale la mitad tras ${f.integer(365)} días sin comprar; primero quienes tienen teléfono o correo.`,
    stake: 'En juego: lo comprado en los 12 meses hasta la última compra; sin ventas con fecha, la facturación entre los años de compra.',
    undated: (clients, f) => `${f.plural(clients, 'cliente está inactivo', 'clientes están inactivos')} según su estado y sin fecha de compra.`,
  },
  reasons: { price: 'precio', dissatisfaction: 'descontento', attention: 'desatención', other: 'otro', unknown: '–' },
  actions: { call: 'llamar', write: 'escribir', visit: 'visitar', 'find-contact': 'buscar contacto', leave: 'dejar' },
  methods: {
    hiatus: 'días sin comprar',
    cadence: 'ritmo propio',
    'mbg-nbd': 'modelo de compras',
    'bg-nbd': 'modelo de compras más simple',
    majority: 'siempre la misma respuesta',
  },
  how: {
    heading: 'Regla',
    hiatus: (days, f) => `Inactivo: más de ${f.plural(days, 'día', 'días')} sin comprar (--days).`,
    cadence: (current, active, least, most, days, f) =>
      `Inactivo: más de ${active} veces su ritmo propio, como mínimo ${f.integer(least)} y como máximo ${f.integer(most)} días; sin ritmo conocido, más de ${f.integer(days)} días. Por perder: más de ${current} veces.`,
    model: 'Inactivo: es más probable que ya no compre, según un modelo de las compras de todos los clientes.',
    withoutHistory: (clients, days, f) =>
      `${f.plural(clients, 'cliente', 'clientes')} sin primera compra o sin número de compras: se ${clients === 1 ? 'juzga' : 'juzgan'} por ${f.integer(days)} días sin comprar.`,
    lapsing: (times) => `Por perder: más de ${times} veces su ritmo propio, y todavía no inactivo.`,
    rhythm: (median, clients, f) =>
      clients === 1
        ? `Ritmo propio: el único cliente con varias compras compra cada ${f.plural(median, 'día', 'días')}.`
        : `Ritmo propio: la mitad de los ${f.integer(clients)} clientes con varias compras compra cada ${f.plural(median, 'día', 'días')} o más seguido.`,
    tooSlow: (days, f) =>
      `Compran tan seguido que con ${f.integer(days)} días se nota tarde quién se va: --method cadence mide a cada uno por su ritmo propio.`,
    fallback: (method, because) => `Por ${method} no se pudo: ${because}. En su lugar se contaron los días sin comprar.`,
    because: {
      'one-time': 'nadie compró más de una vez',
      few: 'muy pocos clientes volvieron a comprar',
      'same-day': 'todas las compras son del mismo día',
      'not-converged': 'el cálculo no encontró una respuesta estable',
      'not-identified': 'las compras admiten más de una respuesta',
      'no-histories': 'hacen falta primera y última compra y cuántas fueron, o las ventas una por una',
    },
  },
  plan: {
    heading: 'Llamadas',
    weeks: (perWeek, weeks, f) => `${f.integer(perWeek)} por semana: ${f.plural(weeks, 'semana', 'semanas')}.`,
    first: (rows) => `Esta semana: ${rows}.`,
    unreachable: (clients, f) =>
      `${f.plural(clients, 'cliente no tiene', 'clientes no tienen')} teléfono ni correo que sirva: hay que buscarlo antes de llamar, o visitar.`,
  },
  unjudged: {
    heading: 'Aparte',
    unknown: (clients, f) => `${f.plural(clients, 'cliente', 'clientes')} sin fecha de compra, o ventas de mostrador: no se sabe.`,
    dates: 'Con una columna «Última compra», o con las ventas (--transactions), se podría saber quién dejó de comprar.',
    never: (clients, f) =>
      `${f.plural(clients, 'cliente nunca compró', 'clientes nunca compraron')}: ${clients === 1 ? 'está por ganar' : 'están por ganar'}, no por recuperar.`,
    amounts: 'El archivo no tiene importes y el orden es solo por días: con ventas o una columna de facturación irían primero los mayores.',
    stakeless: (clients, f) =>
      `${f.plural(clients, 'cliente inactivo no tiene', 'clientes inactivos no tienen')} importe: ${clients === 1 ? 'va' : 'van'} al final.`,
  },
  backtest: {
    title: (until, days, f) => `Probado con su propio pasado: lo que se sabía el ${f.day(until)} y quién compró en los ${f.integer(days)} días siguientes`,
    heads: { method: 'Por', right: 'Aciertos', share: '%', auc: 'Ordena bien' },
    chosen: (method, share, majority) => `Elegido: ${method}, acierta en ${share}; dar siempre la misma respuesta acertaría en ${majority}.`,
    declined: (majority) =>
      `Ninguno supera a dar siempre la misma respuesta (${majority}) por tanto que no pueda ser casualidad: se cuentan los días sin comprar.`,
    base: (clients, again, f) => `${again === 1 ? '1 volvió' : `${f.integer(again)} volvieron`} a comprar, de ${f.plural(clients, 'cliente', 'clientes')}.`,
    refused: (method, because) => `Por ${method} no se pudo probar: ${because}.`,
    none: 'Los métodos no se pudieron probar con el pasado: hacen falta las ventas una por una, de más tiempo. Se cuentan los días sin comprar.',
  },
  model: {
    heading: 'Modelo',
    fit: (name, clients, histories, f) =>
      `${name}, en semanas: ${f.plural(clients, 'cliente', 'clientes')}, ${f.plural(histories, 'historia distinta', 'historias distintas')}.`,
    parameter: (name, value, error) => `${name} ${value}${error === null ? '' : ` (±${error})`}`,
    likelihood: (value, converged) => `Log-verosimilitud ${value}, ${converged ? 'convergió' : 'no convergió'}.`,
    none: (method) => `Método: ${method}; no se ajustó ningún modelo.`,
  },
  names: { hiatus: 'hiatus', cadence: 'cadence', 'mbg-nbd': 'MBG/NBD', 'bg-nbd': 'BG/NBD' },
  next: {
    outFile: 'llamadas.xlsx',
    calls: 'la hoja de llamadas, completa y con espacio para el resultado',
    cadence: 'por el ritmo propio de cada cliente',
    auto: 'por el método que mejor acierta con su propio pasado',
    state: 'la cartera entera, con nivel y ubicación de los inactivos',
  },
};
