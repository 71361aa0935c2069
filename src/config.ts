import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { CarteraError } from './errors.js';
import type { Io } from './io.js';
import { checkOutput, writeFile } from './output.js';
import type { Config } from './settings.js';

/** The only name that is looked for. */
export const CONFIG_NAME = 'cartera.yaml';

const NOTHING: Config = { file: null, values: {} };

/** Read a config file's text. @throws CarteraError config-missing, config-unreadable, config-syntax */
async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    throw new CarteraError(missing ? 'config-missing' : 'config-unreadable', { file: basename(path) });
  }
  if (!isUtf8(bytes)) throw new CarteraError('config-syntax', { file: basename(path), line: 1, column: 1, cause: 'encoding' });
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Find cartera.yaml in a folder or the nearest one above it; null where there is none. @throws CarteraError config-unreadable */
export async function findConfig(folder: string): Promise<string | null> {
  const search = lilconfig('cartera', {
    searchPlaces: [CONFIG_NAME],
    stopDir: resolve(folder, '/'),
    ignoreEmptySearchPlaces: false,
    loaders: { '.yaml': (path) => path },
  });
  try {
    return (await search.search(folder))?.filepath ?? null;
  } catch {
    throw new CarteraError('config-unreadable', { file: CONFIG_NAME });
  }
}

/**
 * Read the configuration of a run: the named file, else cartera.yaml upward from the working folder; `named` false means none at all.
 * @throws CarteraError config-missing, config-unreadable, config-syntax, config-unknown-key, config-value
 */
export async function readConfig(named: string | false | null, io: Pick<Io, 'cwd'>): Promise<Config> {
  if (named === false) return NOTHING;
  const path = named === null ? await findConfig(io.cwd) : resolve(io.cwd, named);
  if (path === null) return NOTHING;
  const [text, { parseConfig }] = await Promise.all([readText(path), import('./config/document.js')]);
  return { file: path, values: parseConfig(text, basename(path)) };
}

/**
 * Write columns (header -> field, `ignore` to leave one out) into the `map:` of a config file, keeping everything else and its comments; a missing file is created.
 * `inputs` are files being read, which stay as they are.
 * @throws CarteraError config-syntax, config-unreadable, output-*
 */
export async function saveMap(
  path: string,
  map: Readonly<Record<string, string>>,
  io: Pick<Io, 'cwd' | 'signal'>,
  inputs: readonly string[] = [],
): Promise<void> {
  const place = resolve(io.cwd, path);
  await checkOutput([place], { force: true, inputs });
  const { editMap } = await import('./config/document.js');
  const text = await readText(place).catch((error: unknown) => {
    if (error instanceof CarteraError && error.code === 'config-missing') return '';
    throw error;
  });
  await writeFile(place, editMap(text, basename(place), map), { force: true, inputs, signal: io.signal });
}
