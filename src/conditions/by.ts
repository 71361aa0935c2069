import { missingLabel, type Rule, rule } from '../classifiers/rule.js';
import type { Client } from '../client/client.js';
import { type FieldName, fieldOf } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { CarteraError } from '../errors.js';
import type { CountedBy } from './listed.js';
import type { Namer } from './names.js';

const MOST = 2;
const LEVELS: ReadonlySet<FieldName> = new Set<FieldName>(['country', 'region', 'province', 'city', 'district', 'timeZone']);

/**
 * Read `state,owner`: one or two names, the rows first.
 * @throws CarteraError by-many, by-name, by-field
 */
export function readBy(text: string, namer: Namer): CountedBy[] {
  const names = text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || names.length > MOST) throw new CarteraError('by-many', { count: names.length });
  const read = names.map((name) => readOne(name, namer));
  if (new Set(read.map(({ key }) => key)).size < read.length) throw new CarteraError('by-many', { count: 1 });
  return read;
}

function readOne(text: string, namer: Namer): CountedBy {
  const named = namer.find(text);
  if (named === null) {
    const suggestion = namer.suggest(text);
    throw new CarteraError('by-name', { name: text, ...(suggestion === null ? {} : { suggestion }) });
  }
  if ('rule' in named) return { name: named.rule, key: named.rule, field: null, labels: named.labels, missing: missingLabel(named) };
  const { field } = named;
  if (field === 'days' || field === 'zone' || !isCountable(field)) throw new CarteraError('by-field', { name: text, field });
  return { name: field, key: `field.${field}`, field, labels: [], missing: 'unknown' };
}

/** Words repeat; names, amounts and dates do not. */
function isCountable(field: FieldName): boolean {
  const { kind } = fieldOf(field);
  return kind === 'word' || kind === 'place' || kind === 'flag';
}

/** The words of a field as labels of an open set; spellings that differ by case and accents alone are one, the first that stands in the file. */
export function makeFieldRule(field: FieldName): Rule {
  const spelled = new Map<string, string>();
  return rule({
    labels: [] as readonly string[],
    evidence: [],
    of: (client: Client): string => {
      const text = textOf(client, field);
      if (text === undefined) return 'unknown';
      const key = fold(text) || text;
      const known = spelled.get(key) ?? text.trim().replace(/\s+/g, ' ');
      spelled.set(key, known);
      return known;
    },
  });
}

function textOf(client: Client, field: FieldName): string | undefined {
  if (LEVELS.has(field)) return client.place[field as 'city'] ?? (client[field] as string | undefined);
  const value = client[field];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? undefined : String(value);
}
