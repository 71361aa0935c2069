import { z } from 'zod';
import { boundsOf } from './bounds.js';
import { splitAmount } from './currency.js';
import type { Kind, Setting } from './kind.js';
import { acceptAmount, parseNumber, tenThousandths } from './number.js';
import { withoutPercent } from './percent.js';

/** Reads an amount in ten-thousandths, its currency sign left aside; the text itself where it is none. */
function parseMoney(text: string, decimal: '.' | ','): number | string {
  const found = splitAmount(text);
  const value = found ? parseNumber(found.amount, decimal) : Number.NaN;
  return Number.isNaN(value) ? text : tenThousandths(value);
}

/** Amounts: decimal comma or point, thousands, currency signs, `(1.234,50)`, trailing minus. Values are whole ten-thousandths of a unit. */
export const money: Kind = {
  numeric: true,
  fits: (text) => typeof parseMoney(text, '.') === 'number' || typeof parseMoney(text, ',') === 'number',
  reader: ({ field, shapes, asOf }: Setting) => {
    const { min, max } = boundsOf(field, 'money', asOf);
    const decimal = shapes.decimal ?? '.';
    const accept = acceptAmount(decimal);
    return {
      accept: (bytes, from, to) => {
        const value = accept(bytes, from, to);
        return value >= min && value <= max ? value : Number.NaN;
      },
      parse: (text) => parseMoney(shapes.parts === undefined ? text : withoutPercent(text), decimal),
      schema: z.number().min(min).max(max),
    };
  },
};
