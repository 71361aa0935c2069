import type { Card } from '../linkage/card.js';
import type { Pair } from '../linkage/linkage.js';
import { chanceOf } from '../report/chance.js';
import { nameLine } from '../report/cite.js';
import { type Group, groupRecords, partnerOf } from '../report/duplicate-groups.js';
import type { Duplicates } from '../report/make-duplicates.js';
import { nameTaxId, tellChance, tellEvidence } from './evidence-words.js';
import { cellOf, type RecordColumn, shownColumns } from './record-cells.js';
import type { Say } from './say.js';

/** Groups, rows of one of them, and pairs to look at that a screen shows. */
const MOST_GROUPS = 20;
const MOST_ROWS = 6;
const MOST_PAIRS = 10;
const SAME = '=';
const BLANK = '–';

/** One record beside its twins: its row, and cells that are `=` where they say what the first record's say. */
export type RowView = { readonly row: string; readonly cells: readonly string[] };
/** Rows of one client, or a pair that may be one. `notes`: what ties single rows to it, where that is not the same for all. */
export type GroupView = {
  readonly chance: string;
  readonly evidence: string;
  readonly rows: readonly RowView[];
  readonly notes: readonly string[];
};
/** The groups of a page: which columns they have, their contents, and how many there are beside them. */
export type GroupsView = {
  readonly columns: readonly (RecordColumn | 'client')[];
  readonly heads: readonly string[];
  readonly groups: readonly GroupView[];
  readonly pairs: readonly GroupView[];
  readonly moreGroups: { readonly groups: number; readonly rows: number };
  readonly morePairs: number;
};

type Row = (index: number) => string;
type Maker = {
  readonly cards: readonly Card[];
  readonly columns: readonly RecordColumn[];
  readonly personal: boolean;
  readonly row: Row;
  readonly taxId: string;
};

/**
 * The largest groups first, then in the order of the file; pairs to look at, the likelier first. Personal data is cut short unless `personal`; `narrow`: company
 * and name share one column.
 */
export function viewGroups(found: Duplicates, say: Say, personal: boolean, narrow = false): GroupsView {
  const view = viewApart(found, say, personal);
  const both = narrow && view.columns[0] === 'name' && view.columns[1] === 'company';
  if (!both) return view;
  const join = (groups: readonly GroupView[]): GroupView[] => groups.map((group) => ({ ...group, rows: group.rows.map(joinNames) }));
  return {
    ...view,
    columns: ['client', ...view.columns.slice(2)],
    heads: [say.words.linkage.columns.client, ...view.heads.slice(2)],
    groups: join(view.groups),
    pairs: join(view.pairs),
  };
}

/** `Comercial Andina SAC / Ana Torres`: the company and its contact, each as its own cell would have it. */
function joinNames({ row, cells }: RowView): RowView {
  const [name = BLANK, company = BLANK, ...rest] = cells;
  const parts = [company, name].filter((part) => part !== BLANK);
  return { row, cells: [parts.length === 0 ? BLANK : parts.every((part) => part === SAME) ? SAME : parts.join(' / '), ...rest] };
}

function viewApart({ report, dossier, linkage }: Duplicates, say: Say, personal: boolean): GroupsView {
  const { cards, findings } = dossier;
  const all = groupRecords(linkage);
  const order = all.map((_, index) => index).sort((a, b) => (all[b]?.members.length ?? 0) - (all[a]?.members.length ?? 0) || a - b);
  const shown = order.slice(0, MOST_GROUPS).map((index) => all[index] as Group);
  const pairs = linkage.possible.slice(0, MOST_PAIRS);
  const indexes = [...shown.flatMap(({ members }) => members.slice(0, MOST_ROWS).map(({ index }) => index)), ...pairs.flatMap(({ a, b }) => [a, b])];
  const columns = shownColumns(
    indexes.map((index) => cards[index] as Card),
    personal,
  );
  const row: Row = (index) => nameLine(findings.info, cards[index]?.line ?? 0);
  const maker: Maker = { cards, columns, personal, row, taxId: nameTaxId(report.columns, say) };
  return {
    columns,
    heads: columns.map((column) => headOf(column, maker.taxId, say)),
    groups: shown.map((group) => viewGroup(group, maker, say)),
    pairs: pairs.map((pair) => viewPair(pair, maker, say)),
    moreGroups: {
      groups: all.length - shown.length,
      rows: all.reduce((sum, { members }) => sum + members.length, 0) - shown.reduce((sum, { members }) => sum + members.length, 0),
    },
    morePairs: linkage.possibleInAll - pairs.length,
  };
}

function headOf(column: RecordColumn, taxId: string, say: Say): string {
  const { linkage } = say.words;
  if (column === 'place' || column === 'birth') return linkage.columns[column];
  return column === 'taxId' && taxId !== linkage.taxId ? taxId : linkage.fields[column];
}

function viewPair(pair: Pair, maker: Maker, say: Say): GroupView {
  const evidence = tellEvidence(pair.evidence, maker.taxId, say);
  return { chance: tellChance(chanceOf(pair), say), evidence, rows: viewRows([pair.a, pair.b], maker), notes: [] };
}

function viewGroup({ members, probability }: Group, maker: Maker, say: Say): GroupView {
  const { groups } = say.words.linkage;
  const [first, ...others] = members.slice(0, MOST_ROWS);
  const ties = others.map(({ index, pair }) => ({ index, pair, text: pair === null ? '' : tellEvidence(pair.evidence, maker.taxId, say) }));
  const [tie] = ties;
  const alike = ties.every(({ text }) => text === tie?.text);
  const notes = alike
    ? []
    : ties.flatMap(({ index, pair, text }) => {
        const partner = pair === null ? null : partnerOf(index, pair);
        const beside = partner === null || partner === first?.index ? '' : ` (${groups.with(maker.row(partner))})`;
        return text === '' ? [] : [`${maker.row(index)}${beside}: ${text}`];
      });
  const rest = members.slice(MOST_ROWS);
  const more =
    rest.length === 0
      ? []
      : [
          `${groups.moreRows(rest.length, say.format)}: ${rest
            .slice(0, 10)
            .map(({ index }) => maker.row(index))
            .join(', ')}${rest.length > 10 ? '…' : ''}`,
        ];
  return {
    chance: tellChance(probability, say),
    evidence: [
      ...(members.length > 2 ? [groups.size(members.length, say.format)] : []),
      ...(alike && tie !== undefined && tie.text !== '' ? [tie.text] : []),
    ].join(' · '),
    rows: viewRows(
      members.slice(0, MOST_ROWS).map(({ index }) => index),
      maker,
    ),
    notes: [...notes, ...more],
  };
}

/** What a later row has in common with the first is `=`; what reads the same only once it is cut short is marked. */
function viewRows(indexes: readonly number[], { cards, columns, personal, row }: Maker): RowView[] {
  const cells = indexes.map((index) => columns.map((column) => cellOf(cards[index] as Card, column, personal)));
  return indexes.map((index, at) => ({
    row: row(index),
    cells: columns.map((_, column) => {
      const { shown, key } = cells[at]?.[column] ?? { shown: '', key: '' };
      if (shown === '') return BLANK;
      const above = at === 0 ? undefined : cells[0]?.[column];
      if (above === undefined || above.shown === '') return shown;
      if (above.key === key) return SAME;
      return above.shown === shown ? `≈ ${shown}` : shown;
    }),
  }));
}

/** Whether a cell says no more than that it is the same, or blank. */
export const isMark = (cell: string): boolean => cell === SAME || cell === BLANK;
