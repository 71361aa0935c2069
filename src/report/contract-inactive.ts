import { z } from 'zod';

/** The JSON of `inactive`. */
export const inactiveContract = z.object({});
