import { z } from 'zod';
import { evidenceContract } from './contract-parts.js';
import { MERGE_FIELDS } from './merge-fields.js';
import { DOUBTS, FIELD_ACTIONS, PLAN_STANDINGS } from './merge-standing.js';

const whole = z.int().min(0);
const line = z.int().min(1);
const text = z.string();
const input = z.object({
  file: text,
  sha256: text.regex(/^[0-9a-f]{64}$/),
  format: z.enum(['csv', 'xlsx']),
  sheet: text.nullable(),
  headerLine: whole,
  rows: whole,
  clients: whole,
  rejected: whole,
  blank: whole,
  excluded: whole,
});
const place = z.object({ line, sheet: text.optional() });

/** The JSON of `merge`: rows, codes and counts; what the cells say is in the workbook of --plan and in the files themselves. */
export const mergeContract = z.object({
  cartera: text,
  schema: z.literal(1),
  asOf: z.iso.date(),
  ours: input,
  candidate: input,
  counts: z.object({ new: whole, known: whole, enrich: whole, conflict: whole }),
  joined: z.object({ clients: whole, rows: whole }),
  rules: z.object({ threshold: z.number().min(0).max(1) }),
  clients: z.array(
    z.object({
      line,
      sheet: text.optional(),
      our: line.nullable(),
      ourSheet: text.optional(),
      /** Further rows of the same client, where it stands in several. */
      alsoLines: z.array(place),
      alsoOurs: z.array(place),
      standing: z.enum(PLAN_STANDINGS),
      doubt: z.enum(DOUBTS).nullable(),
      probability: z.number().min(0).max(1),
      evidence: evidenceContract,
      fields: z.array(z.object({ field: z.enum(MERGE_FIELDS), action: z.enum(FIELD_ACTIONS) })),
    }),
  ),
});
