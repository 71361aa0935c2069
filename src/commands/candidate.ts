import { startProgress } from '../progress.js';
import type { Dossier } from '../report/dossier.js';
import type { TargetReport } from '../scoring/score.js';
import type { Context } from './command.js';
import { findTable } from './inputs.js';

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

/** Reads a file of clients named `FILE` or `FILE#SHEET`, whose columns need not be those of the others; it is closed again. @throws CarteraError what openDossier throws */
export async function readClients(typed: string, context: Context): Promise<Dossier> {
  const { path, sheet } = await findTable(typed, context.io.cwd);
  const map = context.settings.map.map((entry) => ({ ...entry, anyFile: true }));
  const { dossier, source } = await openDossier({ clients: { path }, sales: [] }, { ...context, settings: { ...context.settings, map } }, sheet);
  await source.close();
  return dossier;
}

/** Our own clients, where --own names them; null without. */
export async function readOwn(context: Context): Promise<Dossier | null> {
  const { own } = context.settings.candidates;
  return own === null ? null : readClients(own, context);
}

/** What the position looks for, of the options or of the file of --target; null without either. */
export async function readTarget({ settings }: Context): Promise<TargetReport | null> {
  const { wanted } = settings.candidates;
  const criteria = (['sector', 'place', 'product', 'clientType'] as const).flatMap((name) =>
    wanted[name].length === 0 ? [] : [{ name, wanted: wanted[name], excluded: [], weight: 1 }],
  );
  return criteria.length === 0 ? null : { from: 'options', file: null, criteria };
}
