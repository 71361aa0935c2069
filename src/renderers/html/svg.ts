import { html, type Markup } from './markup.js';

/** Units of a bar's whole length. */
const LENGTH = 1000;
const clamp = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * LENGTH);

/**
 * A bar beside a figure that says the same, so that whoever does not see it misses nothing. Shares 0..1 of the whole length; `possible` is drawn behind,
 * what could have been reached.
 */
export function drawBar(share: number, possible = 1): Markup {
  const [reached, room] = [clamp(share), clamp(possible)];
  return html`<svg class="bar" viewBox="0 0 ${LENGTH} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="${LENGTH}" height="10"/>${
    room < LENGTH && html`<rect class="out" x="${room}" width="${LENGTH - room}" height="10"/>`
  }<rect class="fill" width="${reached}" height="10"/></svg>`;
}

/** A ring of points out of 100, and a tick where the file's columns end. */
export type Ring = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: number;
  readonly ceiling: number;
  readonly label: string;
};

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Points as a ring: read aloud it is its title and description. */
export function drawRing({ id, title, description, points, ceiling, label }: Ring, light: string): Markup {
  const arc = (to: number): string => `${tenth((Math.min(100, Math.max(0, to)) / 100) * ROUND)} ${tenth(ROUND)}`;
  const angle = (Math.min(100, Math.max(0, ceiling)) / 100) * 2 * Math.PI - Math.PI / 2;
  const at = (radius: number): readonly [number, number] => [tenth(64 + radius * Math.cos(angle)), tenth(64 + radius * Math.sin(angle))];
  const [[x1, y1], [x2, y2]] = [at(RADIUS - 9), at(RADIUS + 9)];
  return html`<svg class="ring ${light}" viewBox="0 0 128 128" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc><circle class="track" cx="64" cy="64" r="${RADIUS}"/><circle class="fill" cx="64" cy="64" r="${RADIUS}" stroke-dasharray="${arc(points)}" transform="rotate(-90 64 64)"/>${
    ceiling < 100 && html`<line class="limit" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`
  }<text x="64" y="66" text-anchor="middle" class="points">${label}</text><text x="64" y="86" text-anchor="middle" class="of">/ 100</text></svg>`;
}
