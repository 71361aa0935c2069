/** What a client of the candidate is to ours: to be added; ours with nothing new; ours with blanks to fill; or somebody has to look. */
export const PLAN_STANDINGS = ['new', 'known', 'enrich', 'conflict'] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** Why nobody can be sure whom of ours it is: `match`, some of it says so and some does not; `several`, it is like more than one of ours. */
export const DOUBTS = ['match', 'several'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What the plan does with a field: fill a blank of ours, add one more phone or email, or ask, since both say something and not the same. */
export const FIELD_ACTIONS = ['fill', 'add', 'differs'] as const;
export type FieldAction = (typeof FIELD_ACTIONS)[number];
