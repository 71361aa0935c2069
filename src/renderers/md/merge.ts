import { type MergePlan, PLAN_STANDINGS, type PlanStanding } from '../../report/merge-plan.js';
import { countFields, listCases, type MergeView, mergeCommands } from '../merge-view.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** Clients listed of each sort. */
const MOST = 50;
const ORDER: readonly PlanStanding[] = ['conflict', 'enrich', 'new', 'known'];

/** The plan as GitHub Markdown: the same contents as in the terminal, with longer lists. */
export function renderMergeMarkdown(plan: MergePlan, say: Say, view: MergeView): string {
  const words = say.words.merge;
  const { headings } = say.words.terms;
  const { counts, clients, joined } = plan;
  const candidate = makePlain(plan.candidate.file);
  const sums = [
    { heading: words.gives, items: countFields(plan, false, say) },
    { heading: words.disputed, items: countFields(plan, true, say) },
  ].flatMap(({ heading, items }) => (items.length === 0 ? [] : [`${heading}: ${items.join(' · ')}`]));
  return joinMarkdown([
    [`# ${escapeMarkdown(`${words.heading}: ${words.into(candidate, makePlain(plan.ours.file))}`)}`],
    [escapeMarkdown(`${headings.asOf} ${say.format.day(plan.asOf)}`)],
    [`**${escapeMarkdown(words.headline(counts.new, clients.length, candidate, say.format))}** ${escapeMarkdown(words.untouched)}`],
    writeTable(
      ['', words.heads.count, ''],
      PLAN_STANDINGS.map((standing) => [words.standings[standing].name, say.format.integer(counts[standing]), words.standings[standing].gloss]),
      [1],
    ),
    writeList([...sums, ...(joined.rows === 0 ? [] : [words.joined(joined.clients, joined.rows, say.format)])]),
    ...ORDER.map((standing) => writeSort(plan, standing, say, view)),
    writeSection(headings.next, writeCommands(mergeCommands(plan, say, view))),
  ]);
}

function writeSort(plan: MergePlan, standing: PlanStanding, say: Say, view: MergeView): string[] {
  const words = say.words.merge;
  const { rows, more } = listCases(plan, standing, say, view, MOST);
  if (rows.length === 0) return [];
  const { row, ours, client, what, reasons } = words.heads;
  const fresh = standing === 'new';
  const table = writeTable(
    [row, ...(fresh ? [] : [ours]), client, ...(fresh ? [say.words.terms.headings.location] : standing === 'known' ? [reasons] : [what, reasons])],
    rows.map((one) => [
      one.row,
      ...(fresh ? [] : [one.our]),
      one.name,
      ...(fresh ? [one.place] : standing === 'known' ? [one.why] : [one.what.join(' · '), one.why]),
    ]),
    fresh ? [0] : [0, 1],
  );
  const heading = `${words.standings[standing].heading} (${say.format.integer(plan.counts[standing])})`;
  return writeSection(heading, [...table, ...(more === 0 ? [] : ['', escapeMarkdown(words.more(more, say.format))])]);
}
