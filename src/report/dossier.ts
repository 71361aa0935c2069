import { findOut, type Hooks, type Opened } from '../analyze.js';
import { fieldOf } from '../client/fields.js';
import type { Card } from '../linkage/card.js';
import type { Brought } from '../scoring/brought.js';
import type { Settings } from '../settings.js';
import { bringAll, type ColumnQuality } from './bring.js';
import { CardReader } from './card-reader.js';
import type { Findings } from './make-report.js';

/** A portfolio with the texts of every client, counter sales left out: some two kilobytes a client stay in memory. */
export type Dossier = {
  readonly findings: Findings;
  /** In file order; cards[i] is brought[i].card. */
  readonly brought: readonly Brought[];
  readonly cards: readonly Card[];
  readonly columns: readonly ColumnQuality[];
};

/** The columns of sensitive answers. */
const findSensitive = ({ plan }: Opened): ReadonlySet<number> =>
  new Set(plan.columns.flatMap(({ index, field }) => (field !== null && fieldOf(field).sensitive ? [index] : [])));

/** A portfolio without some of its columns: nothing is made of them, not even that somebody with an age is a person. They keep their place. */
function leaveOut(opened: Opened, left: ReadonlySet<number>): Opened {
  const columns = opened.plan.columns.map((column) =>
    left.has(column.index) ? { ...column, field: null, reason: 'ignored' as const, shapes: {}, fit: null } : column,
  );
  return { ...opened, plan: { ...opened.plan, columns } };
}

/**
 * Reads a portfolio once, and keeps of every client what records are compared and scored by. Sensitive columns are left out unless the settings allow them.
 * @throws CarteraError what findOut throws
 */
export async function readDossier(opened: Opened, settings: Settings, hooks: Hooks): Promise<Dossier> {
  const left = settings.candidates.allowSensitive ? new Set<number>() : findSensitive(opened);
  const used = leaveOut(opened, left);
  const reader = new CardReader(used.source, used.plan, left);
  const findings = await findOut(used, settings, { ...hooks, onBatch: (values, base) => reader.take(values, base) });
  const { brought, columns } = bringAll(findings, reader, settings);
  return { findings, brought, cards: brought.map(({ card }) => card), columns };
}
