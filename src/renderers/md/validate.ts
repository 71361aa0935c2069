import type { ValidateReport } from '../../report/report.js';
import { tellFile } from '../file-names.js';
import { columnName, groupFindings, MOST_LISTED, placeOfIssue, tellIssue, tellLines } from '../findings.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellIdentity, tellSkipped, tellUnread } from '../sentences.js';
import { quoteArgument } from '../shell.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeSection, writeTable } from './write.js';

/** The view of `validate` as GitHub Markdown: the same contents as in the terminal; no cell contents. */
export function renderValidateMarkdown(source: ValidateReport, say: Say, options: { readonly path?: string } = {}): string {
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
    columnName(columns, group.column),
    say.format.integer(group.count),
    tellLines(group),
  ]);
  const rows = listed.map((issue) => [
    severities[issue.severity],
    placeOfIssue(issue) || words.wholeFile,
    columnName(columns, issue.column),
    tellIssue(issue, say),
  ]);
  const path = makePlain(options.path ?? input.file);
  const file = quoteArgument(path);
  return joinMarkdown([
    [`# ${escapeMarkdown(`${headings.validation}: ${tellFile(input)}`)}`],
    [escapeMarkdown([tellIdentity(input, say), ...tellSkipped(input.skipped, input.headerLine, say), ...tellUnread(input, say)].join(' '))],
    [escapeMarkdown(source.issues.length === 0 ? words.clean : words.counts(errors, source.issues.length - errors, say.format))],
    groups.length === 0 ? [] : writeTable(['', headings.finding, '', headings.column, headings.cases, headings.firstRows], groups, [4]),
    rows.length === 0
      ? []
      : writeSection(words.list(rows.length, source.issues.length, say.format), writeTable(['', headings.row, headings.column, headings.finding], rows, [1])),
    path === '-' || rows.length === 0
      ? []
      : writeSection(headings.next, writeCommands([{ command: `cartera validate ${file} --out ${words.outFile}`, note: words.all }])),
  ]);
}
