import type { Glyphs } from '../settings.js';

/** How warm a client is, as signs. Those of `color` differ by the colour that the renderer gives them. */
const SIGNS: Readonly<Record<Glyphs, Readonly<Record<string, string>>>> = {
  dots: { hot: '●●●', warm: '●●○', cold: '●○○', unknown: '○○○' },
  color: { hot: '●', warm: '●', cold: '●', unknown: '○' },
  stars: { hot: '★★★', warm: '★★☆', cold: '★☆☆', unknown: '☆☆☆' },
  faces: { hot: '🙂', warm: '😐', cold: '🙁', unknown: '○' },
};

/** The name of a label of interest with its signs: `●●○ Tibio`. */
export function withGlyph(label: string, name: string, glyphs: Glyphs = 'dots'): string {
  const signs = SIGNS[glyphs][label];
  return signs === undefined ? name : `${signs} ${name}`;
}
