import type { ClientList } from '../../report/client-list.js';
import { viewClients } from '../client-list.js';
import { drawGrid, type GridColumn, gridWidth } from './grid.js';
import type { Page } from './page.js';
import { widthOf, wrapText } from './text.js';

const NARROWEST = 6;
/** Letters of a head that are not given up for longer texts. */
const HEAD = 13;

/** The clients one by one, the largest first; longest columns are cut first where there is no room. */
export function drawClients(list: ClientList | null, page: Page): string[] {
  if (list === null || list.rows.length === 0) return [];
  const words = page.say.words.conditions.list;
  const { heads, rows, right } = viewClients(list, page.say);
  const most = heads.map(() => 40);
  const columns = (): GridColumn[] =>
    heads.map((head, at) => ({
      head,
      cells: rows.map((cells) => cells[at] ?? ''),
      align: right.includes(at) ? 'right' : 'left',
      gap: 2,
      most: most[at] ?? 40,
    }));
  const contents = heads.map((_, at) => Math.max(0, ...rows.map((cells) => widthOf(cells[at] ?? ''))));
  while (gridWidth(columns()) > page.room) {
    const widths = columns().map((column) => gridWidth([column]));
    // Heads longer than their cells give way first, then the longest texts; figures stay whole.
    const idle = widths.map((width, at) => width - Math.max(Math.min(HEAD, width), contents[at] ?? 0));
    const texts = widths.map((width, at) => (right.includes(at) ? 0 : width));
    const at = Math.max(...idle) > 0 ? idle.indexOf(Math.max(...idle)) : texts.indexOf(Math.max(...texts));
    if ((widths[at] ?? 0) <= NARROWEST || (idle[at] === 0 && right.includes(at))) break;
    most[at] = (widths[at] as number) - 1;
  }
  const total = rows.length + list.more;
  return [
    page.paint.heading(words.title(rows.length, total, page.say.format).toUpperCase()),
    ...drawGrid(columns(), page.paint.dim),
    ...(list.more > 0 ? [page.paint.dim(words.more(list.more, page.say.format))] : []),
    ...(list.masked ? wrapText(words.note, page.room).map(page.paint.dim) : []),
  ];
}
