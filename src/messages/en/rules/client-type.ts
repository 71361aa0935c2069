import type { Args } from '../../../errors.js';
import type { RuleWords } from '../../rule-words.js';

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
    documentType: (args) => `the type of document is that of ${of(args)}`,
    taxId: (args) => `the tax id is that of ${of(args)}`,
    flag: (args) => `a column says that it is ${of(args)}`,
    legalForm: (args) => (args.word === undefined ? `the legal form is that of ${of(args)}` : `the name has the legal form ${args.word}`),
    company: () => "it has a company's name",
    personName: () => "it has a person's name or surname",
    birth: () => 'it has a birth date or an age',
    businessWord: ({ word }) => `the name says “${word}”, as that of a business does`,
    nameColumn: () => "its name stands in a column of persons' names",
    counter: () => 'these are counter sales',
    nothing: () => 'neither tax id nor name nor another column tells whether it is a person or a company',
  },
} satisfies RuleWords<'person' | 'company' | 'unknown'>;
