import type { ScoreReport } from '../report/score-report.js';
import type { Say } from './say.js';

/** A heading and items that belong on one line, ` · ` between them. */
export type FactRow = { readonly heading: string; readonly items: readonly string[] };

/** A figure of 0..100 whole; with one decimal, cut off, where rounding would carry it over a limit or down to nothing. */
export function tellWhole(value: number, limits: readonly number[], { format }: Say): string {
  const whole = Math.round(value);
  const carried = limits.some((limit) => value < limit && whole >= limit) || (value > 0 && whole === 0);
  return carried ? format.decimal(Math.floor(value * 10 + 1e-9) / 10, 1) : format.integer(whole);
}

/** Points that are mostly whole: one decimal where they are not. */
export const tellWeight = (points: number, { format }: Say): string => format.decimal(points, Number.isInteger(points) ? 0 : 1);

/** Whose the clients are, which are ours already, what could come along, which sensitive answers count: only what there is to say. */
export function factRows(report: ScoreReport, say: Say): FactRow[] {
  const { headings } = say.words.score;
  const facts: FactRow[] = [
    { heading: headings.ownership, items: tellOwnership(report, say) },
    { heading: headings.own, items: tellOverlap(report, say) },
    { heading: headings.carryOver, items: tellCarryOver(report, say) },
    { heading: headings.sensitive, items: tellSensitive(report, say) },
  ];
  return facts.filter(({ items }) => items.length > 0);
}

function tellOwnership({ ownership }: ScoreReport, say: Say): string[] {
  if (ownership === null) return [];
  const words = say.words.score.ownership;
  const all = ownership.own + ownership.corporate + ownership.shared + ownership.unknown;
  return (['own', 'shared', 'corporate', 'unknown'] as const).flatMap((whose) => {
    const count = ownership[whose];
    return count === 0 ? [] : [words[whose](count, `${tellWhole((count / all) * 100, [100], say)}%`, say.format)];
  });
}

function tellOverlap({ overlap }: ScoreReport, say: Say): string[] {
  if (overlap === null) return [];
  const words = say.words.score.overlap;
  const { format } = say;
  const parts = [words.new(overlap.new, format), words.ours(overlap.ours, format), words.conflict(overlap.conflict, format)];
  return [`${words.against(overlap.file, overlap.clients, format)}: ${parts.join(' · ')}`];
}

function tellCarryOver({ carryOver, currency }: ScoreReport, say: Say): string[] {
  if (carryOver === null) return [];
  const { amount, lastYear, share, sales, refused, low, high, ours = 0 } = carryOver;
  const words = say.words.score.carryOver;
  if (refused !== null) return [words.refused[refused](sales, say.format)];
  if (amount === null || lastYear === null) return [];
  const money = (value: number): string => say.format.money(value, currency);
  return [
    words.amount(money(amount), `${tellWeight(share * 100, say)}%`, money(lastYear), sales, say.format),
    ...(low === undefined || high === undefined ? [] : [words.range(money(low), money(high))]),
    ...(ours > 0 ? [words.ours(money(ours))] : []),
  ];
}

function tellSensitive({ sensitive }: ScoreReport, say: Say): string[] {
  const words = say.words.score.sensitive;
  const fields = sensitive.used.map((field) => say.words.terms.fields[field].toLowerCase());
  if (!sensitive.allowed) return fields.length === 0 ? [] : [words.refused(fields, say.format)];
  return [fields.length === 0 ? words.allowed : words.used(fields, say.format)];
}
