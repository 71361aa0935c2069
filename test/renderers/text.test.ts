import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/renderers/table/text.js';

test('every letter and sign is as wide as a terminal draws it, alone and beside others', () => {
  for (let code = 0x20; code < 0x3000; code++) {
    const sign = String.fromCodePoint(code);
    expect(widthOf(sign), code.toString(16)).toBe(stringWidth(sign));
    expect(widthOf(`a${sign}b`), code.toString(16)).toBe(stringWidth(`a${sign}b`));
  }
  expect(widthOf('\u001b[31mñandú\u001b[39m')).toBe(5);
  expect(widthOf('東京 ok')).toBe(7);
});
