import stringWidth from 'string-width';

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters of Latin languages and the signs that the pages are drawn with: each takes one column, which need not be looked up. */
const NARROW = /^[\x20-\x7e\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02af\u2013\u201c\u201d\u2026\u203a\u2264\u2500-\u259f\u25ba]*$/;

/** How many terminal columns a text takes; colours take none. */
export const widthOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

/** The longest beginning of an uncoloured text that takes at most `width` columns. */
function beginningOf(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const { segment } of letters.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
}

function endOf(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const { segment } of [...letters.segment(text)].reverse()) {
    used += widthOf(segment);
    if (used > width) break;
    taken = segment + taken;
  }
  return taken;
}

/** An uncoloured text in at most `width` columns, its end replaced by `…` where it is longer. */
export function cutText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return width < 1 ? '' : `${beginningOf(text, width - 1).trimEnd()}…`;
}

/** As cutText, but the middle goes: the end of a file name tells its month and its type. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 3) return cutText(text, width);
  const tail = Math.floor((width - 1) * 0.4);
  return `${beginningOf(text, width - 1 - tail)}…${endOf(text, tail)}`;
}

/** Spaces up to `width` columns after a text, or before it. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** An uncoloured text in lines of at most `width` columns, broken at spaces; no-break spaces hold, longer words are broken anywhere. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    let rest = word;
    if (line !== '' && widthOf(line) + 1 + widthOf(rest) <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(rest) > width) {
      const begin = beginningOf(rest, width);
      lines.push(begin);
      rest = rest.slice(begin.length);
    }
    line = rest;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Items on lines of at most `width` columns with ` · ` between them, none at a line's end; an item too long for a line is wrapped. */
export function wrapItems(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (line !== '' && widthOf(line) + 3 + widthOf(item) <= width) {
      line += ` · ${item}`;
      continue;
    }
    if (line !== '') lines.push(line);
    const wrapped = wrapText(item, width);
    lines.push(...wrapped.slice(0, -1));
    line = wrapped.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}
