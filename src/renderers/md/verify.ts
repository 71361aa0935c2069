import type { CheckReport, VerifyReport } from '../../report/verify-report.js';
import type { Say } from '../say.js';
import { sourcesOf, tellCheck, tellCounts } from '../verify-words.js';
import { escapeMarkdown, joinMarkdown, writeList, writeSection, writeTable } from './write.js';

/** The view of `verify` as GitHub Markdown: every check by subject, those that were not run among them. */
export function renderVerifyMarkdown(report: VerifyReport, say: Say): string {
  const words = say.words.verify;
  const sources = sourcesOf(report);
  const { status, what, expected, got, tolerance, source } = words.columns;
  const tellStatus = ({ status: state, because, file }: CheckReport): string =>
    state === 'not-run' ? (because === 'no-file' ? words.because['no-file'](file ?? '') : words.because['no-reference-data']) : words.statuses[state];
  const needsData = report.subjects.some(({ checks }) => checks.some(({ because }) => because === 'no-reference-data'));
  return joinMarkdown([
    [`# ${escapeMarkdown(`${words.heading}: cartera ${report.version}`)}`],
    [escapeMarkdown(tellCounts(report, say).join(' '))],
    ...report.subjects.map(({ name, checks }) => {
      const rows = checks.map((check) => {
        const line = tellCheck(check, say, sources);
        return [tellStatus(check), line.what, line.expected, line.got, line.tolerance, line.source];
      });
      return writeSection(words.subjects[name], writeTable([status, what, expected, got, tolerance, source], rows, [2, 3, 4]));
    }),
    writeSection(words.legend.heading, writeList([words.legend.history, ...(needsData ? [words.legend['no-reference-data']] : [])])),
    writeSection(words.sourcesHeading, writeList(sources.map((code, at) => `[${at + 1}] ${words.sources[code]}`))),
  ]);
}
