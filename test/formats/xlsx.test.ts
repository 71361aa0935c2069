import { describe, expect, it } from 'vitest';
import { type Row, readRows, useFolder } from './helpers.js';
import { inline, type Parts, parts, rowsOf, workbook, zip } from './workbooks.js';

const folder = useFolder();

async function read(contents: string | Parts): Promise<Row[]> {
  return readRows(await folder.open(workbook(contents)));
}
const cells = async (contents: string | Parts): Promise<string[][]> => (await read(contents)).map((row) => row.cells);
/** The text of a lone cell. */
const one = async (contents: string | Parts): Promise<string> => (await cells(contents))[0]?.[0] ?? '';
const shown = async (value: string, format: string | number, date1904 = false): Promise<string> =>
  one({ sheets: [{ xml: `<row><c s="0"><v>${value}</v></c></row>` }], formats: [format], date1904 });

describe('texts', () => {
  it('shared, with rich runs joined and phonetic guides left out', async () => {
    const strings =
      '<si><t>uno</t></si><si><r><rPr><b/></rPr><t>Mar</t></r><r><t xml:space="preserve">ía </t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si/>';
    expect(
      await cells({ sheets: [{ xml: '<row><c t="s"><v>2</v></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>3</v></c></row>' }], strings }),
    ).toEqual([['課', 'María ', 'uno']]);
  });

  it('inline, with runs, guides and a value beside them', async () => {
    expect(await one('<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c></row>')).toBe('ab');
    expect(await one('<row><c t="inlineStr"><v>solo valor</v></c></row>')).toBe('solo valor');
    expect(await one('<row><c t="inlineStr"><is><t>texto</t></is><v>9</v></c></row>')).toBe('texto');
  });

  it.each([
    ['entities', 'A &amp; B &lt;C&gt; &quot;&apos;&#241;&#xD1;&#x1F600;', 'A & B <C> "\'ñÑ😀'],
    ['CDATA', '<![CDATA[a & b <i>]]> c', 'a & b <i> c'],
    ['comments within', 'a<!-- <t>no</t> -->b', 'ab'],
    ['escaped letters', '_x0041__x00e9_ _x000D_|_xD83D__xDE00_', 'Aé \r|😀'],
    ['an escaped underscore', '_x005F_x000D_', '_x000D_'],
    ['no escapes', '_x00_ _X0041_ x0041_ _x004G_', '_x00_ _X0041_ x0041_ _x004G_'],
    ['line ends', 'a\r\nb\rc\nd&#13;e', 'a\nb\nc\nd\re'],
  ])('%s', async (_, xml, text) => {
    expect(await one(`<row>${inline(xml)}</row>`)).toBe(text);
    expect(await one({ sheets: [{ xml: '<row><c t="s"><v>0</v></c></row>' }], strings: `<si><t>${xml}</t></si>` })).toBe(text);
    expect(await one(`<row><c t="str"><f>X()</f><v>${xml}</v></c></row>`)).toBe(text);
  });

  it('whole letters wherever chunks are cut', async () => {
    const names = Array.from({ length: 60_000 }, (_, row) => `Sánchez Ñañez ${row} €😀`);
    const strings = names.map((name) => `<si><t>${name}</t></si>`).join('');
    const shared = await cells({ sheets: [{ xml: names.map((_, row) => `<row><c t="s"><v>${row}</v></c></row>`).join('') }], strings });
    const inlined = await cells(names.map((name) => `<row>${inline(name)}</row>`).join(''));
    expect(shared.flat().join('\n') === names.join('\n')).toBe(true);
    expect(inlined.flat().join('\n') === names.join('\n')).toBe(true);
  });
});

describe('values', () => {
  it.each([
    ['a boolean', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ['TRUE', 'FALSE']],
    ['errors', '<c t="e"><v>#DIV/0!</v></c><c t="e"><v>#SPILL!</v></c>', ['#DIV/0!', '#N/A']],
    ['formula results', '<c><f>A1*2</f><v>12.5</v></c><c t="str"><f>B</f><v>x</v></c>', ['12.5', 'x']],
    [
      'ISO dates',
      '<c t="d"><v>2024-01-15T00:00:00</v></c><c t="d"><v>2024-01-15T08:30:05Z</v></c><c t="d"><v>2024-01-15</v></c>',
      ['2024-01-15', '2024-01-15 08:30:05', '2024-01-15'],
    ],
  ])('%s', async (_, xml, texts) => expect(await cells(`<row>${xml}</row>`)).toEqual([texts]));

  it.each([
    ['20512333797', '20512333797'],
    ['2.0512333797E10', '20512333797'],
    ['987654321012345', '987654321012345'],
    ['1E+20', '100000000000000000000'],
    ['1234.5', '1234.5'],
    ['1234.5599999999999', '1234.56'],
    ['0.30000000000000004', '0.3'],
    ['1.234', '1.2340'],
    ['-12.345', '-12.3450'],
    ['1E-3', '0.0010'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-5', '-5'],
    ['0', '0'],
  ])('the number %s is %s', async (value, text) => expect(await shown(value, 'General')).toBe(text));

  it.each([
    ['45292', 14, '2024-01-01'],
    ['45292.5', 22, '2024-01-01 12:00:00'],
    ['45292.999999', 22, '2024-01-02'],
    ['45292', 'dd/mm/yyyy;@', '2024-01-01'],
    ['45292', '[$-280A]d" de "mmmm" de "yyyy', '2024-01-01'],
    ['45292', 'mmm\\-yy', '2024-01-01'],
    ['45292', 'mmmm', '2024-01-01'],
    ['61', 14, '1900-03-01'],
    ['60', 14, '1900-02-29'],
    ['59', 14, '1900-02-28'],
    ['1', 14, '1900-01-01'],
    ['25569', 14, '1970-01-01'],
    ['2958465', 14, '9999-12-31'],
    ['2958466', 14, '2958466'],
    ['-1', 14, '-1'],
    ['0.75', 'h:mm AM/PM', '18:00:00'],
    ['1.5', '[h]:mm', '36:00:00'],
    ['0.0104166666666667', 'mm:ss', '00:15:00'],
    ['0.15', '0.00%', '0.15'],
    ['0.15', 10, '0.15'],
    ['12', '0 "meses"', '12'],
    ['12', '[Red]#,##0.00', '12'],
    ['12.5', '0.00E+00', '12.5'],
    ['1234567', '00000000', '01234567'],
    ['12345678', '00000000', '12345678'],
  ])('%s shown as %s is %s', async (value, format, text) => expect(await shown(value, format)).toBe(text));

  it('days are counted from 1904 where the workbook says so', async () => {
    expect(await shown('0', 14, true)).toBe('1904-01-01');
    expect(await shown('42735', 14, true)).toBe('2021-01-01');
  });

  it.each([
    ['"S/" #,##0.00', 'S/ 1234.5'],
    ['"S/."\\ #,##0.00_);[Red]("S/." #,##0.00)', 'S/. 1234.5'],
    ['[$S/-280A] #,##0.00', 'S/ 1234.5'],
    ['[$€-C0A]#,##0', '€ 1234.5'],
    ['_("$"* #,##0.00_)', '$ 1234.5'],
    ['#,##0.00\\ [$USD]', 'USD 1234.5'],
    ['$#,##0', '$ 1234.5'],
    ['#,##0.00 "kg"', '1234.5'],
    [44, '1234.5'],
  ])('an amount shown as %s keeps its sign', async (format, text) => {
    const isCurrency = (sign: string) => ['S/', 'S/.', '€', '$', 'USD'].includes(sign);
    const source = await folder.open(workbook({ sheets: [{ xml: '<row><c s="0"><v>1234.5</v></c></row>' }], formats: [format] }), { isCurrency });
    expect((await readRows(source))[0]?.cells).toEqual([text]);
  });
});

describe('rows and cells', () => {
  it('stand where they say, else behind the one before', async () => {
    const rows = await read(
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c r="D3"><v>3</v></c></row><row r="6"><c r="C6"><v>5</v></c><c r="B6"><v>4</v></c></row>',
    );
    expect(rows.map(({ line, cells: texts }) => [line, texts])).toEqual([
      [2, ['1', '2', '']],
      [3, ['', '', '3']],
      [4, ['']],
      [5, ['']],
      [6, ['4', '5', '']],
    ]);
  });

  it('attributes may stand in any order, in other quotes and after other blanks', async () => {
    const xml = `<row spans='1:2'  r = '7' ><c  t='s'\n r="B7" s='0' ><v>0</v></c ><c cm="1" r='A7' t="str" vm="2"><v>x</v></c></row>`;
    expect((await read({ sheets: [{ xml }], strings: '<si><t>dos</t></si>' })).map(({ line, cells: texts }) => [line, texts])).toEqual([[7, ['x', 'dos']]]);
  });

  it('empty formatted ones at the end are none, hidden and filtered ones are', async () => {
    const xml =
      '<row hidden="1"><c><v>1</v></c></row><row><c s="0"/></row><row><c><v>2</v></c></row><row><c s="0"/><c t="str"><v></v></c></row><row><c t="inlineStr"><is><t> </t></is></c></row>';
    expect((await cells(xml)).map(([text]) => text)).toEqual(['1', '', '2']);
  });

  it('cells merged over rows repeat their value where the row holds anything', async () => {
    const xml = `<row>${inline('zona')}${inline('n')}</row><row>${inline('Sur')}<c><v>1</v></c></row><row><c/><c><v>2</v></c></row><row><c/><c/></row><row><c r="B5"><v>3</v></c></row><row><c r="B6"><v>4</v></c></row>`;
    const after = '<mergeCells count="2"><mergeCell ref="A2:A5"/><mergeCell ref="A1:B1"/></mergeCells>';
    const source = await folder.open(workbook({ sheets: [{ xml, after }] }));
    const texts = (await readRows(source)).map((row) => row.cells);
    expect(texts).toEqual([['zona', 'n'], ['Sur', '1'], ['Sur', '2'], [''], ['Sur', '3'], ['', '4']]);
    const [sample] = await source.sample();
    expect(sample?.rows).toBe(6);
  });

  it('fifty thousand merges are no trouble', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `<row><c><v>${row}</v></c></row><row><c r="B${2 * row + 2}"><v>7</v></c></row>`).join('');
    const after = `<mergeCells>${Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${2 * row + 1}:A${2 * row + 2}"/>`).join('')}</mergeCells>`;
    const texts = await cells({ sheets: [{ xml: rows, after }] });
    expect(texts).toHaveLength(100_000);
    expect(texts.every((row, index) => row[0] === String(index >> 1))).toBe(true);
  });

  it('a lone cell at the foot of the sheet is found, the rows above it are blank', async () => {
    const source = await folder.open(workbook('<row><c><v>1</v></c></row><row r="1048576"><c><v>2</v></c></row>'));
    let rows = 0;
    let last = 0;
    for await (const batch of source.batches()) {
      rows += batch.rows;
      last = batch.line[batch.rows - 1] as number;
    }
    expect([rows, last]).toEqual([1_048_576, 1_048_576]);
  });
});

describe('what else is a workbook', () => {
  it('strict ones, other prefixes, other encodings', async () => {
    const xml = rowsOf([
      ['a', 'ñ'],
      [1, 2],
    ]);
    const expected = [
      ['a', 'ñ'],
      ['1', '2'],
    ];
    expect(await cells({ sheets: [{ xml }], strict: true })).toEqual(expected);
    const prefixed = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${xml.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData></x:worksheet>`;
    expect(await cells({ sheets: [{ xml: prefixed }] })).toEqual(expected);
    const whole = `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
    expect(await cells({ sheets: [{ xml: Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${whole}`, 'utf16le') }] })).toEqual(expected);
    expect(await cells({ sheets: [{ xml: Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${whole}`, 'latin1') }] })).toEqual(expected);
    expect(await cells({ sheets: [{ xml: Buffer.from(`\ufeff${whole}`) }] })).toEqual(expected);
  });

  it('one whose directory is too long to be seen at once', async () => {
    const extra = Array.from({ length: 3000 }, (_, index) => ({ name: `customXml/item${index}-${'x'.repeat(40)}.xml`, bytes: '<a/>' }));
    const [types, relations, ...rest] = parts({ sheets: [{ xml: rowsOf([['a']]) }] });
    const entries = [...extra.slice(0, 1500), ...[types, relations].filter((entry) => entry !== undefined), ...rest, ...extra.slice(1500)];
    expect(await readRows(await folder.open(zip(entries)))).toHaveLength(1);
  });
});

describe('the source', () => {
  it('tells its sheets, reads again what it read, and says how far it is', async () => {
    const sheet = (name: string, xml: string, state?: string) => ({ name, xml, ...(state ? { state } : {}) });
    const source = await folder.open(
      workbook({
        sheets: [
          sheet('Portada', ''),
          sheet('Oculta', rowsOf([[1]]), 'veryHidden'),
          sheet('Ventas & más', rowsOf([['a'], [1], [2]])),
          sheet('Otra', rowsOf([[1], [2]])),
        ],
      }),
    );
    expect(source.info).toMatchObject({ format: 'xlsx', encoding: 'utf-8', delimiter: '', sheet: 'Ventas & más' });
    expect(source.info.sheets).toEqual([
      { name: 'Portada', rows: 0, read: false, hidden: false },
      { name: 'Oculta', rows: 1, read: false, hidden: true },
      { name: 'Ventas & más', rows: 3, read: true, hidden: false },
      { name: 'Otra', rows: 2, read: false, hidden: false },
    ]);
    expect(source.progress()).toBe(0);
    const first = await readRows(source);
    expect(source.progress()).toBe(1);
    expect(await readRows(source)).toEqual(first);
  });

  it('samples a large sheet from end to end, and reads it in several batches', async () => {
    const xml = Array.from({ length: 20_000 }, (_, row) => `<row>${inline(`fila ${row}`)}<c><v>${row}</v></c></row>`).join('');
    const source = await folder.open(workbook(xml), {}, { sample: 20_000, batch: 4096 });
    const [sample] = await source.sample();
    if (sample === undefined) throw new Error('no sample');
    const last = Number(source.decode(sample.bytes, sample.cells[4 * sample.rows - 2] as number, sample.cells[4 * sample.rows - 1] as number));
    expect(sample.rows).toBeGreaterThan(400);
    expect(sample.rows).toBeLessThan(4000);
    expect(last).toBeGreaterThan(19_000);
    expect([...sample.line.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect(sample.line[sample.rows - 1]).toBe(0);
    const rows = await readRows(source);
    expect(rows.every(({ line, cells: [text, number] }, index) => line === index + 1 && text === `fila ${index}` && number === String(index))).toBe(true);
    expect(rows).toHaveLength(20_000);
  });
});
