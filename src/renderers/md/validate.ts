import type { ValidateReport } from '../../report/report.js';
import { tellFiles } from '../file-names.js';
import { columnName, groupFindings, MOST_LISTED, placeOfIssue, tellIssue, tellLines } from '../findings.js';
import { isPiped, writeInputs } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import { tellSales } from '../sales-sentences.js';
import type { Say } from '../say.js';
import { tellRows, tellSkipped, tellUnread } from '../sentences.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** The view of `validate` as GitHub Markdown: the same contents as in the terminal; no cell contents. */
export function renderValidateMarkdown(source: ValidateReport, say: Say, options: { readonly path?: string; readonly sales?: string } = {}): string {
  const { headings, severities } = say.words.terms;
  const words = say.words.report.validate;
  const input = makeAllPlain(source.input);
  const columns = makeAllPlain(source.columns);
  const listed = makeAllPlain(source.issues.slice(0, MOST_LISTED));
  const errors = source.issues.filter((issue) => issue.severity === 'error').length;
  const groups = groupFindings(source.issues, 10).map((group) => [
    severities[group.severity],
    say.words.issues[group.code].title,
    group.code,
    columnName(columns, group),
    say.format.integer(group.count),
    tellLines(group),
  ]);
  const rows = listed.map((issue) => [severities[issue.severity], placeOfIssue(issue) || words.wholeFile, columnName(columns, issue), tellIssue(issue, say)]);
  const path = makePlain(options.path ?? input.file);
  const sales = makePlain(options.sales ?? '');
  const command = `cartera validate ${writeInputs(path, [sales])} --out ${words.outFile}`;
  return joinMarkdown([
    [`# ${escapeMarkdown(`${headings.validation}: ${tellFiles(source)}`)}`],
    [escapeMarkdown([tellRows({ ...source, input }, say), ...tellSkipped(input.skipped, input.headerLine, say), ...tellUnread(input, say)].join(' '))],
    writeList(tellSales({ sales: makeAllPlain(source.sales) }, say)),
    [escapeMarkdown(source.issues.length === 0 ? words.clean : words.counts(errors, source.issues.length - errors, say.format))],
    groups.length === 0 ? [] : writeTable(['', headings.finding, '', headings.column, headings.cases, headings.firstRows], groups, [4]),
    rows.length === 0
      ? []
      : writeSection(words.list(rows.length, source.issues.length, say.format), writeTable(['', headings.row, headings.column, headings.finding], rows, [1])),
    isPiped(path, sales) || rows.length === 0 ? [] : writeSection(headings.next, writeCommands([{ command, note: words.all }])),
  ]);
}
