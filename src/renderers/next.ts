import type { Report } from '../report/report.js';
import { isCovered } from './rows.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** A command worth running next, and what for. */
type NextCommand = { readonly command: string; readonly note: string };

/** What stands behind a command's name to read the same files: the clients, '' for none, and options that are ready for a shell. */
export function writeInputs(path: string, options: readonly string[]): string {
  return [path === '' ? '' : quoteArgument(path), ...options].filter((part) => part !== '').join(' ');
}

/** Whether standard input is read: nobody can read it again. */
export function isPiped(path: string, sales: string): boolean {
  return path === '-' || /--transactions -(?: |$)/.test(sales);
}

/**
 * The commands that lead on from a report; none for standard input but its own repetition. `path`: the file of clients, '' where there is none;
 * `sales`: the options that name the sales, ready for a shell.
 */
export function nextCommands(report: Report, say: Say, path: string, reproduce: string, sales = ''): NextCommand[] {
  const words = say.words.report.next;
  // Sheets that were read as one are to be read so again.
  const sheets = (report.input.tables?.length ?? 0) > 1 ? '--all-sheets' : '';
  const inputs = writeInputs(path, [sheets, sales]);
  const commands: NextCommand[] = [];
  if (!isPiped(path, sales)) {
    const unsure = !isCovered(report, 'state') || report.columns.some((column) => column.reason === 'values-do-not-fit');
    if (unsure && path !== '') commands.push({ command: `cartera columns ${writeInputs(path, [sheets])}`, note: words.columns });
    if (countFindings(report) > 0) commands.push({ command: `cartera validate ${inputs}`, note: words.validate });
    const where = report.where === undefined ? '' : ` --where ${quoteArgument(report.where.text)}`;
    if (report.summary.clients > 0) commands.push({ command: `cartera analyze ${inputs}${where} --out ${words.outFile}`, note: words.out });
  }
  if (reproduce !== '') commands.push({ command: reproduce, note: words.repeat });
  return commands;
}

/** Errors and warnings of all files together. */
function countFindings({ issues, sales }: Report): number {
  return [issues, ...(sales?.issues ?? [])].reduce((sum, { errors, warnings }) => sum + errors + warnings, 0);
}
