import { paperOf } from '../../client/places/paper.js';
import type { Language } from '../../format.js';
import { html, Markup } from './markup.js';
import { stylesFor } from './styles.js';

/** A page that stands alone: no script, no font, no picture from anywhere. Each of `sheets` is one sheet of paper. */
export type Page = {
  readonly language: Language;
  readonly title: string;
  /** ISO 3166-1 of the file: which paper its people print on. */
  readonly country: string | null;
  readonly version: string;
  readonly sheets: readonly Markup[];
  /** Sheets may grow: what does not fit on one page goes on on the next. */
  readonly flowing?: boolean;
};

/** Nothing may be loaded, run or sent: whatever a cell of the file holds, the page stays a page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The bytes of a page: the same for the same content. */
export function renderPage({ language, title, country, version, sheets, flowing = false }: Page): string {
  const styles = new Markup(stylesFor(paperOf(country)));
  return `<!doctype html>
${
  html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="cartera ${version}">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
${sheets.map(
  (sheet, at) => html`<div class="sheet${flowing ? ' flow' : at === 0 && ' first'}">
${sheet}
</div>
`,
)}</main>
</body>
</html>
`.text
}`;
}
