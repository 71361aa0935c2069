import { z } from 'zod';
import { DECIDERS } from '../scoring/ranking.js';
import { SIGNAL_CODES } from '../scoring/signals/codes.js';
import { ALONE } from './compare-report.js';
import { judgedParts, scoreContract } from './contract-score.js';

const { args, whole, dimension, criterion, funnel, size, quality, target, relevance } = judgedParts;
const { asOf, verdict, ownership, sensitive, rules } = scoreContract.shape;
const ranks = z.array(z.int().min(1));

const candidate = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rank: z.int().min(1),
  funnel,
  toCall: whole,
  size,
  quality,
  relevance: relevance.nullable(),
  verdict,
  signals: z.array(z.object({ code: z.enum(SIGNAL_CODES), severity: z.enum(['high', 'medium', 'low']), args })),
  ownership,
  overlap: z.object({ file: z.string(), clients: whole, new: whole, ours: whole, conflict: whole }).nullable(),
});

const gap = z.object({
  ahead: whole,
  behind: whole,
  by: z.enum(DECIDERS),
  margin: z.number().min(0),
  shift: z.object({ from: dimension, to: dimension, points: z.number().min(0) }).nullable(),
});

/**
 * The JSON of `compare`: candidates, the best first; places in the lists below are places among them, from 0. Amounts, shares and points are those of
 * `score`; ranks begin at 1, and who ties shares one.
 */
export const compareContract = z.object({
  cartera: z.string(),
  schema: z.literal(1),
  asOf,
  target: target.nullable(),
  candidates: z.array(candidate).min(2),
  shared: z.array(z.object({ a: whole, b: whole, clients: z.int().min(1) })),
  sensitivity: z.object({
    gaps: z.array(gap),
    alone: z.array(z.object({ by: z.enum(ALONE), ranks })),
    without: z.array(z.object({ criterion, fit: z.array(whole), ranks })),
  }),
  sensitive,
  rules,
});
