import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { namesOf } from '../../rule-words.js';
import { terms } from '../terms.js';

const { headings, states, tiers, generations, levels } = terms;
const levelNames: Readonly<Record<string, unknown>> = levels;

export const state = {
  heading: headings.state,
  rule: (args: Args, f: Format) =>
    `Current: up to ${f.integer(numberArg(args, 'state.current'))} days since the last purchase, with 2 or more · Active: up to ` +
    `${f.integer(numberArg(args, 'state.active'))} · Inactive: more. Without purchases, Potential: contact within that time, or interest · Prospect: the rest.`,
  labels: namesOf(states),
  why: {},
};
export const tier = {
  heading: headings.tier,
  rule: (args: Args) =>
    `By revenue, the largest first, A: those who make the first ${numberArg(args, 'tier.a')}% · B: up to ${numberArg(args, 'tier.b')}% · C: the rest.`,
  labels: namesOf(tiers),
  why: {},
};
export const generation = {
  heading: headings.generation,
  rule: () =>
    'By year of birth. Greatest: up to 1927 · Silent: 1928-1945 · Baby boomer: 1946-1964 · X: 1965-1980 · Millennial: 1981-1996 · Z: 1997-2012 · Alpha: from 2013.',
  labels: namesOf(generations),
  why: {},
};
export const location = {
  heading: headings.location,
  rule: (args: Args) =>
    `By ${String(levelNames[textArg(args, 'locationLevel')] ?? levels.region)}: what the cells say; else the phone, the tax id or the postal code.`,
  labels: { unknown: terms.unknown },
  why: {},
};
