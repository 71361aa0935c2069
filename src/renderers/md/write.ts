/** Text of the file in Markdown: what would be markup, a cell's end or a formula is escaped. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~$]/g, '\\$&');

/** A table of GitHub's Markdown; cells are plain texts, escaped here. `right` names the columns of figures. */
export function writeTable(heads: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(heads), `| ${heads.map((_, index) => (right.includes(index) ? '---:' : '---')).join(' | ')} |`, ...rows.map(line)];
}

/** A list; items are plain texts, escaped here. */
export const writeList = (items: readonly string[]): string[] => items.map((item) => `- ${escapeMarkdown(item)}`);

/** A command in a code span, its backticks kept. */
export function writeCode(command: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...command.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  return fence.length === 1 ? `\`${command}\`` : `${fence} ${command} ${fence}`;
}

/** Commands with what each is for, as a list. */
export const writeCommands = (commands: readonly { readonly command: string; readonly note: string }[]): string[] =>
  commands.map(({ command, note }) => `- ${writeCode(command)}${note === '' ? '' : ` (${escapeMarkdown(note)})`}`);

/** Parts one after the other, a blank line between them; empty ones, and sections without a body, are left out. */
export function joinMarkdown(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.replaceAll('\u00a0', ' ').trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

/** A section under a heading of the second level; none where it has no body. */
export const writeSection = (heading: string, body: readonly string[]): string[] => (body.length === 0 ? [] : [`## ${escapeMarkdown(heading)}`, '', ...body]);
