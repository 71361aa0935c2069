/** What is compared of two records. `record`: every cell of the two is the same. */
export const EVIDENCE_FIELDS = ['record', 'taxId', 'name', 'company', 'email', 'phone', 'birth', 'address', 'place', 'postalCode'] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];
/** How far two values agree. `part`: one contains the other, or one of several agrees. */
export const EVIDENCE_LEVELS = ['same', 'near', 'part', 'different'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** What one comparison says: weight in bits (log2 of m / u), above zero for the same client, below it for different ones. */
export type Evidence = { readonly field: EvidenceField; readonly level: EvidenceLevel; readonly weight: number };

/** Two records by their place in the list of cards, a < b, and how likely they are one client. */
export type Pair = { readonly a: number; readonly b: number; readonly probability: number; readonly evidence: readonly Evidence[] };

/** Which records of one file are the same client. */
export type Linkage = {
  /** Pairs from the threshold on, by a, then b. */
  readonly pairs: readonly Pair[];
  /** Pairs below it that somebody should look at, the likelier first: from half the way on. Of very many the first. */
  readonly possible: readonly Pair[];
  /** How many such pairs there are. */
  readonly possibleInAll: number;
  /** Records of the same client, two or more each, by first record. */
  readonly clusters: readonly (readonly number[])[];
  /** For every record the first one of its client. */
  readonly first: Uint32Array;
  /** Clients that are different. */
  readonly distinct: number;
  /** Pairs that were compared. */
  readonly candidates: number;
  /** Whether the weights were fitted to this file by expectation-maximisation, or are those that cartera comes with. */
  readonly fitted: boolean;
  /** The weights that were used. */
  readonly weights: readonly Evidence[];
};

/** What a record of another portfolio is to ours. `conflict`: something says that it is ours and something else that it is not. */
export type Standing = 'new' | 'ours' | 'conflict';

/** One record of theirs by its place, what it is, and the record of ours that it was compared with (null for new ones). */
export type Match = {
  readonly their: number;
  readonly our: number | null;
  readonly standing: Standing;
  readonly probability: number;
  readonly evidence: readonly Evidence[];
};

/** Every record of theirs, in their order. */
export type Overlap = { readonly matches: readonly Match[]; readonly candidates: number; readonly fitted: boolean };

/** From which probability on, inclusive, two records are one client; `onProgress` hears how much is done, 0..1. */
export type LinkOptions = { readonly threshold: number; readonly onProgress?: ((share: number) => void) | undefined };
