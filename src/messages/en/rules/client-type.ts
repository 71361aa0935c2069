import type { Args } from '../../../errors.js';
import { textArg } from '../../../format.js';
import type { RuleWords } from '../../rule-words.js';
import { counter } from './core.js';

const of = ({ type }: Args): string => (type === 'person' ? 'a person' : 'a company');

export const clientType = {
  heading: 'Client type',
  rule: () => "Company or person by the tax id, the legal form, and whether there is a company or a person's name.",
  labels: {
    person: 'Person',
    company: 'Company',
    unknown: 'No data',
  },
  why: {
    'document-type': (args) => `Its type of document is that of ${of(args)}.`,
    'tax-id': (args) => `Its tax id is that of ${of(args)}.`,
    flag: (args) => `A column says that it is ${of(args)}.`,
    'legal-form': (args) => (args.word === undefined ? `Its legal form is that of ${of(args)}.` : `Its name carries the legal form ${args.word}.`),
    company: () => "It has a company's name.",
    'person-name': () => "It has a person's name or surname.",
    birth: () => 'It has a birth date or an age.',
    'business-word': (args, f) => `Its name says ${f.quote(textArg(args, 'word'))}, as that of a business does.`,
    'name-column': () => "Its name stands in a column of persons' names.",
    counter,
    nothing: () => 'Neither its tax id nor its name nor another column tells whether it is a person or a company.',
  },
} satisfies RuleWords<'person' | 'company' | 'unknown'>;
