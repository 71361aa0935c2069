/** What a client that has bought is found by: days without a purchase, its own rhythm, or a model of purchases. */
export const METHODS = ['hiatus', 'cadence', 'mbg-nbd', 'bg-nbd'] as const;
export type Method = (typeof METHODS)[number];

/** What a client is. `lapsing` is a part of active: past its own rhythm, not inactive yet. `never`: no purchase; `unknown`: nobody can tell, counter sales too. */
export const STANDINGS = ['inactive', 'lapsing', 'active', 'never', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a client may have left; `possible` unless a column says so. */
export const REASONS = ['price', 'dissatisfaction', 'attention', 'other', 'unknown'] as const;
export type Reason = (typeof REASONS)[number];

/** What to do next. */
export const ACTIONS = ['call', 'write', 'visit', 'find-contact', 'leave'] as const;
export type Action = (typeof ACTIONS)[number];
