import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { fill, type Shade } from './look.js';

/** The end of a bar's scale: the largest value, or the value that this percent of the cells do not pass. */
type Most = 'max' | number;

/** A range of cells with bars behind their numbers. */
export type Bars = { readonly ref: string; readonly color: string; readonly most: Most };

const idOf = (index: number): string => `{C0DEC0DE-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;

/**
 * Puts bars behind numbers, zero at the left end. Gives the XML, for the end of the sheet, that Excel since 2010 draws plain bars from: exceljs writes
 * only the older form, whose smallest bar is a tenth of the cell.
 */
export function addBars(page: Worksheet, bars: readonly Bars[]): string {
  if (bars.length === 0) return '';
  for (const [index, { ref, color, most }] of bars.entries()) {
    const cfvo = [{ type: 'num', value: 0 }, most === 'max' ? { type: 'max' } : { type: 'percentile', value: most }];
    const rule: unknown = { type: 'dataBar', priority: index + 1, cfvo, color: { argb: color }, x14Id: idOf(index) };
    // exceljs' types leave out the colour of bars and their link to the newer form.
    page.addConditionalFormatting({ ref, rules: [rule as ConditionalFormattingRule] });
  }
  return (
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    `<x14:conditionalFormattings>${bars.map(plainBar).join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}

function plainBar({ ref, color, most }: Bars, index: number): string {
  const end = most === 'max' ? '<x14:cfvo type="max"/>' : `<x14:cfvo type="percentile"><xm:f>${most}</xm:f></x14:cfvo>`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${idOf(index)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
    `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>${end}<x14:fillColor rgb="${color}"/><x14:negativeFillColor rgb="FFEF4444"/><x14:axisColor rgb="FF94A3B8"/>` +
    `</x14:dataBar></x14:cfRule><xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Texts that look like numbers are meant as texts: Excel marks none of them as a mistake. */
export const allowTextNumbers = (ref: string): string => `<ignoredErrors><ignoredError sqref="${ref}" numberStoredAsText="1"/></ignoredErrors>`;

/** Colours the cells that hold one of the words: names of labels in the user's language. */
export function colorWords(
  page: Worksheet,
  ref: string,
  names: Readonly<Record<string, string>>,
  shades: Readonly<Record<string, Shade>>,
  priority: number,
): void {
  const rules = Object.entries(names).flatMap(([label, name], index): ConditionalFormattingRule[] => {
    const shade = shades[label];
    if (shade === undefined) return [];
    const style = { font: { color: { argb: shade.ink } }, fill: fill(shade.paper) };
    return [{ type: 'cellIs', operator: 'equal', formulae: [`"${name.replaceAll('"', '""')}"`], style, priority: priority + index }];
  });
  page.addConditionalFormatting({ ref, rules });
}

/** A traffic light before each number of days: green up to the first limit, red past the second. */
export function addLights(page: Worksheet, ref: string, { current, active }: { readonly current: number; readonly active: number }, priority: number): void {
  const cfvo = [
    { type: 'percent' as const, value: 0 },
    { type: 'num' as const, value: current + 1 },
    { type: 'num' as const, value: active + 1 },
  ];
  page.addConditionalFormatting({ ref, rules: [{ type: 'iconSet', iconSet: '3TrafficLights1', reverse: true, showValue: true, cfvo, priority }] });
}

/** Grounds from white to the colour by how large the numbers are. */
export function addHeat(page: Worksheet, ref: string, color: string, priority: number): void {
  const cfvo = [{ type: 'num' as const, value: 0 }, { type: 'max' as const }];
  page.addConditionalFormatting({ ref, rules: [{ type: 'colorScale', cfvo, color: [{ argb: 'FFFFFFFF' }, { argb: color }], priority }] });
}
