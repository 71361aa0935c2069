import { namesOf } from '../../rule-words.js';
import { terms } from '../terms.js';

const { headings, states, tiers, generations } = terms;

export const state = { heading: headings.state, labels: namesOf(states), why: {} };
export const tier = { heading: headings.tier, labels: namesOf(tiers), why: {} };
export const generation = { heading: headings.generation, labels: namesOf(generations), why: {} };
export const location = { heading: headings.location, labels: { unknown: terms.unknown }, why: {} };
