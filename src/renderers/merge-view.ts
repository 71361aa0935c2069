import { fieldOf } from '../client/fields.js';
import type { Evidence } from '../linkage/linkage.js';
import { nameLine } from '../report/cite.js';
import type { Dossier } from '../report/dossier.js';
import type { PlanField } from '../report/merge-client.js';
import type { MergeField } from '../report/merge-fields.js';
import type { MergePlan, PlanClient } from '../report/merge-plan.js';
import type { PlanStanding } from '../report/merge-standing.js';
import { nameEvidence, nameTaxId } from './evidence-words.js';
import { maskCell, maskedName, whoIs } from './mask.js';
import { makePlain } from './plain.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** How a plan is shown: both portfolios, the files as the user named them, the workbook that is written beside, whether personal data stays whole. */
export type MergeView = {
  readonly ours: Dossier;
  readonly theirs: Dossier;
  /** Our file and the candidate's, as typed. */
  readonly args: readonly string[];
  readonly planFile: string | null;
  readonly reproduce: string;
  readonly showPersonal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
};

/** One client as it is listed: its rows in both files, what it is called, what the plan does, and why it is taken for one of ours. */
export type CaseRow = {
  readonly row: string;
  readonly our: string;
  readonly name: string;
  readonly place: string;
  readonly what: readonly string[];
  readonly why: string;
};

const NO_NAMES = { name: [], company: [], firstName: [], lastName: [] } as const;
const NAMES = ['name', 'company', 'firstName', 'lastName'] as const;
/** Evidence weaker than this (bits) is not worth a word. */
const LEAST_WEIGHT = 0.5;

/** The clients of one sort, in words. */
export function listCases(
  plan: MergePlan,
  standing: PlanStanding,
  say: Say,
  view: MergeView,
  most: number,
): { readonly rows: CaseRow[]; readonly more: number } {
  const all = plan.clients.filter((one) => one.standing === standing);
  return { rows: all.slice(0, most).map((client) => tellCase(client, say, view)), more: Math.max(0, all.length - most) };
}

function tellCase(client: PlanClient, say: Say, { ours, theirs, showPersonal }: MergeView): CaseRow {
  const words = say.words.merge;
  const cite = (lines: readonly number[], { findings }: Dossier): string => lines.map((line) => nameLine(findings.info, line)).join('+');
  const record = theirs.brought.find(({ line }) => line === client.lines[0]);
  const texts = record?.card.texts ?? {};
  const who = whoIs(record?.kind ?? 'unknown');
  const names = Object.fromEntries(NAMES.map((field) => [field, texts[field] ?? NO_NAMES[field]])) as {
    readonly [F in (typeof NAMES)[number]]: readonly string[];
  };
  const own = names.name[0] ?? ([...names.firstName, ...names.lastName].join(' ') || names.company[0] || '');
  const name = makePlain(showPersonal ? own : maskedName(names, who));
  const onlyName = names.name.length + names.firstName.length + names.lastName.length === 0;
  const mask = (field: MergeField, value: string): string =>
    makePlain(showPersonal ? value : (maskCell(field === 'birthYear' ? 'birthDate' : field, value, who, onlyName) ?? words.hidden));
  return {
    row: cite(client.lines, theirs),
    our: cite(client.ours, ours),
    name: name === '' ? words.nameless : name,
    place: makePlain(texts.district?.[0] ?? texts.city?.[0] ?? texts.province?.[0] ?? texts.region?.[0] ?? ''),
    what: [...(client.doubt === null ? [] : [words.doubts[client.doubt]]), ...client.fields.map((field) => tellField(field, say, mask))],
    why: tellReasons(client.evidence, nameTaxId(ours.findings.plan.columns, say), say),
  };
}

/** What happens to a field, in words; `mask` shows a value. */
export function tellField({ field, action, ours, theirs }: PlanField, say: Say, mask: (field: MergeField, value: string) => string): string {
  const words = say.words.merge;
  const name = say.words.terms.fields[field];
  const shown = (values: readonly string[]): string => values.map((value) => mask(field, value)).join(', ');
  // Two hidden values side by side tell nothing but that they differ.
  if (action === 'differs' && fieldOf(field).personal === 'place' && shown(theirs) === words.hidden) return words.otherHidden(name);
  return action === 'differs' ? words.differs(name, shown(ours), shown(theirs)) : words[action](name, shown(theirs));
}

/** What speaks for two rows being one client, and what against it, the weightiest first. */
export function tellReasons(evidence: readonly Evidence[], taxId: string, say: Say): string {
  const words = say.words.merge;
  const list = (sign: 1 | -1): string =>
    say.format.list(
      evidence
        .filter(({ weight }) => weight * sign >= LEAST_WEIGHT)
        .sort((a, b) => (b.weight - a.weight) * sign)
        .map((one) => nameEvidence(one, taxId, say)),
    );
  const [pro, against] = [list(1), list(-1)];
  return [pro === '' ? '' : words.because(pro), against === '' ? '' : words.against(against)].filter((text) => text !== '').join('; ');
}

/** How many clients would get each field, the most first. */
export function countFields({ clients }: MergePlan, differs: boolean, say: Say): string[] {
  const counts = new Map<MergeField, number>();
  for (const { fields, standing } of clients)
    for (const { field, action } of fields)
      if ((action === 'differs') === differs && (differs || standing === 'enrich')) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([field, count]) => `${say.words.terms.fields[field]} ${say.format.integer(count)}`);
}

/** What to run or do next. */
export function mergeCommands(plan: MergePlan, say: Say, { args, planFile, showPersonal }: MergeView): { readonly command: string; readonly note: string }[] {
  const words = say.words.merge.next;
  const [ours = '', candidate = ''] = args;
  if (ours === '-' || candidate === '-') return [];
  const files = `${quoteArgument(makePlain(ours))} ${quoteArgument(makePlain(candidate))}`;
  const listed = plan.clients.some(({ standing }) => standing !== 'known');
  return [
    ...(planFile === null ? [{ command: `cartera merge ${files} --plan ${words.planFile}`, note: words.plan }] : []),
    ...(showPersonal || !listed ? [] : [{ command: `cartera merge ${files} --show-personal`, note: words.personal }]),
    { command: `cartera score ${quoteArgument(makePlain(candidate))} --own ${quoteArgument(makePlain(ours))}`, note: words.score },
  ];
}
