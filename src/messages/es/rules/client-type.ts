import type { Args } from '../../../errors.js';
import { textArg } from '../../../format.js';
import type { RuleWords } from '../../rule-words.js';
import { counter } from './core.js';

const of = ({ type }: Args): string => (type === 'person' ? 'persona' : 'empresa');

export const clientType = {
  heading: 'Tipo de cliente',
  rule: () => 'Empresa o persona según el documento tributario, la forma jurídica, y si hay empresa o nombre de persona.',
  labels: {
    person: 'Persona',
    company: 'Empresa',
    unknown: 'Sin dato',
  },
  why: {
    'document-type': (args) => `Su tipo de documento es de ${of(args)}.`,
    'tax-id': (args) => `Su documento tributario es de ${of(args)}.`,
    flag: (args) => `Una columna dice que es ${of(args)}.`,
    'legal-form': (args) => (args.word === undefined ? `Su forma jurídica es de ${of(args)}.` : `Su nombre lleva la forma jurídica ${args.word}.`),
    company: () => 'Tiene nombre de empresa.',
    'person-name': () => 'Tiene nombre o apellidos de persona.',
    birth: () => 'Tiene fecha de nacimiento o edad.',
    'business-word': (args, f) => `Su nombre dice ${f.quote(textArg(args, 'word'))}, como el de un negocio.`,
    'name-column': () => 'Su nombre está en una columna de nombres de personas.',
    counter,
    nothing: () => 'Ni su documento, ni su nombre, ni otra columna dicen si es persona o empresa.',
  },
} satisfies RuleWords<'person' | 'company' | 'unknown'>;
