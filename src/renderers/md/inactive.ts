import type { InactiveReport } from '../../report/inactive-report.js';
import { type ClientsView, listCounts, listSensitivity, viewInactive, viewLapsing } from '../inactive-rows.js';
import { callsCommand, type InactiveOptions, listCommands, tellBacktest, tellHeadline, tellHow, tellModel, tellPlan, tellUnjudged } from '../inactive-words.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellAssumptions, tellSkipped, tellUnread } from '../sentences.js';
import { escapeMarkdown, joinMarkdown, writeCode, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** The view of `inactive` as GitHub Markdown: the same contents as in the terminal. */
export function renderInactiveMarkdown(source: InactiveReport, say: Say, options: Omit<InactiveOptions, 'width' | 'color'>): string {
  const report = { ...source, input: makeAllPlain(source.input), assumptions: makeAllPlain(source.assumptions) };
  const { inactive: words, terms } = say.words;
  const { format } = say;
  const named = { ...options, path: makePlain(options.path), sales: makePlain(options.sales), reproduce: makePlain(options.reproduce) };
  const calls = callsCommand(report, named, say);
  const limits = listSensitivity(report, say);
  const backtest = tellBacktest(report, options.verbose, say);
  return joinMarkdown([
    [`# ${escapeMarkdown(`${words.heading}: ${makePlain(options.files)}`)}`],
    [escapeMarkdown(`${terms.headings.asOf}: ${format.day(report.asOf)}`)],
    tellHeadline(report, say).map((sentence, at) => (at === 0 ? `**${escapeMarkdown(sentence)}**` : escapeMarkdown(sentence))),
    writeList([...tellSkipped(report.input.skipped, report.input.headerLine, say), ...tellUnread(report.input, say)]),
    writeTable(
      [words.counts.title, '', '%'],
      listCounts(report, say).map(({ name, value, percent }) => [name, format.integer(value), format.decimal(percent, 1)]),
      [1, 2],
    ),
    limits.length === 0
      ? []
      : writeTable(
          [report.method === 'hiatus' ? words.sensitivity.title : words.sensitivity.byDays, words.sensitivity.inactive, words.sensitivity.change],
          limits.map(({ days, inactive, change, now }) => [now ? `► ${days}` : days, inactive, change]),
          [1, 2],
        ),
    writeClients(viewInactive(report, options, say), calls, say),
    writeSection(words.plan.heading, writeList(tellPlan(report, say))),
    writeClients(viewLapsing(report, options, say), calls, say),
    writeSection(words.how.heading, writeList(tellHow(report, options, say))),
    options.verbose ? writeSection(words.model.heading, writeList(tellModel(report, say))) : [],
    writeSection(words.unjudged.heading, writeList(tellUnjudged(report, say))),
    writeSection(terms.headings.assumptions, writeList(tellAssumptions(report.assumptions, say))),
    backtest === null
      ? []
      : writeSection(backtest.title, [
          ...writeTable(
            backtest.heads,
            backtest.rows.map(([name = '', ...cells], at) => [at === backtest.chosen ? `► ${name}` : name, ...cells]),
            [1, 2, 3],
          ),
          '',
          ...writeList(backtest.sentences),
        ]),
    writeSection(terms.headings.next, writeCommands(listCommands(report, say, named))),
  ]);
}

function writeClients(view: ClientsView, calls: string, say: Say): string[] {
  const { columns, notes, more } = view;
  if (columns.length === 0 || columns[0]?.cells.length === 0) return writeList(notes);
  const told = say.words.inactive.list.more(more, say.format);
  const rows = columns[0]?.cells.map((_, at) => columns.map(({ cells }) => cells[at] ?? '')) ?? [];
  return writeSection(view.title, [
    ...writeTable(
      columns.map(({ head }) => head),
      rows,
      columns.flatMap(({ right }, at) => (right ? [at] : [])),
    ),
    ...(more === 0 ? [] : ['', calls === '' ? escapeMarkdown(told.replace(/:$/, '')) : `${escapeMarkdown(told)} ${writeCode(calls)}`]),
    ...(notes.length === 0 ? [] : ['', ...writeList(notes)]),
  ]);
}
