import type { WorkbookWords } from '../en/workbook.js';

/** Las palabras del libro enriquecido. Los nombres de hojas y encabezados se usan tal cual en sus enlaces y frases. */
export const workbook = {
  sheets: { summary: 'Resumen', clients: 'Clientes', issues: 'Hallazgos', method: 'Método' },
  added: {
    state: 'Estado',
    tier: 'Nivel',
    generation: 'Generación',
    country: 'País',
    region: 'Región',
    location: (level) => `Lugar (${level})`,
    days: 'Días sin comprar',
    line: 'Fila del archivo',
  },
  extraCells: '(celdas de más)',
  tiles: {
    clients: 'Clientes',
    revenue: 'Facturación',
    lastYear: 'Compraron en 12 meses',
    buyers: 'Han comprado',
    largest: 'Mayor cliente',
    inactive: 'Dejaron de comprar',
  },
  headings: {
    stateByTier: 'Estado por nivel',
    share: '% de clientes',
    revenueShare: '% de facturación',
    basis: 'En qué se basan las cifras',
    next: 'Qué hacer ahora',
  },
  data: { rows: 'Filas', clients: 'Clientes', rejected: 'Rechazadas', blank: 'En blanco', excluded: 'Excluidas', errors: 'Errores', warnings: 'Avisos' },
  go: (sheet) => `${sheet} →`,
  next: {
    winBack: (clients, amount, f) => `Llame primero: ${f.plural(clients, 'cliente A dejó', 'clientes A dejaron')} de comprar (${amount}).`,
    filter: (sheet, filters, f) => `En ${f.quote(sheet)}, filtre ${f.list(filters.map(([header, value]) => `${f.quote(header)} por ${value}`))}.`,
    approach: (clients, f) =>
      `Hable con ${f.plural(clients, 'cliente que mostró', 'clientes que mostraron')} interés y aún no ${clients === 1 ? 'compra' : 'compran'}.`,
    correct: (errors, sheet, f) => `Corrija ${f.plural(errors, 'celda', 'celdas')} en su sistema: ${f.quote(sheet)} lleva a cada una.`,
    rejected: (rows, sheet, f) =>
      `${f.plural(rows, 'fila no identifica a ningún cliente y queda', 'filas no identifican a ningún cliente y quedan')} fuera: ` +
      `${f.quote(sheet)} dice ${rows === 1 ? 'cuál es' : 'cuáles son'}.`,
    nothing: 'Nada urgente.',
  },
  issues: {
    note: (file, clients, f) =>
      `«Fila del archivo» es la fila de ${f.quote(file)}. «Celda aquí» lleva a la hoja ${f.quote(clients)} de este libro, que solo tiene clientes y por eso numera sus filas de nuevo.`,
    heads: {
      severity: 'Gravedad',
      line: 'Fila del archivo',
      column: 'Columna',
      header: 'Encabezado',
      cell: 'Celda aquí',
      finding: 'Hallazgo',
      explanation: 'Explicación',
    },
    more: (more, command, f) => `${f.plural(more, 'hallazgo más', 'hallazgos más')}: ${command}`,
    none: 'Nada por corregir: ni errores ni avisos.',
  },
  method: {
    file: 'Archivo',
    size: 'Tamaño en bytes',
    salesFile: 'Archivo de ventas',
    sha256: 'SHA-256 del archivo',
    format: 'Formato',
    headerLine: 'Encabezado en la línea',
    currency: 'Moneda',
    country: 'País del archivo',
    version: 'Versión de cartera',
    command: 'Comando que repite este resultado',
    rules: 'Reglas',
    location: (level) => `lugar: ${level}`,
    basis: 'En qué se basan las cifras',
    columns: 'Columnas del archivo',
    heads: {
      letter: 'Columna',
      header: 'Encabezado',
      field: 'Se tomó por',
      code: 'Campo',
      confidence: 'Seguro',
      reason: 'Por qué',
      format: 'Formato',
      fit: 'Encaja',
      filled: 'Con dato',
    },
    added: 'Columnas que agrega cartera',
    addedHeads: { header: 'En este libro', code: 'En CSV' },
    labels: 'Etiquetas',
    labelHeads: { name: 'En este libro', code: 'En CSV y JSON', meaning: 'Significado' },
    notes: 'Sobre este libro',
    typed:
      'Las fechas, importes y cantidades que se pudieron leer son fechas y números; lo que no, es el texto que era. Códigos, teléfonos, documentos y códigos postales son texto.',
    clientsOnly: (clients, issues, f) =>
      `${f.quote(clients)} solo tiene clientes: las filas rechazadas, en blanco y excluidas quedan fuera; ${f.quote(issues)} nombra las rechazadas.`,
    zones: 'Las horas son las escritas en el archivo; no se guardan las marcas de zona horaria.',
    cut: (cells, f) => `${f.plural(cells, 'texto se cortó', 'textos se cortaron')} en las 32 767 letras que admite una celda.`,
    personal: 'Este libro tiene los datos personales de los clientes: compártalo con cuidado.',
  },
} satisfies WorkbookWords;
