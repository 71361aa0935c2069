import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import { countLines, cutInSteps, parseWhole, useFolder } from './helpers.js';

const folder = useFolder();

describe('records and cells', () => {
  it.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no last line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['an empty line is a record with one empty cell', 'a\n\nb', [['a'], [''], ['b']]],
    ['line ends of all sorts', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['LF CR are two line ends', 'a\n\rb', [['a'], [''], ['b']]],
    ['quoted', '"a","b;c"\n', [['a', 'b;c']]],
    ['quoted and empty', '"",""\n""', [['', ''], ['']]],
    ['doubled quotes', '"a ""b"" c",d', [['a "b" c', 'd']]],
    ['only doubled quotes', '"""",""""""\n', [['"', '""']]],
    ['delimiters and line ends within quotes', '"a,\r\nb\n\rc",d', [['a,\r\nb\n\rc', 'd']]],
    ['quotes within plain cells stay', 'Bodega "Don Lucho",5" pipe\n', [['Bodega "Don Lucho"', '5" pipe']]],
    [
      'text after a closing quote',
      '"El Sol" SAC,2\n3,4',
      [
        ['"El Sol" SAC', '2'],
        ['3', '4'],
      ],
    ],
    ['a space before a quote', 'a, "b"\n', [['a', ' "b"']]],
    ['ragged', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'a lone NUL',
      'a\0b,c\n"d"\0,e',
      [
        ['a\0b', 'c'],
        ['d\0', 'e'],
      ],
    ],
  ])('%s', (_, text, cells) => {
    for (let step = 1; step <= text.length; step++) expect(cutInSteps(Buffer.from(text, 'latin1'), step).map((row) => row.cells)).toEqual(cells);
    expect(parseWhole(Buffer.from(text, 'latin1'))).toEqual(cells);
  });

  it('gives the physical line where a record begins and the length of its line end', () => {
    const rows = cutInSteps(Buffer.from('h,i\r\n"a\r\nb\nc\rd",1\r"e" f\n"g"x,"\r\n"\n\nz'), 1000);
    expect(rows.map((row) => row.line)).toEqual([1, 2, 6, 7, 9, 10]);
    expect(rows.map((row) => row.lineEnd)).toEqual([2, 1, 1, 1, 1, 0]);
  });

  it('reads one record after another wherever csv-parse had to step in', () => {
    const line = '"a"b,"c ""d"" e",f\r\n';
    const rows = cutInSteps(Buffer.from(line.repeat(50)), 7);
    expect(rows).toHaveLength(50);
    for (const row of rows) expect(row.cells).toEqual(['"a"b', 'c "d" e', 'f']);
    expect(rows.at(-1)?.line).toBe(50);
  });
});

/** Text of the signs that matter, much of it broken. */
const mutated = fc
  .array(fc.constantFrom('"', '"', '""', ',', ',', '\n', '\r\n', '\r', 'a', 'bc', ' ', '"x"', ',"', '",', '"\n', '\0', 'é', ';', "'"), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

describe('against csv-parse', () => {
  it('cuts whatever text as csv-parse does, at every chunk size', () => {
    fc.assert(
      fc.property(mutated, fc.integer({ min: 1, max: 70 }), (bytes, step) => {
        const expected = parseWhole(bytes);
        if (expected === null) {
          expect(() => cutInSteps(bytes, step)).toThrow(CarteraError);
          return;
        }
        const rows = cutInSteps(bytes, step);
        expect(rows.map((row) => row.cells)).toEqual(expected);
        expect(rows.map((row) => row.raw).join('')).toBe(bytes.toString('latin1'));
        expect(rows.map((row) => row.line)).toEqual(countLines(rows.map((row) => row.raw)));
        for (const row of rows) expect(row.raw.length - row.raw.replace(/(\r\n|\n|\r)$/, '').length).toBe(row.lineEnd);
      }),
      { numRuns: 4000 },
    );
  });

  it('does so with every delimiter and with the other quote', () => {
    const signs = fc.record({ delimiter: fc.constantFrom(',', ';', '\t', '|', '~'), quote: fc.constantFrom('"', "'") });
    fc.assert(
      fc.property(signs, mutated, fc.integer({ min: 1, max: 40 }), ({ delimiter, quote }, bytes, step) => {
        const text = Buffer.from(bytes.toString('latin1').replaceAll(',', delimiter).replaceAll('"', quote), 'latin1');
        const expected = parseWhole(text, delimiter, quote);
        const options = { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0) };
        if (expected === null) expect(() => cutInSteps(text, step, options)).toThrow(CarteraError);
        else expect(cutInSteps(text, step, options).map((row) => row.cells)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back any table written with quotes', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 99 }), (cells, lineEnd, step) => {
        const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(lineEnd);
        const rows = cutInSteps(Buffer.from(text), step);
        expect(rows.map((row) => row.cells.map((cell) => Buffer.from(cell, 'latin1').toString()))).toEqual(
          cells.map((row) => row.map((cell) => Buffer.from(cell).toString())),
        );
      }),
    );
  });
});

describe('raw bytes', () => {
  it('preamble and records together are the file, byte for byte', async () => {
    const preambles = fc.constantFrom(
      Buffer.alloc(0),
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('sep=,\r\n'),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('sep=,\n')]),
    );
    await fc.assert(
      fc.asyncProperty(preambles, mutated, fc.integer({ min: 1, max: 64 }), async (preamble, body, chunk) => {
        fc.pre(parseWhole(body) !== null && /[^\s\0]/.test(body.toString('latin1')) && body.filter((byte) => byte === 0).length < 2);
        const bytes = Buffer.concat([preamble, body]);
        const source = await folder.open(bytes, { delimiter: ',' }, { chunk });
        fc.pre(source.info.quote === '"' && !source.info.encoding.startsWith('utf-16'));
        const parts = [source.preamble()];
        for await (const batch of source.batches()) {
          expect(batch.raw[0]).toBe(0);
          parts.push(Buffer.from(batch.bytes.subarray(0, batch.raw[batch.rows])));
        }
        expect(Buffer.concat(parts).equals(bytes)).toBe(true);
        await source.close();
      }),
      { numRuns: 300 },
    );
  });
});

describe('limits', () => {
  const limits = { cellBytes: 100, recordBytes: 400, columns: 20 };
  const code = (text: string, more: object = {}): unknown => {
    try {
      cutInSteps(Buffer.from(text), 64, { limits, ...more });
      return null;
    } catch (error) {
      return error instanceof CarteraError ? { code: error.code, ...error.args } : error;
    }
  };
  it.each([
    ['a cell at the limit', `a\n${'x'.repeat(100)}\n`, null],
    ['a cell over it', `a\n${'x'.repeat(101)}\n`, { code: 'cell-too-long', file: 'x.csv', line: 2, limit: 100 }],
    ['a quoted cell over it', `a\n"b\n${'x'.repeat(99)}"\n`, { code: 'cell-too-long', file: 'x.csv', line: 2, limit: 100 }],
    ['an odd cell over it', `a\n"b"${'x'.repeat(99)}\n`, { code: 'cell-too-long', file: 'x.csv', line: 2, limit: 100 }],
    ['as many columns as allowed', `${','.repeat(19)}\n`, null],
    ['one more', `a\n\n${','.repeat(20)}\n`, { code: 'too-many-columns', file: 'x.csv', line: 3, limit: 20 }],
    ['a record over the limit', `a\n${`${'x'.repeat(50)},`.repeat(9)}\n`, { code: 'record-too-long', file: 'x.csv', line: 2, limit: 400 }],
    ['a record without end', `a\n${`${'x'.repeat(50)},`.repeat(9)}`, { code: 'record-too-long', file: 'x.csv', line: 2, limit: 400 }],
    ['an odd record over the limit', `"a"b,${`${'x'.repeat(50)},`.repeat(9)}\n`, { code: 'record-too-long', file: 'x.csv', line: 1, limit: 400 }],
    ['a quote never closed', 'a\nb,"c\nd\n', { code: 'unclosed-quote', file: 'x.csv', line: 2 }],
    ['a quote never closed, after text that follows one', 'a\nb,"c" c,"\nd\n', { code: 'unclosed-quote', file: 'x.csv', line: 2 }],
  ])('%s', (_, text, expected) => {
    expect(code(text)).toEqual(expected);
  });
  it('takes a quoted record over the limit for an unclosed quote where the quotes of the file are odd', () => {
    const text = `a\n"${'x\n'.repeat(1000)}`;
    expect(code(text)).toMatchObject({ code: 'record-too-long', line: 2 });
    expect(code(text, { quotesOdd: true })).toMatchObject({ code: 'unclosed-quote', line: 2 });
  });
});
