import { z } from 'zod';
import { isAsOf } from './as-of.js';
import { COMMAND_NAMES, type CommandName, FORMATS, LANGUAGES, type Setting } from './setting.js';
import { isCurrency, isLocale, isTimeZone } from './standards.js';

const READERS = ['analyze', 'validate', 'columns'] as const satisfies readonly CommandName[];
const JUDGES = ['analyze', 'validate'] as const satisfies readonly CommandName[];

const DELIMITERS = { ',': ',', ';': ';', '|': '|', '~': '~', tab: '\t', '\\t': '\t', '\t': '\t' } as const;
const DECIMALS = { '.': '.', ',': ',', point: '.', comma: ',', punto: '.', coma: ',' } as const;

const texts = z.array(z.string().min(1));
const days = z.int().min(1).max(36_500);
const percent = z.number().gt(0).lte(100);
const size = z.int().min(1).max(1_073_741_824);
const path = z.string().min(1);
const currency = z
  .string()
  .refine(isCurrency)
  .transform((code) => code.toUpperCase());

/** Settings by key; a dot in the key is a level of the config file. Defaults are values as the schema gives them; null stands for "decided from the file". */
export const SETTINGS = {
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
  allSheets: { group: 'reading', value: 'switch', schema: z.boolean(), default: false, flag: '--all-sheets', inConfig: true, commands: READERS },

  asOf: {
    group: 'rules',
    value: 'text',
    schema: z.string().refine(isAsOf),
    default: null,
    flag: '--as-of',
    placeholder: 'date',
    inConfig: true,
    commands: READERS,
  },
  timeZone: {
    group: 'rules',
    value: 'text',
    schema: z.string().refine(isTimeZone),
    default: null,
    flag: '--time-zone',
    placeholder: 'zone',
    inConfig: true,
    commands: READERS,
  },
  'state.current': {
    group: 'rules',
    value: 'number',
    schema: days,
    default: 90,
    flag: '--current-days',
    placeholder: 'days',
    inConfig: true,
    commands: ['analyze'],
  },
  'state.active': {
    group: 'rules',
    value: 'number',
    schema: days,
    default: 365,
    flag: '--active-days',
    placeholder: 'days',
    inConfig: true,
    commands: ['analyze'],
  },
  'tier.a': { group: 'rules', value: 'number', schema: percent, default: 80, inConfig: true, commands: ['analyze'] },
  'tier.b': { group: 'rules', value: 'number', schema: percent, default: 95, inConfig: true, commands: ['analyze'] },
  'location.level': {
    group: 'rules',
    value: 'text',
    schema: z.enum(['country', 'region', 'province', 'city', 'district', 'zone']),
    default: 'region',
    flag: '--location',
    placeholder: 'level',
    inConfig: true,
    commands: ['analyze'],
  },
  zones: {
    group: 'rules',
    value: 'lists',
    schema: z.record(z.string().min(1), texts.min(1)),
    default: {},
    inConfig: true,
    commands: ['analyze'],
  },
  'words.status.active': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.inactive': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.customer': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.prospect': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.interested': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'counter.names': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'counter.taxIds': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'limits.cellBytes': { group: 'rules', value: 'number', schema: size, default: 1_048_576, inConfig: true, commands: READERS },
  'limits.recordBytes': { group: 'rules', value: 'number', schema: size, default: 16_777_216, inConfig: true, commands: READERS },
  'limits.columns': { group: 'rules', value: 'number', schema: size, default: 16_384, inConfig: true, commands: READERS },

  format: {
    group: 'output',
    value: 'text',
    schema: z.enum(FORMATS),
    default: 'table',
    flag: '--format',
    placeholder: 'format',
    inConfig: false,
    commands: READERS,
  },
  out: { group: 'output', value: 'list', schema: texts, default: [], flag: '--out', placeholder: 'file', multiple: true, inConfig: false, commands: READERS },
  target: { group: 'output', value: 'text', schema: path, default: null, flag: '--out', placeholder: 'file', inConfig: false, commands: ['init', 'schema'] },
  rejects: { group: 'output', value: 'text', schema: path, default: null, flag: '--rejects', placeholder: 'file', inConfig: false, commands: JUDGES },
  save: {
    group: 'output',
    value: 'text',
    schema: z.union([path, z.literal(true)]),
    default: null,
    flag: '--save',
    placeholder: 'file',
    optional: true,
    inConfig: false,
    commands: ['columns'],
  },
  of: {
    group: 'output',
    value: 'text',
    schema: z.enum(['config', 'analyze', 'columns', 'validate']),
    default: 'config',
    flag: '--of',
    placeholder: 'document',
    inConfig: false,
    commands: ['schema'],
  },
  force: { group: 'output', value: 'switch', schema: z.boolean(), default: false, flag: '--force', inConfig: false, commands: COMMAND_NAMES },
  locale: {
    group: 'output',
    value: 'text',
    schema: z.string().refine(isLocale),
    default: null,
    flag: '--locale',
    placeholder: 'locale',
    inConfig: true,
    commands: READERS,
  },

  strict: { group: 'exit', value: 'switch', schema: z.boolean(), default: false, flag: '--strict', inConfig: true, commands: JUDGES },
  failOn: {
    group: 'exit',
    value: 'list',
    schema: texts,
    default: [],
    flag: '--fail-on',
    placeholder: 'condition',
    multiple: true,
    inConfig: true,
    commands: JUDGES,
  },

  lang: {
    group: 'global',
    value: 'text',
    schema: z.enum(LANGUAGES),
    default: null,
    flag: '--lang',
    placeholder: 'language',
    inConfig: true,
    commands: COMMAND_NAMES,
  },
  config: { group: 'global', value: 'text', schema: path, default: null, flag: '--config', placeholder: 'file', inConfig: false, commands: COMMAND_NAMES },
  noConfig: { group: 'global', value: 'switch', schema: z.boolean(), default: false, flag: '--no-config', inConfig: false, commands: COMMAND_NAMES },
  noColor: { group: 'global', value: 'switch', schema: z.boolean(), default: false, flag: '--no-color', inConfig: false, commands: COMMAND_NAMES },
  quiet: { group: 'global', value: 'switch', schema: z.boolean(), default: false, flag: '--quiet', inConfig: false, commands: COMMAND_NAMES },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** What a setting's schema gives. */
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]['schema']>;

/** Keys that the config file may hold. */
export type ConfigKey = { [K in SettingKey]: (typeof SETTINGS)[K]['inConfig'] extends true ? K : never }[SettingKey];
export const CONFIG_KEYS = SETTING_KEYS.filter((key): key is ConfigKey => SETTINGS[key].inConfig);

/** Settings read from a config file, already checked; absent keys were not set. */
export type ConfigValues = { readonly [K in ConfigKey]?: SettingValue<K> };

/** Look up a setting by its key, seen without its literal type. */
export function settingOf(key: SettingKey): Setting {
  return SETTINGS[key];
}
