import { isoDay } from '../client/day.js';
import type { Evidence, Linkage, Match, Overlap } from '../linkage/linkage.js';
import type { Profile } from '../scoring/profile.js';
import { makeProfiles } from '../scoring/profile.js';
import type { Dossier } from './dossier.js';
import { inputReport } from './make-report.js';
import { compareClient, gatherValues, type PlanField } from './merge-client.js';
import { MERGE_FIELDS, type MergeField, type MergeValue, type ValueReader } from './merge-fields.js';
import type { InputReport } from './report.js';

/** What a client of the candidate is to ours: to be added; ours with nothing new; ours with blanks to fill; or somebody has to look. */
export const PLAN_STANDINGS = ['new', 'known', 'enrich', 'conflict'] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];
/** Why nobody can be sure whom of ours it is: `match`, some of it says so and some does not; `several`, it is like more than one of ours. */
export type Doubt = 'match' | 'several';

/** One client of the candidate: rows of both files, and what is to be done. */
export type PlanClient = {
  /** Physical lines of its records in the candidate's file, ascending. */
  readonly lines: readonly number[];
  /** Lines of ours that it was compared with, the likeliest first; empty for new ones. */
  readonly ours: readonly number[];
  readonly standing: PlanStanding;
  readonly doubt: Doubt | null;
  /** That it is ours, 0..1; 0 for new ones. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
  /** What would be filled, added or decided; empty for new ones. */
  readonly fields: readonly PlanField[];
};

/** How a candidate's clients would join ours: plain data, no sentences; neither file is touched. */
export type MergePlan = {
  readonly cartera: string;
  readonly schema: 1;
  readonly asOf: string;
  readonly ours: InputReport;
  readonly candidate: InputReport;
  readonly counts: Readonly<Record<PlanStanding, number>>;
  /** By the candidate's first line. */
  readonly clients: readonly PlanClient[];
  /** Clients of the candidate that stood in several rows, and rows that so went into others. */
  readonly joined: { readonly clients: number; readonly rows: number };
  readonly rules: { readonly threshold: number };
};

/** One portfolio on its way into a plan: its records, who of them are one client, and how its cells are read. `more`: cells that cards leave out, by line. */
export type Side = {
  readonly dossier: Dossier;
  readonly linkage: Linkage;
  readonly read: ValueReader;
  readonly more: ReadonlyMap<number, Readonly<Partial<Record<MergeField, readonly string[]>>>>;
};

/** Plans, client by client of the candidate, how it joins ours. */
export function planMerge(ours: Side, theirs: Side, { matches }: Overlap, threshold: number): MergePlan {
  const byLine = new Map(matches.map((match) => [theirs.dossier.cards[match.their]?.line, match]));
  const profiles = makeProfiles(theirs.dossier.brought, theirs.linkage);
  // A record's place among ours -> all records of its client.
  const members = new Map(ours.linkage.clusters.flatMap((cluster) => [[ours.linkage.first[cluster[0] as number] as number, cluster] as const]));
  const clients = joinByOurs(profiles, byLine, ours).map((group) => planClient(group, byLine, { ...ours, members }, theirs));
  const count = (standing: PlanStanding): number => clients.filter((one) => one.standing === standing).length;
  const several = clients.filter(({ lines }) => lines.length > 1);
  const { findings } = theirs.dossier;
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(findings.context.asOf),
    ours: inputReport(ours.dossier.findings),
    candidate: inputReport(findings),
    counts: { new: count('new'), known: count('known'), enrich: count('enrich'), conflict: count('conflict') },
    clients,
    joined: { clients: several.length, rows: several.reduce((sum, { lines }) => sum + lines.length - 1, 0) },
    rules: { threshold },
  };
}

type Found = ReadonlyMap<number | undefined, Match>;

/** Clients of theirs that are the same one of ours are one client, though they did not look so beside each other. */
function joinByOurs(profiles: readonly Profile[], byLine: Found, ours: Side): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { lines } of profiles) {
    const clients = new Set(lines.flatMap((line) => ourClients(byLine.get(line), ours, 'ours')));
    const key = clients.size === 1 ? `our ${[...clients][0]}` : `their ${lines[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), ...lines]);
  }
  return [...groups.values()].map((lines) => lines.sort((a, b) => a - b)).sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** The client of ours that a record was matched with: the place of its first record. */
function ourClients(match: Match | undefined, { linkage }: Side, standing?: Match['standing']): number[] {
  if (match === undefined || match.our === null || match.standing === 'new') return [];
  return standing === undefined || match.standing === standing ? [linkage.first[match.our] as number] : [];
}

type Ours = Side & { readonly members: ReadonlyMap<number, readonly number[]> };

function planClient(lines: readonly number[], byLine: Found, ours: Ours, theirs: Side): PlanClient {
  const found = lines
    .flatMap((line) => byLine.get(line) ?? [])
    .filter(({ our, standing }) => our !== null && standing !== 'new')
    .sort((a, b) => Number(b.standing === 'ours') - Number(a.standing === 'ours') || b.probability - a.probability || a.their - b.their);
  const [best] = found;
  if (best === undefined) return { lines, ours: [], standing: 'new', doubt: null, probability: 0, evidence: [], fields: [] };
  // A sure match settles what another row left open; two sure ones that differ settle nothing.
  const clients = [...new Set(found.flatMap((match) => ourClients(match, ours, best.standing)))];
  const doubt: Doubt | null = clients.length > 1 ? 'several' : best.standing === 'conflict' ? 'match' : null;
  const ourLines = clients.flatMap((client) => linesOf(client, best, ours));
  const fields = compareClient(valuesOf(ourLines, ours), valuesOf(lines, theirs));
  const standing = doubt !== null || fields.some(({ action }) => action === 'differs') ? 'conflict' : fields.length > 0 ? 'enrich' : 'known';
  return { lines, ours: ourLines, standing, doubt, probability: best.probability, evidence: best.evidence, fields };
}

/** All lines of one of our clients, the one that was matched first. */
function linesOf(client: number, best: Match, { dossier, members }: Ours): number[] {
  const all = members.get(client) ?? [client];
  const first = all.includes(best.our as number) ? (best.our as number) : client;
  return [first, ...all.filter((member) => member !== first)].flatMap((member) => dossier.cards[member]?.line ?? []);
}

/** All that some records of a portfolio say of a client. */
function valuesOf(lines: readonly number[], { dossier, read, more }: Side): Map<MergeField, MergeValue[]> {
  const values = new Map<MergeField, MergeValue[]>();
  for (const line of lines) {
    const card = cardOf(dossier, line);
    const person = [...(card?.texts.firstName ?? []), ...(card?.texts.lastName ?? [])].join(' ');
    const texts = { ...more.get(line), ...card?.texts };
    const cells: Partial<Record<MergeField, readonly string[]>> = person === '' || card?.texts.name ? texts : { ...texts, name: [person] };
    for (const field of MERGE_FIELDS)
      for (const cell of cells[field] ?? []) {
        const found = read(field, cell);
        if (found.length > 0) gatherValues(values, field, found);
      }
  }
  return values;
}

/** The card of a line: cards stand in the order of their lines. */
function cardOf({ cards }: Dossier, line: number): Dossier['cards'][number] | undefined {
  let [low, high] = [0, cards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cards[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return cards[low]?.line === line ? cards[low] : undefined;
}
