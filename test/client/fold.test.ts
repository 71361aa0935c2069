import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/client/fold.js';

describe('fold', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['-', ''],
    ['Última Compra', 'ultima compra'],
    ['AÑO', 'ano'],
    ['fecha_alta', 'fecha alta'],
    ['  E.E.  U.U. ', 'e e u u'],
    ["O'Higgins", 'o higgins'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['Nº de cliente', 'n de cliente'],
    ['1ª compra', '1 compra'],
    ['Straße', 'strasse'],
    ['Sør-Trøndelag', 'sor trondelag'],
    ['ＲＵＣ', 'ruc'],
    ['Ǿrsted ǢẞŒ', 'orsted aessoe'],
    ['𝚤', 'i'],
    ['Me\u0301xico', 'mexico'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['no\u00a0break', 'no break'],
    ['Россия', 'россия'],
    ['日本', '日本'],
    ['RFC 12-34', 'rfc 12 34'],
  ])('%j -> %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.prop([fc.string({ unit: 'grapheme' })])('folding twice changes nothing', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  it('is settled for every code point of the first two planes', () => {
    for (let point = 0; point <= 0x1ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const folded = fold(`a${String.fromCodePoint(point)}B`);
      if (fold(folded) !== folded || folded.toLowerCase() !== folded) expect.fail(`U+${point.toString(16)}`);
    }
  });

  test.prop([fc.string({ unit: 'grapheme' })])('gives no capital, no outer and no double space', (text) => {
    const folded = fold(text);
    expect(folded).toBe(folded.toLowerCase());
    expect(folded).not.toMatch(/^ | {2}| $/);
  });
});
