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
    employees: (args, f) => `unos ${f.integer(Math.round(Number(args.employees)))} empleados: ${limits(args, f)}`,
    word: () => 'lo dice una palabra de la columna de tamaño',
    person: () => 'no es una empresa',
    unreadable: () => 'la columna de tamaño no dice ni empleados ni una palabra conocida',
    nothing: () => 'la columna de tamaño está vacía',
  },
} satisfies RuleWords<'micro' | 'small' | 'medium' | 'large' | 'unknown'>;
