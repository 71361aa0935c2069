import type { Factor } from '../../classifiers/interest.js';
import type { Format } from '../../format.js';

const tenths = (share: number): string => (share >= 0.95 ? 'almost all buy it' : `${Math.max(1, Math.round(share * 10))} in 10 buy it`);

/** Sentences about what clients buy, what they leave, how warm they are and whose they are. */
export const dealings = {
  products: {
    heading: 'Products',
    breadth: (different: number, breadth: string, f: Format) =>
      different === 1 ? 'Everybody buys the same product.' : `${f.integer(different)} different products; a client buys ${breadth} of them on average.`,
    top: (items: readonly string[]) => `Bought by most: ${items.join(', ')}.`,
    item: (product: string, clients: number, share: number, f: Format) => `${product} ${f.integer(clients)} (${f.percent(share)})`,
    gap: (clients: number, has: string, without: number, lacks: string, share: number, f: Format) =>
      `Of ${f.integer(clients)} who buy ${has}, ${f.integer(without)} ${without === 1 ? 'does' : 'do'} not buy ${lacks} (${tenths(share)}).`,
  },
  interest: {
    heading: 'Interest',
    because: (factors: readonly string[]) => `Comes from: ${factors.join(', ')}.`,
    factors: {
      column: 'says the file',
      'recent-contact': 'recent contact',
      contact: 'contact not long ago',
      'late-stage': 'proposal or negotiation',
      qualified: 'qualified',
      inbound: 'came by itself or was sent',
      'opt-out': 'wants no messages',
      lost: 'sale lost',
    } satisfies Record<Factor, string>,
    item: (factor: string, points: number, clients: number | null, f: Format) =>
      `${factor}${points === 0 ? '' : ` (${points > 0 ? '+' : ''}${points})`}${clients === null ? '' : ` ${f.integer(clients)}`}`,
  },
  profitability: {
    heading: 'Net result',
    good: (clients: number, amount: string, f: Format) =>
      `${f.plural(clients, 'profitable client leaves', 'profitable clients leave')} ${amount} after what ${clients === 1 ? 'it costs' : 'they cost'} to serve.`,
    bad: (clients: number, amount: string, f: Format) => `${f.plural(clients, 'client is not profitable', 'clients are not profitable')}: ${amount} in all.`,
  },
};

export type DealingWords = typeof dealings;
