import type { Worksheet } from 'exceljs';
import type { Look } from './look.js';
import { fitCell } from './text.js';

/** What a cell of our own pages holds; null is a styled blank. */
export type Content = string | number | null | { readonly text: string; readonly hyperlink: string };

type Put = { readonly content: Content; readonly look: Look; readonly across: number };

/** A page made out of order, block beside block, and written in order: rows of a streamed sheet cannot be gone back to. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, Put>>();
  private readonly heights = new Map<number, number>();

  /** Puts something into a cell (both 1-based), stretched over as many columns as asked. */
  put(row: number, column: number, content: Content, look: Look, across = 1): void {
    const cells = this.cells.get(row) ?? new Map<number, Put>();
    this.cells.set(row, cells);
    cells.set(column, { content, look, across });
  }

  /** Gives a row its height in points; of the blocks beside each other in it, the one that needs most decides. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  /** Writes everything, row by row. */
  draw(page: Worksheet): void {
    for (const row of [...new Set([...this.cells.keys(), ...this.heights.keys()])].sort((a, b) => a - b)) {
      const line = page.getRow(row);
      const height = this.heights.get(row);
      if (height !== undefined) line.height = height;
      for (const [column, { content, look, across }] of this.cells.get(row) ?? []) {
        for (let at = column; at < column + across; at++) line.getCell(at).style = look;
        if (across > 1) page.mergeCells(row, column, row, column + across - 1);
        line.getCell(column).value = typeof content === 'string' ? fitCell(content).text : content;
      }
      line.commit();
    }
  }
}

/** How high a row of wrapped text must be, in points: lines of `letters` letters, each `points` high. */
export function heightOf(text: string, letters: number, points: number): number {
  return Math.max(1, Math.ceil(text.length / letters)) * points + 4;
}
