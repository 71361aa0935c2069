import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, parseExpression } from '../../src/conditions/syntax.js';
import { CarteraError } from '../../src/errors.js';

/** An expression in a form that shows its shape. */
function shape(expression: Expression): string {
  if ('all' in expression) return `(${expression.all.map(shape).join(' & ')})`;
  if ('any' in expression) return `(${expression.any.map(shape).join(' | ')})`;
  if ('not' in expression) return `!${shape(expression.not)}`;
  return `[${expression.name.text}] ${expression.op} ${expression.values.map(({ text }) => `[${text}]`).join(' ')}`;
}
const parse = (text: string): string => shape(parseExpression(text, '--where'));
const refuse = (text: string): string => {
  try {
    parseExpression(text, '--where');
  } catch (error) {
    if (error instanceof CarteraError) return `${error.args.cause}@${error.args.at}`;
    throw error;
  }
  return 'accepted';
};

describe('expressions', () => {
  it.each([
    ['state=inactive', '[state] = [inactive]'],
    ['  state  =  inactive  ', '[state] = [inactive]'],
    ['state=inactive and tier=A', '([state] = [inactive] & [tier] = [A])'],
    ['estado=inactivo y nivel=A', '([estado] = [inactivo] & [nivel] = [A])'],
    ['a=1 or b=2 and c=3', '([a] = [1] | ([b] = [2] & [c] = [3]))'],
    ['(a=1 o b=2) y c=3', '(([a] = [1] | [b] = [2]) & [c] = [3])'],
    ['not a=1 and b=2', '(![a] = [1] & [b] = [2])'],
    ['no (a=1 u b=2)', '!([a] = [1] | [b] = [2])'],
    ['not not a=1', '!![a] = [1]'],
    ['tier in (A, B)', '[tier] = [A] [B]'],
    ['nivel en (A; B)', '[nivel] = [A] [B]'],
    ['tier not in (A,B)', '![tier] = [A] [B]'],
    ['tier no en (A)', '![tier] = [A]'],
    ['tier = (A, B)', '[tier] = [A] [B]'],
    ['tier != (A, B)', '[tier] != [A] [B]'],
    ['purchaseCount in (1,2,3)', '[purchaseCount] = [1] [2] [3]'],
    ['a >= 1 AND b <= 2', '([a] >= [1] & [b] <= [2])'],
    ['a <> 1', '[a] != [1]'],
    ['a ≠ 1 y b ≥ 2 y c ≤ 3', '([a] != [1] & [b] >= [2] & [c] <= [3])'],
    ['a == 1', '[a] = [1]'],
    ['totalRevenue > 1,234.50', '[totalRevenue] > [1,234.50]'],
    ['totalRevenue > S/ 10 000', '[totalRevenue] > [S/ 10 000]'],
    ['last purchase < 31/12/2025 and tier=A', '([last purchase] < [31/12/2025] & [tier] = [A])'],
    ['N.º de compras > 3', '[N.º de compras] > [3]'],
    ['No. de compras > 3', '[No. de compras] > [3]'],
    ['días en mora > 3', '[días en mora] > [3]'],
    ['owner="Ana y Luis"', '[owner] = [Ana y Luis]'],
    ['owner=«Ana y Luis» y tier=A', '([owner] = [Ana y Luis] & [tier] = [A])'],
    ["region=O'Higgins", "[region] = [O'Higgins]"],
    ['"Venta total (S/)" > 5', '[Venta total (S/)] > [5]'],
    ['consent = no and tier=A', '([consent] = [no] & [tier] = [A])'],
    ['city = San Juan de Miraflores', '[city] = [San Juan de Miraflores]'],
  ])('%s', (text, expected) => expect(parse(text)).toBe(expected));

  it.each([
    ['', 'name@1'],
    ['=', 'name@1'],
    ['state', 'operator@6'],
    ['state inactive', 'operator@15'],
    ['state=', 'value@7'],
    ['state=inactive and', 'name@19'],
    ['and state=inactive', 'name@1'],
    ['tier=A or and b=2', 'name@11'],
    ['state=inactive)', 'close@15'],
    ['(state=inactive', 'open@16'],
    ['tier in (A, B', 'open@14'],
    ['tier in ()', 'value@10'],
    ['tier in A', 'operator@10'],
    ['owner="Ana', 'quote@7'],
    ['tier=A (state=x)', 'joint@8'],
    ['tier=A tier=B', 'joint@12'],
    [`${'('.repeat(100)}a=1`, 'depth@61'],
  ])('%s is refused', (text, expected) => expect(refuse(text)).toBe(expected));

  it('never fails in another way, and says a place within the text', () => {
    const pieces = fc.constantFrom('state', '=', 'A', ' and ', ' o ', 'not ', '(', ')', ',', '"', ' in ', '<', '!', "'", '«', ' ', 'ñ', '1');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const result = refuse(text);
        if (result === 'accepted') return;
        const at = Number(result.split('@')[1]);
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});
