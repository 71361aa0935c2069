import type { RuleName } from '../classifiers/index.js';
import { type Factor, factorsOf } from '../classifiers/interest.js';
import { missingLabel } from '../classifiers/rule.js';
import { CLIENT } from '../client/values.js';
import type { Findings } from '../report/make-report.js';

/** What is written about one client: stable English codes, null where there is none. */
export type ClientLabels = {
  readonly country: string | null;
  readonly region: string | null;
  /** IANA name. */
  readonly timeZone: string | null;
  /** Different products; null where the file names none. */
  readonly products: number | null;
  /** What makes the client as warm as it is; null where the file tells nothing of it. */
  readonly interestFactors: readonly Factor[] | null;
  /** Scores of recency, frequency and monetary value: `343`. */
  readonly rfm: string | null;
  /** One label for every classification, by its name. */
  readonly of: Readonly<Record<RuleName, string>> & Readonly<Record<string, string>>;
};

/** Classifications that stand in every list of clients, whatever the file says. */
const ALWAYS: ReadonlySet<string> = new Set<RuleName>(['state', 'tier', 'generation', 'location']);
/** Different combinations of labels that are kept. */
const MOST_KEPT = 200_000;

type Labelled = Pick<Findings, 'facts' | 'names' | 'classifications'>;

/** One column of label numbers, and what they stand for. */
type Column = { readonly name: string; readonly labels: readonly string[]; readonly of: Uint8Array | Uint32Array | undefined; readonly missing: number };

function columnsOf({ facts, names, classifications }: Labelled): Column[] {
  return Object.entries(classifications).map(([name, { labels }]) => {
    const known: readonly string[] = labels.length === 0 ? names.labels : labels;
    return { name, labels: known, of: facts.labels[name], missing: known.indexOf(missingLabel({ labels })) };
  });
}

/** The classifications that a list of clients shows: the four that always stand there, the user's own, and those that say something of somebody. */
export function shownRules(findings: Labelled & Pick<Findings, 'own'>): string[] {
  const { facts } = findings;
  const own = new Set(findings.own.map(({ name }) => name));
  const says = ({ name, of, missing }: Column): boolean => {
    if (ALWAYS.has(name) || own.has(name)) return true;
    if (of === undefined) return false;
    for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT && of[row] !== missing) return true;
    return false;
  };
  return columnsOf(findings)
    .filter(says)
    .map(({ name }) => name);
}

/** Reads the labels of a record (index after the header) from the facts; null where the record is no client. Equal labels are mostly the same object. */
export function labelReader(findings: Labelled): (row: number) => ClientLabels | null {
  const { facts, names } = findings;
  const columns = columnsOf(findings);
  const running = columns.filter((column) => column.of !== undefined);
  const warms = facts.labels.interest !== undefined;
  const known = new Map<string, ClientLabels>();
  return (row) => {
    if (facts.disposition[row] !== CLIENT) return null;
    const place = facts.place[row] as number;
    let key = String.fromCodePoint(place & 0xffff, place >>> 16);
    const score = facts.rfm[row] ?? 0;
    key += String.fromCharCode(score);
    for (const { of } of running) {
      const code = of?.[row] as number;
      key += code < 0xffff ? String.fromCharCode(code) : `\uffff${code};`;
    }
    const products = facts.baskets === null ? null : (facts.baskets.breadth[row] as number);
    const warmth = warms ? (facts.interest[row] as number) : 0;
    key += String.fromCharCode(products ?? 0, warmth);
    let labels = known.get(key);
    if (!labels) {
      const { country = null, region = null, timeZone = null } = names.places[place] ?? {};
      const of = Object.fromEntries(columns.map((column) => [column.name, column.labels[column.of?.[row] ?? column.missing] ?? 'unknown']));
      const interestFactors = warms ? factorsOf(warmth).map(({ factor }) => factor) : null;
      labels = { country, region, timeZone, products, interestFactors, rfm: score === 0 ? null : String(score), of: of as ClientLabels['of'] };
      if (known.size < MOST_KEPT) known.set(key, labels);
    }
    return labels;
  };
}

/** The column that a classification has in a labelled copy: `clientType` is `cartera_client_type`. */
export function columnName(rule: string): string {
  return `cartera_${rule.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}
