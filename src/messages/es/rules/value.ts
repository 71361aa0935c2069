import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { counter, otherCurrency } from './core.js';

export const value = {
  heading: 'Valor (RFM)',
  rule: () => 'Qué tan reciente, frecuente y grande es lo que compra frente a los demás clientes, cada cosa de 1 a 5.',
  labels: {
    champions: 'Campeones',
    loyal: 'Leales',
    active: 'Activos',
    new: 'Nuevos',
    promising: 'Prometedores',
    'needs-attention': 'Por atender',
    'at-risk': 'En riesgo',
    'almost-lost': 'Casi perdidos',
    'previously-loyal': 'Antes leales',
    dormant: 'Dormidos',
    prospects: 'Sin compras',
    unknown: 'Sin dato',
  },
  why: {
    counter,
    'other-currency': otherCurrency,
    prospects: () => 'Nunca ha comprado.',
    incomplete: () => 'Ya compró, pero falta la última compra, el número de compras o la facturación.',
    'too-few': () => 'Menos de cinco clientes tienen los tres datos: muy pocos para cinco clases.',
    scored: (args: Args, f: Format) =>
      `Última compra hace ${f.plural(numberArg(args, 'days'), 'día', 'días')} (R ${numberArg(args, 'r')}), ${f.plural(numberArg(args, 'count'), 'compra', 'compras')} (F ${numberArg(args, 'f')}), ` +
      `${f.money(numberArg(args, 'amount'), textArg(args, 'currency') || null)} (M ${numberArg(args, 'm')}); 5 es lo mejor.`,
  },
};
