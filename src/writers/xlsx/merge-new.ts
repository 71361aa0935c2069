import type { FieldName } from '../../client/fields.js';
import { isOwnColumn } from '../../client/headers.js';
import type { ColumnPlan } from '../../client/plan.js';
import { readSample } from '../../client/sample.js';
import { type Trim, trimCell } from '../../client/trim.js';
import type { Language } from '../../format.js';
import type { Source } from '../../formats/batch.js';
import { CARD_FIELDS, type Card } from '../../linkage/card.js';
import { recordsAfterHeader } from '../../records.js';
import type { Dossier } from '../../report/dossier.js';
import { type Cell, makeCellReader } from './cells.js';
import { TEXT, value } from './look.js';
import type { ListCell, ListColumn } from './merge-sheet.js';

/** A column of the sheet of new clients: where it takes its cells from among the candidate's columns; none where the candidate has nothing for it. */
type Taken = { readonly title: string; readonly from: readonly ColumnPlan[]; readonly added: boolean; readonly names?: 'name' | 'company' };

/** Our own codes say nothing of a client of somebody else. */
const NOT_TAKEN: ReadonlySet<FieldName> = new Set<FieldName>(['id', 'isDeleted']);
const [NARROWEST, WIDEST] = [10, 34];

/** Reads the cells of some lines of a file, typed as the workbook of clients has them: by line, by column. */
async function readTyped(
  source: Source,
  { findings }: Dossier,
  lines: ReadonlySet<number>,
  language: Language,
): Promise<ReadonlyMap<number, readonly (Cell | null)[]>> {
  const { plan, context } = findings;
  const samples = (await readSample(source)).filter((row) => row.line > plan.headerLine);
  const readers = await Promise.all(
    plan.columns.map((column) => {
      const texts = samples.map((row) => row.cells[column.index] ?? '').filter((text) => text !== '');
      return makeCellReader(column, { plan, asOf: context.asOf, language, decode: source.decode, samples: texts });
    }),
  );
  const utf8 = source.transcoded || source.info.encoding === 'utf-8';
  const found = new Map<number, readonly (Cell | null)[]>();
  const bounds: Trim = { from: 0, to: 0 };
  for await (const batch of recordsAfterHeader(source, plan))
    for (let record = 0; record < batch.rows; record++) {
      const line = batch.line[record] as number;
      if (!lines.has(line)) continue;
      const begin = batch.first[record] as number;
      const cells = readers.map((read, index): Cell | null => {
        if (begin + index >= (batch.first[record + 1] as number)) return null;
        bounds.from = batch.cells[2 * (begin + index)] as number;
        bounds.to = batch.cells[2 * (begin + index) + 1] as number;
        if (bounds.from < bounds.to) trimCell(batch.bytes, bounds, utf8);
        return bounds.from < bounds.to ? read(batch.bytes, bounds.from, bounds.to) : null;
      });
      found.set(line, cells);
    }
  return found;
}

/** Our columns in our order with the candidate's columns for the same fields, then those of the candidate that we have no column for. */
function arrange(ours: Dossier, theirs: Dossier): Taken[] {
  const own = ours.findings.plan.columns.filter(({ header }) => !isOwnColumn(header));
  const their = theirs.findings.plan.columns.filter(({ header }) => !isOwnColumn(header));
  const used = new Set<number>();
  const columns = own.map(({ header, field, index }): Taken => {
    if (field === null || NOT_TAKEN.has(field)) return { title: header, from: [], added: false };
    const same = their.filter((column) => column.field === field);
    const last = !own.some((column) => column.field === field && column.index > index);
    const before = own.filter((column) => column.field === field && column.index < index).length;
    // Of several columns each takes one; the last takes what is left.
    const from = last ? same.slice(before) : same.slice(before, before + 1);
    for (const column of from) used.add(column.index);
    return { title: header, from, added: false };
  });
  // Names go where ours stand, whichever of its columns the candidate has them in.
  for (const field of ['name', 'company'] as const) {
    const at = own.findIndex((column) => column.field === field);
    if (at < 0) continue;
    const fields: readonly (FieldName | null)[] = field === 'name' ? ['name', 'firstName', 'lastName'] : ['company'];
    const from = their.filter((column) => fields.includes(column.field));
    for (const column of from) used.add(column.index);
    columns[at] = { title: own[at]?.header ?? '', from, added: false, names: field };
  }
  return [...columns, ...their.filter(({ index }) => !used.has(index)).map((column): Taken => ({ title: column.header, from: [column], added: true }))];
}

type Names = Readonly<Record<'name' | 'company', readonly string[]>>;

/** The names of a client, as our columns part them: a company that the candidate lists under names is a company. */
function namesOf(
  group: readonly number[],
  { findings }: Dossier,
  cards: ReadonlyMap<number, Card>,
  ofCompanies: ReadonlySet<number>,
  has: (field: 'name' | 'company') => boolean,
): Names {
  const texts = group.map((line): Card['texts'] => cards.get(line)?.texts ?? {});
  const first = texts.find(({ name }) => name !== undefined)?.name ?? [];
  const person = texts.map(({ firstName = [], lastName = [] }) => [...firstName, ...lastName].join(' ')).find((text) => text !== '');
  const name = first.length > 0 || person === undefined ? first : [person];
  const company = texts.find((one) => one.company !== undefined)?.company ?? [];
  if (company.length > 0) return { name: has('company') || name.length > 0 ? name : company, company };
  const known = findings.context.mapped.has('company');
  return has('company') && !known && ofCompanies.has(group[0] as number) ? { name: name.slice(1), company: name.slice(0, 1) } : { name, company };
}

function nameCell(field: 'name' | 'company', names: Names): ListCell {
  return names[field].length === 0 ? null : { value: [...new Set(names[field])].join('; '), look: value(TEXT) };
}

/** The sheet of new clients: its columns and, client by client, what any of its rows says; `groups`: the lines of each client. */
export async function listNewClients(
  source: Source,
  ours: Dossier,
  theirs: Dossier,
  groups: readonly (readonly number[])[],
  language: Language,
): Promise<{ readonly columns: readonly ListColumn[]; readonly rows: readonly (readonly ListCell[])[] }> {
  const lines = new Set(groups.flat());
  const typed = await readTyped(source, theirs, lines, language);
  const cards = new Map(theirs.brought.filter(({ line }) => lines.has(line)).map(({ line, card }) => [line, card]));
  const taken = arrange(ours, theirs);
  const cellOf = (line: number, { index, field }: ColumnPlan): Cell | null => {
    const cell = typed.get(line)?.[index] ?? null;
    if (cell === null || typeof cell.value !== 'string' || field === null) return cell;
    const texts = CARD_FIELDS.find((one) => one === field);
    const mended = texts === undefined ? undefined : cards.get(line)?.texts[texts];
    // A text that was damaged and mended is known by its field.
    return mended?.length === 1 && theirs.findings.plan.columns.filter((column) => column.field === field).length === 1
      ? { ...cell, value: mended[0] ?? '' }
      : cell;
  };
  const ofCompanies = new Set(theirs.brought.filter(({ kind }) => kind === 'company').map(({ line }) => line));
  const has = (field: 'name' | 'company'): boolean => taken.some(({ names }) => names === field);
  const rows = groups.map((group) =>
    taken.map(({ from, names }): ListCell => {
      if (names !== undefined) return nameCell(names, namesOf(group, theirs, cards, ofCompanies, has));
      const cells = from.flatMap((column) => {
        const first = group.map((line) => cellOf(line, column)).find((cell) => cell !== null);
        return first === undefined || first === null ? [] : [{ cell: first }];
      });
      const [only] = cells;
      if (only === undefined) return null;
      if (cells.length === 1) return only.cell;
      return { value: cells.map(({ cell }) => cell.value).join('; '), look: only.cell.look };
    }),
  );
  const columns = taken.map(({ title, added }, at): ListColumn => {
    const longest = rows.slice(0, 200).reduce((most, cells) => Math.max(most, String(cells[at]?.value ?? '').length), 0);
    const width = Math.min(WIDEST, Math.max(NARROWEST, title.length + 4, longest + 2));
    return { title, width, ...(added ? { added } : {}) };
  });
  return { columns, rows };
}
