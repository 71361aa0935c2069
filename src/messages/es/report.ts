import type { AssumptionCode } from '../../client/plan.js';
import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { StatementCode } from '../../report/statements.js';
import type { ReportWords } from '../en/report.js';
import { dealings } from './dealings.js';
import { measures } from './measures.js';
import { sales } from './sales.js';

const days = (count: number, f: Format): string => (count === 365 ? 'un año' : f.plural(count, 'día', 'días'));
const money = (args: Args, f: Format): string => f.briefMoney(numberArg(args, 'revenue'), textArg(args, 'currency') || null);
const revenueOf = (args: Args): string => (numberArg(args, 'withoutCounter') === 1 ? ' de la facturación, mostrador aparte' : ' de la facturación');
const clientsOf = (args: Args): number => numberArg(args, 'clients');
const shareOf = (args: Args, f: Format): string => f.percent(numberArg(args, 'share'));
const ORDERS: Readonly<Record<string, string>> = { dmy: 'día/mes/año', mdy: 'mes/día/año', ymd: 'año/mes/día' };
/** Lo que la columna de facturación dice de impuestos; casi ninguna dice algo. */
const TAX: Readonly<Record<'included' | 'excluded', string>> = { included: ', con impuestos', excluded: ', sin impuestos' };
const EXCLUDED: Readonly<Record<string, readonly [one: string, other: string]>> = {
  header: ['que repite el encabezado', 'que repiten el encabezado'],
  total: ['de total', 'de total'],
  footer: ['de pie', 'de pie'],
  deleted: ['borrada', 'borradas'],
  'not-a-client': ['que no es cliente', 'que no son clientes'],
};
const SKIPPED: Readonly<Record<string, readonly [one: string, other: string]>> = {
  title: ['título', 'títulos'],
  header: ['encabezado repetido', 'encabezados repetidos'],
  total: ['total', 'totales'],
  footer: ['pie', 'pie'],
};
const quoted = (columns: readonly string[], f: Format): string => f.list(columns.map(f.quote));

const times = (factor: number, f: Format): string => `${f.decimal(factor, Number.isInteger(factor) ? 0 : 1)} veces`;
const statements = {
  receivables: () => 'Parece un reporte de cuentas por cobrar, no de ventas: sus saldos no se cuentan como facturación.',
  'no-purchase-column': () => 'Falta la columna «Última compra»: sin ella no se sabe quién sigue comprando.',
  'stale-file': (args, f) =>
    `La compra más reciente es del ${f.day(textArg(args, 'newest'))}, ${f.plural(numberArg(args, 'days'), 'día', 'días')} antes del corte; ` +
    `con --as-of ${textArg(args, 'newest')} verá la cartera como era entonces.`,
  'sales-unmatched': (args, f) =>
    `${f.plural(numberArg(args, 'sales'), 'venta', 'ventas')} (${shareOf(args, f)}) ${numberArg(args, 'buyers') === 1 ? 'de un comprador que no está' : `de ${f.integer(numberArg(args, 'buyers'))} compradores que no están`} ` +
    `en la lista de clientes: ${money(args, f)} quedan fuera.`,
  'other-currencies': (args, f) =>
    `${f.plural(clientsOf(args), 'cliente tiene', 'clientes tienen')} importes en ${f.list(textArg(args, 'currencies').split(' '))}: ` +
    `quedan fuera de la facturación hasta que --rate dé el tipo de cambio.`,
  'one-dominates': (args, f) => `Un solo cliente (${f.rows([numberArg(args, 'line')])}) hace el ${shareOf(args, f)}${revenueOf(args)}.`,
  'top-inactive': (args, f) =>
    `${numberArg(args, 'days') === 0 ? f.plural(clientsOf(args), 'cliente A dejó de comprar', 'clientes A dejaron de comprar') : `${f.plural(clientsOf(args), 'cliente A lleva', 'clientes A llevan')} más de ${days(numberArg(args, 'days'), f)} sin comprar`}: ` +
    `${money(args, f)}, el ${shareOf(args, f)}.`,
  'top-inactive-by-status': (args, f) =>
    `${f.plural(clientsOf(args), 'cliente A figura como inactivo', 'clientes A figuran como inactivos')}: ${money(args, f)}, el ${shareOf(args, f)}.`,
  'few-make-most': (args, f) =>
    `${f.plural(clientsOf(args), 'cliente', 'clientes')} (${shareOf(args, f)} de los que han comprado) ` +
    `${clientsOf(args) === 1 ? 'hace' : 'hacen'} el ${numberArg(args, 'percent')}%${revenueOf(args)}.`,
  'never-approached': (args, f) => `${f.plural(clientsOf(args), 'registro', 'registros')} sin compras ni acercamiento reciente: lista, aún no cartera.`,
  'counter-sales': (args, f) => `El ${shareOf(args, f)} de la facturación es venta de mostrador, sin un cliente detrás.`,
  'stopped-buying': (args, f) =>
    `${f.integer(clientsOf(args))} de los ${f.integer(numberArg(args, 'buyers'))} que han comprado ` +
    `${clientsOf(args) === 1 ? 'dejó' : 'dejaron'} de hacerlo (${shareOf(args, f)}).`,
  'inactive-by-status': (args, f) =>
    `${f.plural(clientsOf(args), 'cliente figura como inactivo', 'clientes figuran como inactivos')}: el ${shareOf(args, f)} del archivo.`,
} satisfies Record<StatementCode, (args: Args, f: Format) => string>;

const assumptions = {
  'date-order': (args, columns, f) => `Fechas de ${quoted(columns, f)} leídas como ${ORDERS[textArg(args, 'order')] ?? ''}: nada en el archivo lo prueba.`,
  decimal: (args, columns, f) => `Números de ${quoted(columns, f)} leídos con ${textArg(args, 'decimal') === ',' ? 'coma' : 'punto'} decimal.`,
  thousands: (args, columns, f) => `${textArg(args, 'separator') === ',' ? 'La coma' : 'El punto'} de ${quoted(columns, f)} separa miles, no decimales.`,
  currency: (args, _, f) => {
    const [sign, currency] = [textArg(args, 'sign'), textArg(args, 'currency')];
    if (currency === '') return 'Nada dice en qué moneda están los importes.';
    return sign === '' ? `Importes tomados como ${currency}.` : `Importes con ${f.quote(sign)} tomados como ${currency}.`;
  },
  'other-revenue': (_, columns, f) =>
    `${columns.length === 0 ? 'Otra columna' : quoted(columns, f)} también ${columns.length < 2 ? 'parece' : 'parecen'} facturación y no se ${columns.length < 2 ? 'sumó' : 'sumaron'}: elija con --map.`,
  'two-digit-year': (_, columns, f) => `Años de dos cifras de ${quoted(columns, f)} completados con el siglo más reciente posible.`,
  discount: (args, columns, f) =>
    `${columns.length === 0 ? 'Un descuento' : quoted(columns, f)} se leyó como ${args.as === 'percent' ? 'un porcentaje' : 'un importe'} que se descuenta de cada línea.`,
  'cancelled-means-paid': (_, columns, f) =>
    `${f.quote('Cancelado')}${columns.length === 0 ? '' : ` en ${quoted(columns, f)}`} se leyó como pagado, no como anulado.`,
  'parts-of-revenue': (_, columns, f) =>
    `${columns.length === 0 ? 'Una columna' : quoted(columns, f)} no ${columns.length < 2 ? 'pasa' : 'pasan'} de 1: se ${columns.length < 2 ? 'lee' : 'leen'} como parte de la facturación.`,
  receivables: (_, columns, f) =>
    columns.length === 0
      ? 'Los saldos no se cuentan como facturación.'
      : `${quoted(columns, f)} ${columns.length === 1 ? 'es un saldo y no se cuenta' : 'son saldos y no se cuentan'} como facturación.`,
} satisfies Record<AssumptionCode, (args: Args, columns: readonly string[], f: Format) => string>;

/** Todas las frases del reporte, de la vista de columnas y de la revisión de datos. */
export const report = {
  statements,
  assumptions,
  dealings,
  /** Por qué una columna tiene su campo, o no lo tiene. */
  reasons: {
    option: 'pedido con --map',
    config: 'de cartera.yaml',
    alias: 'nombre conocido',
    normalised: 'nombre parecido',
    word: 'palabra conocida',
    'unknown-header': 'nombre desconocido',
    'values-do-not-fit': 'sus valores no encajan',
    'other-column-better': 'otra columna es mejor',
    'own-column': 'columna de cartera',
    ignored: 'dejada de lado a pedido',
  },
  totals: {
    revenue: (amount) => `${amount} de facturación`,
    clients: (count, f) => f.plural(count, 'cliente', 'clientes'),
    boughtLastYear: (count, f) => `${f.plural(count, 'compró', 'compraron')} en los últimos 12 meses`,
    buyers: (count, f) => f.plural(count, 'ha comprado', 'han comprado'),
    otherCurrencies: (count, currencies, f) => `${f.plural(count, 'cliente', 'clientes')} en ${f.list(currencies)} aparte`,
    salesApart: (count, currency, f) => `${f.plural(count, 'venta', 'ventas')} en ${currency} aparte`,
  },
  /** Lo que acompaña al estado «sin dato». */
  unknownState: { undated: 'compró, sin fecha', counter: 'mostrador', both: 'y mostrador' },
  rules: {
    current: (limit, twice, f) => `actual: ≤ ${f.integer(limit)} días${twice ? ' y 2+ compras' : ''}`,
    active: (limit, f) => `activo: ≤ ${f.integer(limit)} días`,
    inactive: (limit, f) => `inactivo: más de ${f.integer(limit)}`,
    byStatus: (header, f) => `estado según la columna ${f.quote(header)}: no hay última compra`,
    /** Limits by own rhythm, and those of who has none. */
    cadence: ({ current, active, least, most }, f) => [
      `por ritmo propio (3+ compras): actual ≤ ${times(current, f)}`,
      `activo ≤ ${times(active, f)}`,
      `de ${f.integer(least)} a ${f.integer(most)} días`,
    ],
    withoutRhythm: (rule) => `los demás, ${rule}`,
    largest: (tier, percent) => `${tier}: el ${percent}% más grande de los clientes con facturación`,
    from: (tier, amount) => `${tier}: desde ${amount}`,
    keyAccount: ({ share, top, buyers }, f) =>
      `cuentas clave: desde el ${share}% de la facturación${top === 0 ? '' : `, o uno de los ${f.integer(top)} mayores si ${f.integer(buyers)} o más tienen facturación`}`,
    scored: (clients, f) => `valor (RFM): ${f.plural(clients, 'cliente', 'clientes')} del 1 al 5`,
    recency: (cuts) => `R por días sin comprar: 5 con menos de ${cuts[0]}, 4 con menos de ${cuts[1]}, 3 con menos de ${cuts[2]}, 2 con menos de ${cuts[3]}`,
    frequency: (cuts) => `F por compras: 2 desde ${cuts[0]}, 3 desde ${cuts[1]}, 4 desde ${cuts[2]}, 5 desde ${cuts[3]}`,
    monetary: (cuts) => `M por facturación: 2 desde ${cuts[0]}, 3 desde ${cuts[1]}, 4 desde ${cuts[2]}, 5 desde ${cuts[3]}`,
    a: (percent) => `A: primer ${percent}% de la facturación`,
    b: (percent) => `B: hasta ${percent}%`,
    c: 'C: resto',
    none: (count, f) => `${f.integer(count)} sin nivel`,
  },
  /** Qué columna llenaría una sección que no tiene qué mostrar. */
  absent: {
    state: 'Se llena con una columna de última compra, o de estado del cliente.',
    location: 'Se llena con una columna de país, región o ciudad, o con --country.',
    generation: 'Se llena con una columna de fecha o año de nacimiento, o de edad.',
    heading: 'Sin dato',
    rule: (heading: string, columns: readonly string[], f: Format) => `${heading}: con una columna ${columns.map(f.quote).join(' o ')}.`,
    sparse: (heading: string, share: number, f: Format) =>
      share === 0
        ? `${heading}: lo que dice el archivo no alcanza.`
        : `${heading}: se sabe de solo el ${f.percent(share)} de los clientes; en los demás falta el dato o no se entiende.`,
    few: (heading: string) => `${heading}: hacen falta cinco clientes o más con última compra, número de compras y facturación.`,
    only: (share, f) => `Solo se conoce del ${f.percent(share)} de los clientes.`,
  },
  dependence: {
    withoutCounter: 'sin mostrador',
    largest: 'Mayor cliente',
    top: (count, f) => `Los ${f.integer(count)} mayores`,
    keyAccounts: 'Cuentas clave',
    effective: (count) => `Equivale a ${count} ${count === '1' || count === '1.0' || count === '1,0' ? 'cliente' : 'clientes iguales'}`,
  },
  measures,
  generation: {
    organizations: (count, f) => f.plural(count, 'empresa', 'empresas'),
    people: (count, f) => f.plural(count, 'persona con año de nacimiento', 'personas con año de nacimiento'),
    unknown: (count, f) => `${f.integer(count)} sin dato`,
  },
  /** Qué columna es la facturación, y de dónde sale un año de nacimiento. */
  basis: {
    revenue: (header, tax, f) =>
      `Facturación = columna ${f.quote(header)}${tax === null ? '; el archivo no dice qué período cubre ni si incluye impuestos' : TAX[tax]}.`,
    birthFromTaxId: 'Año de nacimiento según el RFC.',
    from: {
      country: { phone: 'el teléfono', taxId: 'el documento tributario' },
      region: { postalCode: 'el código postal', city: 'la ciudad' },
      countries: (items) => `País de clientes sin ese dato: por ${items.join(', por ')}.`,
      regions: (items) => `Región de clientes sin ese dato: por ${items.join(', por ')}.`,
    },
  },
  unread: {
    sheets: (sheets, f) =>
      `Hojas no leídas: ${f.list(sheets.map(({ name, rows, hidden }) => `${f.quote(name)} (${f.plural(rows, 'fila', 'filas')}${hidden ? ', oculta' : ''})`))}.`,
    table: (sheet, range, rows, f) => `Otra tabla de ${f.quote(sheet)} no se leyó: ${range} (${f.plural(rows, 'fila', 'filas')}).`,
  },
  sales,
  apart: {
    counter: (where, revenue, share) =>
      `Venta de mostrador (${where})${revenue === null ? '' : `: ${revenue}`}${share === null ? '' : `, el ${share} de la facturación`}. ` +
      `Cuenta en el total y no se clasifica.`,
    otherCurrency: (clients, amount, f) =>
      `${f.plural(clients, 'cliente', 'clientes')} con ${amount}: fuera del total mientras falte su tipo de cambio (--rate).`,
  },
  data: {
    identity: (rows, clients, rest, f) =>
      rest.length === 0
        ? `${f.plural(rows, 'fila, un cliente', 'filas, todas de clientes')}.`
        : `${f.plural(rows, 'fila', 'filas')} = ${[f.plural(clients, 'cliente', 'clientes'), ...rest].join(' + ')}.`,
    rejected: (count, f) => f.plural(count, 'rechazada', 'rechazadas'),
    blank: (count, f) => `${f.integer(count)} en blanco`,
    excluded: (count, reasons, f) => `${f.plural(count, 'excluida', 'excluidas')}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    reason: (reason, count, f) => f.plural(count, ...(EXCLUDED[reason] ?? [reason, reason])),
    skipped: (items) => `Fuera de la tabla: ${items.join(', ')}.`,
    skippedLines: (reason, lines, more, f) => {
      const [one, other] = SKIPPED[reason] ?? [reason, reason];
      const listed = f.list([...lines.map(String), ...(more > 0 ? [`${f.integer(more)} más`] : [])]);
      return lines.length + more === 1 ? `${one} (línea ${listed})` : `${other} (líneas ${listed})`;
    },
    header: (line) => `Encabezado en la línea ${line}.`,
    clean: 'Nada por corregir.',
    moreFindings: (count, f) => f.plural(count, 'hallazgo más', 'hallazgos más'),
  },
  next: {
    validate: 'celdas por corregir',
    columns: 'qué dato es cada columna',
    out: 'cada cliente con sus etiquetas',
    outFile: 'clasificados.xlsx',
    repeat: 'repite este resultado',
    analyze: 'el análisis, con estas columnas',
  },
  columns: {
    intro: (used, total, f) => `${used === 1 ? 'Se usa' : 'Se usan'} ${f.integer(used)} de ${f.plural(total, 'columna', 'columnas')}`,
    header: (line) => `encabezado en la línea ${line}`,
    dialect: (encoding, delimiter) => `${encoding}, celdas separadas por ${delimiter}`,
    more: (count, f) => `y ${f.integer(count)} más`,
    noHeader: '(sin encabezado)',
    example: 'Encabezado=campo',
    correct: 'Corregir',
    correctNote: 'otro campo para una columna; --save lo guarda en cartera.yaml',
    short: { confidence: 'Seguro', fit: 'Encaja' },
  },
  validate: {
    clean: 'Nada por corregir: ni errores ni avisos.',
    counts: (errors, warnings, f) => `${f.plural(errors, 'error', 'errores')} · ${f.plural(warnings, 'aviso', 'avisos')}`,
    list: (shown, total, f) =>
      shown === total ? 'Hallazgos, fila por fila' : `Hallazgos, fila por fila: los primeros ${f.integer(shown)} de ${f.integer(total)}`,
    wholeFile: 'archivo',
    all: 'todos los hallazgos, para abrir en Excel',
    outFile: 'hallazgos.csv',
  },
} satisfies ReportWords;
