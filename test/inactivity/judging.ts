import { RULES } from '../../src/classifiers/index.js';
import { rhythmOf } from '../../src/classifiers/rhythm.js';
import type { Context } from '../../src/classifiers/rule.js';
import { state } from '../../src/classifiers/state.js';
import type { Client } from '../../src/client/client.js';
import { Facts, NO_DAY } from '../../src/client/facts.js';
import type { FieldName } from '../../src/client/fields.js';
import { CLIENT } from '../../src/client/values.js';
import { meaningReader } from '../../src/client/words.js';
import type { JudgeInput } from '../../src/inactivity/judge.js';

export const TODAY = 20_000;

/** One client: days before TODAY of its first and last purchase, and how many it made. */
export type Given = {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly count?: number | undefined;
  readonly counter?: boolean | undefined;
  readonly status?: string | undefined;
  readonly disposition?: number | undefined;
};

/** What clients are judged by, made by hand: labels by the state rule itself. */
export function inputOf(clients: readonly Given[], rules: Partial<Context['state']> = {}, without: readonly FieldName[] = []): JudgeInput {
  const all: readonly FieldName[] = ['firstPurchase', 'lastPurchase', 'purchaseCount', 'status'];
  const mapped = new Set(all.filter((field) => !without.includes(field)));
  const cadence = { current: 1.5, active: 3, least: 14, most: 730 };
  const context = {
    asOf: TODAY,
    mapped,
    state: { method: 'hiatus', current: 90, active: 365, cadence, ...rules },
    meaningOf: meaningReader({}),
  } as Partial<Context> as Context;
  const facts = new Facts({ rules: [{ name: 'state', open: false }], mapped });
  facts.reserve(clients.length, clients.length);
  for (const [row, { first, last, count, counter = false, status, disposition = CLIENT }] of clients.entries()) {
    const dated = (days: number | undefined, field: FieldName) => (days === undefined || !mapped.has(field) ? undefined : TODAY - days);
    const client = {
      ...{ counter, status, firstPurchase: dated(first, 'firstPurchase'), lastPurchase: dated(last, 'lastPurchase') },
      purchaseCount: mapped.has('purchaseCount') ? count : undefined,
    } as Client;
    facts.disposition[row] = disposition;
    facts.counter[row] = counter ? 1 : 0;
    facts.lastPurchase[row] = client.lastPurchase ?? NO_DAY;
    facts.rhythm[row] = rhythmOf(client) ?? 0;
    facts.keep('firstPurchase', row, client.firstPurchase);
    facts.keep('purchaseCount', row, client.purchaseCount);
    (facts.labels.state as Uint8Array)[row] = RULES.state.labels.indexOf(state.of(client, context, () => undefined));
  }
  facts.rows = clients.length;
  return { facts, context, sales: undefined };
}

/** Numbers between 0 and 1, always the same ones (Park and Miller 1988). */
function makeDice(): () => number {
  let seed = 12_345;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** Clients of a shop as the models see them: each buys at a pace of its own, and one day no more. Always the same ones. */
export function shop(size: number): Given[] {
  const dice = makeDice();
  return Array.from({ length: size }, () => {
    const first = 100 + Math.floor(dice() * 500);
    const pace = -40 / Math.log(dice()) / dice();
    const leaves = dice() * 0.5;
    const days = new Set([first]);
    for (let at = first; dice() > leaves; ) {
      at += Math.log(dice()) * pace;
      if (at < 0) break;
      days.add(Math.floor(at));
    }
    return { first, last: Math.min(...days), count: days.size };
  });
}
