import { z } from 'zod';

/** The JSON of `merge`. */
export const mergeContract = z.object({});
