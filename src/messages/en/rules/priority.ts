import type { Args } from '../../../errors.js';
import { textArg } from '../../../format.js';
import { counter, state } from './core.js';
import { interest } from './interest.js';

/** A label of another classification, as people read it. */
const nameOf = (labels: Readonly<Record<string, string>>, args: Args, name: string): string =>
  (labels[textArg(args, name)] ?? textArg(args, name)).toLowerCase();

export const priority = {
  heading: 'Priority',
  rule: () =>
    '1: A or B that stops or is about to stop buying · 2: A that buys, or hot potential · 3: B that buys, or warm potential · 4: C that has bought · 5: the rest.',
  labels: {
    1: '1 win back',
    2: '2 look after',
    3: '3 develop',
    4: '4 keep',
    5: '5 the rest',
    unknown: 'No data',
  },
  why: {
    counter,
    stopped: (args: Args) => `Tier ${textArg(args, 'tier')} and stopped buying: win it back first.`,
    lapsing: (args: Args) => `Tier ${textArg(args, 'tier')} and past its own rhythm: call before it is lost.`,
    buys: (args: Args) => `Tier ${textArg(args, 'tier')} and still buying.`,
    potential: (args: Args) => `It has not bought yet, and its interest is ${nameOf(interest.labels, args, 'interest')}.`,
    small: () => 'Tier C: it has bought, but little.',
    rest: (args: Args) => {
      const now = textArg(args, 'state');
      if (now === 'unknown') return `Its interest is ${nameOf(interest.labels, args, 'interest')}, and nothing says how much it buys or whether it still does.`;
      const buyer = now === 'current' || now === 'active' || now === 'inactive';
      return `State ${nameOf(state.labels, args, 'state')}: ${buyer ? 'without revenue, nothing says how much it weighs.' : 'nothing urgent.'}`;
    },
    'no-evidence': () => 'Neither its revenue nor its state nor its interest is known.',
    'no-state': (args: Args) => `Tier ${textArg(args, 'tier')}, but nothing says whether it still buys.`,
  },
};
