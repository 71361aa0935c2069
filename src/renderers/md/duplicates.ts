import type { Duplicates } from '../../report/make-duplicates.js';
import { type GroupsView, type GroupView, viewGroups } from '../duplicates-view.js';
import { type DuplicatesOptions, listCommands, listSizes, tellHeadline, tellHow, writeAgain } from '../duplicates-words.js';
import { tellFile } from '../file-names.js';
import { isPiped } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellSkipped, tellUnread } from '../sentences.js';
import { escapeMarkdown, joinMarkdown, writeCode, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** The view of `duplicates` as GitHub Markdown: the same contents as in the terminal. */
export function renderDuplicatesMarkdown(found: Duplicates, say: Say, options: Pick<DuplicatesOptions, 'path' | 'reproduce' | 'showPersonal'>): string {
  const { report: source } = found;
  const report = { ...source, input: makeAllPlain(source.input), columns: makeAllPlain(source.columns) };
  const { linkage: words, terms } = say.words;
  const { format } = say;
  const view = viewGroups(found, say, options.showPersonal);
  const path = makePlain(options.path);
  const { counts, agreement } = report;
  const bring = isPiped(path, '') ? '' : writeCode(`cartera duplicates ${writeAgain(report, path)} --out ${words.next.outFile}`);
  const more = (count: number, text: string): string[] =>
    count === 0 ? [] : ['', `${escapeMarkdown(bring === '' ? text.replace(/:.*$/, '') : text)} ${bring}`.trimEnd()];
  const { groups: listed, agreement: heads } = words;
  return joinMarkdown([
    [`# ${escapeMarkdown(`${words.heading}: ${tellFile(report.input)}`)}`],
    [escapeMarkdown(`${terms.headings.asOf}: ${format.day(report.asOf)}`)],
    tellHeadline(report, say).map((sentence, at) => (at === 0 ? `**${escapeMarkdown(sentence)}**` : escapeMarkdown(sentence))),
    writeList([...tellSkipped(report.input.skipped, report.input.headerLine, say), ...tellUnread(report.input, say)]),
    writeTable(
      ['', terms.headings.rows, ''],
      listSizes(report, say).map(({ name, value, note }) => [name, format.integer(value), note]),
      [1],
    ),
    agreement.length === 0
      ? []
      : writeTable(
          [heads.title(counts.pairs, format), heads.same, heads.near, heads.different, heads.blank],
          agreement.map(({ field, same, near, different, blank }) => [words.fields[field], ...[same, near, different, blank].map(format.integer)]),
          [1, 2, 3, 4],
        ),
    view.groups.length === 0
      ? []
      : writeSection(listed.title(counts.clusters, counts.repeated + counts.clusters, format), [
          ...writeGroups(view.groups, view, say),
          ...more(view.moreGroups.groups, listed.more(view.moreGroups.groups, view.moreGroups.rows, format)),
        ]),
    view.pairs.length === 0
      ? []
      : writeSection(words.possible.title(counts.possible, format), [
          ...writeGroups(view.pairs, view, say),
          ...more(view.morePairs, words.possible.more(view.morePairs, format)),
        ]),
    view.groups.length + view.pairs.length === 0 ? [] : writeList([listed.legend, ...(options.showPersonal ? [] : [listed.hidden])]),
    writeSection(words.how.heading, writeList(tellHow(report, say))),
    writeSection(terms.headings.next, writeCommands(listCommands(report, say, { path, reproduce: makePlain(options.reproduce) }))),
  ]);
}

/** One table for all groups, their first rows with what ties them. */
function writeGroups(groups: readonly GroupView[], view: GroupsView, say: Say): string[] {
  const { heads } = say.words.linkage.workbook;
  const rows = groups.flatMap(({ chance, evidence, rows, notes }, at) =>
    rows.map(({ row, cells }, index) => [
      index === 0 ? String(at + 1) : '',
      index === 0 ? chance : '',
      row,
      ...cells,
      index === 0 ? [evidence, ...notes].filter((text) => text !== '').join('; ') : '',
    ]),
  );
  return writeTable([heads.group, heads.probability, say.words.terms.headings.row, ...view.heads, heads.evidence], rows, [0, 1, 2]);
}
