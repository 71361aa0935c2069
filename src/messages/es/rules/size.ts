import type { Args } from '../../../errors.js';
import type { Format } from '../../../format.js';
import type { RuleWords } from '../../rule-words.js';
import { inFigures } from './in-figures.js';

/** The limits of a size, in employees. */
function limits(args: Args, f: Format): string {
  const [s, m, g] = [args.small, args.medium, args.large].map((limit) => f.integer(Number(limit)));
  if (args.size === 'micro') return `menos de ${s}`;
  if (args.size === 'small') return `desde ${s} y menos de ${m}`;
  return args.size === 'medium' ? `desde ${m} y menos de ${g}` : `${g} o más`;
}

export const size = {
  heading: 'Tamaño de empresa',
  rule: inFigures.size,
  labels: {
    micro: 'Micro',
    small: 'Pequeña',
    medium: 'Mediana',
    large: 'Grande',
    unknown: 'Sin dato',
  },
  why: {
    employees: (args, f) => `Unos ${f.integer(Math.round(Number(args.employees)))} empleados: ${limits(args, f)}.`,
    word: () => 'Lo dice una palabra de la columna de tamaño.',
    person: () => 'No es una empresa.',
    unreadable: () => 'La columna de tamaño no dice ni empleados ni una palabra conocida.',
    nothing: () => 'La columna de tamaño está vacía.',
  },
} satisfies RuleWords<'micro' | 'small' | 'medium' | 'large' | 'unknown'>;
