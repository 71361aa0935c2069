import { findOut, type Hooks, type Opened } from '../analyze.js';
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

/** Reads a portfolio once, and keeps of every client what records are compared and scored by. @throws CarteraError what findOut throws */
export async function readDossier(opened: Opened, settings: Settings, hooks: Hooks): Promise<Dossier> {
  const reader = new CardReader(opened.source, opened.plan);
  const findings = await findOut(opened, settings, { ...hooks, onBatch: (values, base) => reader.take(values, base) });
  const { brought, columns } = bringAll(findings, reader, settings);
  return { findings, brought, cards: brought.map(({ card }) => card), columns };
}
