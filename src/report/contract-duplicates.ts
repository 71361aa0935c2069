import { z } from 'zod';

/** The JSON of `duplicates`. */
export const duplicatesContract = z.object({});
