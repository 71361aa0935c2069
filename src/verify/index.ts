import type { Subject } from './check.js';
import { concentration } from './concentration.js';
import { dates } from './dates.js';
import { duplicates } from './duplicates.js';
import { functions } from './functions.js';
import { generations } from './generations.js';
import { inactive } from './inactive.js';
import { intervals } from './intervals.js';
import { models } from './models.js';
import { names } from './names.js';
import { rfm } from './rfm.js';
import { spending } from './spending.js';
import { taxIds } from './tax-ids.js';

/** Every check by subject, in the order in which they are run and shown. A new one is a file that gives its subject, and a line here. */
export const ALL_CHECKS: readonly Subject[] = [
  models,
  spending,
  functions,
  rfm,
  inactive,
  taxIds,
  concentration,
  intervals,
  dates,
  names,
  generations,
  duplicates,
];
