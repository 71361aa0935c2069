import type { Client } from '../client/client.js';
import type { Facts } from '../client/facts.js';
import type { FieldName } from '../client/fields.js';
import type { IssueCode } from '../client/issues.js';
import type { Place } from '../client/places/place.js';
import type { SectorNames } from '../client/sectors.js';
import type { WordReaders } from '../client/word-readers.js';
import type { Meaning } from '../client/words.js';
import type { Args } from '../errors.js';

/** What every rule may depend on beside the client: the day that it calls today, the thresholds, which columns there are. */
export type Context = {
  /** Day number. */
  readonly asOf: number;
  /** Fields that a column of the file or the sales give. */
  readonly mapped: ReadonlySet<FieldName>;
  /** Days since the last purchase, inclusive; with cadence, times the client's own mean gap, within least and most days. */
  readonly state: {
    readonly method: 'hiatus' | 'cadence';
    readonly current: number;
    readonly active: number;
    readonly cadence: { readonly current: number; readonly active: number; readonly least: number; readonly most: number };
  };
  /** abc: per cent of the revenue before the client, A below a, B below b; quantiles: the same of the clients; amounts: currency units, from. */
  readonly tier: { readonly method: 'abc' | 'amounts' | 'quantiles'; readonly a: number; readonly b: number };
  /** Per cent of the revenue; the so many largest where there are so many buyers. */
  readonly keyAccount: { readonly share: number; readonly top: number; readonly buyers: number };
  /** Four ascending limits of days, purchases and currency units, or null: the quintiles of the file. */
  readonly value: { readonly cuts: Readonly<Record<'recency' | 'frequency' | 'monetary', readonly number[] | null>> };
  /** What the words of stage, source, interest, ownership and product columns say, and which margins are parts of the revenue. */
  readonly read: WordReaders;
  /** Points from which a client is hot, and warm; days since the last contact that are worth two points, and one, inclusive. */
  readonly interest: { readonly hot: number; readonly warm: number; readonly recent: number; readonly contact: number };
  /** Per cent of the revenue above which a client is profitable; how many times the revenue is a high potential. */
  readonly profitability: { readonly rate: number; readonly potential: number };
  readonly locationLevel: 'country' | 'region' | 'province' | 'city' | 'district' | 'zone';
  /** The zone of the user's own lists that a place lies in, or null. */
  readonly zoneOf: (place: Place) => string | null;
  /** ISO 3166-1 country of the file, or null. */
  readonly country: string | null;
  /** Employees from which a company is small, medium and large. */
  readonly size: { readonly small: number; readonly medium: number; readonly large: number };
  /** The column of names says that they are persons' (`Nombres y apellidos`). */
  readonly namesPeople: boolean;
  /** How the file calls its sectors. */
  readonly sectors: SectorNames;
  /** What a word of the status or of the stage column says: the two may be words of different things. */
  readonly meaningOf: (word: string, field: 'status' | 'stage') => Meaning | null;
  /** Status and stage are those of a deal: the stage in which one was lost is no interest. */
  readonly ofDeals?: boolean;
};

/** Says that something about the client at hand is odd. */
export type Note = (code: IssueCode, field: FieldName, args?: Args) => void;

/**
 * Why a client has its label: the code of a sentence (`rules.<name>.why` of the catalogues) and its figures. Days are day counts or
 * ISO texts, amounts currency units, shares 0..1.
 */
export type Why = { readonly code: string; readonly args: Args };

/** What a rule over labels may know of a record beside them. */
export type Kept = { readonly facts: Facts; readonly row: number };

/** Rules whose labels another one takes, by their name in the registry. */
export type Needs = { readonly [name: string]: { readonly labels: readonly string[] } };
export type LabelOf<R extends { readonly labels: readonly string[] }> = R['labels'][number];
export type Got<N extends Needs> = { readonly [K in keyof N]: LabelOf<N[K]> };

/**
 * A classification: one label for every client. `of` looks at one client; `over` at all of them at once and answers with the index of
 * the label of every record; `from` makes it of the labels that the rules in `needs` gave. An empty list of labels is an open set
 * (places, products). The last label of a closed set, `unknown` in an open one, is that of missing evidence.
 */
export type Rule<L extends string = string, N extends Needs = Needs> = {
  readonly labels: readonly L[];
  /**
   * Fields that it is made from, the one to ask for first. Where the file has none of them the rule does not run, and everybody has the
   * label of missing evidence; an empty list always runs.
   */
  readonly evidence: readonly FieldName[];
} & (
  | { readonly of: (client: Client, context: Context, note: Note) => NoInfer<L>; readonly why?: (client: Client, context: Context) => Why }
  | { readonly over: (facts: Facts, context: Context) => Uint8Array; readonly why?: (facts: Facts, row: number, context: Context) => Why }
  | {
      readonly needs: N;
      // Methods: a rule over some labels stands in the registry beside rules over others.
      from(got: Got<N>, kept: Kept, context: Context): NoInfer<L>;
      why?(got: Got<N>, kept: Kept, context: Context): Why;
    }
);

/** Declares a rule; its label type follows from its labels. */
export const rule = <const L extends string, const N extends Needs, R extends Rule<L, N>>(
  declared: R & { readonly labels: readonly L[]; readonly needs?: N },
): R => declared;

/** The label of missing evidence. */
export function missingLabel({ labels }: { readonly labels: readonly string[] }): string {
  return labels.at(-1) ?? 'unknown';
}

/** Whether a file gives a rule anything to go by. */
export function hasEvidence({ evidence }: { readonly evidence: readonly FieldName[] }, mapped: ReadonlySet<FieldName>): boolean {
  return evidence.length === 0 || evidence.some((field) => mapped.has(field));
}
