import type { RulesWords } from '../../rule-words.js';
import { clientType } from './client-type.js';
import { generation, location, state, tier } from './core.js';
import { interest } from './interest.js';
import { keyAccount } from './key-account.js';
import { ownership } from './ownership.js';
import { priority } from './priority.js';
import { product } from './product.js';
import { profitability } from './profitability.js';
import { prospectTier } from './prospect-tier.js';
import { sector } from './sector.js';
import { size } from './size.js';
import { stage } from './stage.js';
import { value } from './value.js';

/** The words of every classification, by its name. */
export const rules = {
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
} satisfies RulesWords;
