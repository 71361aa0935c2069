import { FIELD_NAMES, type FieldName, fieldOf } from './fields.js';
import { fold } from './fold.js';
import { splitCurrency } from './header-currency.js';
import { AMBIGUOUS, DEALS, ENTITIES, isNeutral, SHORT_FORMS, UNMAPPED } from './header-words.js';

/** One field that a header may stand for. */
export type HeaderMatch = {
  readonly field: FieldName;
  /** `alias`: equal but for case and spaces; `normalised`: equal after foldHeader; `word`: an alias and neutral words. */
  readonly level: 'alias' | 'normalised' | 'word';
  /** 0..1, two decimals. */
  readonly confidence: number;
  /** Place of the alias in the field's list, 0 = preferred; it decides between two columns of equal confidence. */
  readonly rank: number;
  /** The header names other things too: the values of the column must speak for the field. */
  readonly ambiguous?: true;
  /** The values must be words of the field's own vocabulary. */
  readonly onlyIfWords?: true;
};

type Target = { readonly field: FieldName; readonly rank: number; readonly ambiguous: boolean; readonly onlyIfWords: boolean };
type Phrase = { readonly words: readonly string[]; readonly target: Target };
type Index = {
  readonly exact: Map<string, Target[]>;
  readonly folded: Map<string, Target[]>;
  readonly byFirstWord: Map<string, Phrase[]>;
  readonly unmapped: ReadonlySet<string>;
};

const CONFIDENCE = { alias: 1, normalised: 0.95, word: 0.7 } as const;
const AMBIGUOUS_CONFIDENCE = 0.9;

/** No label that we know has as many letters; what comes behind them is not looked at. */
const LONGEST = 200;

/** Byte order marks, no-break and zero-width spaces and surrounding quotes come from exports, not from people. */
function clean(header: string): string {
  return header
    .slice(0, LONGEST)
    .replace(/[\uFEFF\u200B-\u200D\u2060]/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
    .trim();
}

/** What stands between the entity and its field: Pipedrive writes `Person - Name`, Freshsales `Contact : First name`. */
const ENTITY_MARK = /^([^:-]+?)(?: - | ?: )(.+)$/s;

/** The entity that a header begins with, folded, and what it says of it. */
function splitEntity(header: string): { readonly entity: string; readonly rest: string } | null {
  const found = ENTITY_MARK.exec(header);
  const entity = fold(found?.[1] ?? '');
  return found && ENTITIES.has(entity) ? { entity, rest: found[2] as string } : null;
}

function stripEntity(header: string): string {
  return splitEntity(header)?.rest ?? header;
}

/** Whether a header speaks of a deal, not of the client: `Deal - Status`, `Trato - Estado`. */
export function speaksOfDeal(header: string): boolean {
  return DEALS.has(splitEntity(clean(header))?.entity ?? '') || /^(?:deal|opportunity|prospect) /.test(foldHeader(header));
}

/** Whether a column of names is headed as one of persons: `Nombres y apellidos`, `Full name`, `Contacto`; not where it may hold a company's as well. */
export function namesPeople(header: string): boolean {
  const folded = foldHeader(header);
  return (
    /\b(?:apellidos?|nombres?(?=.*\bcompleto)|surname|full name|complete name|person|persona|contacto?|titular|lead name)\b/.test(folded) &&
    !/\b(?:razon|denominacion|empresa|company)\b/.test(folded)
  );
}

/** Fold without taking the entity away: `Organization - Name` is the company, not a person's name. */
function foldWhole(header: string): string {
  const spaced = clean(header)
    .replace(/__[cr]$/i, '')
    .replace(/(?<!\p{L})(?:n\.?[°º]|n\.(?=[\s_])|no[°º]|no\.(?=[\s_])|#)[\s_]*(?=\S)/giu, 'numero ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
  const words = fold(spaced).split(' ');
  return words
    .map((word, at) => {
      const more = at + 1 < words.length;
      if (word === 'f' && at === 0 && more) return 'fecha';
      if ((word === 'n' || word === 'no') && more && words[at + 1] === 'de') return 'numero';
      return SHORT_FORMS.get(word) ?? word;
    })
    .join(' ');
}

/**
 * Reduce a header to the form in which it is compared with aliases: lower case words without accents, punctuation, byte order mark, quotes, `*`, `__c` or an
 * `Entity - ` prefix; camelCase and snake_case split; the usual short forms spelled out (`N°` numero, `Ult.` ultima).
 */
export function foldHeader(header: string): string {
  return foldWhole(stripEntity(clean(header)));
}

const plain = (header: string): string => clean(header).toLowerCase();
// Data Loader writes BILLINGSTREET, other exports billing_street or BillingStreet: one key without spaces meets all three.
const squash = (folded: string): string => folded.replaceAll(' ', '');

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function buildIndex(): Index {
  const unmapped = new Set(UNMAPPED.map((header) => squash(foldWhole(header))));
  const index: Index = { exact: new Map(), folded: new Map(), byFirstWord: new Map(), unmapped };
  const add = (header: string, target: Target): void => {
    const folded = foldWhole(header);
    push(index.exact, plain(header), target);
    push(index.folded, squash(folded), target);
    const words = folded.split(' ');
    push(index.byFirstWord, words[0] ?? '', { words, target });
  };
  for (const { headers, fields, onlyIfWords } of AMBIGUOUS)
    for (const header of headers)
      for (const field of fields) add(header, { field, rank: fieldOf(field).aliases.length + 1, ambiguous: true, onlyIfWords: onlyIfWords === true });
  for (const field of FIELD_NAMES) {
    const { aliases } = fieldOf(field);
    [...aliases, field].forEach((alias, rank) => {
      // `name` is both a field's own name and an ambiguous header: the ambiguity stays.
      if (rank === aliases.length && index.folded.has(squash(foldWhole(alias)))) return;
      add(alias, { field, rank, ambiguous: false, onlyIfWords: false });
    });
  }
  return index;
}

let built: Index | null = null;

/** The tables are made once, on first use: commands that read no columns should not pay for them. */
function getIndex(): Index {
  built ??= buildIndex();
  return built;
}

function toMatches(targets: readonly Target[], level: HeaderMatch['level']): HeaderMatch[] {
  const matches = new Map<FieldName, HeaderMatch>();
  for (const { field, rank, ambiguous, onlyIfWords } of targets) {
    if (matches.has(field)) continue;
    const confidence = ambiguous ? Math.min(CONFIDENCE[level], AMBIGUOUS_CONFIDENCE) : CONFIDENCE[level];
    matches.set(field, { field, level, confidence, rank, ...(ambiguous ? { ambiguous } : {}), ...(onlyIfWords ? { onlyIfWords: true as const } : {}) });
  }
  return [...matches.values()];
}

/** Aliases that stand in the header as whole words, every other word being neutral for the field; the longest alias first. */
function matchWords(header: string): HeaderMatch[] {
  const words = foldHeader(splitCurrency(header).rest).split(' ');
  const found: Phrase[] = [];
  words.forEach((word, at) => {
    for (const phrase of getIndex().byFirstWord.get(word) ?? []) {
      const end = at + phrase.words.length;
      if (end > words.length || phrase.words.some((part, i) => words[at + i] !== part)) continue;
      const { field } = phrase.target;
      const { kind } = fieldOf(field);
      if (words.every((other, i) => (i >= at && i < end) || isNeutral(other, field, kind))) found.push(phrase);
    }
  });
  found.sort((a, b) => b.words.length - a.words.length || b.words.join(' ').length - a.words.join(' ').length);
  return toMatches(
    found.map((phrase) => phrase.target),
    'word',
  );
}

function matchAny(header: string): HeaderMatch[] {
  const { exact, folded, unmapped } = getIndex();
  const whole = squash(foldWhole(header));
  if (whole === '' || unmapped.has(whole) || isOwnColumn(header)) return [];
  const equal = exact.get(plain(header));
  if (equal !== undefined) return toMatches(equal, 'alias');
  const normalised = folded.get(whole) ?? folded.get(squash(foldHeader(header)));
  if (normalised !== undefined) return toMatches(normalised, 'normalised');
  return matchWords(header);
}

/** The fields that a header may stand for, best first: several when it is ambiguous, none when it is unknown. A substring is never enough. */
export function matchHeader(header: string): HeaderMatch[] {
  const matches = matchAny(header);
  // A currency makes the column an amount: `Última compra ($)` is no date, `Compras ($)` no count.
  return headerCurrency(header) === null ? matches : matches.filter((match) => fieldOf(match.field).kind === 'money');
}

/** The currency a header names: an ISO 4217 code, `$` where several countries share the sign, or null. */
export function headerCurrency(header: string): string | null {
  return splitCurrency(clean(header)).currency;
}

/** Words that people of one country only write as a header, ISO 3166-1. */
const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  rfc: 'MX',
  curp: 'MX',
  colonia: 'MX',
  clabe: 'MX',
  cfdi: 'MX',
  alcaldia: 'MX',
  cuit: 'AR',
  cuil: 'AR',
  afip: 'AR',
  'condicion frente al iva': 'AR',
  nif: 'ES',
  cif: 'ES',
  nie: 'ES',
  'comunidad autonoma': 'ES',
  ccaa: 'ES',
  'cedula juridica': 'CR',
  'cedula de ciudadania': 'CO',
  'digito de verificacion': 'CO',
  dian: 'CO',
  ubigeo: 'PE',
  sunat: 'PE',
  igv: 'PE',
  comuna: 'CL',
  rnc: 'DO',
  rtn: 'HN',
  rif: 'VE',
  dui: 'SV',
  dpi: 'GT',
  cnpj: 'BR',
  cpf: 'BR',
  cep: 'BR',
  ein: 'US',
  ssn: 'US',
  eircode: 'IE',
  gstin: 'IN',
};
const SHARED_WORDS = /\b(?:ruc|dni|nit|rut)\b/;

/** The country whose own word a header uses (RFC -> MX), ISO 3166-1 alpha-2; null where none, several, or one shared by countries (RUC, DNI, NIT, RUT). */
export function headerCountry(header: string): string | null {
  const folded = foldHeader(header);
  if (SHARED_WORDS.test(folded)) return null;
  const found = new Set(Object.entries(COUNTRY_WORDS).flatMap(([word, country]) => (` ${folded} `.includes(` ${word} `) ? [country] : [])));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * Whether the column was added by an earlier run of the program (`cartera_state` in CSV, `cartera · Estado` in a workbook): such columns are replaced,
 * never mapped. `cartera_vencida` is a column of the user's.
 */
export function isOwnColumn(header: string): boolean {
  return /^cartera(?:_| · )/i.test(clean(header)) && !getIndex().folded.has(squash(foldWhole(header)));
}
