import { interest } from './interest.js';
import { lapses } from './rhythm.js';
import { type Context, type Got, type Kept, rule, type Why } from './rule.js';
import { state } from './state.js';
import { tier } from './tier.js';

const NEEDS = { tier, state, interest };

/**
 * Whom to call first: 1 = tier A or B that is about to lapse or inactive; 2 = A that is current or active, or potential and hot; 3 = B that is current or
 * active, or potential and warm; 4 = C: it has bought; 5 = the rest. Unknown where tier, state and interest say nothing, where nobody knows whether an
 * A or B still buys, and for counter sales.
 *
 * @example from({ tier: 'A', state: 'inactive', interest: 'unknown' }, ...) // '1'
 */
export const priority = rule({
  labels: ['1', '2', '3', '4', '5', 'unknown'],
  evidence: ['lastPurchase', 'totalRevenue', 'status', 'stage', 'interest', 'lastContact', 'purchaseCount'],
  needs: NEEDS,
  from: labelOf,
  why: (got: Got<typeof NEEDS>, kept: Kept, context: Context): Why => {
    const label = labelOf(got, kept, context);
    const args = { tier: got.tier, state: got.state, interest: got.interest };
    if (kept.facts.counter[kept.row] === 1) return { code: 'counter', args: {} };
    if (label === '1') return { code: got.state === 'inactive' ? 'stopped' : 'lapsing', args };
    if (label === '2' || label === '3') return { code: got.state === 'potential' ? 'potential' : 'buys', args };
    if (label === '4') return { code: 'small', args };
    if (label === '5') return { code: 'rest', args };
    return { code: got.tier === 'none' ? 'no-evidence' : 'no-state', args };
  },
});

function labelOf({ tier: billed, state: now, interest: warmth }: Got<typeof NEEDS>, kept: Kept, context: Context): '1' | '2' | '3' | '4' | '5' | 'unknown' {
  if (kept.facts.counter[kept.row] === 1) return 'unknown';
  if (billed === 'A' || billed === 'B') {
    if (now === 'inactive' || lapses(now, kept, context)) return '1';
    if (now === 'current' || now === 'active') return billed === 'A' ? '2' : '3';
    return 'unknown';
  }
  if (billed === 'C') return '4';
  if (now === 'potential' && warmth === 'hot') return '2';
  if (now === 'potential' && warmth === 'warm') return '3';
  return now === 'unknown' && warmth === 'unknown' ? 'unknown' : '5';
}
