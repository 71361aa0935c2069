import { type RuleName, ruleOf } from '../classifiers/index.js';
import type { Context, Note } from '../classifiers/rule.js';
import type { Rules } from '../classify.js';
import { toUnits } from '../client/amounts.js';
import type { Client } from '../client/client.js';
import { isoDay } from '../client/day.js';
import type { Facts } from '../client/facts.js';
import type { Change } from './explanation.js';

/** How far ahead labels are looked at, in days. */
const AHEAD = 366;
/** With more clients the tiers of all of them are not made again and again. */
const MOST_CLIENTS = 50_000;
/** Amounts are looked for in hundredths: ten-thousandths of a unit. */
const CENT = 100;
/** An age is that of the day on which it was written: time alone makes no other generation of it. */
const TIMELESS: ReadonlySet<string> = new Set<RuleName>(['generation']);
/** What keeps a label from changing: a purchase, for those who have bought; somebody who speaks with the client. */
const KEPT_BY_CONTACT: ReadonlySet<string> = new Set<RuleName>(['interest', 'stage']);

type Labels = Readonly<Record<string, string>>;
const silent: Note = () => {};

/** The next label of every rule that changes within a year if nothing is done, the nearest first. `labels`: those of today. */
export function findChanges(rules: Rules, client: Client, labels: Labels, facts: Facts, row: number, context: Context): Change[] {
  const found = new Map<string, Change>();
  const today = labelsOn(rules, client, labels, facts, row, context);
  for (let day = context.asOf + 1; day <= context.asOf + AHEAD; day++) {
    for (const [name, label] of Object.entries(labelsOn(rules, client, labels, facts, row, { ...context, asOf: day }))) {
      if (found.has(name) || label === today[name] || TIMELESS.has(name)) continue;
      found.set(name, { name, label, unless: unlessOf(name, facts.buyer[row] === 1), day: isoDay(day) });
    }
  }
  return [...found.values()];
}

function unlessOf(name: string, bought: boolean): Change['unless'] {
  if (KEPT_BY_CONTACT.has(name)) return 'contact';
  if (name === 'state') return bought ? 'purchase' : 'contact';
  return 'nothing';
}

/** The labels that rules over one client, and over labels, give on a day; those that need everybody stay as they are. */
function labelsOn(rules: Rules, client: Client, labels: Labels, facts: Facts, row: number, context: Context): Record<string, string> {
  const got: Record<string, string> = { ...labels };
  for (const [name, rule] of Object.entries(rules)) {
    if (labels[name] === undefined) continue;
    if ('of' in rule) got[name] = rule.of(client, context, silent);
    else if ('from' in rule) got[name] = rule.from(got, { facts, row }, context);
  }
  return got;
}

/** How much more revenue makes a better tier, found by asking the rule itself; null for the best, for clients without, and in large files. */
export function findTierChange(facts: Facts, row: number, context: Context): Change | null {
  const rule = ruleOf('tier');
  const now = facts.labels.tier?.[row];
  if (!('over' in rule) || now === undefined || now === 0 || !facts.hasRevenue(row) || facts.rows > MOST_CLIENTS) return null;
  const own = facts.revenue[row] as number;
  const revenue = facts.revenue.slice();
  const other = Object.create(facts, { revenue: { value: revenue } }) as Facts;
  const labelWith = (amount: number): number => {
    revenue[row] = amount;
    return rule.over(other, context)[row] as number;
  };
  let largest = own;
  for (let at = 0; at < facts.rows; at++) if (facts.hasRevenue(at)) largest = Math.max(largest, facts.revenue[at] as number);
  let [low, high] = [0, Math.ceil((largest - own) / CENT) + 1];
  if (labelWith(own + high * CENT) >= now) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (labelWith(own + middle * CENT) < now) high = middle;
    else low = middle;
  }
  const label = rule.labels[labelWith(own + high * CENT)] ?? '';
  return { name: 'tier', label, unless: 'nothing', amount: toUnits(high * CENT) };
}
