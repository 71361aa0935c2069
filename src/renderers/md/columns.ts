import type { ColumnsReport } from '../../report/report.js';
import { fitOf, formatOf, headerOf, tellDialect, unmappedByReason } from '../columns-view.js';
import { tellFile } from '../file-names.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellAssumptions, tellSkipped, tellUnread } from '../sentences.js';
import { quoteArgument } from '../shell.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** The view of `columns` as GitHub Markdown: the same contents as in the terminal. */
export function renderColumnsMarkdown(source: ColumnsReport, say: Say, options: { readonly path?: string } = {}): string {
  const report = makeAllPlain(source);
  const { headings, fields } = say.words.terms;
  const { reasons, columns: words } = say.words.report;
  const mapped = report.columns.flatMap((column) => (column.field === null ? [] : [{ column, field: column.field }]));
  const path = makePlain(options.path ?? report.file);
  const file = quoteArgument(path);
  const rows = mapped.map(({ column, field }) => [
    String(column.index + 1),
    headerOf(column, say),
    fields[field],
    field,
    formatOf(column, say),
    fitOf(column.fit, say),
    `${Math.round(column.confidence * 100)}%`,
    reasons[column.reason],
  ]);
  const unmapped = [...unmappedByReason(report.columns)].map(
    ([reason, columns]) => `${reasons[reason]}: ${columns.map((column) => `${headerOf(column, say)} (${column.index + 1})`).join(', ')}`,
  );
  const intro = [
    words.intro(mapped.length, report.columns.length, say.format),
    words.header(report.headerLine),
    ...tellDialect(report.encoding, source.delimiter, say),
  ];
  return joinMarkdown([
    [`# ${escapeMarkdown(`${headings.columns}: ${tellFile(report)}`)}`],
    [escapeMarkdown(intro.join(' · '))],
    rows.length === 0
      ? []
      : writeTable(['#', headings.column, headings.field, '', headings.format, headings.fit, headings.confidence, headings.reason], rows, [0, 5, 6]),
    writeSection(headings.unmapped, writeList(unmapped)),
    writeSection(headings.assumptions, writeList(tellAssumptions(report.assumptions, say))),
    writeSection(headings.data, writeList([...tellSkipped(report.skipped, 1, say), ...tellUnread(report, say)])),
    path === '-'
      ? []
      : writeSection(words.correct, writeCommands([{ command: `cartera columns ${file} --map "${words.example}" --save`, note: words.correctNote }])),
    path === '-' ? [] : writeSection(headings.next, writeCommands([{ command: `cartera analyze ${file}`, note: say.words.report.next.analyze }])),
  ]);
}
