import type { DealingWords } from '../en/dealings.js';

const tenths = (share: number): string =>
  share >= 0.95 ? 'lo compran casi todos' : share < 0.15 ? 'lo compra 1 de cada 10' : `lo compran ${Math.round(share * 10)} de cada 10`;

/** Frases sobre lo que compran los clientes, lo que dejan, qué tan interesados están y de quién son. */
export const dealings: DealingWords = {
  products: {
    heading: 'Productos',
    breadth: (different, breadth, f) =>
      different === 1 ? 'Todos compran el mismo producto.' : `${f.integer(different)} productos distintos; cada cliente compra ${breadth} en promedio.`,
    top: (items) => `Los que más clientes compran: ${items.join(', ')}.`,
    item: (product, clients, share, f) => `${product} ${f.integer(clients)} (${f.percent(share)})`,
    gap: (clients, has, without, lacks, share, f) =>
      `De ${f.integer(clients)} que compran ${has}, ${f.integer(without)} no ${without === 1 ? 'compra' : 'compran'} ${lacks} (${tenths(share)}).`,
  },
  interest: {
    heading: 'Interés',
    because: (factors) => `Se debe a: ${factors.join(', ')}.`,
    factors: {
      column: 'lo dice el archivo',
      'recent-contact': 'contacto reciente',
      contact: 'contacto no tan reciente',
      'late-stage': 'propuesta o negociación',
      qualified: 'calificado',
      inbound: 'llegó solo o recomendado',
      'opt-out': 'no quiere mensajes',
      lost: 'venta perdida',
    },
    item: (factor, points, clients, f) =>
      `${factor}${points === 0 ? '' : ` (${points > 0 ? '+' : ''}${points})`}${clients === null ? '' : ` ${f.integer(clients)}`}`,
  },
  profitability: {
    heading: 'Lo que dejan',
    good: (clients, amount, f) =>
      `${f.plural(clients, 'cliente rentable deja', 'clientes rentables dejan')} ${amount} después de lo que cuesta ${clients === 1 ? 'atenderlo' : 'atenderlos'}.`,
    bad: (clients, amount, f) => `${f.plural(clients, 'cliente no es rentable', 'clientes no son rentables')}: ${amount} en total.`,
  },
};
