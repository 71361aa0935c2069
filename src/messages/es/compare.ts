import type { Format } from '../../format.js';
import type { CompareWords } from '../en/compare.js';

export const compare: CompareWords = {
  heading: 'Candidatos',
  portfolios: (count: number, f: Format) => f.plural(count, 'cartera', 'carteras'),
  headings: {
    quality: 'Calidad, punto por punto',
    changes: 'Qué cambiaría el orden',
    shared: 'Clientes en común',
    clarify: 'Por aclarar',
    rank: 'Puesto',
    file: 'Archivo',
    method: 'Método',
  },
  place: (rank: number) => `${rank}.º`,
  headline: {
    fit: (file: string, clients: number, f: Format) =>
      `${file} va primero: ${clients === 0 ? 'aunque ningún cliente sirve' : f.plural(clients, 'cliente sirve', 'clientes sirven')} hoy para este puesto.`,
    proven: (file: string, clients: number, f: Format) =>
      `${file} va primero: ${clients === 0 ? 'aunque ningún cliente' : f.plural(clients, 'cliente', 'clientes')} con relación probada.`,
    tie: (files: string, clients: number, f: Format) => `${files} comparten el primer lugar, con ${f.plural(clients, 'cliente', 'clientes')} cada uno.`,
  },
  rows: {
    rows: 'Filas del archivo',
    distinct: 'Clientes distintos',
    usable: 'Con teléfono o correo que sirve',
    proven: 'Con relación probada',
    fit: 'De lo que pide el puesto',
    toCall: 'De ellos, no son nuestros aún',
    companies: 'Empresas',
    buyers: 'Compradores',
    sold: 'Vendido en total',
    soldLastYear: 'Vendido en 12 meses',
    quality: 'Calidad',
    ceiling: 'Posible con sus columnas',
    relevance: 'Afinidad',
    verdict: 'Veredicto',
    clarify: 'Por aclarar',
    ours: 'Ya son nuestros',
    total: 'Total',
  },
  verdicts: { portfolio: 'cartera', partial: 'a medias', list: 'solo lista' },
  none: '–',
  gaps: {
    funnel: (ahead: string, behind: string, margin: number, fit: boolean, f: Format) =>
      `${ahead} va antes que ${behind} por ${f.plural(margin, 'cliente', 'clientes')} ${fit ? (margin === 1 ? 'que sirve para el puesto' : 'que sirven para el puesto') : 'con relación probada'}.`,
    quality: (ahead: string, behind: string, points: string) => `${ahead} y ${behind} empatan en clientes; decide la calidad, por ${points} puntos.`,
    size: (ahead: string, behind: string, margin: number, f: Format) =>
      `${ahead} y ${behind} empatan en clientes y en calidad; decide el tamaño, por ${f.plural(margin, 'contacto', 'contactos')}.`,
    tie: (ahead: string, behind: string) => `Nada distingue a ${ahead} de ${behind}.`,
  },
  better: (behind: string, points: string) => `${behind} tiene mejor calidad, por ${points} puntos.`,
  shift: (behind: string, points: string, from: string, to: string) =>
    `En calidad ${behind} lo alcanza si pasan ${points} puntos de peso de «${from}» a «${to}».`,
  firm: 'Ningún cambio de peso entre dos partes de la calidad lo da vuelta.',
  alone: {
    funnel: 'Solo por el embudo',
    quality: 'Solo por calidad',
    size: 'Solo por tamaño (contactos que sirven)',
    relevance: 'Solo por afinidad',
    revenueLastYear: 'Solo por las ventas de 12 meses',
  },
  without: (criterion: string) => `Si el puesto no pidiera ${criterion}`,
  order: (what: string, files: string) => `${what}: ${files}.`,
  unchanged: (items: readonly string[], f: Format) => `El orden sigue igual: ${f.list(items)}.`,
  before: ' > ',
  level: ' = ',
  shared: (a: string, b: string, clients: number, f: Format) => `${a} y ${b} traen ${f.plural(clients, 'cliente', 'clientes')} en común. ¿De quién son?`,
  same: (a: string, b: string) => `${a} y ${b} son el mismo archivo.`,
  nothingShared: 'Ninguno: ningún cliente está en dos de los archivos.',
  signals: (file: string, sentence: string) => `${file}: ${sentence}`,
  next: { score: 'el mejor, completo', out: 'para imprimir', outFile: 'candidatos.html' },
  /** The list of buyers that sales are made into first. */
  buyersFile: 'compradores.csv',
};
