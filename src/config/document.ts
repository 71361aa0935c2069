import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument, visit, YAMLMap, Document as Yaml } from 'yaml';
import { CarteraError } from '../errors.js';
import { CONFIG_KEYS, type ConfigKey, type ConfigValues, findClosest, SETTINGS, settingOf } from '../settings.js';

const SYNTAX_CAUSES: Readonly<Record<string, string>> = { DUPLICATE_KEY: 'duplicate', TAB_AS_INDENT: 'tab' };

/** Parse YAML; `failsafe` keeps every value as the text that was written. @throws CarteraError config-syntax */
export function parseYaml(text: string, file: string, schema: 'core' | 'failsafe'): Document {
  const document = parseDocument(text, { schema, lineCounter: new LineCounter(), prettyErrors: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const place = error.linePos?.[0] ?? { line: 1, col: 1 };
    throw new CarteraError('config-syntax', { file, line: place.line, column: place.col, cause: SYNTAX_CAUSES[error.code] ?? 'other' });
  }
  if (document.contents !== null && !isMap(document.contents) && !isBlank(document)) {
    throw new CarteraError('config-syntax', { file, line: 1, column: 1, cause: 'shape' });
  }
  return document;
}

/** Whether a document holds comments alone. */
function isBlank(document: Document): boolean {
  return isScalar(document.contents) && (document.contents.value === null || document.contents.value === '');
}

const isKey = (key: string): key is ConfigKey => (CONFIG_KEYS as readonly string[]).includes(key);
const isGroup = (key: string): boolean => CONFIG_KEYS.some((known) => known.startsWith(`${key}.`));

/** Find what an unknown key was meant to be, among its neighbours first. */
function suggest(key: string): { readonly suggestion?: string } {
  const suggestion = findClosest(key, [
    ...CONFIG_KEYS,
    ...CONFIG_KEYS.flatMap((known) =>
      known
        .split('.')
        .slice(0, -1)
        .map((_, i, names) => names.slice(0, i + 1).join('.')),
    ),
  ]);
  return suggestion === null ? {} : { suggestion };
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walk the file's keys down to settings; a key with nothing after it counts as not set. @throws CarteraError config-unknown-key, config-value */
function collect(typed: Plain, spelled: Plain, prefix: string, file: string, into: Map<ConfigKey, unknown>): void {
  const spellings = Object.entries(spelled);
  for (const [index, [name, value]] of Object.entries(typed).entries()) {
    const key = prefix + name;
    const text = spellings[index]?.[1];
    if (isKey(key)) {
      if (value !== null) into.set(key, ['text', 'list', 'map', 'lists', 'tree'].includes(settingOf(key).value) ? text : value);
    } else if (!isGroup(key)) {
      throw new CarteraError('config-unknown-key', { file, key, ...suggest(key) });
    } else if (isPlain(value)) {
      collect(value, isPlain(text) ? text : {}, `${key}.`, file, into);
    } else if (value !== null) {
      const inside = CONFIG_KEYS.filter((known) => known.startsWith(`${key}.`)).map((known) => known.slice(key.length + 1));
      throw new CarteraError('config-value', { file, key, expected: `${key}: { ${inside.join(', ')} }` });
    }
  }
}

/**
 * Read the text of a config file into checked settings.
 * @throws CarteraError config-syntax, config-unknown-key, config-value
 */
export function parseConfig(text: string, file: string): ConfigValues {
  const typed: unknown = parseYaml(text, file, 'core').toJS();
  const spelled: unknown = parseYaml(text, file, 'failsafe').toJS();
  const found = new Map<ConfigKey, unknown>();
  if (isPlain(typed) && isPlain(spelled)) collect(typed, spelled, '', file, found);
  const values: Record<string, unknown> = {};
  for (const [key, value] of found) {
    const checked = SETTINGS[key].schema.safeParse(value);
    if (!checked.success)
      throw new CarteraError('config-value', {
        file,
        key: [key, ...(settingOf(key).value === 'tree' ? placeOf(checked.error.issues[0]?.path ?? []) : [])].join('.'),
      });
    values[key] = checked.data;
  }
  return values as ConfigValues;
}

/** Where in a tree something is wrong, as people count: `trato.rules.1.label`. */
const placeOf = (path: readonly PropertyKey[]): string[] => path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));

function keyText(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/**
 * Set columns (header -> field) in the `map:` of a config file's text; everything else and its comments stay.
 * @throws CarteraError config-syntax
 */
export function editMap(text: string, file: string, map: Readonly<Record<string, string>>): string {
  const document = parseYaml(text, file, 'failsafe');
  const root: unknown = document.contents;
  const settings = isMap(root) ? root : new YAMLMap();
  if (settings !== root) {
    // Comments of a file without settings would follow the new ones: they stay in front.
    document.commentBefore = document.commentBefore ?? document.comment;
    document.comment = null;
    (document as { contents: unknown }).contents = settings;
  }
  const existing: unknown = settings.get('map', true);
  const entries = isMap(existing) ? existing : new YAMLMap();
  if (entries !== existing) {
    // The commented examples below an empty "map:" belong to it.
    if (isScalar(existing)) entries.comment = existing.comment ?? null;
    settings.set('map', entries);
  }
  for (const [header, field] of Object.entries(map)) {
    const known = entries.items.find((pair) => keyText(pair) === header);
    if (known === undefined) entries.items.push(document.createPair(header, field));
    else if (isScalar(known.value)) known.value.value = field;
    else known.value = document.createNode(field);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Some `key: value` lines as YAML, each value on its line. */
export function writeYaml(value: Readonly<Record<string, unknown>>): readonly string[] {
  const document = new Yaml(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
    Map: (_, map, path) => {
      if (path.length > 1) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
}
