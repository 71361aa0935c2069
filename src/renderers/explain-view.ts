import { placeName } from '../client/places/names.js';
import type { CellReport, Change, Explained, Explanation } from '../explain/explanation.js';
import { tellIssue } from './findings.js';
import { isPiped, writeInputs } from './next.js';
import { wordsOf } from './rule-rows.js';
import type { Say } from './say.js';

/** One cell for people: its column, where it stands, what stands there and, where that is something else, what it was read as. */
export type CellRow = { readonly header: string; readonly cell: string; readonly raw: string; readonly read: string; readonly remarks: readonly string[] };

/** One classification for people. `blanks`: a sentence that names the blank cells, or ''. */
export type LabelView = {
  readonly name: string;
  readonly label: string;
  readonly heading: string;
  readonly title: string;
  readonly gloss: string;
  readonly sentences: readonly string[];
  readonly rule: string;
  readonly cells: readonly CellRow[];
  readonly blanks: string;
};

/** What stands above a classification: that of a name nobody gave words to is the name itself. */
export const headingOf = (name: string, say: Say): string => wordsOf(name, say).heading;

/** A label for people: `Inactivo`, `Lima`. */
export function labelOf(name: string, label: string, say: Say): string {
  const known = wordsOf(name, say).labels[label];
  if (known !== undefined) return known;
  return name === 'location' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(label) ? placeName(label, say.language) : label;
}

function glossOf(name: string, label: string, say: Say): string {
  const { states, tiers } = say.words.terms;
  const glosses: Readonly<Record<string, Readonly<Record<string, { readonly gloss: string }>>>> = { state: states, tier: tiers };
  return glosses[name]?.[label]?.gloss ?? '';
}

/** A value of a cell for people; '' for none. */
export function tellValue({ value, field }: Pick<CellReport, 'value' | 'field'>, say: Say): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? say.words.explain.yes : say.words.explain.no;
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? say.format.day(value) : value;
  if (field === 'birthYear') return String(value);
  return Number.isInteger(value) ? say.format.integer(value) : say.format.decimal(value, 2);
}

const plainly = (text: string): string => text.replace(/[\s'’]/g, '').toLowerCase();

/** Whether a cell reads as it stands: an amount may have its currency beside it. */
function saysTheSame({ raw, value }: CellReport, read: string): boolean {
  const text = plainly(raw ?? '');
  return typeof value === 'number' ? text === String(value) || text.includes(plainly(read)) : text === plainly(read);
}

/** A cell with its column, its text as it stands and, where they differ, as it was read. */
export function cellRow(cell: CellReport, say: Say): CellRow {
  const words = say.words.explain;
  const read = tellValue(cell, say);
  const raw = cell.hidden ? words.hidden : (cell.raw ?? '');
  return {
    header: cell.column === null ? say.words.terms.fields[cell.field] : cell.header || say.words.report.columns.noHeader,
    cell: cell.column === null ? words.fromSales : (cell.cell ?? ''),
    raw: cell.column === null ? read : raw,
    read: cell.column === null || cell.hidden || saysTheSame(cell, read) ? '' : read,
    remarks: cell.issues.map((issue) => tellIssue(issue, say)),
  };
}

const isKnown = (label: string): boolean => label !== 'unknown' && label !== 'none';
const isFilled = (cell: CellReport): boolean => cell.hidden || cell.column === null || cell.raw !== '';
const nameOf = (cell: CellReport, say: Say): string => say.format.quote(cell.header || say.words.report.columns.noHeader);
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Why a client has a label: the rule's own sentence, else the labels and cells that it comes from. */
function tellWhy(one: Explained, { place, currency }: Explanation, say: Say): string[] {
  const { format } = say;
  const words = say.words.explain;
  const own = one.why === null ? undefined : wordsOf(one.name, say).why[one.why.code]?.({ currency: currency ?? '', ...one.why.args }, format);
  const from = one.basedOn.map(({ name, label }) => `${headingOf(name, say)}: ${labelOf(name, label, say)}`);
  const filled = unique(one.cells.filter(({ value, hidden, column }) => column !== null && (hidden || value !== null)).map((cell) => nameOf(cell, say)));
  const where = one.name === 'location' && place !== null ? tellPlace(place, own === undefined, say) : '';
  const known = isKnown(one.label);
  const sentences = [...(own === undefined ? [] : [own]), ...(from.length > 0 ? [words.basedOn(from, format)] : [])];
  if (sentences.length === 0 && where === '') {
    if (filled.length > 0) sentences.push(known ? words.because(filled, format) : words.notEnough(filled, format));
    else if (!known) sentences.push(words.nothing(unique(one.cells.map((cell) => nameOf(cell, say))), format));
  }
  return [...sentences, ...(where === '' ? [] : [where])];
}

/** Region, country and time zone; `sources`: with what country and region are known from. */
function tellPlace({ country, countryFrom, region, regionFrom, timeZone, typo }: NonNullable<Explanation['place']>, sources: boolean, say: Say): string {
  const { place } = say.words.explain;
  const parts = [
    ...(region === null || regionFrom === null ? [] : [placeName(region, say.language) + (sources ? `: ${place.region[regionFrom]}` : '')]),
    ...(country === null || countryFrom === null ? [] : [placeName(country, say.language) + (sources ? `: ${place.country[countryFrom]}` : '')]),
    ...(typo && sources ? [place.typo] : []),
    ...(timeZone === null ? [] : [timeZone]),
  ];
  return parts.join(' · ');
}

/** The classifications that have evidence, each with its reason, its rule and its cells. */
export function labelViews(explanation: Explanation, say: Say): LabelView[] {
  // Counter sales have a place, and no label that is only asked of clients.
  const isShown = ({ ran, label }: Explained): boolean => ran && (explanation.became.as !== 'counter' || isKnown(label));
  return explanation.classifications.filter(isShown).map((one) => {
    const blank = unique(one.cells.filter((cell) => !isFilled(cell)).map((cell) => nameOf(cell, say)));
    return {
      name: one.name,
      label: one.label,
      heading: headingOf(one.name, say),
      title: labelOf(one.name, one.label, say),
      gloss: glossOf(one.name, one.label, say),
      sentences: tellWhy(one, explanation, say),
      rule: wordsOf(one.name, say).rule(explanation.rules, say.format),
      cells: one.cells.filter(isFilled).map((cell) => cellRow(cell, say)),
      blanks: blank.length === 0 ? '' : say.words.explain.blanks(blank, say.format),
    };
  });
}

/** The classifications without evidence, with the columns that would give it. */
export function tellWithout({ classifications }: Explanation, say: Say): string[] {
  const { fields } = say.words.terms;
  return classifications
    .filter(({ ran }) => !ran)
    .map(({ name, missing }) => `${headingOf(name, say)}: ${say.words.explain.noColumns(missing.map((field) => fields[field].toLowerCase()))}.`);
}

/** The row for people: `214`, `Enero!214`. */
export const rowOf = ({ line, sheet }: Pick<Explanation, 'line' | 'sheet'>): string => (sheet === null ? String(line) : `${sheet}!${line}`);

/** Name, row and what it was found by. */
export function tellWho(explanation: Explanation, say: Say): { readonly name: string; readonly notes: readonly string[]; readonly cells: readonly string[] } {
  const words = say.words.explain;
  const shown = (fields: readonly string[]): string =>
    unique(explanation.who.filter(({ field, raw }) => fields.includes(field) && raw !== null && raw !== '').map(({ value, raw }) => String(value ?? raw))).join(
      ' ',
    );
  const name = shown(['name']) || shown(['firstName', 'lastName']) || shown(['company']) || words.unnamed;
  const { fields } = say.words.terms;
  const rest = explanation.who.filter(({ field, raw }) => !['name', 'firstName', 'lastName'].includes(field) && raw !== name);
  return {
    name,
    notes: [`${words.row} ${rowOf(explanation)}`, words.foundBy[explanation.found.by]],
    cells: rest.map((cell) => `${fields[cell.field]} ${cell.hidden ? words.hidden : String(cell.value ?? cell.raw)}`),
  };
}

/** What became of the row, where it is not a plain client. */
export function tellBecame({ became }: Explanation, say: Say): string[] {
  const words = say.words.explain.became;
  if (became.as === 'client') return [];
  return [became.as === 'excluded' ? (words.excluded[became.reason ?? ''] ?? '') : words[became.as]];
}

/** Which labels change soon, and what it takes for a better one. */
export function tellChanges({ changes, currency }: Explanation, say: Say): string[] {
  const words = say.words.explain;
  return changes.map((change: Change) => {
    const [heading, label] = [headingOf(change.name, say), labelOf(change.name, change.label, say)];
    if ('day' in change) return words.onDay(heading, label, say.format.day(change.day), change.unless);
    return words.withMore(heading, label, say.format.money(change.amount, currency));
  });
}

/** Where the client stands among the others; '' without revenue. */
export function tellStanding({ standing, currency }: Explanation, say: Say): string {
  return standing === null ? '' : say.words.explain.standing(standing, say.format.money(standing.revenue, currency), say.format);
}

/** The commands that lead on; `sales`: the options that name the sales, ready for a shell. */
export function explainCommands(
  explanation: Explanation,
  say: Say,
  path: string,
  reproduce: string,
  sales = '',
): { readonly command: string; readonly note: string }[] {
  const { next } = say.words.explain;
  if (isPiped(path, sales)) return [];
  // Sheets that were read as one are to be read so again.
  const file = writeInputs(path, [explanation.sheet === null ? '' : '--all-sheets', sales]);
  return [
    ...(explanation.masked && reproduce !== '' ? [{ command: `${reproduce} --show-personal`, note: next.personal }] : []),
    ...(explanation.issues.length > 0 ? [{ command: `cartera validate ${file}`, note: next.validate }] : []),
    { command: `cartera analyze ${file}`, note: next.analyze },
    ...(reproduce === '' ? [] : [{ command: reproduce, note: next.repeat }]),
  ];
}
