import { z } from 'zod';
import { FIELD_NAMES } from '../client/fields.js';
import { CRITERIA } from '../scoring/score.js';
import { SIGNAL_CODES } from '../scoring/signals/codes.js';
import { DIMENSION_NAMES } from '../settings.js';
import { argsContract, evidenceContract } from './contract-parts.js';

const args = argsContract;
const whole = z.int().min(0);
const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
const amount = z.number().nullable();
const day = z.iso.date().nullable();
const field = z.enum(FIELD_NAMES as [string, ...string[]]);
const dimension = z.enum(DIMENSION_NAMES as [string, ...string[]]);
const criterion = z.enum(CRITERIA);
/** The row, and the sheet where several are read as one. */
const where = { line: whole, sheet: z.string().optional() };

/** Something that was found: its code, its figures, the column by its index and the first rows where it stands. */
const trace = z.object({ code: z.string(), args, column: whole.nullable(), lines: z.array(whole), sheets: z.array(z.string()).optional() });
const traces = z.array(trace);

const funnel = z.object({ rows: whole, distinct: whole, usable: whole, proven: whole, fit: whole.nullable() });
const size = z.object({
  usable: whole,
  companies: whole,
  persons: whole,
  buyers: whole,
  currency: z.string().nullable(),
  revenue: amount,
  revenueLastYear: amount,
  recentBuyers: whole,
  recentRevenue: amount,
});
const quality = z.object({
  score: percent,
  ceiling: percent,
  grade: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
  stars: z.int().min(0).max(5),
  light: z.enum(['green', 'amber', 'red', 'none']),
  dimensions: z
    .array(z.object({ name: dimension, weight: percent, value: share.nullable(), points: percent, ceiling: percent, evidence: traces.min(1) }))
    .length(DIMENSION_NAMES.length),
  missing: z.array(z.object({ fields: z.array(field).min(1), points: percent, any: z.boolean(), dimensions: z.array(dimension).min(1) })),
});
const words = z.array(z.string());
const target = z.object({
  from: z.enum(['options', 'file']),
  file: z.string().nullable(),
  criteria: z.array(z.object({ name: criterion, wanted: words, excluded: words, weight: z.number().min(0) })),
  zones: z.record(z.string(), words).optional(),
});
const relevance = z.object({
  score: percent,
  judged: whole,
  unjudged: whole,
  matching: whole,
  excluded: whole,
  criteria: z.array(z.object({ name: criterion, known: whole, matching: whole })),
});
const overlap = z.object({
  file: z.string(),
  clients: whole,
  new: whole,
  ours: whole,
  conflict: whole,
  cases: z.array(
    z.object({
      ...where,
      our: whole,
      ourSheet: z.string().optional(),
      standing: z.enum(['ours', 'conflict']),
      probability: share,
      evidence: evidenceContract,
    }),
  ),
});
const calls = z.array(
  z.object({
    ...where,
    because: z.enum(['fits', 'proven', 'usable']),
    relevance: z.number().nullable(),
    missing: z.array(criterion).optional(),
    phone: z.boolean(),
    email: z.boolean(),
    lastContact: day,
    lastSale: day,
    revenue: amount,
  }),
);

/**
 * The JSON of `score`, beside what every report says of its input, columns, assumptions and issues. Amounts are currency units with two decimals, shares
 * 0..1, points of 100 with one decimal, days YYYY-MM-DD; `value` has six decimals. Names and numbers of clients are not printed: rows stand for them.
 */
export const scoreContract = z.object({
  cartera: z.string(),
  schema: z.literal(1),
  asOf: z.iso.date(),
  currency: z.string().nullable(),
  target: target.nullable(),
  funnel,
  size,
  quality,
  relevance: relevance.nullable(),
  verdict: z.enum(['portfolio', 'partial', 'list']),
  signals: z.array(z.object({ code: z.enum(SIGNAL_CODES), severity: z.enum(['high', 'medium', 'low']), args, evidence: traces })),
  ownership: z.object({ own: whole, corporate: whole, shared: whole, unknown: whole }).nullable(),
  overlap: overlap.nullable(),
  carryOver: z
    .object({
      share,
      sales: whole,
      lastYear: amount,
      ours: amount.optional(),
      amount,
      low: amount.optional(),
      high: amount.optional(),
      refused: z.enum(['no-sales', 'few-sales']).nullable(),
    })
    .nullable(),
  calls,
  strengths: traces,
  weaknesses: traces,
  questions: traces,
  sensitive: z.object({ allowed: z.boolean(), used: z.array(field) }),
  duplicates: z.object({ repeated: whole, clusters: whole, pairs: whole }),
  rules: z.object({
    weights: z.object(Object.fromEntries(DIMENSION_NAMES.map((name) => [name, percent]))),
    halfLife: z.object({ contact: whole, record: whole, sales: whole }),
    threshold: share,
  }),
});

/** What a comparison says of each candidate in the same words. */
export const judgedParts = { args, whole, dimension, criterion, funnel, size, quality, target, relevance };
