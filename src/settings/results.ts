import { z } from 'zod';
import { CLASSIFIERS, JUDGES, READERS, REJECTERS, SHOWERS } from './commands-of.js';
import { COMMAND_NAMES, FORMATS, LANGUAGES, type Setting } from './setting.js';
import { isLocale } from './standards.js';

const texts = z.array(z.string().min(1));
const path = z.string().min(1);
const expression = z.string().trim().min(1).max(4000);

/** What comes out, when a run ends with 1, and what every command takes. */
export const RESULTS = {
  format: {
    group: 'output',
    value: 'text',
    schema: z.enum(FORMATS),
    default: 'table',
    flag: '--format',
    placeholder: 'format',
    inConfig: false,
    commands: SHOWERS,
  },
  out: { group: 'output', value: 'list', schema: texts, default: [], flag: '--out', placeholder: 'file', multiple: true, inConfig: false, commands: SHOWERS },
  where: {
    group: 'output',
    value: 'text',
    schema: expression,
    default: null,
    flag: '--where',
    placeholder: 'expression',
    inConfig: false,
    commands: ['analyze'],
  },
  by: { group: 'output', value: 'text', schema: expression, default: null, flag: '--by', placeholder: 'names', inConfig: false, commands: ['analyze'] },
  select: {
    group: 'output',
    value: 'text',
    schema: expression,
    default: null,
    flag: '--select',
    placeholder: 'names',
    inConfig: false,
    commands: ['analyze'],
  },
  target: { group: 'output', value: 'text', schema: path, default: null, flag: '--out', placeholder: 'file', inConfig: false, commands: ['init', 'schema'] },
  rejects: { group: 'output', value: 'text', schema: path, default: null, flag: '--rejects', placeholder: 'file', inConfig: false, commands: REJECTERS },
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
    schema: z.enum(['config', 'analyze', 'explain', 'columns', 'validate', 'score', 'compare', 'duplicates', 'merge', 'inactive', 'verify']),
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
  showPersonal: { group: 'output', value: 'switch', schema: z.boolean(), default: false, flag: '--show-personal', inConfig: false, commands: CLASSIFIERS },

  strict: { group: 'exit', value: 'switch', schema: z.boolean(), default: false, flag: '--strict', inConfig: true, commands: [...JUDGES, 'rules'] },
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
