import type { Settings } from '../settings.js';

/** What checks are about, in the order in which they are shown. */
export const SUBJECTS = [
  'models',
  'spending',
  'functions',
  'rfm',
  'inactive',
  'tax-ids',
  'concentration',
  'intervals',
  'dates',
  'names',
  'generations',
  'duplicates',
] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** What is looked at; the arguments of a check say with which figures. */
export const CHECK_CODES = [
  'parameter',
  'likelihood',
  'alive',
  'expected-purchases',
  'buys-again',
  'spending-parameter',
  'spending-likelihood',
  'spending-clients',
  'expected-spending',
  'log-gamma',
  'hypergeometric',
  'cut',
  'scores',
  'inactive-clients',
  'buyers',
  'revenue',
  'tax-id',
  'hhi',
  'effective-clients',
  'gini',
  'top-fifth',
  'interval-low',
  'interval-high',
  'serial',
  'similarity',
  'generation',
  'precision',
  'recall',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Where expected figures come from. */
export const SOURCES = [
  'fader-hardie-lee',
  'clvtools',
  'lifetimes',
  'own-count',
  'dlmf',
  'hyndman-fan',
  'r-rfm',
  'northwind',
  'stdnum',
  'merger-guidelines',
  'wilson',
  'ooxml',
  'winkler',
  'pew',
  'febrl',
] as const;
export type SourceCode = (typeof SOURCES)[number];

/** A figure, a date YYYY-MM-DD or a code. */
export type Figure = number | string;

/** How far a figure may be from the expected one, inclusive: `absolute` in its unit, `share` a part of the expected one. `least`: it may be better. */
export const TOLERANCES = ['exact', 'absolute', 'share', 'least'] as const;
export type Tolerance = { readonly kind: (typeof TOLERANCES)[number]; readonly value: number };
export const EXACT: Tolerance = { kind: 'exact', value: 0 };
/** Half a unit of the last of so many decimals: what a figure printed with them leaves open. */
export const printed = (digits: number): Tolerance => ({ kind: 'absolute', value: 0.5 / 10 ** digits });

/** What checks run on. */
export type Bench = {
  /** Nothing configured. */
  readonly settings: Settings;
  /** The folder of reference data, or null. */
  readonly folder: string | null;
  readonly signal: AbortSignal;
  /** Told how much of the running check is done, 0..1. */
  readonly onProgress: (share: number) => void;
};

/** One figure that must come out again. `args` tell checks of one code apart. */
export type Check = {
  readonly what: CheckCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly expected: Figure;
  /** Decimals of the expected figure as published. */
  readonly digits: number;
  readonly tolerance: Tolerance;
  readonly source: SourceCode;
  /** The check needs a file of the folder of reference data. */
  readonly reference: boolean;
  /** Asks the program itself. */
  readonly measure: (bench: Bench) => Figure | Promise<Figure>;
};

export type Subject = { readonly name: SubjectName; readonly checks: readonly Check[] };

/** Whether a figure is the expected one, within the tolerance; NaN never is. */
export function isWithin(got: Figure, expected: Figure, { kind, value }: Tolerance): boolean {
  if (typeof got === 'string' || typeof expected === 'string') return got === expected;
  if (kind === 'least') return got >= expected - value;
  const most = kind === 'share' ? value * Math.abs(expected) : value;
  // Half a unit of the last digit is no exact number: a few bits are let pass.
  return Math.abs(got - expected) <= most + 1e-14 * Math.abs(expected);
}

/** Makes something of a bench once, however many checks ask for it. */
export function once<T>(make: (bench: Bench) => Promise<T> | T): (bench: Bench) => Promise<T> {
  const made = new WeakMap<Bench, Promise<T>>();
  return (bench) => {
    const found = made.get(bench) ?? Promise.resolve().then(() => make(bench));
    made.set(bench, found);
    return found;
  };
}
