import { overlap } from '../linkage/link.js';
import type { Profile } from '../scoring/profile.js';
import type { OverlapCase, OverlapReport } from '../scoring/score.js';
import type { Dossier } from './dossier.js';

/** Which clients of a candidate are ours already: each counts once, by what any of its records says; `ours` weighs more than `conflict`. */
export function compareWithOwn({ cards }: Dossier, own: Dossier, profiles: readonly Profile[], threshold: number): OverlapReport {
  const { matches } = overlap(own.cards, cards, { threshold });
  const byLine = new Map(matches.map((match) => [cards[match.their]?.line, match]));
  const cases: OverlapCase[] = [];
  for (const { lines } of profiles) {
    const found = lines.flatMap((line) => byLine.get(line) ?? []).filter(({ standing }) => standing !== 'new');
    const best = found.find(({ standing }) => standing === 'ours') ?? found[0];
    if (best === undefined || best.our === null || best.standing === 'new') continue;
    const our = own.cards[best.our]?.line ?? 0;
    cases.push({ line: cards[best.their]?.line ?? 0, our, standing: best.standing, probability: best.probability, evidence: best.evidence });
  }
  const count = (standing: OverlapCase['standing']): number => cases.filter((one) => one.standing === standing).length;
  const [ours, conflict] = [count('ours'), count('conflict')];
  return { file: own.findings.info.file, clients: own.brought.length, new: profiles.length - ours - conflict, ours, conflict, cases };
}
