import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive; `lie` changes what its directory says of it. */
export type Entry = {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly lie?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
};

/** A zip archive, entry by entry. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, lie = {} } of entries) {
    const raw = Buffer.from(bytes as string);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(lie.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(lie.packed ?? packed.length, 14);
    fields.writeUInt32LE(lie.size ?? raw.length, 18);
    fields.writeUInt16LE(path.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), fields, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]);
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = {
  /** What stands within `sheetData`, or a whole part where it begins with `<?xml` or another mark; by sheet. */
  readonly sheets: readonly { readonly name?: string; readonly xml: string | Buffer; readonly state?: string; readonly after?: string }[];
  /** What stands within `sst`. */
  readonly strings?: string;
  /** Number format of each style, from number 0. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: boolean;
  readonly strict?: boolean;
  readonly extra?: readonly Entry[];
};

/** The entries of a workbook made by hand, for what no library writes. */
export function parts({ sheets, strings, formats = [], date1904 = false, strict = false, extra = [] }: Parts): Entry[] {
  const office = strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : OFFICE;
  const main = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (list: string) => `${DECLARED}<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;
  const codes = formats.map((format, index) => (typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>` : ''));
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`);
  const sheetXml = ({ xml, after = '' }: Parts['sheets'][number]) =>
    typeof xml === 'string' && !xml.startsWith('<?') && !xml.startsWith('<!')
      ? `${DECLARED}<worksheet xmlns="${main}"><sheetData>${xml}</sheetData>${after}</worksheet>`
      : xml;
  return [
    { name: '[Content_Types].xml', bytes: `${DECLARED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { name: '_rels/.rels', bytes: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      bytes: `${DECLARED}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name = `Hoja${sheets.length}`, state }, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relations(
        `${sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}${strings === undefined ? '' : relation('ss', 'sharedStrings', '/xl/sharedStrings.xml')}`,
      ),
    },
    {
      name: 'xl/styles.xml',
      bytes: `${DECLARED}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', bytes: `${DECLARED}<sst xmlns="${main}">${strings}</sst>` }]),
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index}.xml`, bytes: sheetXml(sheet) })),
    ...extra,
  ];
}

/** A workbook of one sheet with these rows, or of several. */
export function workbook(contents: string | Parts): Buffer {
  return zip(parts(typeof contents === 'string' ? { sheets: [{ xml: contents }] } : contents));
}

/** `<c>` of a text written in the cell itself. */
export const inline = (text: string, attributes = ''): string => `<c ${attributes} t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of texts and numbers, as a sheet holds them. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => (value === null ? '<c/>' : typeof value === 'number' ? `<c><v>${value}</v></c>` : inline(escapeXml(value)));
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
