import type { Report } from '../report/report.js';
import { isCovered } from './rows.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** A command worth running next, and what for. */
type NextCommand = { readonly command: string; readonly note: string };

/** The commands that lead on from a report; none for standard input but its own repetition. */
export function nextCommands(report: Report, say: Say, path: string, reproduce: string): NextCommand[] {
  const words = say.words.report.next;
  // Sheets that were read as one are to be read so again.
  const file = quoteArgument(path) + ((report.input.tables?.length ?? 0) > 1 ? ' --all-sheets' : '');
  const commands: NextCommand[] = [];
  if (path !== '-') {
    const unsure = !isCovered(report, 'state') || report.columns.some((column) => column.reason === 'values-do-not-fit');
    if (unsure) commands.push({ command: `cartera columns ${file}`, note: words.columns });
    if (report.issues.errors + report.issues.warnings > 0) commands.push({ command: `cartera validate ${file}`, note: words.validate });
    const where = report.where === undefined ? '' : ` --where ${quoteArgument(report.where.text)}`;
    if (report.summary.clients > 0) commands.push({ command: `cartera analyze ${file}${where} --out ${words.outFile}`, note: words.out });
  }
  if (reproduce !== '') commands.push({ command: reproduce, note: words.repeat });
  return commands;
}
