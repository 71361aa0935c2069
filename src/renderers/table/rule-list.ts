import type { Args } from '../../errors.js';
import type { RuleReport, RulesReport } from '../../report/rules-report.js';
import { shownLabel, tellCondition, tellFinding } from '../conditions.js';
import { makeAllPlain } from '../plain.js';
import { wordsOf } from '../rule-rows.js';
import type { Say } from '../say.js';
import { drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { wrapItems, wrapText } from './text.js';

/** The view of `rules` for a terminal: every classification with its labels, thresholds and rules; then what is odd about the user's own. */
export function renderRules(source: RulesReport, say: Say, options: ViewOptions): string {
  const report = makeAllPlain(source);
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const words = say.words.conditions.rules;
  const own = report.classifications.some((one) => one.own);
  return joinPage([
    drawTitle(page, words.title, '', ''),
    ...report.classifications.map((one) => drawRule(one, page)),
    [page.paint.heading(words.findings.toUpperCase()), ...(own ? drawFindings(report, page) : indent([words.none], page))],
  ]);
}

function drawRule(one: RuleReport, page: Page): string[] {
  const { say, paint } = page;
  const words = say.words.conditions.rules;
  const labels = one.labels.map((label) => {
    const name = shownLabel(one.name, label, say);
    return name === label ? label : `${name} (${label})`;
  });
  const heading = `${paint.heading(wordsOf(one.name, say).heading.toUpperCase())}  ${paint.dim(one.own ? `${one.name}, ${words.own}` : one.name)}`;
  // What is not set is taken from the file.
  const given = Object.entries(one.settings).filter(([, value]) => value !== null);
  const settings = given.map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const rules = one.rules.map(({ condition, label }, at) => `${at + 1}. ${tellCondition(condition, say)} → ${label}`);
  const figures = Object.fromEntries(given.filter(([, value]) => typeof value !== 'object')) as Args;
  return [
    heading,
    ...(one.own ? [] : indent([wordsOf(one.name, say).rule(figures, say.format)], page)),
    ...wrapItems(labels.length === 0 ? [words.open] : labels, page.room - 2).map((line) => `  ${line}`),
    ...wrapItems(settings, page.room - 2).map((line) => `  ${paint.dim(line)}`),
    ...indent([...rules, ...(one.otherwise === null ? [] : [`${rules.length + 1}. ${words.otherwise} → ${one.otherwise}`])], page),
  ];
}

function drawFindings({ findings }: RulesReport, page: Page): string[] {
  if (findings.length === 0) return indent([page.say.words.conditions.rules.clean], page);
  return findings.flatMap((finding) =>
    wrapText(tellFinding(finding, page.say), page.room - 2).map((line, index) => (index === 0 ? `${page.paint.warning('►')} ${line}` : `  ${line}`)),
  );
}

const indent = (lines: readonly string[], page: Page): string[] => lines.flatMap((line) => wrapText(line, page.room - 2).map((part) => `  ${part}`));
