import { RULES } from '../classifiers/index.js';
import { CLIENT } from '../client/values.js';
import type { Findings } from '../report/make-report.js';

/** What is written about one client: stable English codes, null where there is none. */
export type ClientLabels = {
  readonly state: string;
  readonly tier: string;
  readonly generation: string;
  readonly country: string | null;
  readonly region: string | null;
  /** IANA name. */
  readonly timeZone: string | null;
  /** The label of the location classification, at the level asked for. */
  readonly location: string;
};

/** Reads the labels of a record (index after the header) from the facts; null where the record is no client. Equal labels are the same object. */
export function labelReader({ facts, names }: Pick<Findings, 'facts' | 'names'>): (row: number) => ClientLabels | null {
  const column = (rule: keyof typeof RULES) => facts.labels[rule] as Uint8Array;
  const [state, tier, generation, location] = [column('state'), column('tier'), column('generation'), column('location')];
  const known = new Map<number, ClientLabels>();
  return (row) => {
    if (facts.disposition[row] !== CLIENT) return null;
    const [s, t, g] = [state[row] as number, tier[row] as number, generation[row] as number];
    const place = facts.place[row] as number;
    const key = ((place * RULES.state.labels.length + s) * RULES.tier.labels.length + t) * RULES.generation.labels.length + g;
    let labels = known.get(key);
    if (!labels) {
      const { country = null, region = null, timeZone = null } = names.places[place] ?? {};
      labels = {
        state: RULES.state.labels[s] as string,
        tier: RULES.tier.labels[t] as string,
        generation: RULES.generation.labels[g] as string,
        country,
        region,
        timeZone,
        location: names.labels[location[row] as number] as string,
      };
      known.set(key, labels);
    }
    return labels;
  };
}
