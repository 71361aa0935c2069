import { z } from 'zod';

/** The JSON of `compare`. */
export const compareContract = z.object({});
