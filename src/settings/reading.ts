import { z } from 'zod';
import { READERS, SELLERS } from './commands-of.js';
import type { Setting } from './setting.js';
import { isCurrency } from './standards.js';

const DELIMITERS = { ',': ',', ';': ';', '|': '|', '~': '~', tab: '\t', '\\t': '\t', '\t': '\t' } as const;
const DECIMALS = { '.': '.', ',': ',', point: '.', comma: ',', punto: '.', coma: ',' } as const;

const currency = z
  .string()
  .refine(isCurrency)
  .transform((code) => code.toUpperCase());

/** How a file is read. */
export const READING = {
  map: {
    group: 'reading',
    value: 'map',
    schema: z.record(z.string(), z.string().min(1)),
    default: {},
    flag: '--map',
    placeholder: 'mapping',
    multiple: true,
    inConfig: true,
    commands: READERS,
  },
  country: {
    group: 'reading',
    value: 'text',
    schema: z.string().min(2),
    default: null,
    flag: '--country',
    placeholder: 'country',
    inConfig: true,
    commands: READERS,
  },
  currency: {
    group: 'reading',
    value: 'text',
    schema: currency,
    default: null,
    flag: '--currency',
    placeholder: 'currency',
    inConfig: true,
    commands: READERS,
  },
  rates: {
    group: 'reading',
    value: 'rates',
    schema: z.record(currency, z.number().gt(0)),
    default: {},
    flag: '--rate',
    placeholder: 'rate',
    multiple: true,
    inConfig: true,
    commands: READERS,
  },
  dateOrder: {
    group: 'reading',
    value: 'text',
    schema: z.enum(['dmy', 'mdy', 'ymd']),
    default: null,
    flag: '--date-order',
    placeholder: 'order',
    inConfig: true,
    commands: READERS,
  },
  decimal: {
    group: 'reading',
    value: 'text',
    schema: z.enum(['.', ',', 'point', 'comma', 'punto', 'coma']).transform((name) => DECIMALS[name]),
    default: null,
    flag: '--decimal',
    placeholder: 'sign',
    inConfig: true,
    commands: READERS,
  },
  delimiter: {
    group: 'reading',
    value: 'text',
    schema: z.enum([',', ';', 'tab', '|', '~', '\\t', '\t']).transform((name) => DELIMITERS[name]),
    default: null,
    flag: '--delimiter',
    placeholder: 'sign',
    inConfig: true,
    commands: READERS,
  },
  encoding: {
    group: 'reading',
    value: 'text',
    schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/),
    default: null,
    flag: '--encoding',
    placeholder: 'encoding',
    inConfig: true,
    commands: READERS,
  },
  headerLine: {
    group: 'reading',
    value: 'number',
    schema: z.int().min(1),
    default: null,
    flag: '--header-line',
    placeholder: 'line',
    inConfig: true,
    commands: READERS,
  },
  sheet: {
    group: 'reading',
    value: 'text',
    schema: z.string().min(1),
    default: null,
    flag: '--sheet',
    placeholder: 'sheet',
    inConfig: true,
    commands: READERS,
  },
  transactions: {
    group: 'reading',
    value: 'list',
    schema: z.array(z.string().min(1)),
    default: [],
    flag: '--transactions',
    placeholder: 'sales',
    multiple: true,
    inConfig: true,
    commands: SELLERS,
  },
  allSheets: { group: 'reading', value: 'switch', schema: z.boolean(), default: false, flag: '--all-sheets', inConfig: true, commands: READERS },
} as const satisfies Record<string, Setting>;
