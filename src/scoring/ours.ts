import type { Profile } from './profile.js';
import type { OverlapReport } from './score.js';

/** Lines of the clients that are ours already, in the order of the cases; none where nobody compared. */
export function listOurs(overlap: OverlapReport | null): number[] {
  return overlap?.cases.filter(({ standing }) => standing === 'ours').map(({ line }) => line) ?? [];
}

/** Tells whether a client is ours already, by any of its rows. */
export function makeOursFinder(overlap: OverlapReport | null): (profile: Profile) => boolean {
  const ours = new Set(listOurs(overlap));
  return ({ lines }) => lines.some((line) => ours.has(line));
}
