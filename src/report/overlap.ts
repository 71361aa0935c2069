import { overlap } from '../linkage/link.js';
import type { Profile } from '../scoring/profile.js';
import type { OverlapCase, OverlapReport } from '../scoring/score.js';
import { roundChance } from './chance.js';
import { citeLine } from './cite.js';
import type { Dossier } from './dossier.js';

/**
 * Which clients of a candidate are ours already: each counts once, by its likeliest record; `ours` weighs more than `conflict`. Several of theirs may be
 * the same one of ours: each is a client that we have.
 */
export function compareWithOwn({ cards }: Dossier, own: Dossier, profiles: readonly Profile[], threshold: number): OverlapReport {
  const { matches } = overlap(own.cards, cards, { threshold });
  const byLine = new Map(matches.map((match) => [cards[match.their]?.line, match]));
  const cases: OverlapCase[] = [];
  for (const { lines } of profiles) {
    const [best] = lines
      .flatMap((line) => byLine.get(line) ?? [])
      .filter(({ standing }) => standing !== 'new')
      .sort((a, b) => Number(b.standing === 'ours') - Number(a.standing === 'ours') || b.probability - a.probability || a.their - b.their);
    if (best === undefined || best.our === null || best.standing === 'new') continue;
    const { line: our, sheet } = citeLine(own.findings.info, own.cards[best.our]?.line ?? 0);
    const { their, standing } = best;
    cases.push({ line: cards[their]?.line ?? 0, our, ...(sheet === undefined ? {} : { ourSheet: sheet }), standing, ...roundChance(best) });
  }
  const count = (standing: OverlapCase['standing']): number => cases.filter((one) => one.standing === standing).length;
  const [ours, conflict] = [count('ours'), count('conflict')];
  return { file: own.findings.info.file, clients: own.brought.length, new: profiles.length - ours - conflict, ours, conflict, cases };
}
