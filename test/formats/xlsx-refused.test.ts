import { appendFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/source.js';
import { ZIP_LIMITS } from '../../src/formats/xlsx/archive.js';
import { drain, expectCode, useFolder } from './helpers.js';
import { type Entry, inline, parts, rowsOf, workbook, zip } from './workbooks.js';

const folder = useFolder();
const ROWS = rowsOf([
  ['a', 'b'],
  [1, 2],
  [3, 4],
]);
const NAME = 'libro.xlsx';

const refused = async (bytes: Buffer, code: string, args?: object, tuning = {}): Promise<void> =>
  expectCode(openSource(await folder.write(NAME, bytes), {}, tuning), code, args === undefined ? undefined : { file: NAME, ...args });

/** The workbook with the part of that path changed. */
const changed = (path: string, change: (entry: Entry) => Entry): Buffer =>
  zip(parts({ sheets: [{ xml: ROWS }], strings: '<si><t>x</t></si>' }).map((entry) => (entry.name === path ? change(entry) : entry)));
const SHEET = 'xl/worksheets/sheet0.xml';

describe('a damaged workbook', () => {
  it.each([0.2, 0.5, 0.9, 0.99])('of which only %d has come', async (share) => {
    const whole = workbook(ROWS);
    await refused(whole.subarray(0, Math.floor(whole.length * share)), 'workbook-damaged', {});
  });

  it.each([
    ['text before the root', '<?xml version="1.0"?>foo<worksheet/>'],
    ['text after the root', '<?xml version="1.0"?><worksheet/>foo'],
    ['two roots', '<?xml version="1.0"?><worksheet/><worksheet/>'],
    ['no root', '<?xml version="1.0"?>'],
    ['a tag that is not closed', `<?xml version="1.0"?><worksheet><sheetData>${ROWS}</sheetData>`],
    ['tags closed in the wrong order', '<?xml version="1.0"?><worksheet><sheetData><row><c></row></c></sheetData></worksheet>'],
    ['a tag cut short', '<?xml version="1.0"?><worksheet><sheetData><row><c><v>1</v></c></row></sheetData></workshe'],
    ['a tag within a tag', '<?xml version="1.0"?><worksheet><sheetData <row/></worksheet>'],
    ['an unknown entity', `<row>${inline('&nada;')}</row>`],
    ['a lone ampersand', `<row>${inline('a & b')}</row>`],
    ['a shared text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['a reference that is none', '<row><c r="12"><v>7</v></c></row>'],
    ['rows that go back', '<row r="3"/><row r="2"/>'],
    ['a row below the last', '<row r="1048577"/>'],
  ])('with %s', async (_, xml) => refused(workbook({ sheets: [{ xml }], strings: '<si><t>x</t></si>' }), 'workbook-damaged', {}));

  it.each(['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels'])('with %s that is no XML', async (path) =>
    refused(
      changed(path, ({ name }) => ({ name, bytes: '<a><b></a>' })),
      'workbook-damaged',
      {},
    ),
  );

  it('without its parts', async () => {
    await refused(zip(parts({ sheets: [{ xml: ROWS }] }).filter(({ name }) => name !== SHEET)), 'workbook-damaged', {});
    await refused(zip(parts({ sheets: [{ xml: ROWS }] }).filter(({ name }) => name !== 'xl/workbook.xml')), 'workbook-damaged', {});
  });

  it.each([
    ['more bytes than it says', { size: 20 }],
    ['fewer bytes than it says', { size: 1_000_000 }],
    ['other bytes than it says', { crc: 1 }],
    ['compressed bytes beyond the file', { packed: 10_000_000 }],
    ['compressed bytes cut short', { packed: 30 }],
  ])('whose sheet holds %s', async (_, lie) =>
    refused(
      changed(SHEET, (entry) => ({ ...entry, lie })),
      'workbook-damaged',
      {},
    ),
  );

  it('whose compressed bytes were overwritten', async () => {
    const bytes = workbook(ROWS);
    const at = bytes.indexOf(SHEET) + SHEET.length + 5;
    bytes.fill(0xff, at, at + 20);
    await refused(bytes, 'workbook-damaged', {});
  });
});

describe('a workbook that could do harm', () => {
  it.each([SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml'])('with a document type in %s', async (path) =>
    refused(
      changed(path, ({ name }) => ({ name, bytes: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })),
      'workbook-doctype',
      {},
    ),
  );

  it('with a part that grows 200 times, from 10 MB on', async () => {
    expect(ZIP_LIMITS).toEqual({ entries: 10_000, inflated: 4 * 2 ** 30, ratio: 200, ratioFrom: 10 * 2 ** 20 });
    const blanks = ' '.repeat(10 * 2 ** 20 + 1);
    await refused(workbook(`${ROWS}${blanks}`), 'workbook-too-large', { what: 'ratio', limit: 200 });
    const source = await folder.open(workbook(`${ROWS}${blanks.slice(0, 9 * 2 ** 20)}`));
    expect(await drain(source)).toBe(3);
  });

  it('with too many parts, or too many bytes', async () => {
    const extra = Array.from({ length: 20 }, (_, index) => ({ name: `x${index}`, bytes: 'x' }));
    const bytes = zip(parts({ sheets: [{ xml: ROWS }], extra }));
    await refused(bytes, 'workbook-too-large', { what: 'entries', limit: 20 }, { zip: { ...ZIP_LIMITS, entries: 20 } });
    await refused(bytes, 'workbook-too-large', { what: 'inflated', limit: 1000 }, { zip: { ...ZIP_LIMITS, inflated: 1000 } });
    const many = zip(parts({ sheets: [{ xml: ROWS }], extra: Array.from({ length: 10_000 }, (_, index) => ({ name: `y${index}`, bytes: '' })) }));
    await refused(many, 'workbook-too-large', { what: 'entries', limit: 10_000 });
    const lying = changed('xl/styles.xml', (entry) => ({ ...entry, lie: { size: 2 ** 32 - 2, packed: 2 ** 31 } }));
    await refused(lying, 'workbook-too-large', { what: 'inflated', limit: 2 ** 32 });
  });

  it('with a cell of more letters than a cell can have', async () => {
    const source = await folder.open(workbook(`<row>${inline('ñ'.repeat(32_767))}</row>`));
    expect(await drain(source)).toBe(1);
    await refused(workbook(`<row/><row>${inline('ñ'.repeat(32_768))}</row>`), 'cell-too-many-letters', { line: 2, limit: 32_767 });
    const strings = `<si><t>${'x'.repeat(32_768)}</t></si>`;
    await refused(workbook({ sheets: [{ xml: '<row><c t="s"><v>0</v></c></row>' }], strings }), 'cell-too-many-letters');
  });

  it('with more columns than a sheet can have', async () => {
    const source = await folder.open(workbook('<row><c r="XFD1"><v>1</v></c></row>'));
    expect(await drain(source)).toBe(1);
    await refused(workbook('<row r="9"><c r="XFE9"><v>1</v></c></row>'), 'sheet-too-wide', { line: 9, limit: 16_384 });
  });
});

describe('what is no workbook with clients', () => {
  it('one with nothing in it', async () => {
    await refused(workbook(''), 'file-empty', {});
    await refused(workbook('<row><c s="0"/></row>'), 'file-empty', {});
    await refused(workbook({ sheets: [] }), 'file-empty', {});
  });

  it.each([
    ['xlsb', ['[Content_Types].xml', 'xl/workbook.bin']],
    ['docx', ['[Content_Types].xml', 'word/document.xml']],
    ['zip', ['clientes.csv']],
  ])('%s', async (found, names) => refused(zip(names.map((name) => ({ name, bytes: 'x' }))), 'file-format', { found }));
});

describe('a workbook that changes', () => {
  it('while it is read', async () => {
    const path = await folder.write('cambia.xlsx', workbook(rowsOf(Array.from({ length: 5000 }, (_, row) => [`c${row}`, row]))));
    const source = await openSource(path, {}, { batch: 1000 });
    const work = (async () => {
      for await (const batch of source.batches()) if (batch.line[0] === 1) await appendFile(path, 'x');
    })();
    await expectCode(work, 'file-changed', { file: 'cambia.xlsx' });
    await source.close();
  });

  it('stops at the signal', async () => {
    const path = await folder.write('larga.xlsx', workbook(rowsOf(Array.from({ length: 50_000 }, (_, row) => [`c${row}`, row]))));
    const stop = new AbortController();
    const source = await openSource(path, { signal: stop.signal }, { batch: 1000 });
    const work = (async () => {
      for await (const _ of source.batches()) stop.abort(new Error('stopped'));
    })();
    await expect(work).rejects.toThrow('stopped');
    await source.close();
  });
});
