import { posix } from 'node:path';
import { CarteraError } from '../../errors.js';
import type { Archive } from './archive.js';
import { type CellFormat, GENERAL, readFormatCode, standardFormat } from './number-format.js';
import { readPart } from './parts.js';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A sheet of cells: its name, its path in the archive, whether people see its tab. */
export type SheetPart = { readonly name: string; readonly path: string; readonly visibility: Visibility };

/** What a workbook says of itself before any cell is read. */
export type Workbook = {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** How the numbers of a cell with that style index are to be read. */
  readonly formats: readonly CellFormat[];
  /** Path of the shared strings, null where there are none. */
  readonly strings: string | null;
};

/**
 * Reads the parts of a workbook that say which sheets it has and how their numbers are shown.
 * @param isCurrency Whether a sign or code of a number format is a currency's.
 * @throws CarteraError workbook-damaged, workbook-doctype
 */
export async function readWorkbook(archive: Archive, file: string, isCurrency: (sign: string) => boolean): Promise<Workbook> {
  const root = (await readRelations(archive, '', file)).find((relation) => relation.type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  if (!archive.has(path)) throw new CarteraError('workbook-damaged', { file });
  const relations = await readRelations(archive, path, file);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readPart(archive, path, file, (name, attributes, around) => {
    if (name === 'workbookPr' && around.length === 1) from1904 = isTrue(attributes.date1904);
    if (name !== 'sheet' || around.at(-1) !== 'sheets') return;
    const relation = relations.find((one) => one.id === attributes.id);
    if (relation === undefined) throw new CarteraError('workbook-damaged', { file });
    // Charts and dialogs have tabs too, but no cells.
    if (relation.type !== 'worksheet') return;
    const { state } = attributes;
    sheets.push({ name: attributes.name ?? '', path: relation.path, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible' });
  });
  const pathOf = (type: string): string | null => relations.find((one) => one.type === type && archive.has(one.path))?.path ?? null;
  const styles = pathOf('styles');
  return { sheets, from1904, formats: styles === null ? [] : await readFormats(archive, styles, file, isCurrency), strings: pathOf('sharedStrings') };
}

type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** The relations of a part. Types are told by their last word: strict workbooks have other addresses before it. */
async function readRelations(archive: Archive, part: string, file: string): Promise<Relation[]> {
  const path = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(path)) return relations;
  await readPart(archive, path, file, (name, { Id = '', Type = '', Target = '' }) => {
    if (name !== 'Relationship') return;
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
    relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: target });
  });
  return relations;
}

async function readFormats(archive: Archive, path: string, file: string, isCurrency: (sign: string) => boolean): Promise<CellFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  await readPart(archive, path, file, (name, attributes, around) => {
    if (name === 'numFmt' && around.at(-1) === 'numFmts') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'xf' && around.at(-1) === 'cellXfs') ids.push(Number(attributes.numFmtId ?? 0));
  });
  const known = new Map<number, CellFormat>();
  return ids.map((id) => {
    let format = known.get(id);
    if (format === undefined) {
      const code = codes.get(id);
      format = code === undefined ? (standardFormat(id) ?? GENERAL) : readFormatCode(code, isCurrency);
      known.set(id, format);
    }
    return format;
  });
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
