import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { namesOf } from '../../rule-words.js';
import { terms } from '../terms.js';

const { headings, states, tiers, generations, levels } = terms;
const levelNames: Readonly<Record<string, unknown>> = levels;

export const state = {
  heading: headings.state,
  rule: (args: Args, f: Format) =>
    `Actual: hasta ${f.integer(numberArg(args, 'state.current'))} días desde la última compra, con 2 o más · Activo: hasta ` +
    `${f.integer(numberArg(args, 'state.active'))} · Inactivo: más. Sin compras, Potencial: con contacto en ese plazo o interés · Probable: el resto.`,
  labels: namesOf(states),
  why: {},
};
export const tier = {
  heading: headings.tier,
  rule: (args: Args) =>
    `De mayor a menor facturación, A: los que hacen el primer ${numberArg(args, 'tier.a')}% · B: hasta el ${numberArg(args, 'tier.b')}% · C: el resto.`,
  labels: namesOf(tiers),
  why: {},
};
export const generation = {
  heading: headings.generation,
  rule: () =>
    'Por año de nacimiento. Grandiosa: hasta 1927 · Silenciosa: 1928-1945 · Baby boomer: 1946-1964 · X: 1965-1980 · Millennial: 1981-1996 · Z: 1997-2012 · Alfa: desde 2013.',
  labels: namesOf(generations),
  why: {},
};
export const location = {
  heading: headings.location,
  rule: (args: Args) =>
    `Por ${String(levelNames[textArg(args, 'locationLevel')] ?? levels.region)}: lo que dicen las celdas; si no, el teléfono, el documento tributario o el código postal.`,
  labels: { unknown: terms.unknown },
  why: {},
};
