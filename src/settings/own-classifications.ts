import { z } from 'zod';

const text = z.string().trim().min(1).max(200);
const label = z.string().trim().min(1).max(60);
/** `{ tier: A, state: [inactive, potential] }`, or an expression as --where takes it. */
const when = z.union([
  z.string().trim().min(1).max(2000),
  z.record(text, z.union([text, z.array(text).min(1)])).refine((names) => Object.keys(names).length > 0),
]);

const ownClassification = z.strictObject({
  title: z.union([text, z.strictObject({ es: text.optional(), en: text.optional() })]).optional(),
  rules: z.array(z.strictObject({ when, label })).min(1).max(200),
  otherwise: label.optional(),
});

/** A classification of the user's own, as the configuration holds it: ordered rules, the first whose condition holds gives the label. */
export type OwnClassification = z.output<typeof ownClassification>;

/** All of them by their names, which are keys of JSON and parts of column names. */
export const ownClassifications = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/), ownClassification);
