import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Part } from '../../src/writers/xlsx/part.js';
import { columnLetter, fitCell } from '../../src/writers/xlsx/text.js';

const gathered = (content: string) => ({ toBuffer: () => Buffer.from(content) });

async function write(pieces: readonly (string | { toBuffer: () => Buffer })[], extra = ''): Promise<string> {
  const part = new Part(new PassThrough());
  part.extra = extra;
  part.pause();
  for (const piece of pieces) part.write(piece);
  part.end();
  return text(part.body);
}

describe('the XML of a sheet', () => {
  it('has links behind conditional formats, whatever exceljs does', async () => {
    const pieces = ['<sheetData/>', '<hyperlinks/>', '<conditionalFormatting/>', '', '<pageMargins/>', gathered('</worksheet>')];
    expect(await write(pieces)).toBe('<sheetData/><conditionalFormatting/><hyperlinks/><pageMargins/></worksheet>');
  });

  it('has what exceljs cannot write before its end, and nowhere else', async () => {
    expect(await write(['<pageMargins/>', gathered('<row/>'), gathered('</worksheet>')], '<extLst/>')).toBe('<pageMargins/><row/><extLst/></worksheet>');
    expect(await write(['<pageMargins/>', gathered('</worksheet>')])).toBe('<pageMargins/></worksheet>');
  });
});

describe('cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => expect(columnLetter(index)).toBe(letters));

  it.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd', false],
    ['x\ufffe\uffff', 'x', false],
    ['z'.repeat(32_767), 'z'.repeat(32_767), false],
    ['z'.repeat(32_768), `${'z'.repeat(32_766)}…`, true],
  ])('hold %j', (given, kept, cut) => expect(fitCell(given)).toEqual({ text: kept, cut }));
});
