import { factorMask } from './classifiers/interest.js';
import { amountOf } from './classifiers/profitability.js';
import { rhythmOf } from './classifiers/rhythm.js';
import type { Context, Note, Rule } from './classifiers/rule.js';
import { hasBought } from './classifiers/state.js';
import { type Cursor, makeCursor } from './client/client.js';
import { type Facts, KEPT_FIELDS, NO_DAY } from './client/facts.js';
import type { IssueLog } from './client/issue-log.js';
import type { Place } from './client/places/place.js';
import { PlaceIndex, type PlaceSetting } from './client/places/place-index.js';
import type { Plan } from './client/plan.js';
import { CLIENT, type Values } from './client/values.js';
import type { Marker } from './conditions/marks.js';
import type { Args } from './errors.js';
import type { Sales } from './transactions/sales.js';

/** The different places of a file, and the words of open label sets; number 0 stands for none. */
export class Names {
  readonly labels: string[] = [];
  private readonly index: PlaceIndex;
  private readonly labelIndex = new Map<string, number>();

  constructor(setting: PlaceSetting) {
    this.index = new PlaceIndex(setting);
  }

  get places(): readonly Place[] {
    return this.index.places;
  }

  /** The number of the place of one record. */
  placeOf(values: Values, row: number): number {
    return this.index.placeOf(values, row);
  }

  /** The number of a label of an open set. */
  labelOf(label: string): number {
    let code = this.labelIndex.get(label);
    if (code === undefined) {
      code = this.labels.push(label) - 1;
      this.labelIndex.set(label, code);
    }
    return code;
  }
}

/** The currencies beside the summary's, from number 1, and what one unit of some of them is worth in it. */
type Money = { readonly currencies: readonly string[]; readonly rates: Readonly<Record<string, number>> };

/** The rules of a run, by name: the classifications, those of the configuration, and the columns that clients are counted by. */
export type Rules = Readonly<Record<string, Rule>>;

type ClassifierParts = {
  readonly rules: Rules;
  readonly plan: Plan;
  readonly context: Context;
  readonly names: Names;
  readonly values: Values;
  readonly facts: Facts;
  readonly issues: IssueLog;
  readonly money: Money;
  readonly sales?: Sales | undefined;
  /** Notes what conditions will ask of a record; null where none do. */
  readonly mark: Marker | null;
};

/** Puts one batch of values into the facts: what is kept of every record, and the labels of the rules that look at one client. */
export function makeClassifier({ rules, plan, context, names, values, facts, issues, money, sales, mark }: ClassifierParts): (expectedRows: number) => void {
  const cursor: Cursor = makeCursor(values);
  const columnOf = new Map(plan.columns.flatMap((column) => (column.field === null ? [] : [[column.field, column.index] as const])).reverse());
  const note: Note = (code, field, args?: Args) => issues.add(code, values.batch?.line[cursor.row] as number, columnOf.get(field) ?? null, field, args);
  const keepsInterest = 'interest' in rules;
  const kept = KEPT_FIELDS.filter((field) => context.mapped.has(field) && field !== 'expectedRevenue');
  const ofOne = Object.entries(rules).flatMap(([name, rule]) =>
    'of' in rule ? [{ name, of: rule.of, index: rule.labels.length === 0 ? null : new Map(rule.labels.map((label, at) => [label, at])) }] : [],
  );
  return (expectedRows) => {
    const { batch } = values;
    if (!batch) return;
    facts.reserve(values.rows, expectedRows);
    const base = facts.rows;
    for (let row = 0; row < values.rows; row++) {
      const at = base + row;
      facts.line[at] = batch.line[row] as number;
      facts.disposition[at] = values.disposition[row] as number;
      facts.revenue[at] = Number.NaN;
      facts.currency[at] = 0;
      facts.lastPurchase[at] = NO_DAY;
      if (values.disposition[row] !== CLIENT) continue;
      cursor.row = row;
      if (sales) cursor.purchaseDays = sales.of(at)?.purchaseDays ?? 0;
      facts.counter[at] = values.counter[row] as number;
      keepAmounts(cursor, values, facts, at, money);
      if (facts.currency[at] !== 0) {
        const field = cursor.totalRevenue === undefined ? 'expectedRevenue' : 'totalRevenue';
        note('other-currency', field, { currency: money.currencies[facts.currency[at] as number] ?? '' });
      }
      if (cursor.lastPurchase !== undefined) facts.lastPurchase[at] = cursor.lastPurchase;
      for (const field of kept) facts.keep(field, at, field === 'margin' || field === 'costToServe' ? amountOf(cursor, field, context) : cursor[field]);
      if (keepsInterest) facts.interest[at] = factorMask(cursor, context);
      if (facts.baskets && cursor.products !== undefined && !cursor.counter) facts.baskets.keep(at, context.read.products.read(cursor.products));
      facts.ownSector[at] = values.has('sector', row) ? 1 : 0;
      facts.rhythm[at] = rhythmOf(cursor) ?? 0;
      const place = names.placeOf(values, row);
      facts.place[at] = place;
      cursor.place = names.places[place] as Place;
      if (cursor.place.unknown.length > 0) for (const field of cursor.place.unknown) note('unknown-place', field);
      if (cursor.place.ambiguous.length > 0) for (const field of cursor.place.ambiguous) note('ambiguous-place', field);
      facts.buyer[at] = hasBought(cursor, context) ? 1 : 0;
      mark?.(cursor, facts, at);
      for (const { name, of, index } of ofOne) {
        const label = of(cursor, context, note);
        (facts.labels[name] as Uint8Array)[at] = index ? (index.get(label) as number) : names.labelOf(label);
      }
    }
    facts.rows += values.rows;
  };
}

/** Labels of the rules that need everybody, or the labels of others; in the order of the registry, each after those it needs. */
export function classifyTogether(rules: Rules, facts: Facts, names: Names, context: Context): void {
  for (const [name, rule] of Object.entries(rules)) {
    if ('over' in rule) facts.labels[name] = rule.over(facts, context);
    else if ('needs' in rule) labelFrom(name, rule, facts, names, context);
  }
}

/** A rule over labels is asked once for every record: what it answers may hang on the record too. */
function labelFrom(name: string, rule: Extract<Rule, { needs: unknown }>, facts: Facts, names: Names, context: Context): void {
  const needed = Object.entries(rule.needs).map(([key, { labels }]) => ({
    key,
    labels: labels.length === 0 ? names.labels : labels,
    column: facts.labels[key],
    missing: labels.at(-1) ?? 'unknown',
  }));
  const index = new Map(rule.labels.map((label, at) => [label, at]));
  const column = facts.labels[name] as Uint8Array;
  const got: Record<string, string> = {};
  const kept = { facts, row: 0 };
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    for (const { key, labels, column: given, missing } of needed) got[key] = given === undefined ? missing : (labels[given[row] as number] as string);
    kept.row = row;
    const label = rule.from(got, kept, context);
    column[row] = rule.labels.length === 0 ? names.labelOf(label) : (index.get(label) as number);
  }
}

/** Revenue, and what is expected, in the summary's currency, by its rate where there is one; else in their own. */
function keepAmounts(client: Cursor, values: Values, facts: Facts, at: number, money: Money): void {
  const { totalRevenue: revenue, expectedRevenue: expected } = client;
  const currency = values.currency[client.row] as number;
  const rate = currency === 0 ? 1 : money.rates[money.currencies[currency] ?? ''];
  const turn = (amount: number): number => (rate === undefined ? amount : Math.round(amount * rate));
  facts.keep('expectedRevenue', at, expected === undefined ? undefined : turn(expected));
  if (revenue !== undefined) facts.revenue[at] = turn(revenue);
  if (rate === undefined && (revenue !== undefined || expected !== undefined)) facts.currency[at] = currency;
}
