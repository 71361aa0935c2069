import type { Args } from '../../../errors.js';
import { textArg } from '../../../format.js';
import { counter, state } from './core.js';
import { interest } from './interest.js';

/** A label of another classification, as people read it. */
const nameOf = (labels: Readonly<Record<string, string>>, args: Args, name: string): string =>
  (labels[textArg(args, name)] ?? textArg(args, name)).toLowerCase();

export const priority = {
  heading: 'Prioridad',
  rule: () =>
    '1: A o B que deja o está por dejar de comprar · 2: A que compra, o potencial caliente · 3: B que compra, o potencial tibio · 4: C que ha comprado · 5: el resto.',
  labels: {
    1: '1 recuperar',
    2: '2 cuidar',
    3: '3 desarrollar',
    4: '4 mantener',
    5: '5 resto',
    unknown: 'Sin dato',
  },
  why: {
    counter,
    stopped: (args: Args) => `Nivel ${textArg(args, 'tier')} y dejó de comprar: recuperarlo es lo primero.`,
    lapsing: (args: Args) => `Nivel ${textArg(args, 'tier')} y pasó su propio ritmo: conviene llamarlo antes de perderlo.`,
    buys: (args: Args) => `Nivel ${textArg(args, 'tier')} y sigue comprando.`,
    potential: (args: Args) => `Todavía no compra y su interés es ${nameOf(interest.labels, args, 'interest')}.`,
    small: () => 'Nivel C: ya compró, pero poco.',
    rest: (args: Args) => {
      const now = textArg(args, 'state');
      if (now === 'unknown') return `Su interés es ${nameOf(interest.labels, args, 'interest')}, y nada dice cuánto compra ni si sigue comprando.`;
      const buyer = now === 'current' || now === 'active' || now === 'inactive';
      return `Estado ${nameOf(state.labels, args, 'state')}: ${buyer ? 'sin facturación, nada dice cuánto pesa.' : 'nada urgente.'}`;
    },
    'no-evidence': () => 'No se conoce su facturación, ni su estado, ni su interés.',
    'no-state': (args: Args) => `Nivel ${textArg(args, 'tier')}, pero nada dice si sigue comprando.`,
  },
};
