import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CarteraError } from '../errors.js';
import { CRITERIA, type Criterion, findClosest, TARGET_SCHEMAS, TARGET_WEIGHT } from '../settings.js';
import { parseYaml } from './document.js';

/** A target file as it was written: values by criterion, texts that nothing has judged yet; criteria without any are left out. */
export type TargetFile = {
  readonly wanted: { readonly [C in Criterion]?: readonly string[] };
  readonly excluded: { readonly [C in Criterion]?: readonly string[] };
  readonly weights: { readonly [C in Criterion]?: number };
};

/** Nobody writes so much by hand: it is a file of another kind. */
const MOST_BYTES = 1_000_000;

/** What people call the criteria in their own words. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ rubro: 'sector', rubros: 'sector', sectores: 'sector', sectors: 'sector', giro: 'sector', industry: 'sector', industria: 'sector' },
  ...{ lugar: 'place', zona: 'place', ciudad: 'place', region: 'place', distrito: 'place', provincia: 'place', pais: 'place', places: 'place', city: 'place' },
  ...{ producto: 'product', productos: 'product', products: 'product', servicio: 'product', service: 'product' },
  ...{ tipo: 'clientType', type: 'clientType', cliente: 'clientType', tipodecliente: 'clientType', tamano: 'clientType', size: 'clientType' },
  ...{ nivel: 'tier', niveles: 'tier', tiers: 'tier', peso: 'weights', pesos: 'weights', weight: 'weights' },
  ...{ excluir: 'exclude', excluye: 'exclude', exclusiones: 'exclude', excluded: 'exclude', exclusions: 'exclude' },
  ...{ generacion: 'generation', edad: 'age', genero: 'gender', sexo: 'gender', sex: 'gender', hijos: 'children', estadocivil: 'maritalStatus' },
};

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A key with nothing behind it, or an empty list, asks for nothing. */
const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && ['', '~', 'null'].includes(value.trim())) || (Array.isArray(value) && value.length === 0);
const isCriterion = (key: string): key is Criterion => (CRITERIA as readonly string[]).includes(key);

/** A key that is none. Its beginning alone is told: it may be a line of another file. */
function refuseKey(file: string, prefix: string, key: string): CarteraError {
  const offered = prefix === '' ? [...CRITERIA, 'weights', 'exclude'] : CRITERIA;
  const plain = key
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const other = OTHER_NAMES[plain];
  const suggestion = other !== undefined && (offered as readonly string[]).includes(other) ? other : findClosest(key, offered);
  const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
  return new CarteraError('target-key', { file, key: prefix + shown, offered: offered.join(', '), ...(suggestion === null ? {} : { suggestion }) });
}

/** The values of the criteria below a key. @throws CarteraError target-key, target-value */
function readCriteria(entries: Plain, prefix: string, file: string): TargetFile['wanted'] {
  const found: { [C in Criterion]?: readonly string[] } = {};
  for (const [key, value] of Object.entries(entries)) {
    if (!isCriterion(key)) throw refuseKey(file, prefix, key);
    if (isBlank(value)) continue;
    const checked = TARGET_SCHEMAS[key].safeParse(value);
    if (!checked.success) throw new CarteraError('target-value', { file, key: prefix + key, criterion: key });
    found[key] = checked.data;
  }
  return found;
}

/** @throws CarteraError target-key, target-value */
function readWeights(entries: Plain, file: string): TargetFile['weights'] {
  const found: { [C in Criterion]?: number } = {};
  for (const [key, value] of Object.entries(entries)) {
    if (!isCriterion(key)) throw refuseKey(file, 'weights.', key);
    if (isBlank(value)) continue;
    const checked = TARGET_WEIGHT.safeParse(value);
    if (!checked.success) throw new CarteraError('target-value', { file, key: `weights.${key}`, criterion: 'weights' });
    found[key] = checked.data;
  }
  return found;
}

/** The settings below a key that groups others. @throws CarteraError target-value */
function readGroup(value: unknown, key: 'weights' | 'exclude', file: string): Plain {
  if (value === undefined || isBlank(value)) return {};
  if (!isPlain(value)) throw new CarteraError('target-value', { file, key, criterion: key === 'weights' ? 'weightsGroup' : key });
  return value;
}

/** Reads the text of a target file. @throws CarteraError target-syntax, target-key, target-value */
export function parseTarget(text: string, file: string): TargetFile {
  let entries: unknown;
  try {
    entries = parseYaml(text, file, 'failsafe').toJS();
  } catch (error) {
    if (error instanceof CarteraError) throw new CarteraError('target-syntax', error.args);
    // References that blow up when they are written out.
    throw new CarteraError('target-syntax', { file, line: 1, column: 1, cause: 'other' });
  }
  if (!isPlain(entries)) return { wanted: {}, excluded: {}, weights: {} };
  const { weights, exclude, ...criteria } = entries;
  return {
    wanted: readCriteria(criteria, '', file),
    excluded: readCriteria(readGroup(exclude, 'exclude', file), 'exclude.', file),
    weights: readWeights(readGroup(weights, 'weights', file), file),
  };
}

const CODES = { ENOENT: 'target-missing', ENOTDIR: 'target-missing', EISDIR: 'file-is-folder' } as const;

/** The bytes of a target file. @throws CarteraError target-missing, file-is-folder, file-unreadable, target-syntax */
async function readBytes(path: string, file: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > MOST_BYTES) throw new CarteraError('target-syntax', { file, line: 1, column: 1, cause: 'kind' });
    return await readFile(path);
  } catch (error) {
    if (error instanceof CarteraError) throw error;
    const system = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CarteraError(CODES[system as keyof typeof CODES] ?? 'file-unreadable', { file });
  }
}

/** Reads a target file, of UTF-8 with or without its mark. @throws CarteraError target-missing, file-is-folder, file-unreadable, target-syntax, target-key, target-value */
export async function readTargetFile(path: string): Promise<TargetFile> {
  const file = basename(path);
  const bytes = await readBytes(path, file);
  // Notepad's "Unicode" has zeros too, behind its mark.
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.includes(0)) throw new CarteraError('target-syntax', { file, line: 1, column: 1, cause: 'kind' });
  if (!isUtf8(bytes)) throw new CarteraError('target-syntax', { file, line: 1, column: 1, cause: 'encoding' });
  return parseTarget(bytes.toString('utf8').replace(/^\uFEFF/, ''), file);
}
