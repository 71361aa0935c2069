import { placeName } from '../client/places/names.js';
import type { Axis, Cross } from '../report/report.js';
import { shownLabel, subjectName } from './conditions.js';
import { roundToSum } from './figures.js';
import { wordsOf } from './rule-rows.js';
import type { Say } from './say.js';

/** A side of a cross as it is shown: its heading and its names; `others`: where all the others stand together. */
export type Side = { readonly heading: string; readonly names: readonly string[]; readonly others: number | null };

/** A table of figures whose rows and columns add up to the totals beside and below. */
export type Figures = {
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
};

/** A cross cut to a size: at most so many labels on either side, the rest of them joined. */
export type CrossView = { readonly rows: Side; readonly columns: Side | null; readonly clients: Figures; readonly revenue: (digits: number) => Figures };

/** Cuts a cross to at most `rows` by `columns` labels; labels that nobody has are left out. */
export function viewCross(cross: Cross, say: Say, most: { readonly rows: number; readonly columns: number }): CrossView {
  const rows = cutAxis(cross.rows, most.rows, say);
  const columns = cross.columns === null ? null : cutAxis(cross.columns, most.columns, say);
  const width = columns?.side.names.length ?? 1;
  const sums = (of: (cell: Cross['cells'][number]) => number): number[][] => {
    const cells = rows.side.names.map(() => Array.from({ length: width }, () => 0));
    for (const cell of cross.cells) {
      const line = cells[rows.placeOf(cell.row)] as number[];
      const at = columns === null || cell.column === null ? 0 : columns.placeOf(cell.column);
      line[at] = (line[at] as number) + of(cell);
    }
    return cells;
  };
  return {
    rows: rows.side,
    columns: columns?.side ?? null,
    clients: figuresOf(sums(({ clients }) => clients)),
    // The rows first, as they stand alone elsewhere; then the cells of each, so that what is printed adds up.
    revenue: (digits) => {
      const exact = sums(({ revenue }) => revenue);
      const totals = roundToSum(exact.map(add), digits).parts;
      return figuresOf(exact.map((cells, row) => roundToSum(cells, digits, totals[row]).parts));
    },
  };
}

const add = (parts: readonly number[]): number => Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;

function figuresOf(cells: readonly (readonly number[])[]): Figures {
  const rowTotals = cells.map(add);
  const columnTotals = (cells[0] ?? []).map((_, at) => add(cells.map((row) => row[at] as number)));
  return { cells, rowTotals, columnTotals, total: add(rowTotals) };
}

type CutAxis = { readonly side: Side; readonly placeOf: (label: string) => number };

/** The largest labels in their order, then the others as one, then those without data. */
function cutAxis(axis: Axis, most: number, say: Say): CutAxis {
  const present = axis.labels.filter(({ clients }) => clients > 0);
  const known = present.filter(({ label }) => label !== 'unknown');
  const unknown = present.filter(({ label }) => label === 'unknown');
  const room = Math.max(1, most - unknown.length);
  // A lone remaining label takes the place that "1 other" would.
  const bySize = known.length <= room ? known : [...known].sort((a, b) => b.clients - a.clients).slice(0, Math.max(1, room - 1));
  const kept = known.filter((one) => bySize.includes(one));
  const others = known.length - kept.length;
  const places = new Map(kept.map(({ label }, at) => [label, at]));
  const names = kept.map(({ label }) => nameOf(axis, label, say));
  if (others > 0) names.push(say.words.conditions.cross.others(say.format.integer(others)));
  if (unknown.length > 0) {
    places.set('unknown', names.length);
    names.push(axis.of === 'classification' ? nameOf(axis, 'unknown', say) : say.words.conditions.cross.noData);
  }
  return { side: { heading: headingOf(axis, say), names, others: others > 0 ? kept.length : null }, placeOf: (label) => places.get(label) ?? kept.length };
}

/** What people call a side of a cross. */
function headingOf({ name, of }: Axis, say: Say): string {
  return of === 'classification' ? wordsOf(name, say).heading : subjectName(name, say);
}

function nameOf({ name, of }: Axis, label: string, say: Say): string {
  if (of === 'classification') return shownLabel(name, label, say);
  if ((name === 'country' || name === 'region') && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(label)) return placeName(label, say.language);
  const { yes, no } = say.words.conditions;
  return /^(?:consent|is[A-Z])/.test(name) ? ({ yes, no }[label] ?? label) : label;
}

/** `Estado por nivel de facturación`; the one heading where clients are counted by one name. */
export function crossTitle({ rows, columns }: CrossView, say: Say): string {
  return columns === null ? rows.heading : say.words.conditions.cross.by(rows.heading, columns.heading.charAt(0).toLowerCase() + columns.heading.slice(1));
}
