import { z } from 'zod';

/** The JSON of `score`. */
export const scoreContract = z.object({});
