import { CarteraError } from '../errors.js';
import type { Io } from '../io.js';
import { readAsOf } from './as-of.js';
import { type Config, chooseSure, chooseValue, type Flags, refuse, takeFlag } from './choose.js';
import { type CandidateSettings, chooseCandidates } from './choose-candidates.js';
import { findClosest } from './closest.js';
import { type Condition, type ConditionNames, parseCondition } from './conditions.js';
import type { DealingSettings } from './dealings.js';
import type { OwnClassification } from './own-classifications.js';
import type { Window } from './rules.js';
import type { Language } from './setting.js';
import type { ConfigKey, SettingValue } from './table.js';

/** One column that the user named: its field, or null to leave it out. The layer that knows the fields gives their type. `anyFile`: another file may have it. */
export type MapEntry<Field extends string = string> = {
  readonly header: string;
  readonly field: Field | null;
  readonly from: 'option' | 'config';
  readonly anyFile?: boolean;
};

/** Everything a run was told, with nothing left to decide but what the file itself must say (null). */
export type Settings<Field extends string = string> = DealingSettings & {
  readonly lang: Language;
  /** BCP 47, for numbers shown to people; null: the file's country decides. */
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** YYYY-MM-DD: the day that every rule calls today. */
  readonly asOf: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** ISO 4217 -> how many units of the summary's currency one unit is worth. */
  readonly rates: Readonly<Record<string, number>>;
  readonly encoding: string | null;
  readonly delimiter: ',' | ';' | '\t' | '|' | '~' | null;
  readonly decimal: '.' | ',' | null;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** 1-based physical line. */
  readonly headerLine: number | null;
  /** Name or number of the sheet of a workbook. */
  readonly sheet: string | null;
  /** Sheets whose headers map alike are read as one. */
  readonly allSheets: boolean;
  readonly map: readonly MapEntry<Field>[];
  /** Files of sales as they were named, `FILE` or `FILE#SHEET`. */
  readonly transactions: readonly string[];
  /** The time whose sales make the revenue. */
  readonly window: Window;
  /** Days since the last purchase, inclusive. */
  readonly state: {
    readonly method: SettingValue<'state.method'>;
    readonly current: number;
    readonly active: number;
    /** Times the client's own rhythm, within the least and the most days. */
    readonly cadence: { readonly current: number; readonly active: number; readonly least: number; readonly most: number };
  };
  /** Per cent of revenue or of the buyers, or currency units, as the method has it. */
  readonly tier: { readonly method: SettingValue<'tier.method'>; readonly a: number; readonly b: number };
  /** Per cent of the revenue; the so many largest where there are so many buyers. */
  readonly keyAccount: { readonly share: number; readonly top: number; readonly buyers: number };
  /** Four ascending limits each, or null: those of the file. */
  readonly value: { readonly cuts: Readonly<Record<'recency' | 'frequency' | 'monetary', readonly number[] | null>> };
  /** Employees from which a company is small, medium, large. */
  readonly size: { readonly small: number; readonly medium: number; readonly large: number };
  readonly location: { readonly level: SettingValue<'location.level'> };
  /** Days without contact, exclusive, from which a client with potential is neglected. */
  readonly neglected: { readonly days: number };
  /** The user's own zones: name -> places by code or name. */
  readonly zones: Readonly<Record<string, readonly string[]>>;
  /** Classifications of the configuration, by name, in the order of the file. */
  readonly classifications: Readonly<Record<string, OwnClassification>>;
  /** The condition that clients must meet to be counted and listed. */
  readonly where: string | null;
  /** One or two names that clients are counted by. */
  readonly by: string | null;
  /** Columns of the lists of clients, in their order. */
  readonly select: string | null;
  readonly words: {
    readonly status: Readonly<Record<'active' | 'inactive' | 'customer' | 'prospect' | 'interested', readonly string[]>>;
    readonly stage: SettingValue<'words.stage'>;
    readonly interest: SettingValue<'words.interest'>;
    readonly ownership: SettingValue<'words.ownership'>;
  };
  readonly counter: { readonly names: readonly string[]; readonly taxIds: readonly string[] };
  readonly limits: { readonly cellBytes: number; readonly recordBytes: number; readonly columns: number };
  /** How inactive clients are found (null: as the state rule does), and how many can be called a week. */
  readonly inactive: { readonly method: SettingValue<'inactive.method'> | null; readonly capacity: number };
  /** How portfolios of candidates are judged. */
  readonly candidates: CandidateSettings;
  readonly strict: boolean;
  readonly failOn: readonly Condition[];
};

/** The words that only the layers above the settings know. */
export type Vocabulary<Field extends string = string> = {
  readonly fieldNames: readonly string[];
  findField(text: string): Field | null;
  findCountry(text: string): string | null;
  readonly conditions: ConditionNames;
};

type Request<Field extends string = string> = {
  readonly flags: Flags;
  readonly config: Config;
  readonly io: Pick<Io, 'today'>;
  readonly lang: Language;
  readonly vocabulary: Vocabulary<Field>;
};

const LEAVE_OUT = new Set(['-', 'ignore', 'ignorar']);

function readTarget<F extends string>(header: string, target: string, from: MapEntry['from'], vocabulary: Vocabulary<F>): MapEntry<F> {
  if (LEAVE_OUT.has(target.toLowerCase())) return { header, field: null, from };
  const field = vocabulary.findField(target);
  if (field !== null) return { header, field, from };
  const suggestion = findClosest(target, vocabulary.fieldNames);
  throw new CarteraError('map-field', { header, field: target, ...(suggestion === null ? {} : { suggestion }) });
}

function readMap<F extends string>({ flags, config, vocabulary }: Request<F>): readonly MapEntry<F>[] {
  const entries = new Map<string, MapEntry<F>>();
  for (const text of (flags.map ?? []) as readonly string[]) {
    const cut = text.lastIndexOf('=');
    const [header, target] = [text.slice(0, Math.max(cut, 0)).trim(), text.slice(cut + 1).trim()];
    if (header === '' || target === '') throw new CarteraError('map-syntax', { mapping: text });
    if (entries.has(header)) throw new CarteraError('map-twice', { header });
    entries.set(header, readTarget(header, target, 'option', vocabulary));
  }
  for (const [header, target] of Object.entries(config.values.map ?? {})) {
    const name = header.trim();
    if (!entries.has(name)) entries.set(name, readTarget(name, target.trim(), 'config', vocabulary));
  }
  return [...entries.values()];
}

function readCountry(request: Request): string | null {
  const text = chooseValue('country', request);
  if (text === null) return null;
  const code = request.vocabulary.findCountry(text);
  if (code === null) throw refuse('country', request);
  return code;
}

/** Two thresholds must stand in order; the one that was set nearest to the user is blamed. */
function inOrder(low: ConfigKey, high: ConfigKey, request: Request): { readonly low: number; readonly high: number } {
  const pair = { low: chooseSure(low, request) as number, high: chooseSure(high, request) as number };
  if (pair.low < pair.high) return pair;
  const { flags, config } = request;
  const highIsSet = flags[high] !== undefined || (flags[low] === undefined && config.values[low] === undefined);
  throw refuse(highIsSet ? high : low, request);
}

/** Labels of the configuration may be named like all others. */
function withOwn({ counts, labels }: ConditionNames, own: Settings['classifications']): ConditionNames {
  if (Object.keys(labels).length === 0) return { counts, labels };
  const added = Object.entries(own).map(
    ([name, { rules, otherwise }]) => [name, [...rules.map(({ label }) => label), otherwise ?? 'unknown', 'unknown']] as const,
  );
  return { counts, labels: { ...labels, ...Object.fromEntries(added) } };
}

/** How inactive clients are found; a state rule that was typed weighs more than what the configuration has for inactive. */
function chooseInactiveMethod(request: Request): Settings['inactive']['method'] {
  const { flags } = request;
  return flags['state.method'] !== undefined && flags['inactive.method'] === undefined ? null : chooseValue('inactive.method', request);
}

/**
 * How states are found: as --method says, else as the state rule was told, else as the configuration has it for inactive, so that all commands agree on
 * who is inactive. A model leaves the states as they are.
 */
function chooseStateMethod(request: Request): SettingValue<'state.method'> {
  const asked = chooseInactiveMethod(request);
  const counts = request.flags['inactive.method'] !== undefined || request.config.values['state.method'] === undefined;
  return counts && (asked === 'hiatus' || asked === 'cadence') ? asked : chooseSure('state.method', request);
}

/** The days of the states; a rhythm's limits must stand in order too. */
function chooseState(request: Request): Settings['state'] {
  const days = takeFlag('days', request);
  const usual = days === null ? inOrder('state.current', 'state.active', request) : { low: Math.min(chooseSure('state.current', request), days), high: days };
  const times = inOrder('state.cadence.current', 'state.cadence.active', request);
  const bounds = inOrder('state.cadence.least', 'state.cadence.most', request);
  const cadence = { current: times.low, active: times.high, least: bounds.low, most: bounds.high };
  return { method: chooseStateMethod(request), current: usual.low, active: usual.high, cadence };
}

/** The limits of the method that was chosen. @throws CarteraError tier-amounts-missing */
function chooseTier(request: Request): Settings['tier'] {
  const method = chooseSure('tier.method', request);
  const share = inOrder('tier.a', 'tier.b', request);
  const quantiles = inOrder('tier.quantiles.a', 'tier.quantiles.b', request);
  if (method !== 'amounts') return { method, a: (method === 'abc' ? share : quantiles).low, b: (method === 'abc' ? share : quantiles).high };
  if (chooseValue('tier.amounts.a', request) === null || chooseValue('tier.amounts.b', request) === null) throw new CarteraError('tier-amounts-missing', {});
  const { low, high } = inOrder('tier.amounts.b', 'tier.amounts.a', request);
  return { method, a: high, b: low };
}

/** Counting by zone needs zones. @throws CarteraError zones-missing */
function chooseZones(request: Request): Pick<Settings, 'location' | 'zones'> {
  const level = chooseSure('location.level', request);
  const zones = chooseSure('zones', request);
  if (level === 'zone' && Object.keys(zones).length === 0) throw new CarteraError('zones-missing', {});
  return { location: { level }, zones };
}

/**
 * Join options, config and defaults, in that order of weight, into the settings of one run.
 * @throws CarteraError bad-value, config-value, tier-amounts-missing, zones-missing, map-syntax, map-field, map-twice, fail-on-syntax, fail-on-name
 */
export async function resolveSettings<F extends string>(request: Request<F>): Promise<Settings<F>> {
  const { io, lang, vocabulary } = request;
  const timeZone = chooseValue('timeZone', request);
  const today = io.today(timeZone ?? undefined);
  const interest = inOrder('interest.warm', 'interest.hot', request);
  const contact = inOrder('interest.recentDays', 'interest.contactDays', request);
  const small = inOrder('size.small', 'size.medium', request);
  const large = inOrder('size.medium', 'size.large', request);
  return {
    lang,
    locale: chooseValue('locale', request),
    timeZone,
    asOf: await readAsOf(chooseValue('asOf', request) ?? 'today', today),
    country: readCountry(request),
    currency: chooseValue('currency', request),
    rates: { ...request.config.values.rates, ...chooseSure('rates', request) },
    encoding: chooseValue('encoding', request),
    delimiter: chooseValue('delimiter', request),
    decimal: chooseValue('decimal', request),
    dateOrder: chooseValue('dateOrder', request),
    headerLine: chooseValue('headerLine', request),
    sheet: chooseValue('sheet', request),
    allSheets: chooseSure('allSheets', request),
    map: readMap(request),
    transactions: chooseSure('transactions', request),
    window: chooseSure('tier.window', request),
    state: chooseState(request),
    tier: chooseTier(request),
    keyAccount: {
      share: chooseSure('keyAccount.share', request),
      top: chooseSure('keyAccount.top', request),
      buyers: chooseSure('keyAccount.buyers', request),
    },
    value: {
      cuts: {
        recency: chooseValue('value.cuts.recency', request),
        frequency: chooseValue('value.cuts.frequency', request),
        monetary: chooseValue('value.cuts.monetary', request),
      },
    },
    size: { small: small.low, medium: small.high, large: large.high },
    ...chooseZones(request),
    classifications: chooseSure('classifications', request),
    where: takeFlag('where', request),
    by: takeFlag('by', request),
    select: takeFlag('select', request),
    inactive: { method: chooseInactiveMethod(request), capacity: chooseSure('inactive.capacity', request) },
    candidates: chooseCandidates(request),
    neglected: { days: chooseSure('neglected.days', request) },
    words: {
      status: {
        active: chooseSure('words.status.active', request),
        inactive: chooseSure('words.status.inactive', request),
        customer: chooseSure('words.status.customer', request),
        prospect: chooseSure('words.status.prospect', request),
        interested: chooseSure('words.status.interested', request),
      },
      stage: chooseSure('words.stage', request),
      interest: chooseSure('words.interest', request),
      ownership: chooseSure('words.ownership', request),
    },
    stageFrom: chooseSure('stage.from', request),
    interest: { hot: interest.high, warm: interest.low, recent: contact.low, contact: contact.high },
    glyphs: chooseSure('interest.glyphs', request),
    profitability: { rate: chooseSure('profitability.rate', request), potential: chooseSure('profitability.potential', request) },
    counter: { names: chooseSure('counter.names', request), taxIds: chooseSure('counter.taxIds', request) },
    limits: {
      cellBytes: chooseSure('limits.cellBytes', request),
      recordBytes: chooseSure('limits.recordBytes', request),
      columns: chooseSure('limits.columns', request),
    },
    strict: chooseSure('strict', request),
    failOn: chooseSure('failOn', request).map((text) => parseCondition(text, withOwn(vocabulary.conditions, chooseSure('classifications', request)))),
  };
}
