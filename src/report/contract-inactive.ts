import { z } from 'zod';
import { REFUSALS } from '../inactivity/fit-nbd.js';
import { ACTIONS, METHODS, REASONS } from '../inactivity/inactive.js';

const whole = z.int().min(0);
const share = z.number().min(0).max(1);
const amount = z.number().nullable();
const method = z.enum(METHODS);
const parameters = z.strictObject({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() });

const client = z.strictObject({
  id: z.string().nullable(),
  line: whole,
  /** Where several are read as one. */
  sheet: z.string().optional(),
  lastPurchase: z.iso.date().nullable(),
  daysSince: whole.nullable(),
  /** `status`: no limit was passed, the file's own column says it. */
  rule: z.enum([...METHODS, 'status']),
  limit: whole.nullable(),
  rhythm: z.number().min(0).nullable(),
  pAlive: share.nullable(),
  expectedValue: z.number().nullable(),
  lastAmount: amount,
  valueAtStake: amount,
  reason: z.enum(REASONS),
  reasonRead: z.boolean(),
  action: z.enum(ACTIONS),
  reachable: z.boolean(),
  rank: z.int().min(1),
});

/** The JSON of `inactive`, without what every report says of its file. */
export const inactiveContract = z.strictObject({
  cartera: z.string(),
  schema: z.literal(1),
  asOf: z.iso.date(),
  currency: z.string().nullable(),
  method,
  fallback: z.strictObject({ from: method, because: z.enum([...REFUSALS, 'no-histories']) }).nullable(),
  spending: z
    .object({
      parameters: z.object({ p: z.number(), q: z.number(), v: z.number() }),
      logLikelihood: z.number(),
      clients: z.int().min(0),
      correlation: z.number().nullable(),
      refused: z.enum(['not-converged', 'not-identified', 'no-mean']).nullable(),
    })
    .nullable(),
  model: z
    .strictObject({
      name: z.enum(['mbg-nbd', 'bg-nbd']),
      unit: z.literal('week'),
      parameters,
      errors: parameters.nullable(),
      logLikelihood: z.number(),
      converged: z.boolean(),
      clients: whole,
      histories: whole,
      withoutHistory: whole,
    })
    .nullable(),
  rules: z.strictObject({
    days: whole,
    cadence: z.strictObject({ current: z.number(), active: z.number(), least: whole, most: whole }),
  }),
  counts: z.strictObject({ inactive: whole, lapsing: whole, active: whole, neverBought: whole, unknown: whole }),
  stake: z.strictObject({ amount: z.number(), share }).nullable(),
  rhythm: z.strictObject({ median: z.number().nullable(), clients: whole, tooSlow: z.boolean() }),
  sensitivity: z.array(z.strictObject({ days: whole, inactive: whole })),
  capacity: z.strictObject({ perWeek: whole, weeks: whole }),
  backtest: z
    .strictObject({
      until: z.iso.date(),
      days: whole,
      clients: whole,
      buyAgain: whole,
      rows: z.array(z.strictObject({ method: z.enum([...METHODS, 'majority']), right: whole, share, auc: share.nullable() })),
      chosen: method,
      declined: z.boolean(),
      refused: z.array(z.strictObject({ method, because: z.enum(REFUSALS) })).optional(),
    })
    .nullable(),
  clients: z.array(client),
  lapsing: z.array(client),
});
