import { z } from 'zod';
import { CARD_FIELDS } from '../linkage/card.js';
import { EVIDENCE_FIELDS } from '../linkage/linkage.js';
import { evidenceContract } from './contract-parts.js';

const whole = z.int().min(0);
const pairs = z.array(
  z.object({
    a: whole,
    b: whole,
    sheets: z.tuple([z.string(), z.string()]).optional(),
    probability: z.number().min(0).max(1),
    evidence: evidenceContract,
  }),
);

/** The JSON of `duplicates`, without what every report says of its file. */
export const duplicatesContract = z.object({
  cartera: z.string(),
  schema: z.literal(1),
  asOf: z.iso.date(),
  counts: z.object({
    records: whole,
    counter: whole,
    distinct: whole,
    repeated: whole,
    clusters: whole,
    largest: whole,
    pairs: whole,
    possible: whole,
  }),
  rules: z.object({
    threshold: z.number().min(0.5).max(1),
    candidates: whole,
    allPairs: whole,
    fitted: z.boolean(),
    weights: evidenceContract,
    fields: z.array(z.enum(CARD_FIELDS)),
  }),
  agreement: z.array(z.object({ field: z.enum(EVIDENCE_FIELDS), same: whole, near: whole, different: whole, blank: whole })),
  pairs,
  possible: pairs,
  clusters: z.array(z.array(whole).min(2)),
  clusterSheets: z.array(z.array(z.string()).min(2)).optional(),
});
