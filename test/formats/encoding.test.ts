import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { guessUtf16, makeDecode, makeEncode, needsTranscoding, resolveEncoding } from '../../src/formats/csv/encoding.js';
import { expectCode, readCells, useFolder } from './helpers.js';

const folder = useFolder();
const TEXT = 'nombre;monto\nMuñoz Ávila;€ 12,50\n“Peña”;–\n';
const CELLS = [
  ['nombre', 'monto'],
  ['Muñoz Ávila', '€ 12,50'],
  ['“Peña”', '–'],
];
const marked = (encoding: string): Buffer => iconv.encode(TEXT, encoding, { addBOM: true });

describe('encoding found', () => {
  it.each([
    ['plain ASCII', Buffer.from('a;b\n1;2\n'), 'utf-8', false],
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', marked('utf8'), 'utf-8', true],
    ['UTF-16 little-endian with a mark', marked('utf-16le'), 'utf-16le', true],
    ['UTF-16 big-endian with a mark', marked('utf-16be'), 'utf-16be', true],
    ['UTF-16 little-endian', iconv.encode(TEXT, 'utf-16le'), 'utf-16le', false],
    ['UTF-16 big-endian', iconv.encode(TEXT, 'utf-16be'), 'utf-16be', false],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252'), 'windows-1252', false],
    ['UTF-8 cut within its last letter', Buffer.from(`${TEXT}ñ`).subarray(0, -1), 'windows-1252', false],
    ['one byte that is no UTF-8 at the very end', Buffer.concat([Buffer.from('a;b\n'.repeat(300_000)), Buffer.from([0xf1])]), 'windows-1252', false],
  ])('%s', async (_, bytes, encoding, bom) => {
    const source = await folder.open(bytes);
    expect(source.info).toMatchObject({ encoding, bom, size: bytes.length });
    expect(source.transcoded).toBe(encoding.startsWith('utf-16'));
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s reads the same, whatever the chunk', async (encoding) => {
    for (const bytes of [iconv.encode(TEXT, encoding), iconv.encode(TEXT, encoding, { addBOM: true })]) {
      for (const chunk of [1, 2, 3, 5, 1000]) {
        const source = await folder.open(bytes, {}, { chunk });
        expect(source.info.delimiter).toBe(';');
        expect(await readCells(source)).toEqual(CELLS);
      }
    }
  });

  it('knows UTF-8 whose letters lie across the borders of what is read at once', async () => {
    for (let shift = 0; shift < 5; shift++) {
      const bytes = Buffer.from(`${'x'.repeat(shift)}${'aé€😀\n'.repeat(120_000)}`);
      expect((await folder.open(bytes)).info.encoding).toBe('utf-8');
    }
  });

  it('keeps a letter of two code units that two reads share', async () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      for (const shift of [0, 1]) {
        const letters = '😀'.repeat(40_000);
        const source = await folder.open(iconv.encode(`h,i\n${'x'.repeat(shift)},${letters}\n`, encoding, { addBOM: true }));
        expect((await readCells(source))[1]).toEqual(['x'.repeat(shift), letters]);
      }
    }
  });

  it('takes bytes for UTF-16 only where every other one is zero', () => {
    expect(guessUtf16(Buffer.from('a;b;c;d\n'))).toBe(null);
    expect(guessUtf16(Buffer.from('a\0b;c;d\n'))).toBe(null);
    expect(guessUtf16(Buffer.alloc(64))).toBe(null);
    expect(guessUtf16(Buffer.from('ñ;€\n', 'utf16le'))).toBe('utf-16le');
  });
});

describe('--encoding', () => {
  it.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['ascii', 'windows-1252'],
    ['cp1252', 'windows-1252'],
    ['UTF8', 'utf-8'],
    ['utf-16', 'utf-16le'],
    ['unicodefffe', 'utf-16be'],
    ['iso-8859-15', 'iso-8859-15'],
    ['sjis', 'shift_jis'],
    ['mac', 'macintosh'],
    ['CP850', 'cp850'],
  ])('%s is %s', (label, name) => {
    expect(resolveEncoding(label)).toBe(name);
  });

  it.each(['', 'klingon', 'hex', 'base64', '_sbcs', 'constructor'])('%j is unknown', async (label) => {
    await expectCode(folder.open('a,b\n', { encoding: label }), 'encoding-unknown', { encoding: label });
  });

  it.each([
    ['cp850', false],
    ['iso-8859-15', false],
    ['macintosh', false],
    ['shift_jis', true],
    ['gbk', true],
    ['euc-jp', true],
    ['utf-7', true],
    ['utf-16be', true],
  ])('bytes of %s are turned into UTF-8 to be cut: %s', (encoding, expected) => {
    expect(needsTranscoding(encoding)).toBe(expected);
  });

  it.each(['cp850', 'iso-8859-15', 'shift_jis', 'utf-7', 'gb18030'])('reads %s', async (encoding) => {
    const text = 'nombre;nota\nAna;"x ""y"" z"\nRosa;東\n'.replace('東', encoding === 'cp850' || encoding === 'iso-8859-15' ? 'ñ' : '東');
    const source = await folder.open(iconv.encode(text, encoding), { encoding });
    expect(source.info.encoding).toBe(encoding);
    expect(await readCells(source)).toEqual([
      ['nombre', 'nota'],
      ['Ana', 'x "y" z'],
      ['Rosa', text.slice(-2, -1)],
    ]);
  });

  it('beats what the bytes look like, but not the byte order of a mark', async () => {
    expect(await readCells(await folder.open('ñ,b\n', { encoding: 'latin1' }))).toEqual([['Ã±', 'b']]);
    expect((await folder.open(marked('utf-16be'), { encoding: 'utf-16' })).info).toMatchObject({ encoding: 'utf-16be', bom: true });
    const mixed = await folder.open(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a,\xf1\n', 'latin1')]), { encoding: 'latin1' });
    expect(mixed.info.bom).toBe(true);
    expect(await readCells(mixed)).toEqual([['a', 'ñ']]);
  });
});

describe('decode and encode', () => {
  it('know every byte of windows-1252 and lose none', () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const text = makeDecode('windows-1252')(all, 0, 256);
    expect(text.length).toBe(256);
    expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
    expect(text.slice(0xa0)).toBe(all.toString('latin1', 0xa0));
    expect(makeEncode('windows-1252')(text).equals(all)).toBe(true);
    expect(makeEncode('windows-1252')('😀東a').toString('latin1')).toBe('??a');
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850'])('encode gives the bytes of %s', (encoding) => {
    expect(makeEncode(encoding)('Ñandú').equals(iconv.encode('Ñandú', encoding))).toBe(true);
  });

  it('decode cells of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, text) => {
        const bytes = Buffer.from(before + text);
        const from = Buffer.byteLength(before);
        fc.pre(text === Buffer.from(text).toString());
        expect(makeDecode('utf-8')(bytes, from, bytes.length)).toBe(text);
      }),
    );
  });

  it('give back a UTF-16 file from its records', async () => {
    const text = '\ufeffsep=;\r\nnombre;ciudad\r\nÁngel;"Ñuñoa ""x"""\r\n';
    const bytes = Buffer.from(text, 'utf16le');
    const source = await folder.open(bytes);
    const parts = [source.encode('\ufeff'), source.encode(source.preamble().toString())];
    for await (const batch of source.batches()) parts.push(source.encode(source.decode(batch.bytes, 0, batch.raw[batch.rows] as number)));
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });
});
