import { z } from 'zod';

/** The JSON of `verify`. */
export const verifyContract = z.object({});
