import type { BroughtPortfolio } from './portfolio-brought.js';
import type { OwnershipShare } from './score.js';

/**
 * Whose the clients are, by the column that says it, in clients; null without such a column. A client counts once: what any of its records says, and shared
 * where they say different things.
 */
export function measureOwnership({ mapped, profiles }: Pick<BroughtPortfolio, 'mapped' | 'profiles'>): OwnershipShare | null {
  if (!mapped.has('origin')) return null;
  const counts = { own: 0, corporate: 0, shared: 0, unknown: 0 };
  for (const { records } of profiles) {
    const said = new Set(records.map(({ labels }) => labels.ownership).filter((label) => label !== 'unknown'));
    const [only] = said;
    counts[said.size > 1 ? 'shared' : isOwnership(only) ? only : 'unknown']++;
  }
  return counts;
}

function isOwnership(label: string | undefined): label is keyof OwnershipShare {
  return label === 'own' || label === 'corporate' || label === 'shared';
}
