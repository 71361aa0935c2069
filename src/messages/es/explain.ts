import type { ExplainWords } from '../en/explain.js';

const either = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  // Se escribe «u» delante del sonido o.
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${/^h?[oó]/i.test(last) ? 'u' : 'o'} ${last}`;
};

/** Las frases de `explain`. */
export const explain: ExplainWords = {
  title: 'Un cliente',
  row: 'fila',
  foundBy: {
    row: 'hallado por su fila',
    id: 'hallado por su código',
    taxId: 'hallado por su documento',
    email: 'hallado por su correo',
    phone: 'hallado por su teléfono',
    name: 'hallado por su nombre',
    words: 'hallado por palabras de su nombre',
    parts: 'hallado por parte de su nombre',
  },
  alsoRow: (row, said) => `${row} se tomó por lo que dice una celda de este cliente. También es un número de fila: para esa fila escriba ${said}.`,
  became: {
    counter: 'Venta de mostrador, sin un cliente detrás: cuenta en el total y no se clasifica.',
    rejected: 'La fila se rechazó: no tiene código, nombre, empresa, documento, correo ni teléfono que diga de qué cliente es.',
    blank: 'La fila está en blanco: se contó y quedó fuera.',
    excluded: {
      total: 'La fila es un total, no un cliente: quedó fuera.',
      footer: 'La fila es el pie de un reporte, no un cliente: quedó fuera.',
      header: 'La fila repite los títulos de columna: quedó fuera.',
      deleted: 'El archivo dice que este cliente fue borrado: quedó fuera.',
      'not-a-client': 'El archivo dice que no es un cliente: quedó fuera.',
    },
  },
  headings: {
    became: 'La fila',
    cells: 'Celdas',
    issues: 'Hallazgos',
    standing: 'En la cartera',
    changes: 'Lo que viene',
    sales: 'Ventas',
    without: 'Sin evidencia',
    rule: 'Regla',
  },
  hidden: 'oculto',
  inFile: 'En el archivo',
  readAs: 'leído como',
  day: 'Día',
  product: 'Producto',
  yes: 'sí',
  no: 'no',
  fromSales: 'de las ventas',
  because: (headers, f) => `Según ${f.list(headers)}.`,
  basedOn: (labels, f) => `Según ${f.list(labels)}.`,
  nothing: (headers, f) => (headers.length === 0 ? 'Nada en la fila lo dice.' : `No hay nada en ${f.list(headers)}.`),
  notEnough: (headers, f) => `Lo que ${headers.length === 1 ? 'dice' : 'dicen'} ${f.list(headers)} no alcanza para saberlo.`,
  noColumns: (fields) => `no hay columna de ${either(fields)}`,
  blanks: (headers, f) => `Vacías: ${f.list(headers)}.`,
  place: {
    country: {
      cell: 'país según su celda',
      region: 'país según la región nombrada',
      phone: 'país según el teléfono',
      taxId: 'país según el documento tributario',
      fallback: 'país del archivo',
    },
    region: {
      cell: 'según su celda',
      province: 'según la provincia',
      district: 'según el distrito',
      postalCode: 'según el código postal',
      city: 'según la ciudad',
    },
    typo: 'se corrigió una errata en el nombre',
  },
  standing: ({ rank, of, share, before }, revenue, f) =>
    `N.º ${f.integer(rank)} de ${f.plural(of, 'cliente', 'clientes')} con facturación: ${revenue}, el ${f.percent(share)} del total${before === 0 ? '' : `; los que están por encima hacen el ${f.percent(before)}`}.`,
  onDay: (heading, label, day, unless) =>
    `${heading}: ${label} desde el ${day}${{ purchase: ' si no compra antes', contact: ' si nadie habla antes con él', nothing: ' si nada cambia' }[unless]}.`,
  withMore: (heading, label, amount) => `${heading}: ${label} con ${amount} más de facturación.`,
  sales: (shown, count, f) =>
    shown === count ? f.plural(count, 'venta', 'ventas') : `las últimas ${f.integer(shown)} de ${f.plural(count, 'venta', 'ventas')}`,
  next: {
    personal: 'con los datos personales completos',
    validate: 'todas las celdas por corregir',
    analyze: 'la cartera completa',
    repeat: 'repite este resultado',
  },
  fill: (row) => `fila ${row}`,
  unnamed: '(sin nombre)',
  more: (count, f) => `y ${f.integer(count)} más`,
  near: (names, f) => ` Los más parecidos: ${f.list(names)}.`,
  noRow: {
    header: 'ahí están los títulos de columna',
    title: 'ahí hay un título',
    above: 'está encima de los títulos de columna',
    below: 'la tabla termina antes',
    between: 'no es una fila de la tabla',
    sheet: 'esa hoja no se lee',
  },
};
