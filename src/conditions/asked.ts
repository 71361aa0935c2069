import type { Rule } from '../classifiers/rule.js';
import { parseIsoDay } from '../client/day.js';
import type { FieldName } from '../client/fields.js';
import { CarteraError } from '../errors.js';
import type { Settings } from '../settings.js';
import { makeFieldRule, readBy } from './by.js';
import { atomsOf, type Condition, type FieldAtom, type OwnRule, type Subject } from './condition.js';
import type { CountedBy } from './listed.js';
import { makeNamer, type Namer } from './names.js';
import { makeOwnRules, namesOfOwn, readOwnRules } from './own-rules.js';
import { Atoms, readCondition } from './resolve.js';

/** What a run was asked for beside the usual classifications. */
export type Asked = {
  readonly own: readonly OwnRule[];
  /** The classifications of the configuration as rules, by name. */
  readonly ownRules: Readonly<Record<string, Rule>>;
  /** Fields that clients are counted by, as rules. */
  readonly fieldRules: Readonly<Record<string, Rule>>;
  readonly where: { readonly text: string; readonly condition: Condition } | null;
  readonly by: readonly CountedBy[];
  readonly namer: Namer;
  /** Every comparison of a field, by its mark. */
  readonly atoms: readonly FieldAtom[];
};

/**
 * Read the classifications of the configuration, --where and --by.
 * @throws CarteraError classification-*, condition-*, by-*
 */
export function readAsked({ classifications, where, by, asOf }: Pick<Settings, 'classifications' | 'where' | 'by' | 'asOf'>): Asked {
  const reading = { namer: makeNamer(namesOfOwn(classifications)), atoms: new Atoms(), asOf: parseIsoDay(asOf) };
  const own = readOwnRules(classifications, reading);
  const condition = where === null ? null : readCondition(where, '--where', reading);
  const counted = by === null ? [] : readBy(by, reading.namer);
  return {
    own,
    ownRules: makeOwnRules(own),
    fieldRules: Object.fromEntries(counted.flatMap(({ key, field }) => (field === null ? [] : [[key, makeFieldRule(field)]]))),
    where: where === null || condition === null ? null : { text: where.trim(), condition },
    by: counted,
    namer: reading.namer,
    atoms: reading.atoms.list,
  };
}

/** Countries and regions are also known from phones, tax ids and postal codes; zones from places. */
const MADE: ReadonlySet<Subject> = new Set(['country', 'region', 'timeZone', 'zone']);

/** What was asked for by name must be in the file: nobody is found by a column that is not there. @throws CarteraError condition-column */
export function requireAsked({ where, by }: Pick<Asked, 'where' | 'by'>, mapped: ReadonlySet<FieldName>): void {
  const lacks = (field: Subject): boolean => !MADE.has(field) && !mapped.has(field === 'days' ? 'lastPurchase' : (field as FieldName));
  for (const atom of where === null ? [] : atomsOf(where.condition))
    if ('field' in atom && lacks(atom.field)) throw new CarteraError('condition-column', { place: '--where', field: atom.field });
  for (const { field } of by) if (field !== null && lacks(field)) throw new CarteraError('condition-column', { place: '--by', field });
}
