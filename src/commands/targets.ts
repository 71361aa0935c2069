import { basename, extname, resolve } from 'node:path';
import { CarteraError } from '../errors.js';
import { checkOutput, type OutputOptions } from '../output.js';
import type { Format } from '../settings.js';
import type { Command, Context } from './command.js';
import { salesPaths, tablePaths } from './inputs.js';

/** One result to make: its format (`rejects`: the rejected records; a workbook is only ever a file) and where it goes, null for standard output. */
export type Target = { readonly format: Format | 'rejects' | 'xlsx' | 'html'; readonly path: string | null };

const FORMAT_OF: Readonly<Record<string, Format | 'xlsx' | 'html'>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.md': 'md',
  '.xlsx': 'xlsx',
  '.html': 'html',
};

/** Check that a command offers a format. @throws CarteraError bad-value */
function offer(command: Command, format: Format): Format {
  if (command.formats.includes(format)) return format;
  throw new CarteraError('bad-value', { key: 'format', option: '--format', value: format, expected: command.formats.join(', ') });
}

/** The format of a result by the ending of its name. @throws CarteraError output-format */
export function formatOf(name: string, offered: readonly string[]): Target['format'] {
  const extension = extname(name).toLowerCase();
  const format = FORMAT_OF[extension];
  if (format !== undefined && offered.includes(extension)) return format;
  throw new CarteraError('output-format', { file: basename(name), extension: extension === '' ? basename(name) : extension, offered: offered.join(' ') });
}

/** How files are written in this run: what may be replaced, what must not, what stops it. */
export function outputOptions(context: Context): OutputOptions {
  const { io, options, args, settings } = context;
  const clients = args.flatMap((arg) => tablePaths(arg, io.cwd));
  const { own, targetFile } = settings.candidates;
  const beside = [...(own === null ? [] : tablePaths(own, io.cwd)), ...(targetFile === null ? [] : [resolve(io.cwd, targetFile)])];
  return { force: options.force, inputs: [...clients, ...salesPaths(context), ...beside], signal: io.signal };
}

/**
 * Decide, before any work, which results a run makes and whether each can be written: files in the order given, then standard output.
 * Standard output is left empty where files are written, unless it is a terminal or --format was given.
 * @throws CarteraError output-*, bad-value
 */
export async function planTargets(command: Command, context: Context): Promise<readonly Target[]> {
  const { io, options } = context;
  const file = (name: string, offered: readonly string[]): Target & { readonly path: string } => ({
    format: formatOf(name, offered),
    path: resolve(io.cwd, name),
  });
  const files = options.out.map((name) => file(name, command.extensions));
  const plan = options.plan === null ? [] : [file(options.plan, ['.xlsx'])];
  const rejects = options.rejects === null ? [] : [{ format: 'rejects' as const, path: resolve(io.cwd, options.rejects) }];
  const shown = offer(command, options.format ?? command.formats[0] ?? 'table');
  await checkOutput(
    [...files, ...plan, ...rejects].map(({ path }) => path),
    outputOptions(context),
  );
  const onScreen = files.length === 0 || io.stdout.tty || options.format !== null;
  return [...files, ...plan, ...rejects, ...(onScreen ? [{ format: shown, path: null }] : [])];
}
