import { basename, resolve } from 'node:path';
import { CarteraError } from '../errors.js';
import { lookAt } from '../output.js';
import { quoteArgument } from '../renderers/shell.js';
import type { Command, Context } from './command.js';
import { writeCommand } from './speak.js';

/** A file as the user named it, and where it is; `-` stays standard input. */
export type Named = { readonly name: string; readonly path: string };
/** A file, and which sheet of a workbook; null where the user left it open. */
export type NamedTable = Named & { readonly sheet: string | null };

/** What a run reads. Without clients the buyers of the sales are the clients. */
export type Inputs = { readonly clients: Named | null; readonly sales: readonly NamedTable[] };

const place = (name: string, cwd: string): string => (name === '-' ? name : resolve(cwd, name));

/** The file of clients; standard input where none was named. */
export function inputOf({ args, io }: Pick<Context, 'args' | 'io'>): Named {
  const [name = '-'] = args;
  return { name, path: place(name, io.cwd) };
}

/** What `FILE#SHEET` may mean: the whole name first, since a file may be called so, then cut at each `#` from the right. */
function* readings(typed: string, cwd: string): Generator<NamedTable> {
  yield { name: typed, path: place(typed, cwd), sheet: null };
  for (let at = typed.lastIndexOf('#'); at > 0; at = typed.lastIndexOf('#', at - 1)) {
    const [name, sheet] = [typed.slice(0, at), typed.slice(at + 1)];
    yield { name, path: place(name, cwd), sheet: sheet === '' ? null : sheet };
  }
}

/** Every path that `FILE#SHEET` may mean: results must not replace any of them. */
export function tablePaths(typed: string, cwd: string): string[] {
  return [...readings(typed, cwd)].map(({ path }) => path).filter((path) => path !== '-');
}

/** Every path that the names of sales may mean. */
export function salesPaths({ settings, io }: Pick<Context, 'settings' | 'io'>): string[] {
  return settings.transactions.flatMap((typed) => tablePaths(typed, io.cwd));
}

/** The file, and the sheet of a workbook, that `FILE#SHEET` means. */
export async function findTable(typed: string, cwd: string): Promise<NamedTable> {
  const all = [...readings(typed, cwd)];
  for (const reading of all) if (reading.path === '-' || (await lookAt(reading.path)) !== null) return reading;
  // None is there: the error names what was most likely meant.
  return all[1] ?? (all[0] as NamedTable);
}

/**
 * What a run reads, from its arguments and --transactions.
 * @throws CarteraError missing-argument where there is neither, bad-value where standard input is to be both, window-without-sales
 */
export async function inputsOf(context: Context, command: Pick<Command, 'name' | 'examples'>): Promise<Inputs> {
  const { args, settings, io, words } = context;
  const sales = await Promise.all(settings.transactions.map((typed) => findTable(typed, io.cwd)));
  if (args.length === 0 && sales.length === 0) {
    const example = `${command.name} ${command.examples[0]?.line ?? ''}`;
    throw new CarteraError('missing-argument', { argument: words.help.arguments.file.name, example });
  }
  const clients = args.length === 0 ? null : inputOf(context);
  if ([clients, ...sales].filter((file) => file?.path === '-').length > 1)
    throw new CarteraError('bad-value', { key: 'transactions', option: '--transactions', value: '-' });
  if (sales.length === 0 && settings.window !== 'all') throw new CarteraError('window-without-sales', { window: settings.window });
  return { clients, sales };
}

/** The options that name the sales, as one types them: `--transactions ventas.xlsx#Facturas`; '' without any. */
export function writeSales({ sales }: Inputs, nameOf: (name: string) => string = (name) => name): string {
  const typed = ({ name, sheet }: NamedTable): string => nameOf(name) + (sheet === null ? '' : `#${sheet}`);
  return sales.map((file) => `--transactions ${quoteArgument(typed(file))}`).join(' ');
}

/**
 * Adds the command to run instead to what stops a run that took a file of sales for one of clients, or the other way round; `stop` is called
 * first. @throws what it was given, so told
 */
export function explainTable(context: Context, stop: () => void = () => {}): (error: unknown) => never {
  return (error) => {
    stop();
    if (!(error instanceof CarteraError)) throw error;
    if (error.code === 'looks-like-transactions') throw new CarteraError(error.code, { ...error.args, ...asSales(context) });
    if (error.code === 'looks-like-clients')
      throw new CarteraError(error.code, { ...error.args, command: writeCommand(asClients(context, String(error.args.file))) });
    throw error;
  };
}

/** The command line as it must be typed where the file of clients turned out to be one of sales: its name behind --transactions, all else as it was. */
function asSales({ argv, args, settings }: Context): { readonly command: string; readonly shown: string } {
  const [name = '-'] = args;
  const at = argv.indexOf(name);
  const file = settings.sheet === null ? name : `${name}#${settings.sheet}`;
  const sheet = argv.findIndex((arg) => arg === '--sheet' || arg.startsWith('--sheet='));
  const dropped = sheet < 0 ? [] : argv[sheet] === '--sheet' ? [sheet, sheet + 1] : [sheet];
  const command = argv.flatMap((arg, index) => (dropped.includes(index) ? [] : index === at ? ['--transactions', file] : [arg]));
  return { command: writeCommand(command), shown: quoteArgument(file) };
}

/** The other way round: the list of clients that was named as sales stands for itself; other sales stay. */
function asClients({ argv, args, settings, io }: Context, file: string): readonly string[] {
  const typed = settings.transactions.find((name) => [...readings(name, io.cwd)].some(({ path }) => basename(path) === file));
  const joined = '--transactions=';
  return argv.flatMap((arg, index) => {
    if (arg === '--transactions' && argv[index + 1] === typed) return [];
    // The same file may have been named as both.
    const isSales = arg === typed && argv[index - 1] === '--transactions';
    if (args.includes(arg) && !isSales) return [];
    return [arg === joined + typed ? arg.slice(joined.length) : arg];
  });
}
