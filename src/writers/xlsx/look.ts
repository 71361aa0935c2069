import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import { paperOf } from '../../client/places/paper.js';
import { currencySign, type Language } from '../../format.js';

/** Styles are shared objects: exceljs knows by identity which it has written, so that a million cells cost a handful. */
export type Look = Partial<Style>;

/** A text's colour and the one behind it. */
export type Shade = { readonly ink: string; readonly paper: string };

/** What each state looks like: the colours of the terminal, as light grounds. */
export const STATE_SHADES: Readonly<Record<string, Shade>> = {
  current: { ink: 'FF166534', paper: 'FFDCFCE7' },
  active: { ink: 'FF155E75', paper: 'FFCFFAFE' },
  inactive: { ink: 'FF991B1B', paper: 'FFFEE2E2' },
  potential: { ink: 'FF854D0E', paper: 'FFFEF3C7' },
  probable: { ink: 'FF475569', paper: 'FFF1F5F9' },
  unknown: { ink: 'FF94A3B8', paper: 'FFF8FAFC' },
};

/** The billing tiers: one blue, deeper for more. */
export const TIER_SHADES: Readonly<Record<string, Shade>> = {
  A: { ink: 'FFFFFFFF', paper: 'FF1D4ED8' },
  B: { ink: 'FF1E3A8A', paper: 'FF93C5FD' },
  C: { ink: 'FF1E3A8A', paper: 'FFDBEAFE' },
  none: { ink: 'FF94A3B8', paper: 'FFF8FAFC' },
};

const [GREEN, AMBER, RED, GREY] = [
  { ink: 'FF166534', paper: 'FFDCFCE7' },
  { ink: 'FF854D0E', paper: 'FFFEF3C7' },
  { ink: 'FF991B1B', paper: 'FFFEE2E2' },
  { ink: 'FF94A3B8', paper: 'FFF8FAFC' },
] as const satisfies readonly Shade[];

/** Labels that call for something to be done, by classification: red first, then amber; green is well. */
export const RULE_SHADES: Readonly<Record<string, Readonly<Record<string, Shade>>>> = {
  priority: { 1: RED, 2: AMBER, 3: { ink: 'FF155E75', paper: 'FFCFFAFE' }, unknown: GREY },
  value: { champions: GREEN, loyal: GREEN, 'needs-attention': AMBER, 'at-risk': RED, 'almost-lost': RED, 'previously-loyal': AMBER, unknown: GREY },
  interest: { hot: RED, warm: AMBER, cold: { ink: 'FF155E75', paper: 'FFCFFAFE' }, unknown: GREY },
  profitability: { grow: GREEN, keep: GREEN, fix: AMBER, release: RED, unknown: GREY },
};

export const INK = 'FF0F172A';
const DIM = 'FF64748B';
const LINE = 'FFCBD5E1';
export const SLATE = 'FF334155';
export const TEAL = 'FF0F766E';
const TEAL_PAPER = 'FFF0FDFA';
/** Bars: clients and revenue. */
export const BAR = 'FFA7D8D3';
export const BAR_REVENUE = 'FFC3D5FB';

const font = (color: string, size: number, bold = false): Partial<Font> => ({ name: 'Calibri', family: 2, size, bold, color: { argb: color } });
/** One colour behind a cell. */
export const fill = (color: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: color }, bgColor: { argb: color } });
const edge = (style: Border['style'], color = LINE): Partial<Border> => ({ style, color: { argb: color } });
const middle = (horizontal: Alignment['horizontal'] = 'left', indent = 0): Partial<Alignment> => ({ horizontal, vertical: 'middle', indent });

export const TITLE: Look = { font: font(INK, 20, true), alignment: middle() };
export const SUBTITLE: Look = { font: font(DIM, 11), alignment: middle() };
export const HEADLINE: Look = {
  font: font(INK, 12),
  alignment: { ...middle('left', 1), wrapText: true },
  border: { left: edge('thick', TEAL) },
};
export const PARAGRAPH: Look = { font: font(INK, 11), alignment: { ...middle(), wrapText: true } };
export const NOTE: Look = { font: font(DIM, 10), alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } };
export const LINK: Look = { font: { ...font('FF0369A1', 11), underline: true }, alignment: middle() };
export const SECTION: Look = { font: font(TEAL, 13, true), alignment: middle(), border: { bottom: edge('medium', TEAL) } };
export const HEAD: Look = { font: font(DIM, 10, true), alignment: middle(), border: { bottom: edge('thin') } };
export const HEAD_RIGHT: Look = { ...HEAD, alignment: middle('right') };
export const NAME: Look = { font: font(INK, 11), alignment: middle(), border: { bottom: edge('hair') } };
export const NAME_INDENTED: Look = { ...NAME, alignment: middle('left', 1) };
export const GLOSS: Look = { font: font(DIM, 10), alignment: middle('left', 1), border: { bottom: edge('hair') } };
const TOTAL: Look = { font: font(INK, 11, true), alignment: middle(), border: { top: edge('thin', DIM) } };
export const TILE_NAME: Look = { font: font(DIM, 10), alignment: middle('left', 1), fill: fill('FFF8FAFC'), border: { top: edge('medium', TEAL) } };
const TILE: Look = { font: font(INK, 20, true), alignment: middle('left', 1), fill: fill('FFF8FAFC') };
/** The header of a column of the file, and of one that we add. */
export const HEADER: Look = { font: font('FFFFFFFF', 11, true), fill: fill(SLATE), alignment: middle(), border: { right: edge('thin', 'FF475569') } };
export const HEADER_ADDED: Look = { ...HEADER, fill: fill(TEAL), border: { right: edge('thin', 'FF115E59') } };
const ADDED_EDGE: Partial<Style> = { fill: fill(TEAL_PAPER), border: { bottom: edge('hair') } };

const made = new Map<string, Look>();

function make(key: string, look: () => Look): Look {
  let found = made.get(key);
  if (found === undefined) {
    found = look();
    made.set(key, found);
  }
  return found;
}

/** A number in a table of the summary. */
export const figure = (numFmt: string): Look => make(`figure ${numFmt}`, () => ({ ...NAME, alignment: middle('right'), numFmt }));
/** A number below such a table; without a format, its name. */
export const total = (numFmt?: string): Look =>
  make(`total ${numFmt}`, () => (numFmt === undefined ? TOTAL : { ...TOTAL, alignment: middle('right'), numFmt }));
/** The large figure of a tile. */
export const tile = (numFmt: string): Look => make(`tile ${numFmt}`, () => ({ ...TILE, numFmt }));
/** A name on the ground of its state or tier. */
export const chip = ({ ink, paper }: Shade): Look =>
  make(`chip ${ink} ${paper}`, () => ({ ...NAME, font: font(ink, 11, true), fill: fill(paper), alignment: middle('left', 1) }));
/** Numbers stand at the right, a little away from the text of the next column. */
const aside = (numFmt: string): Look => (numFmt === TEXT ? { numFmt } : { numFmt, alignment: { horizontal: 'right', indent: 1 } });
/** A value of a column of the file. */
export const value = (numFmt: string): Look => make(`value ${numFmt}`, () => aside(numFmt));
/** A value of a column that we add. */
export const added = (numFmt = TEXT): Look => make(`added ${numFmt}`, () => ({ ...ADDED_EDGE, ...aside(numFmt) }));
/** The word for how grave a finding is. */
export const GRAVITY: Readonly<Record<'error' | 'warning', Look>> = { error: { font: font('FF991B1B', 11, true) }, warning: { font: font('FF854D0E', 11) } };

/** Number formats. Separators are those of whoever opens the file. */
export const INTEGER = '#,##0';
export const PERCENT = '0.0%';
export const TEXT = '@';

/** An amount with its currency (ISO 4217; null where it is not known) and 0 or 2 decimals. */
export function moneyFormat(currency: string | null, digits: number, language: Language): string {
  const number = digits === 0 ? '#,##0' : '#,##0.00';
  if (currency === null) return number;
  const [before, after] = currencySign(currency, language).map((sign) => (sign === '' ? '' : `"${sign}"`));
  return `${before}${number}${after};-${before}${number}${after}`;
}

/** Days as the sentences write them, `clock` with the time of day. */
export const dayFormat = (language: Language, clock = false): string => `${language === 'es' ? 'dd/mm/yyyy' : 'd mmm yyyy'}${clock ? ' hh:mm' : ''}`;

/** A sheet as it is printed: the paper of the country, its columns on `across` pages; the row `repeated` stands on every page. */
export const printed = (country: string | null, orientation: 'landscape' | 'portrait', repeated?: number, across = 1) => ({
  paperSize: paperOf(country) === 'letter' ? (1 as number) : 9,
  orientation,
  fitToPage: true,
  fitToWidth: across,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  ...(repeated === undefined ? {} : { printTitlesRow: `${repeated}:${repeated}` }),
});
/** Sheet and page numbers below every printed page. */
export const FOOTER = { oddFooter: '&L&8&A&R&8&P / &N' };
