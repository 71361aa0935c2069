import { RULE_NAMES, RULES } from '../classifiers/index.js';
import { missingLabel } from '../classifiers/rule.js';
import type { FieldName } from '../client/fields.js';
import type { RuleWords } from '../messages/rule-words.js';
import type { Group, Report } from '../report/report.js';
import { withGlyph } from './glyphs.js';
import { LEAST_COVERAGE, type Row, withOwnFigures } from './rows.js';
import type { Say } from './say.js';

/** Classifications that have a section of their own; key accounts stand with the dependence. */
const ELSEWHERE: ReadonlySet<string> = new Set(['state', 'tier', 'generation', 'location', 'keyAccount']);
/** Columns that are asked for at most. */
const MOST_FILLERS = 2;
/** The value of a client is a fifth of those who have bought. */
const LEAST_COMPARED = 5;

/** The words of a classification; one without words of its own, from the configuration, is called by its labels. */
export function wordsOf(name: string, say: Say): RuleWords {
  const all: Readonly<Record<string, RuleWords>> = say.words.rules;
  return all[name] ?? { heading: name, rule: () => '', labels: { unknown: say.words.terms.unknown }, why: {} };
}

/** The name of a label as people read it. */
export function labelName(name: string, label: string, say: Say): string {
  const words = wordsOf(name, say);
  const text = words.labels[label] ?? label;
  return name === 'interest' ? withGlyph(label, text, say.glyphs) : text;
}

/** The classifications that have no section of their own and know enough of the portfolio to be shown, in the order people read them. */
export function otherRules(report: Report): string[] {
  return Object.keys(report.classifications).filter((name) => !ELSEWHERE.has(name) && (report.coverage[name] ?? 0) >= LEAST_COVERAGE);
}

/**
 * The labels of a classification that anybody has, in their order (open sets: the largest first, at most `most`, then the others together),
 * those without evidence last.
 */
export function ruleRows(report: Report, say: Say, name: string, most: number): Row[] {
  const groups = (report.classifications[name] ?? []).filter(({ clients }) => clients > 0);
  const rule: { readonly labels: readonly string[] } | undefined = (RULES as Readonly<Record<string, { readonly labels: readonly string[] }>>)[name];
  const missing = rule === undefined ? 'unknown' : missingLabel(rule);
  const known = groups.filter(({ label }) => label !== missing);
  // A lone remaining label takes the line that "1 other" would.
  const shown = known.length <= most + 1 ? known : known.slice(0, most);
  const rest = known.slice(shown.length);
  const others: Group[] = rest.length === 0 ? [] : [{ ...together(rest), label: 'others' }];
  const nameOf = (label: string): string =>
    label === 'others' && rest.length > 0 ? say.words.terms.others(say.format.integer(rest.length)) : labelName(name, label, say);
  // Who is left out for another reason than missing data is called by that.
  const nameOfMissing = missing === 'unknown' ? say.words.terms.unknown : labelName(name, missing, say);
  const rows = [...shown, ...others, ...groups.filter(({ label }) => label === missing).map((group) => ({ ...group, label: 'unknown' }))];
  return withOwnFigures(rows, ({ label }) => ({
    label,
    name: label !== 'unknown' ? nameOf(label) : name === 'interest' ? withGlyph(label, nameOfMissing, say.glyphs) : nameOfMissing,
    gloss: '',
  }));
}

function together(groups: readonly Group[]): Omit<Group, 'label'> {
  const sum = (of: (group: Group) => number): number => groups.reduce((all, group) => all + of(group), 0);
  return { clients: sum((group) => group.clients), share: sum((group) => group.share), revenue: sum((group) => group.revenue) };
}

/** One sentence for every classification that is hardly known: which column would fill it. */
export function tellFillers(report: Report, say: Say): string[] {
  const { absent } = say.words.report;
  const { fields } = say.words.terms;
  const mapped = new Set(report.columns.map(({ field }) => field));
  return RULE_NAMES.filter((name) => !ELSEWHERE.has(name) && report.coverage[name] < LEAST_COVERAGE).map((name) => {
    const asked = (RULES[name].evidence as readonly FieldName[]).filter((field) => !mapped.has(field)).slice(0, MOST_FILLERS);
    const names = asked.map((field) => fields[field]);
    // With sales, or with every column it reads, it is people that it lacks.
    const few = name === 'value' && report.summary.buyers < LEAST_COMPARED && (report.sales !== null || names.length === 0);
    if (few) return absent.few(wordsOf(name, say).heading);
    const { heading, ask } = wordsOf(name, say);
    if (names.length === 0) return absent.sparse(heading, report.coverage[name], say.format);
    return [absent.rule(heading, names, say.format), ...(ask === undefined ? [] : [ask])].join(' ');
  });
}
