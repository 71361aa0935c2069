import type { Args } from '../../../errors.js';
import type { RuleWords } from '../../rule-words.js';

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
    documentType: (args) => `su tipo de documento es de ${of(args)}`,
    taxId: (args) => `su documento tributario es de ${of(args)}`,
    flag: (args) => `una columna dice que es ${of(args)}`,
    legalForm: (args) => (args.word === undefined ? `su forma jurídica es de ${of(args)}` : `su nombre lleva la forma jurídica ${args.word}`),
    company: () => 'tiene nombre de empresa',
    personName: () => 'tiene nombre o apellidos de persona',
    birth: () => 'tiene fecha de nacimiento o edad',
    businessWord: ({ word }) => `su nombre dice «${word}», como el de un negocio`,
    nameColumn: () => 'su nombre está en una columna de nombres de personas',
    counter: () => 'son ventas de mostrador',
    nothing: () => 'ni su documento, ni su nombre, ni otra columna dicen si es persona o empresa',
  },
} satisfies RuleWords<'person' | 'company' | 'unknown'>;
