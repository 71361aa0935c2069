import { z } from 'zod';
import { isAsOf } from './as-of.js';
import { CLASSIFIERS, READERS } from './commands-of.js';
import { ownClassifications } from './own-classifications.js';
import { GLYPHS, type Setting } from './setting.js';
import { isTimeZone } from './standards.js';

/** Of what time sales are added up: all of it, the twelve months or the calendar year up to asOf. */
export const WINDOWS = ['all', '12m', 'ytd'] as const;
export type Window = (typeof WINDOWS)[number];

const texts = z.array(z.string().min(1));
const days = z.int().min(1).max(36_500);
const percent = z.number().gt(0).lte(100);
const amount = z.number().gt(0).lte(1e12);
const factor = z.number().gt(0).lte(100);
const whole = z.int().min(1).max(1_000_000);
/** The four limits between five classes, ascending. */
const cuts = z
  .array(z.number().min(0).max(1e12))
  .length(4)
  .refine((list) => list.every((cut, at) => at === 0 || cut > (list[at - 1] as number)));
const employees = z.int().min(1).max(10_000_000);
const size = z.int().min(1).max(1_073_741_824);

const points = z.int().min(-10).max(10);
const STAGES = ['lead', 'qualification', 'proposal', 'negotiation', 'won', 'lost'] as const;

/** Words by what they say. */
const wordsBy = <const M extends string>(meanings: readonly M[]) => z.partialRecord(z.enum(meanings), texts);

/** How clients are classified, and what is refused as too large. */
export const RULE_SETTINGS = {
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
    commands: CLASSIFIERS,
  },
  'state.active': {
    group: 'rules',
    value: 'number',
    schema: days,
    default: 365,
    flag: '--active-days',
    placeholder: 'days',
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'state.method': {
    group: 'rules',
    value: 'text',
    schema: z.enum(['hiatus', 'cadence']),
    default: 'hiatus',
    flag: '--state-method',
    placeholder: 'method',
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'state.cadence.current': { group: 'rules', value: 'number', schema: factor, default: 1.5, inConfig: true, commands: CLASSIFIERS },
  'state.cadence.active': { group: 'rules', value: 'number', schema: factor, default: 3, inConfig: true, commands: CLASSIFIERS },
  'state.cadence.least': { group: 'rules', value: 'number', schema: days, default: 14, inConfig: true, commands: CLASSIFIERS },
  'state.cadence.most': { group: 'rules', value: 'number', schema: days, default: 730, inConfig: true, commands: CLASSIFIERS },
  'tier.method': {
    group: 'rules',
    value: 'text',
    schema: z.enum(['abc', 'amounts', 'quantiles']),
    default: 'abc',
    flag: '--tier-method',
    placeholder: 'method',
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'tier.a': { group: 'rules', value: 'number', schema: percent, default: 80, inConfig: true, commands: CLASSIFIERS },
  'tier.b': { group: 'rules', value: 'number', schema: percent, default: 95, inConfig: true, commands: CLASSIFIERS },
  'tier.window': {
    group: 'rules',
    value: 'text',
    schema: z.enum(WINDOWS),
    default: 'all',
    flag: '--window',
    placeholder: 'window',
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'tier.amounts.a': { group: 'rules', value: 'number', schema: amount, default: null, inConfig: true, commands: CLASSIFIERS },
  'tier.amounts.b': { group: 'rules', value: 'number', schema: amount, default: null, inConfig: true, commands: CLASSIFIERS },
  'tier.quantiles.a': { group: 'rules', value: 'number', schema: percent, default: 20, inConfig: true, commands: CLASSIFIERS },
  'tier.quantiles.b': { group: 'rules', value: 'number', schema: percent, default: 50, inConfig: true, commands: CLASSIFIERS },
  'keyAccount.share': { group: 'rules', value: 'number', schema: percent, default: 5, inConfig: true, commands: CLASSIFIERS },
  'keyAccount.top': { group: 'rules', value: 'number', schema: z.int().min(0).max(1000), default: 10, inConfig: true, commands: CLASSIFIERS },
  'keyAccount.buyers': { group: 'rules', value: 'number', schema: whole, default: 100, inConfig: true, commands: CLASSIFIERS },
  'value.cuts.recency': { group: 'rules', value: 'numbers', schema: cuts, default: null, inConfig: true, commands: CLASSIFIERS },
  'value.cuts.frequency': { group: 'rules', value: 'numbers', schema: cuts, default: null, inConfig: true, commands: CLASSIFIERS },
  'value.cuts.monetary': { group: 'rules', value: 'numbers', schema: cuts, default: null, inConfig: true, commands: CLASSIFIERS },
  'size.small': { group: 'rules', value: 'number', schema: employees, default: 10, inConfig: true, commands: CLASSIFIERS },
  'size.medium': { group: 'rules', value: 'number', schema: employees, default: 50, inConfig: true, commands: CLASSIFIERS },
  'size.large': { group: 'rules', value: 'number', schema: employees, default: 250, inConfig: true, commands: CLASSIFIERS },
  'location.level': {
    group: 'rules',
    value: 'text',
    schema: z.enum(['country', 'region', 'province', 'city', 'district', 'zone']),
    default: 'region',
    flag: '--location',
    placeholder: 'level',
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'neglected.days': { group: 'rules', value: 'number', schema: days, default: 180, inConfig: true, commands: CLASSIFIERS },
  zones: {
    group: 'rules',
    value: 'lists',
    schema: z.record(z.string().min(1), texts.min(1)),
    default: {},
    inConfig: true,
    commands: CLASSIFIERS,
  },
  classifications: { group: 'rules', value: 'tree', schema: ownClassifications, default: {}, inConfig: true, commands: [...CLASSIFIERS, 'rules'] },
  'words.status.active': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.inactive': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.customer': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.prospect': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.status.interested': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'words.stage': { group: 'rules', value: 'lists', schema: wordsBy(STAGES), default: {}, inConfig: true, commands: READERS },
  'words.interest': { group: 'rules', value: 'lists', schema: wordsBy(['hot', 'warm', 'cold']), default: {}, inConfig: true, commands: CLASSIFIERS },
  'words.ownership': { group: 'rules', value: 'lists', schema: wordsBy(['own', 'corporate', 'shared']), default: {}, inConfig: true, commands: CLASSIFIERS },
  'stage.from': { group: 'rules', value: 'lists', schema: wordsBy(STAGES), default: {}, inConfig: true, commands: CLASSIFIERS },
  'interest.hot': { group: 'rules', value: 'number', schema: points, default: 4, inConfig: true, commands: CLASSIFIERS },
  'interest.warm': { group: 'rules', value: 'number', schema: points, default: 2, inConfig: true, commands: CLASSIFIERS },
  'interest.recentDays': { group: 'rules', value: 'number', schema: days, default: 30, inConfig: true, commands: CLASSIFIERS },
  'interest.contactDays': { group: 'rules', value: 'number', schema: days, default: 90, inConfig: true, commands: CLASSIFIERS },
  'interest.glyphs': { group: 'rules', value: 'text', schema: z.enum(GLYPHS), default: 'dots', inConfig: true, commands: CLASSIFIERS },
  'profitability.rate': {
    group: 'rules',
    value: 'number',
    schema: z.number().gte(-100).lt(100),
    default: 0,
    inConfig: true,
    commands: CLASSIFIERS,
  },
  'profitability.potential': { group: 'rules', value: 'number', schema: z.number().gt(0).lte(1000), default: 1, inConfig: true, commands: CLASSIFIERS },
  'counter.names': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'counter.taxIds': { group: 'rules', value: 'list', schema: texts, default: [], inConfig: true, commands: READERS },
  'limits.cellBytes': { group: 'rules', value: 'number', schema: size, default: 1_048_576, inConfig: true, commands: READERS },
  'limits.recordBytes': { group: 'rules', value: 'number', schema: size, default: 16_777_216, inConfig: true, commands: READERS },
  'limits.columns': { group: 'rules', value: 'number', schema: size, default: 16_384, inConfig: true, commands: READERS },
} as const satisfies Record<string, Setting>;
