import type { Args } from '../../../errors.js';
import { type Format, numberArg } from '../../../format.js';
import { withoutRevenue } from './core.js';
import { inFigures } from './in-figures.js';

export const keyAccount = {
  heading: 'Cuenta clave',
  rule: inFigures.keyAccount,
  labels: {
    key: 'Cuenta clave',
    other: 'Otro cliente',
    none: 'Sin facturación',
  },
  why: {
    ...withoutRevenue,
    share: (args: Args, f: Format) =>
      `Hace el ${f.percent(numberArg(args, 'share'))} de la facturación; una cuenta clave hace el ${numberArg(args, 'percent')}% o más.`,
    top: (args: Args, f: Format) =>
      `Es uno de los ${f.integer(numberArg(args, 'top'))} mayores (el número ${f.integer(numberArg(args, 'rank'))} de ${f.integer(numberArg(args, 'buyers'))}) y hace el ${f.percent(numberArg(args, 'share'))} de la facturación.`,
    other: (args: Args, f: Format) =>
      `Hace el ${f.percent(numberArg(args, 'share'))} de la facturación, el número ${f.integer(numberArg(args, 'rank'))} de ${f.integer(numberArg(args, 'buyers'))}: menos que una cuenta clave.`,
  },
};
