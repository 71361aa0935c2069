import { cutText, padText, widthOf } from './text.js';

/** One column of a grid: uncoloured cells, one for each row. */
export type GridColumn = {
  readonly head: string;
  readonly cells: readonly string[];
  readonly align: 'left' | 'right';
  /** Columns of space before it; 1 where not given. */
  readonly gap?: number;
  /** Narrowest it may be, and widest: longer cells are cut. */
  readonly least?: number;
  readonly most?: number;
  /** Colours a cell once it is cut. */
  readonly paint?: (text: string, row: number) => string;
};

/** How wide a column of a grid stands, without its gap. */
function columnWidth(column: GridColumn): number {
  const natural = Math.max(column.least ?? 0, widthOf(column.head), ...column.cells.map(widthOf));
  return Math.min(natural, column.most ?? natural);
}

/** How wide a grid stands. */
export const gridWidth = (columns: readonly GridColumn[]): number =>
  columns.reduce((sum, column, index) => sum + columnWidth(column) + (index === 0 ? 0 : (column.gap ?? 1)), 0);

/** Lines of a grid, its heads first; right and left aligned by terminal columns, without trailing spaces. */
export function drawGrid(columns: readonly GridColumn[], paintHead: (text: string) => string): string[] {
  const rows = Math.max(0, ...columns.map((column) => column.cells.length));
  const line = (cellOf: (column: GridColumn) => string, paintOf: (column: GridColumn) => (text: string) => string): string =>
    columns
      .map((column, index) => {
        const width = columnWidth(column);
        const text = cutText(cellOf(column), width);
        const painted = text === '' ? '' : paintOf(column)(text);
        return ' '.repeat(index === 0 ? 0 : (column.gap ?? 1)) + padText(painted, width, column.align);
      })
      .join('')
      .trimEnd();
  return [
    line(
      (column) => column.head,
      () => paintHead,
    ),
    ...Array.from({ length: rows }, (_, row) =>
      line(
        (column) => column.cells[row] ?? '',
        (column) => (text) => column.paint?.(text, row) ?? text,
      ),
    ),
  ];
}

/** Blocks of lines side by side; each but the last is padded to its width, `gap` columns between them. */
export function drawBeside(blocks: readonly { readonly lines: readonly string[]; readonly width: number }[], gap: number): string[] {
  const height = Math.max(0, ...blocks.map((block) => block.lines.length));
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block) => padText(block.lines[row] ?? '', block.width))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
