import { generation } from './generation.js';
import { location } from './location.js';
import type { Rule } from './rule.js';
import { state } from './state.js';
import { tier } from './tier.js';

/** Every classification, in the order people read them. A new one is a file and a line here. */
export const RULES = { state, tier, generation, location } as const satisfies Record<string, Rule<string>>;
export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];
