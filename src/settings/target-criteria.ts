/** What a position may look for in a client, in the order people read it; the last five ask for sensitive answers. */
export const CRITERIA = ['sector', 'place', 'product', 'clientType', 'tier', 'generation', 'age', 'gender', 'maritalStatus', 'children'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Criteria that say nothing of a business and much of a person's life: never used unless the user says so. */
export const SENSITIVE_CRITERIA = ['generation', 'age', 'gender', 'maritalStatus', 'children'] as const satisfies readonly Criterion[];
export type SensitiveCriterion = (typeof SENSITIVE_CRITERIA)[number];
