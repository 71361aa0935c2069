import { fill } from '../messages/describe-error.js';
import { tell } from '../output.js';
import type { InputReport, ValidateReport } from '../report/report.js';
import type { Condition } from '../settings.js';
import type { Context } from './command.js';

/** The figures of a run that conditions speak of. */
export type Figures = {
  /** By name: `rejected`, `state.inactive`; a name that is not there is 0. */
  readonly counts: Readonly<Record<string, number>>;
  /** What percentages are of. */
  readonly rows: number;
  readonly clients: number;
  readonly buyers: number;
  readonly errors: number;
  readonly assumptions: number;
};

/** The counts that every command which reads clients knows. */
export function countsOf({ clients, rejected, blank, excluded }: InputReport, byCode: ValidateReport['byCode']): Readonly<Record<string, number>> {
  return { clients, rejected, blank, excluded, duplicates: byCode['duplicate-id'] ?? 0, 'after-as-of': byCode['after-as-of'] ?? 0 };
}

const OF_ROWS = new Set(['rejected', 'blank', 'excluded']);

/** What a percentage of a figure is taken of: rows, buyers or clients. */
function baseOf(name: string, figures: Figures): number {
  if (OF_ROWS.has(name)) return figures.rows;
  return name === 'inactive' || name === 'lapsing' ? figures.buyers : figures.clients;
}

/** Whether a condition holds; a percentage of nothing is 0. */
export function holds({ name, op, value, percent }: Condition, figures: Figures): boolean {
  const count = figures.counts[name] ?? 0;
  // Compared as products: 5 of 100 is exactly 5 %, whatever doubles make of 0.05.
  const base = baseOf(name, figures);
  const [left, right] = percent ? [base === 0 ? 0 : count * 100, value * (base === 0 ? 1 : base)] : [count, value];
  if (op === '>') return left > right;
  if (op === '>=') return left >= right;
  return op === '<' ? left < right : left <= right;
}

/** Judge a run by --fail-on and --strict: 1 where something asked for failed, saying what on stderr; else 0. */
export async function judge(figures: Figures, { settings, words, io }: Context): Promise<number> {
  const failed = settings.failOn.filter((condition) => holds(condition, figures));
  for (const { name, op, value, percent } of failed) {
    const condition = `${name}${op}${value}${percent ? '%' : ''}`;
    const count = figures.counts[name] ?? 0;
    const base = baseOf(name, figures);
    const share = `${base === 0 ? 0 : Math.round((count / base) * 1000) / 10}%`;
    await tell(io, fill(words.errorParts.failed, { condition, figures: percent ? fill(words.errorParts.shareOf, { share, count, base }) : String(count) }));
  }
  const strict = settings.strict && figures.errors + figures.assumptions > 0;
  if (strict) await tell(io, fill(words.errorParts.strict, { errors: figures.errors, assumptions: figures.assumptions }));
  return failed.length > 0 || strict ? 1 : 0;
}
