import type { Criterion } from '../../scoring/score.js';
import type { ScoreWords } from '../en/score.js';

/** Lo que un puesto busca, con su artículo. */
const THE: Readonly<Record<Criterion, string>> = {
  sector: 'el rubro',
  place: 'la zona',
  product: 'el producto',
  clientType: 'el tipo',
  tier: 'el nivel de facturación',
  generation: 'la generación',
  age: 'la edad',
  gender: 'el género',
  maritalStatus: 'el estado civil',
  children: 'los hijos',
};
const faltan = (nouns: readonly string[]): string =>
  nouns.length > 2
    ? 'faltan todos los datos'
    : nouns.length === 2
      ? `faltan ${nouns.join(' y ')}`
      : `falta ${Object.values(THE).find((the) => the.endsWith(nouns[0] ?? '')) ?? 'el dato'}`;
const of = (noun: string): string => (noun.startsWith('el ') ? `Del ${noun.slice(3)}` : `De ${noun}`);

export const score: ScoreWords = {
  heading: 'Cartera del candidato',
  headings: {
    funnel: 'De filas a clientes',
    size: 'Tamaño',
    quality: 'Calidad',
    relevance: 'Afinidad',
    verdict: 'Veredicto',
    points: 'Puntos',
    of: 'de',
    why: 'Por qué',
    total: 'Total',
    strong: 'Fuerte',
    weak: 'Débil',
    more: 'Con más',
    ownership: 'Propiedad',
    own: 'Nuestros',
    carryOver: 'Traería',
    sensitive: 'Sensibles',
    calls: 'Para llamar',
    questions: 'Para la entrevista',
    target: 'Puesto',
    wanted: 'Busca',
  },
  nothing: 'Nada por aclarar: ningún patrón del archivo pide una pregunta.',
  onlyOrigin: 'Ningún patrón pide una pregunta; falta saber de quién son los clientes:',
  headline: {
    fit: (rows, fit, f) =>
      `De ${f.plural(rows, 'fila', 'filas')}, ${fit === 0 ? 'ningún cliente sirve' : f.plural(fit, 'cliente sirve', 'clientes sirven')} hoy para este puesto.`,
    proven: (rows, proven, f) =>
      `De ${f.plural(rows, 'fila', 'filas')}, ${proven === 0 ? 'ningún cliente tiene' : f.plural(proven, 'cliente tiene', 'clientes tienen')} una relación probada.`,
    unreachable: (rows, why, f) =>
      `De ${f.plural(rows, 'fila', 'filas')}, a nadie se puede llamar ni escribir: ${
        { sales: 'las ventas no traen', file: 'el archivo no trae', cells: 'no sirve ningún' }[why]
      } teléfono ni correo.`,
  },
  steps: {
    rows: 'Filas del archivo',
    distinct: 'Clientes distintos',
    usable: 'Con teléfono o correo que sirve',
    proven: 'Con relación probada',
    fit: (criteria, f) =>
      criteria.length === 0 || criteria.length > 2 ? 'De lo que pide el puesto' : `${of(f.list(criteria.map((name) => THE[name])))} del puesto`,
  },
  notes: {
    repeated: (count, f) => f.plural(count, 'repetido', 'repetidos'),
    apart: (count, f) => `${f.integer(count)} sin cliente`,
    counter: (count, f) => `${f.integer(count)} de mostrador`,
    unreachable: (count, f) => `${f.integer(count)} sin forma de contacto`,
    allReachable: 'todos con contacto',
    proven: 'fecha en últimos 12 meses',
    provenUnreachable: 'entre los contactables',
    withoutOurs: 'sin los ya nuestros',
    calls: (sheet, count, f) => `hoja ${f.quote(sheet)}, ${f.integer(count)}`,
  },
  size: {
    usable: (count, f) => f.plural(count, 'contactable', 'contactables'),
    buyers: (count, f) => (count === 0 ? 'ningún comprador' : f.plural(count, 'comprador', 'compradores')),
    unknownBuyers: 'no dice quién compra',
    soldLastYear: (amount) => `${amount} vendidos en 12 meses`,
    soldToRecent: (amount, buyers, f) => `${amount} vendidos a ${buyers === 1 ? 'quien compró' : `los ${f.integer(buyers)} que compraron`} en 12 meses`,
    sold: (amount) => `${amount} vendidos, de cualquier época`,
    companies: (count, f) => f.plural(count, 'empresa', 'empresas'),
    persons: (count, f) => f.plural(count, 'persona', 'personas'),
  },
  quality: {
    score: (score) => `${score} de 100`,
    ceiling: (ceiling) => `(máximo con estas columnas: ${ceiling})`,
  },
  grades: { A: 'Excelente', B: 'Buena', C: 'Aceptable', D: 'Débil', E: 'Muy débil' },
  noGrade: 'Sin nota: faltan columnas',
  relevance: {
    score: (score, matching, judged, f) => `${score} de 100: ${matching === 1 ? 'coincide' : 'coinciden'} ${f.integer(matching)} de ${f.integer(judged)}`,
    unjudged: (count, nouns, f) => `en ${f.integer(count)} ${faltan(nouns)}`,
    excluded: (count, f) => f.plural(count, 'excluido por el puesto', 'excluidos por el puesto'),
    unknown: (count, nouns, f) => `no se puede decir: en ${f.integer(count)} ${faltan(nouns)}`,
    ask: 'diga qué busca el puesto: --sector, --place o --target',
    matches: (matching, known, f) => `${f.integer(matching)} de ${f.integer(known)}`,
  },
  criteria: {
    sector: 'rubro',
    place: 'zona',
    product: 'producto',
    clientType: 'tipo',
    tier: 'nivel de facturación',
    generation: 'generación',
    age: 'edad',
    gender: 'género',
    maritalStatus: 'estado civil',
    children: 'hijos',
  },
  criterion: {
    sector: 'Rubro',
    place: 'Zona',
    product: 'Producto',
    clientType: 'Tipo de cliente',
    tier: 'Nivel de facturación',
    generation: 'Generación',
    age: 'Edad',
    gender: 'Género',
    maritalStatus: 'Estado civil',
    children: 'Hijos',
  },
  without: (words, f) => `sin ${f.list(words)}`,
  verdicts: {
    portfolio: (share) => `una cartera: ${share} con relación probada (50% o más)`,
    partial: (share) => `cartera a medias: ${share} con relación probada (cartera: 50% o más)`,
    list: (share) => `solo una lista: ${share} con relación probada (cartera: 50% o más)`,
  },
  verdictNotes: {
    ours: (count, clients, f) => `pero ${f.integer(count)} de ${f.integer(clients)} ya son nuestros`,
    oneDate: 'pero descansa en una fecha repetida',
    unreachable: 'nadie a quien llamar o escribir',
  },
  dimensions: {
    identification: 'Identificación',
    validity: 'Datos válidos',
    uniqueness: 'Sin repetidos',
    contactFreshness: 'Contacto reciente',
    recordCurrency: 'Datos actualizados',
    relationship: 'Trato con el cliente',
    salesEvidence: 'Ventas demostradas',
    productEvidence: 'Producto conocido',
    resilience: 'No depende de pocos',
  },
  more: (columns, any, day, points, one, f) =>
    `Pida ${day ? (columns.length === 1 || any ? 'la fecha de ' : 'las fechas de ') : ''}${any ? columns.map(f.quote).join(' o ') : f.list(columns.map(f.quote))}: hasta ${points} ${one ? 'punto' : 'puntos'} más`,
  ownership: {
    own: (count, share, f) => `${f.plural(count, 'propio', 'propios')} (${share})`,
    corporate: (count, share, f) => `${f.integer(count)} de la empresa (${share})`,
    shared: (count, share, f) => `${f.plural(count, 'compartido', 'compartidos')} (${share})`,
    unknown: (count, share, f) => `${f.integer(count)} sin decir (${share})`,
  },
  overlap: {
    against: (file, clients, f) => `Contra ${f.quote(file)} (${f.plural(clients, 'cliente', 'clientes')})`,
    new: (count, f) => f.plural(count, 'nuevo', 'nuevos'),
    ours: (count, f) => `${f.integer(count)} ya ${count === 1 ? 'nuestro' : 'nuestros'}`,
    conflict: (count, f) => `${f.integer(count)} en conflicto`,
    case: (theirs, ours, standing, probability, because) =>
      `${theirs} y nuestra fila ${ours}: ${standing === 'ours' ? 'ya nuestro' : 'en conflicto'} (${probability}${because === '' ? '' : `: ${because}`})`,
    more: (count, f) => `y ${f.integer(count)} más`,
  },
  carryOver: {
    amount: (amount, share, lastYear, sales, f) =>
      `${amount} al año si lo sigue ${share}: de ${lastYear} vendidos en 12 meses (${f.plural(sales, 'venta con fecha', 'ventas con fecha')})`,
    range: (low, high) => `entre ${low} (20%) y ${high} (50%)`,
    ours: (amount) => `sin contar ${amount} de clientes ya nuestros`,
    refused: {
      'no-sales': () => 'sin cifra: hacen falta las ventas una por una, con fecha y monto (--transactions)',
      'few-sales': (sales, f) => `sin cifra: ${f.plural(sales, 'venta con fecha es poca', 'ventas con fecha son pocas')}, hacen falta 30`,
    },
  },
  sensitive: {
    used: (fields, f) => `Por pedido suyo ${fields.length === 1 ? 'cuenta' : 'cuentan'} en esta nota: ${f.list(fields)} (--allow-sensitive).`,
    allowed: 'Se permitieron datos sensibles (--allow-sensitive); el puesto no pide ninguno.',
    refused: (fields, f) => `El puesto pide ${f.list(fields)}: sin --allow-sensitive no ${fields.length === 1 ? 'se usa' : 'se usan'}.`,
  },
  calls: {
    sheet: 'Para llamar',
    title: (shown, total, f) =>
      shown === total ? `Para llamar: ${f.plural(total, 'cliente', 'clientes')}` : `Para llamar: los primeros ${f.integer(shown)} de ${f.integer(total)}`,
    none: 'Nadie a quien llamar: ningún cliente llega al último paso.',
    heads: {
      row: 'Fila',
      client: 'Cliente',
      because: 'Por qué',
      relevance: 'Afinidad',
      reach: 'Por',
      lastContact: 'Último contacto',
      lastSale: 'Última venta',
      revenue: 'Vendido',
    },
    because: { fits: 'sirve para el puesto', proven: 'relación probada', usable: 'se puede contactar' },
    phone: 'teléfono',
    email: 'correo',
    unnamed: '(sin nombre)',
    masked: 'Los nombres van abreviados: --show-personal los muestra enteros.',
  },
  next: {
    out: '2 páginas',
    outFile: 'entrevista.html',
    calls: 'a quién llamar',
    callsFile: 'entrevista.xlsx',
    own: '¿ya son nuestros?',
    ownFile: 'nuestros.xlsx',
    template: 'para que lo llene',
    templateFile: 'pedido.xlsx',
    repeat: 'repite este resultado',
    typed: (command) => `… = ${command}`,
  },
};
