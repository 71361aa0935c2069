import type { ScorePageWords } from '../en/score-page.js';

/** Las palabras de la página sobre la cartera de un candidato que ningún otro resultado necesita. */
export const scorePage: ScorePageWords = {
  title: (file, asOf) => `Cartera del candidato: ${file} (${asOf})`,
  ring: (score, grade, ceiling) => `${score}. ${grade}. ${ceiling}`,
  full: 'Eran posibles todos los puntos.',
  columns: { dimension: 'Dimensión', scale: 'Alcanzado' },
  clarify: 'son preguntas, no acusaciones',
  room: 'con sitio para las respuestas',
  nothingToAsk: 'Nada fuera de lo común que preguntar.',
  moreSignals: (count, sheet, f) => `${f.integer(count)} más en la hoja ${f.quote(sheet)} del libro (.xlsx).`,
  moreQuestions: (count, f) => `${f.plural(count, 'pregunta más', 'preguntas más')} en el libro (.xlsx).`,
  moreCalls: (count, sheet, f) => `${f.integer(count)} más en la hoja ${f.quote(sheet)} del libro (.xlsx).`,
  moreInWorkbook: (count, f) => `${f.integer(count)} más en el libro (.xlsx).`,
  moreCandidates: (count, f) => `${f.plural(count, 'candidato más', 'candidatos más')} en el libro (.xlsx).`,
  notes: 'Notas',
  method: 'Cómo se calculó',
  points:
    'Puntos: cada dimensión da su peso x una medida de 0 a 1, sobre clientes distintos; una celda vacía vale 0, una columna que falta no da nada y baja lo máximo posible.',
  weights: (items) => `Pesos: ${items.join(' · ')}.`,
  halfLives: (contact, record, sales, f) =>
    `Valen la mitad: un contacto a los ${f.integer(contact)} días, una ficha a los ${f.integer(record)}, una venta a los ${f.integer(sales)}.`,
  thresholds: (same) =>
    'Relación probada: una venta con fecha, o un contacto que no sea correo masivo, en los últimos 365 días; es cartera desde 50% de los clientes, lista por debajo de 20%. ' +
    `Notas desde 80, 65, 50 y 35 puntos; ninguna donde lo máximo es menos de 60. El mismo cliente, desde una probabilidad de ${same}.`,
  source: (file, rows, asOf, f) => `${file}, ${f.plural(rows, 'fila', 'filas')}, con fecha de corte ${asOf}.`,
  personal: 'Los nombres de personas van abreviados; las filas son las del archivo.',
};
