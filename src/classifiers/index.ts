import { clientType } from './client-type.js';
import { generation } from './generation.js';
import { interest } from './interest.js';
import { keyAccount } from './key-account.js';
import { location } from './location.js';
import { ownership } from './ownership.js';
import { priority } from './priority.js';
import { product } from './product.js';
import { profitability } from './profitability.js';
import { prospectTier } from './prospect-tier.js';
import type { Needs, Rule } from './rule.js';
import { sector } from './sector.js';
import { size } from './size.js';
import { stage } from './stage.js';
import { state } from './state.js';
import { tier } from './tier.js';
import { value } from './value.js';

/** Every classification, in the order people read them. A new one is a file and a line here. */
export const RULES = {
  state,
  tier,
  keyAccount,
  priority,
  value,
  generation,
  location,
  clientType,
  size,
  sector,
  product,
  profitability,
  stage,
  interest,
  ownership,
  prospectTier,
} as const satisfies Record<string, Rule<string, Needs>>;
export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

/** A rule of the registry, seen without its own labels. */
export function ruleOf(name: RuleName): Rule {
  return RULES[name] as Rule;
}
