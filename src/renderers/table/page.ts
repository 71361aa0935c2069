import type { Say } from '../say.js';
import type { Paint } from './paint.js';
import { cutMiddle, cutText, padText, widthOf, wrapText } from './text.js';

const NARROWEST = 60;
/** Wider than this, eyes lose the line. */
const WIDEST = 140;
/** Room for the longest heading of a paragraph in either language, and a space. */
export const LABEL_WIDTH = 13;

export type ViewOptions = {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** The file as the user named it, for the commands to come; without it the base name. */
  readonly path?: string;
  /** The options that name the sales, ready for a shell. */
  readonly sales?: string;
};

/** What every part of a page needs: words, colours, and how many columns there are between the margins. */
export type Page = { readonly say: Say; readonly paint: Paint; readonly room: number };

/** The columns between a margin of one on either side; terminals narrower than 60 are taken as 60. */
export const roomFor = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width))) - 2;

/** Sections one after the other, a blank line between them and a margin of one column; empty ones are left out. Ends with a line end. */
export function joinPage(sections: readonly (readonly string[])[]): string {
  const lines = sections.filter((section) => section.length > 0).flatMap((section, index) => (index === 0 ? section : ['', ...section]));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`.replaceAll('\u00a0', ' ').trimEnd())).join('\n')}\n`;
}

/** The name of the view, the file and something at the right, over a rule; the file is cut in its middle where there is no room. */
export function drawTitle(page: Page, heading: string, file: string, right: string): string[] {
  const title = heading.toUpperCase();
  const free = page.room - widthOf(title) - widthOf(right) - (right === '' ? 2 : 4);
  const rule = page.paint.dim('─'.repeat(page.room));
  if (free < 12) {
    // Too narrow for one line: the file gets its own.
    return [padText(page.paint.title(title), page.room - widthOf(right)) + page.paint.dim(right), cutMiddle(file, page.room), rule];
  }
  const left = `${page.paint.title(title)}  ${cutMiddle(file, free)}`;
  return [right === '' ? left : padText(left, page.room - widthOf(right)) + page.paint.dim(right), rule];
}

/** Sentences beside a heading, each on lines of its own, indented under the first. */
export function drawParagraph(page: Page, heading: string, sentences: readonly string[]): string[] {
  return drawLabelled(
    page,
    heading,
    sentences.flatMap((sentence) => wrapText(sentence, page.room - LABEL_WIDTH)),
  );
}

/** Sentences beside a heading, one after the other as a paragraph. */
export function drawFlowing(page: Page, heading: string, sentences: readonly string[]): string[] {
  return drawLabelled(page, heading, wrapText(sentences.join(' '), page.room - LABEL_WIDTH));
}

/** Ready lines beside a heading that takes `width` columns. */
export function drawLabelled(page: Page, heading: string, lines: readonly string[], width: number = LABEL_WIDTH): string[] {
  return lines.map((line, index) => padText(index === 0 ? page.paint.heading(cutText(heading.toUpperCase(), width - 1)) : '', width) + line);
}

type Command = { readonly command: string; readonly note: string };

/**
 * Commands with what each is for, aligned where that fits; under the heading where they are too long to stand beside it. A command is
 * never cut, whatever the width: it is there to be pasted.
 */
export function drawCommands(page: Page, heading: string, commands: readonly Command[], width: number = LABEL_WIDTH): string[] {
  const beside = commands.every(({ command }) => widthOf(command) <= page.room - width);
  const room = page.room - (beside ? width : 2);
  const fit = commands.map(({ command, note }) => ({ command, note: note === '' ? '' : `(${note})` }));
  const column = Math.max(0, ...fit.filter(({ command, note }) => widthOf(command) + 2 + widthOf(note) <= room).map(({ command }) => widthOf(command)));
  const lines = fit.flatMap(({ command, note }) => {
    const painted = page.paint.command(command);
    if (note === '') return [painted];
    if (widthOf(command) <= column && column + 2 + widthOf(note) <= room) return [`${padText(painted, column)}  ${page.paint.dim(note)}`];
    if (widthOf(command) + 2 + widthOf(note) <= room) return [`${painted}  ${page.paint.dim(note)}`];
    return [painted, ...wrapText(note, room - 2).map((line) => `  ${page.paint.dim(line)}`)];
  });
  return beside ? drawLabelled(page, heading, lines, width) : [page.paint.heading(heading.toUpperCase()), ...lines.map((line) => `  ${line}`)];
}
