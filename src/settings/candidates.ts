import { z } from 'zod';
import { CANDIDATES, COMPARERS } from './commands-of.js';
import { DIMENSION_NAMES, SCORE_WEIGHTS } from './score-weights.js';
import type { Setting } from './setting.js';

const texts = z.array(z.string().trim().min(1).max(200));
const path = z.string().min(1);
const days = z.int().min(1).max(36_500);
const points = z.number().min(0).max(100);

/** The weights of all dimensions; those that are left out keep their own, and all must add up to 100. */
const weights = z
  .strictObject(
    Object.fromEntries(DIMENSION_NAMES.map((name) => [name, points.optional()])) as Record<(typeof DIMENSION_NAMES)[number], z.ZodOptional<typeof points>>,
  )
  .refine((own) => Math.abs(DIMENSION_NAMES.reduce((sum, name) => sum + (own[name] ?? SCORE_WEIGHTS[name]), 0) - 100) < 1e-6);

/** Whole per cent between 20 and 50, the sign left out or not. */
const carryOver = z
  .string()
  .regex(/^\s*\d{1,3}(?:[.,]\d+)?\s*%?\s*$/)
  .transform((text) => Number(text.replace(',', '.').replace('%', '').trim()))
  .refine((share) => share >= 20 && share <= 50);

/** How portfolios that a candidate brings are judged, compared and joined with one's own. */
export const CANDIDATE_SETTINGS = {
  sector: {
    group: 'rules',
    value: 'list',
    schema: texts,
    default: [],
    flag: '--sector',
    placeholder: 'sector',
    multiple: true,
    inConfig: false,
    commands: CANDIDATES,
  },
  place: {
    group: 'rules',
    value: 'list',
    schema: texts,
    default: [],
    flag: '--place',
    placeholder: 'place',
    multiple: true,
    inConfig: false,
    commands: CANDIDATES,
  },
  product: {
    group: 'rules',
    value: 'list',
    schema: texts,
    default: [],
    flag: '--product',
    placeholder: 'product',
    multiple: true,
    inConfig: false,
    commands: CANDIDATES,
  },
  clientType: {
    group: 'rules',
    value: 'list',
    schema: z.array(z.string().trim().min(1).max(40)),
    default: [],
    flag: '--client-type',
    placeholder: 'type',
    multiple: true,
    inConfig: false,
    commands: CANDIDATES,
  },
  targetFile: { group: 'rules', value: 'text', schema: path, default: null, flag: '--target', placeholder: 'file', inConfig: false, commands: CANDIDATES },
  own: { group: 'reading', value: 'text', schema: path, default: null, flag: '--own', placeholder: 'own', inConfig: false, commands: CANDIDATES },
  carryOver: {
    group: 'rules',
    value: 'text',
    schema: carryOver,
    default: null,
    flag: '--carry-over',
    placeholder: 'percent',
    inConfig: false,
    commands: ['score'],
  },
  allowSensitive: { group: 'rules', value: 'switch', schema: z.boolean(), default: false, flag: '--allow-sensitive', inConfig: false, commands: CANDIDATES },
  'score.weights': { group: 'rules', value: 'rates', schema: weights, default: {}, inConfig: true, commands: CANDIDATES },
  'score.halfLife.contact': { group: 'rules', value: 'number', schema: days, default: 180, inConfig: true, commands: CANDIDATES },
  'score.halfLife.record': { group: 'rules', value: 'number', schema: days, default: 365, inConfig: true, commands: CANDIDATES },
  'score.halfLife.sales': { group: 'rules', value: 'number', schema: days, default: 365, inConfig: true, commands: CANDIDATES },
  'duplicates.threshold': {
    group: 'rules',
    value: 'number',
    schema: z.number().min(0.5).max(1),
    default: 0.9,
    flag: '--threshold',
    placeholder: 'probability',
    inConfig: true,
    commands: COMPARERS,
  },
  plan: { group: 'output', value: 'text', schema: path, default: null, flag: '--plan', placeholder: 'file', inConfig: false, commands: ['merge'] },
  failUnder: {
    group: 'exit',
    value: 'number',
    schema: points,
    default: null,
    flag: '--fail-under',
    placeholder: 'points',
    inConfig: true,
    commands: ['score'],
  },
  initTarget: { group: 'output', value: 'switch', schema: z.boolean(), default: false, flag: '--target', inConfig: false, commands: ['init'] },
  initTemplate: { group: 'output', value: 'text', schema: path, default: null, flag: '--template', placeholder: 'file', inConfig: false, commands: ['init'] },
} as const satisfies Record<string, Setting>;
