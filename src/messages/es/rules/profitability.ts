import type { Args } from '../../../errors.js';
import { type Format, numberArg } from '../../../format.js';
import { inFigures } from './in-figures.js';

const leaves = (args: Args, f: Format): string => {
  const share = args.share === undefined ? '' : `, ${f.percent(numberArg(args, 'share'))} de lo que compra`;
  return `${numberArg(args, 'net') < 0 ? 'Cuesta más de lo que deja' : 'Deja'}, entre margen y costo de atención: ${f.amount(numberArg(args, 'net'))}${share}`;
};

export const profitability = {
  heading: 'Rentabilidad',
  rule: inFigures.profitability,
  labels: {
    keep: 'Conservar',
    grow: 'Hacer crecer',
    fix: 'Corregir',
    release: 'Soltar',
    unknown: 'Sin dato',
  },
  why: {
    'profitable-high': (args: Args, f: Format) => `${leaves(args, f)}; puede comprar más.`,
    'profitable-low': (args: Args, f: Format) => `${leaves(args, f)}; no se espera que compre más.`,
    'profitable-unknown': (args: Args, f: Format) => `${leaves(args, f)}; nada dice que pueda comprar más.`,
    'unprofitable-high': (args: Args, f: Format) => `${leaves(args, f)}; puede comprar más: vale la pena corregirlo.`,
    'unprofitable-low': (args: Args, f: Format) => `${leaves(args, f)}; no se espera que compre más.`,
    'unprofitable-unknown': (args: Args, f: Format) => `${leaves(args, f)}; nada dice cuánto más puede comprar: primero corregirlo.`,
    missing: () => 'No se conoce el margen, el costo de atención o la facturación de la que son parte.',
    counter: () => 'Las ventas de mostrador no se clasifican.',
  },
};
