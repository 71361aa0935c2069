import { RULES } from '../classifiers/index.js';
import { roundShare, toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import { NO_DAY } from '../client/facts.js';
import { findDissatisfied } from '../client/voice-words.js';
import { actionOf, isReachable, turnOf } from '../inactivity/actions.js';
import { ACTIONS, REASONS, STANDINGS } from '../inactivity/inactive.js';
import type { Judgement } from '../inactivity/judge.js';
import { methodOf } from '../inactivity/judge-clients.js';
import { reasonOf } from '../inactivity/reasons.js';
import type { SignReader } from '../inactivity/signs.js';
import { lastAmounts, valuesAtStake } from '../inactivity/stake.js';
import { orderLapsing, orderWinBack, weeksFor } from '../inactivity/win-back.js';
import { markLabels } from '../portfolio/ambassadors.js';
import type { ExpectedValues } from './expected-values.js';
import type { InactiveClient, InactiveReport } from './inactive-report.js';
import { LazyRows } from './lazy-rows.js';
import type { Findings } from './make-report.js';

const [INACTIVE, LAPSING, ACTIVE] = (['inactive', 'lapsing', 'active'] as const).map((name) => STANDINGS.indexOf(name));
const TIER_A = RULES.tier.labels.indexOf('A');
const KEY = RULES.keyAccount.labels.indexOf('key');

/** Who to call, in order, and how long it takes. */
export type InactiveLists = Pick<InactiveReport, 'clients' | 'lapsing' | 'stake' | 'capacity'>;

/**
 * Lists who left and who is about to, in the order of calls; sums what is at stake. Of every listed record a few numbers are kept, and its entry is made when
 * somebody asks for it.
 *
 * @param perWeek Calls that can be made in a week.
 * @param expected What models expect of each client; null without them.
 */
export function listInactive(
  findings: Findings,
  judgement: Judgement,
  signs: SignReader,
  perWeek: number,
  expected: ExpectedValues | null = null,
): InactiveLists {
  const { facts, context, sales } = findings;
  const value = valuesAtStake({ facts, sales });
  const amounts = lastAmounts({ facts, sales });
  const steps = takeSteps(findings, judgement, signs);
  const isDated = (row: number): boolean => facts.lastPurchase[row] !== NO_DAY;
  // Where a status says who left, all of the file has no days: value alone gives the order.
  const days = (row: number): number => (isDated(row) ? Math.max(0, context.asOf - (facts.lastPurchase[row] as number)) : 0);
  const evidence = { value: (row: number) => value[row] as number, days, turn: (row: number) => turnOf(steps.action(row)) };
  const inactive = rowsWith(judgement, INACTIVE);
  const lapsing = rowsWith(judgement, LAPSING);
  const writeDay = dayWriter();
  const amountOf = (amount: number | undefined): number | null => (amount === undefined || Number.isNaN(amount) ? null : toUnits(amount));
  const maker =
    (ruleOf: (row: number) => InactiveClient['rule']) =>
    (row: number, rank: number): InactiveClient => {
      const alive = judgement.alive?.[row] ?? Number.NaN;
      const rhythm = facts.rhythm[row] as number;
      return {
        id: null,
        row,
        line: facts.line[row] as number,
        lastPurchase: isDated(row) ? writeDay(facts.lastPurchase[row] as number) : null,
        daysSince: isDated(row) ? days(row) : null,
        rule: isDated(row) ? ruleOf(row) : 'status',
        limit: isDated(row) ? (judgement.limit[row] as number) : null,
        rhythm: rhythm === 0 ? null : Math.round(rhythm * 10) / 10,
        pAlive: Number.isNaN(alive) ? null : roundShare(alive),
        expectedValue: expected?.of(row) ?? null,
        lastAmount: amountOf(amounts?.[row]),
        valueAtStake: amountOf(value[row]),
        reason: steps.reason(row),
        reasonRead: steps.read(row),
        action: steps.action(row),
        reachable: isReachable(steps.action(row)),
        rank,
      };
    };
  const reachable = inactive.reduce((sum, row) => sum + (isReachable(steps.action(row)) ? 1 : 0), 0);
  return {
    clients: new LazyRows(
      orderWinBack(inactive, evidence),
      maker((row) => methodOf(judgement, facts, row)),
    ),
    lapsing: new LazyRows(
      orderLapsing(lapsing, { ...evidence, rhythm: (row) => facts.rhythm[row] as number }),
      maker(() => 'cadence'),
    ),
    stake: sumStake(judgement, value),
    capacity: { perWeek, weeks: weeksFor(reachable, perWeek) },
  };
}

/** Writes days as YYYY-MM-DD, each once: a million clients have some thousand days among them. */
function dayWriter(): (day: number) => string {
  const written = new Map<number, string>();
  return (day) => {
    const text = written.get(day) ?? isoDay(day);
    written.set(day, text);
    return text;
  };
}

/** What is at stake with the inactive ones, and its share of the same measure over all that bought; null where no client has a value. */
function sumStake({ standing }: Judgement, value: Float64Array): InactiveReport['stake'] {
  let [amount, all, known] = [0, 0, 0];
  for (let row = 0; row < value.length; row++) {
    const [code, worth] = [standing[row], value[row] as number];
    if (Number.isNaN(worth) || (code !== INACTIVE && code !== LAPSING && code !== ACTIVE)) continue;
    known++;
    all += worth;
    if (code === INACTIVE) amount += worth;
  }
  return known === 0 ? null : { amount: toUnits(amount), share: all === 0 ? 0 : roundShare(amount / all) };
}

function rowsWith({ standing }: Judgement, code: number | undefined): Uint32Array {
  const found = new Uint32Array(standing.reduce((sum, one) => sum + (one === code ? 1 : 0), 0));
  let size = 0;
  for (let row = 0; row < standing.length; row++) if (standing[row] === code) found[size++] = row;
  return found;
}

/** Reason and next step of every listed record, a byte each. */
function takeSteps(findings: Findings, { standing }: Judgement, signs: SignReader) {
  const { facts, context, names, plan } = findings;
  const headerOf = (): string => plan.columns.find(({ field }) => field === 'satisfaction')?.header ?? '';
  const answers = facts.labels.satisfaction;
  const low = answers === undefined ? null : markLabels({ facts, labels: names.labels, headerOf }, 'satisfaction', findDissatisfied);
  const tellsContacts = context.mapped.has('lastContact');
  const reasons = new Uint8Array(facts.rows);
  const actions = new Uint8Array(facts.rows);
  const read = new Uint8Array(facts.rows);
  for (let row = 0; row < facts.rows; row++) {
    if (standing[row] !== INACTIVE && standing[row] !== LAPSING) continue;
    const own = signs.of(row);
    const found = reasonOf({
      cause: own.cause,
      dissatisfied: low?.[answers?.[row] ?? 0] === 1,
      lastPurchase: facts.lastPurchase[row] === NO_DAY ? undefined : facts.lastPurchase[row],
      tellsContacts,
      lastContact: own.mass ? undefined : facts.value('lastContact', row),
      asOf: context.asOf,
      gap: findings.neglectedDays,
    });
    const important = facts.labels.tier?.[row] === TIER_A || facts.labels.keyAccount?.[row] === KEY;
    reasons[row] = REASONS.indexOf(found.reason);
    read[row] = found.read ? 1 : 0;
    actions[row] = ACTIONS.indexOf(actionOf(own, standing[row] === INACTIVE, important));
  }
  return {
    reason: (row: number) => REASONS[reasons[row] as number] ?? 'unknown',
    read: (row: number) => read[row] === 1,
    action: (row: number) => ACTIONS[actions[row] as number] ?? 'find-contact',
  };
}
