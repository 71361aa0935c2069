/** Text that is HTML already: nothing else gets into a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a page: text is escaped, lists follow one another, null and false are nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands between tags and within quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function write(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return content.map(write).join('');
  return content === null || content === false ? '' : escapeHtml(String(content));
}

/**
 * HTML as a template: what is written in the source stands as it is, whatever is put in is escaped unless it is HTML itself.
 *
 * @example html`<p>${'a < b'}</p>`.text // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < contents.length ? write(contents[at] ?? null) : '')).join(''));
}
