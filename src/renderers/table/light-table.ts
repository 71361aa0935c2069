import Table from 'cli-table3';
import { cutText, wrapText } from './text.js';

const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** A column of a light table: `width` where its cells must be cut or wrapped to it. */
export type LightColumn = {
  readonly head: string;
  readonly align?: 'left' | 'right';
  readonly width?: number;
  readonly wrap?: boolean;
  readonly paint?: (text: string, row: number) => string;
};

/** Lines of a table without borders, two spaces between its columns; a cell may hold several lines. */
export function drawLightTable(columns: readonly LightColumn[], rows: readonly (readonly string[])[], paintHead: (text: string) => string): string[] {
  const table = new Table({
    chars: BARE,
    colAligns: columns.map((column) => column.align ?? 'left'),
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [], compact: true },
  });
  const fitLines = (text: string, column: LightColumn): string[] =>
    text.split('\n').flatMap((line) => (column.width === undefined ? [line] : column.wrap ? wrapText(line, column.width) : [cutText(line, column.width)]));
  table.push(columns.map((column) => paintHead(cutText(column.head, column.width ?? Number.POSITIVE_INFINITY))));
  for (const [index, row] of rows.entries()) {
    const paint = (line: string, column: LightColumn): string => (line === '' ? '' : (column.paint?.(line, index) ?? line));
    table.push(
      columns.map((column, at) =>
        fitLines(row[at] ?? '', column)
          .map((line) => paint(line, column))
          .join('\n'),
      ),
    );
  }
  const drawn = table.toString().split('\n');
  return drawn.map((line) => line.trimEnd());
}
