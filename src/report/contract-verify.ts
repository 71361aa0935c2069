import { z } from 'zod';
import { CHECK_CODES, SOURCES, SUBJECTS, TOLERANCES } from '../verify/check.js';
import { CHECK_STATES, NOT_RUN } from './verify-report.js';

const whole = z.int().min(0);
const figure = z.union([z.number(), z.string()]);
const check = z.object({
  id: z.string(),
  what: z.enum(CHECK_CODES),
  args: z.record(z.string(), figure),
  expected: figure,
  digits: whole,
  got: figure.nullable(),
  tolerance: z.object({ kind: z.enum(TOLERANCES), value: z.number().min(0) }),
  source: z.enum(SOURCES),
  status: z.enum(CHECK_STATES),
  because: z.enum(NOT_RUN).nullable(),
  file: z.string().nullable(),
  error: z.string().nullable(),
});

/** The JSON of `verify`. */
export const verifyContract = z.object({
  version: z.string(),
  counts: z.object({ checks: whole, passed: whole, failed: whole, notRun: whole }),
  subjects: z.array(z.object({ name: z.enum(SUBJECTS), checks: z.array(check) })),
});
