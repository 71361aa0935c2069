import { EVIDENCE_FIELDS, type EvidenceField, type EvidenceLevel } from './linkage.js';

/** What is compared between two records that are no copies, in the order in which comparisons are kept. */
export const COMPARED = EVIDENCE_FIELDS.filter((field): field is Exclude<EvidenceField, 'record'> => field !== 'record');
export type Compared = (typeof COMPARED)[number];

/** Levels by number. `UNSURE`: words that resemble each other too little to agree and too much to be another name. */
export const [MISSING, SAME, NEAR, PART, UNSURE, DIFFERENT] = [0, 1, 2, 3, 4, 5] as const;
export const LEVELS = 6;

const NAMES: readonly (EvidenceLevel | null)[] = [null, 'same', 'near', 'part', 'different', 'different'];

/** The level as evidence tells it; null where one of the two is missing. */
export function nameLevel(level: number): EvidenceLevel | null {
  return NAMES[level] ?? null;
}

/** Places of the fields in COMPARED. */
export const AT = Object.fromEntries(COMPARED.map((field, at) => [field, at])) as Readonly<Record<Compared, number>>;
