import { z } from 'zod';
import type { Criterion } from './target-criteria.js';

const word = z.string().trim().min(1).max(200);
const words = z.union([word.transform((one) => [one]), z.array(word).max(200)]);

const whole = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/)
  .transform(Number);
/** `{min: 25, max: 40}` as it would be written in one word: `25-40`, `25+`, `0-40`. */
const bounds = z
  .strictObject({ min: whole.optional(), max: whole.optional() })
  .refine(({ min, max }) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY))
  .transform(({ min = 0, max }) => (max === undefined ? `${min}+` : `${min}-${max}`));
const range = z.union([word, bounds]);
const ranges = z.union([range.transform((one) => [one]), z.array(range).max(50)]);

/** What each criterion of a target file takes, of texts as they were written: one value or a list. */
export const TARGET_SCHEMAS = {
  sector: words,
  place: words,
  product: words,
  clientType: words,
  tier: words,
  generation: words,
  age: ranges,
  gender: words,
  maritalStatus: words,
  children: ranges,
} as const satisfies Record<Criterion, z.ZodType<string[]>>;

/** How much a criterion counts beside the others: more than 0, up to 100. */
export const TARGET_WEIGHT = z
  .string()
  .trim()
  .regex(/^\d{1,3}(?:[.,]\d{1,4})?$/)
  .transform((text) => Number(text.replace(',', '.')))
  .refine((weight) => weight > 0 && weight <= 100);
