import { basename, resolve } from 'node:path';
import { CarteraError } from '../errors.js';
import { startProgress } from '../progress.js';
import { quoteArgument } from '../renderers/shell.js';
import type { Dossier } from '../report/dossier.js';
import type { TargetReport } from '../scoring/score.js';
import { SENSITIVE_CRITERIA } from '../settings.js';
import type { Context } from './command.js';
import { findTable } from './inputs.js';
import { writeCommand } from './speak.js';

/** A table to read: clients, or null where sales stand alone. */
type Table = { readonly clients: { readonly path: string } | null; readonly sales: readonly { readonly path: string; readonly sheet: string | null }[] };
type Open = { readonly dossier: Dossier; readonly source: Awaited<ReturnType<typeof import('../analyze.js').openPortfolio>>['source'] };

/** Opens a portfolio and reads every client of it. Close its source when done. @throws CarteraError what openPortfolio and findOut throw */
export async function openDossier(table: Table, context: Context, sheet: string | null = context.settings.sheet): Promise<Open> {
  const { io, options, words } = context;
  const settings = { ...context.settings, sheet };
  const [{ openPortfolio }, { readDossier }] = await Promise.all([import('../analyze.js'), import('../report/dossier.js')]);
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  try {
    const opened = await openPortfolio(table, settings, hooks);
    try {
      return { dossier: await readDossier(opened, settings, hooks), source: opened.source };
    } catch (error) {
      await opened.source.close();
      throw error;
    }
  } finally {
    progress.stop();
  }
}

/** A run that judges nobody and may read every column, those of sensitive answers too: duplicates, merge. */
export function withAllColumns(context: Context): Context {
  return readSensitive(context, true);
}

/** A run that judges clients: sensitive answers are read only where they are allowed and the position asks for one. */
export function forTarget(target: TargetReport | null, context: Context): Context {
  const asks = target?.criteria.some(({ name }) => (SENSITIVE_CRITERIA as readonly string[]).includes(name)) ?? false;
  return readSensitive(context, asks && context.settings.candidates.allowSensitive);
}

function readSensitive(context: Context, allowSensitive: boolean): Context {
  const { settings } = context;
  return { ...context, settings: { ...settings, candidates: { ...settings.candidates, allowSensitive } } };
}

/** Records from which comparing them takes long enough for a bar. */
const MANY = 10_000;

/** Does what compares so many records, with a bar on a terminal where they are many: comparing leaves no time to load one. */
export async function whileComparing<T>(records: number, { io, options, words }: Context, work: (onProgress: (share: number) => void) => T): Promise<T> {
  const progress = startProgress(io, options.quiet, words.help.notices.comparing);
  if (records >= MANY) await progress.show();
  try {
    return work(progress.update);
  } finally {
    progress.stop();
  }
}

/** Reads a file of clients named `FILE` or `FILE#SHEET`, whose columns need not be those of the others; it is closed again. @throws CarteraError what openDossier throws */
export async function readClients(typed: string, context: Context): Promise<Dossier> {
  const { path, sheet } = await findTable(typed, context.io.cwd);
  const map = context.settings.map.map((entry) => ({ ...entry, anyFile: true }));
  const reading = { ...context, settings: { ...context.settings, map } };
  const { dossier, source } = await openDossier({ clients: { path }, sales: [] }, reading, sheet).catch((error) => leadToBuyers(error, typed, context));
  await source.close();
  return dossier;
}

/** Sales stand in for no list here: the command to run first makes a list of their buyers. @throws what it was given, so told */
function leadToBuyers(error: unknown, typed: string, { words }: Context): never {
  if (!(error instanceof CarteraError) || error.code !== 'looks-like-transactions') throw error;
  const command = writeCommand(['analyze', '--transactions', typed, '--out', words.compare.buyersFile]);
  throw new CarteraError(error.code, { ...error.args, command, shown: quoteArgument(typed) });
}

/** Our own clients, where --own names them; null without. */
export async function readOwn(context: Context): Promise<Dossier | null> {
  const { own } = context.settings.candidates;
  return own === null ? null : readClients(own, context);
}

/**
 * What the position looks for, of the options and of the file of --target; null without either.
 * @throws CarteraError target-*, file-is-folder, file-unreadable, bad-value
 */
export async function readTarget({ settings, io, args }: Pick<Context, 'settings' | 'io' | 'args'>): Promise<TargetReport | null> {
  const { wanted, targetFile, allowSensitive } = settings.candidates;
  if (targetFile === null && Object.values(wanted).every((texts) => texts.length === 0)) return null;
  const [{ readTargetFile }, { understandTarget }] = await Promise.all([import('../config/target.js'), import('../scoring/understand-target.js')]);
  const written = targetFile === null ? null : { file: basename(targetFile), ...(await readTargetFile(findTarget(targetFile, io.cwd, args))) };
  return understandTarget({ typed: wanted, written, zones: settings.zones, allowSensitive });
}

/** The path of the target file. @throws CarteraError target-syntax where it is the file of clients */
function findTarget(typed: string, cwd: string, args: readonly string[]): string {
  const path = resolve(cwd, typed);
  if (args.some((arg) => arg !== '-' && resolve(cwd, arg) === path))
    throw new CarteraError('target-syntax', { file: basename(typed), line: 1, column: 1, cause: 'clients' });
  return path;
}

/** Makes sure that every place and sector of the target is known, to us or to one of the files, or at least no slip. @throws CarteraError target-place, target-sector */
export async function checkTarget(target: TargetReport | null, dossiers: readonly Dossier[], { settings }: Pick<Context, 'settings'>): Promise<void> {
  if (target === null) return;
  const { findMistypedSector, findUnknownPlace } = await import('../scoring/unknown-words.js');
  const files = dossiers.map(({ brought, findings }) => ({
    country: findings.plan.country,
    places: brought.map(({ place }) => place),
    sectors: new Set(brought.map(({ labels }) => labels.sector)),
  }));
  for (const [name, find] of [['place', findUnknownPlace] as const, ['sector', findMistypedSector] as const]) {
    const unknown = find(target, files);
    if (unknown === null) continue;
    const typed = settings.candidates.wanted[name].includes(unknown.text);
    throw new CarteraError(`target-${name}`, {
      where: typed ? `--${name} "${unknown.text}"` : `${target.file}: ${unknown.excluded ? 'exclude.' : ''}${name} "${unknown.text}"`,
      files: dossiers.map(({ findings }) => findings.info.file).join(', '),
      ...(unknown.suggestion === null ? {} : { suggestion: unknown.suggestion }),
    });
  }
}
