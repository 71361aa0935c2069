import { z } from 'zod';
import { EVIDENCE_FIELDS, EVIDENCE_LEVELS } from '../linkage/linkage.js';

/** The figures that a code is told with. */
export const argsContract = z.record(z.string(), z.union([z.string(), z.number()]));

/** What speaks for and against two records being one client. */
export const evidenceContract = z.array(z.object({ field: z.enum(EVIDENCE_FIELDS), level: z.enum(EVIDENCE_LEVELS), weight: z.number() }));
