import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, type FieldName, fieldOf } from '../../../src/client/fields.js';
import type { DateOrder, Shapes } from '../../../src/client/plan.js';
import { AS_OF, readerOf } from './readers.js';

const digits = (min: number, max: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const sign = fc.constantFrom('', '-', '(', '$', 'S/ ');
const separator = fc.constantFrom('/', '-', '.', '');
const small = fc.constantFrom('1', '01', '12', '13', '28', '29', '30', '31', '32', '0', '00');
const years = fc.constantFrom('2024', '2023', '1900', '1899', '24', '99', '2027', '2028', '0000');

const plain: fc.Arbitrary<string> = fc.oneof(
  digits(1, 16),
  fc.tuple(small, separator, small, years).map(([a, s, b, y]) => [a, b, y].join(s)),
  fc.tuple(years, separator, small, small).map(([y, s, a, b]) => [y, a, b].join(s)),
  join(sign, digits(1, 12), fc.constantFrom('.', ',', ''), digits(0, 5)),
  join(sign, digits(1, 3), fc.constantFrom('.', ','), digits(3, 3), fc.constantFrom('.', ',', ''), digits(0, 4)),
  join(
    fc.string({ unit: fc.constantFrom(...'abzAZ09._-+'), minLength: 1, maxLength: 12 }),
    fc.constant('@'),
    fc.string({ unit: fc.constantFrom(...'abzAZ09.-'), minLength: 1, maxLength: 14 }),
    fc.constantFrom('', '.com', '.pe', '.c'),
  ),
  join(fc.constantFrom('10', '15', '17', '20', '27', '30', '33', '51', '52', '54', '56', '57', '34'), digits(4, 11)),
  join(fc.constantFrom('2', '3', '9', '6', '7'), digits(5, 13)),
  join(fc.constantFrom('ABC', 'GODE', 'B', 'X'), digits(4, 9), fc.constantFrom('', 'A', 'K', '1H2')),
  fc.constantFrom('ana@x.pe', 'luis.q@ejemplo.com.pe', '15/03/1985', '1985-03-15', '5-3-2001', '999888777', '612345678'),
  fc.constantFrom('2,05E+10', '7E10', '1e5', 'E5', 'sí', '1', '0', '20512333797', '20055361682', '76086428K', '045 55 1234 5678'),
);
/** One letter or sign put in, taken out or changed. */
const mutated = fc
  .tuple(plain, fc.nat(20), fc.constantFrom('', ' ', '0', '9', '.', ',', '-', '/', 'e', 'E', '@', "'", 'ñ', '+'), fc.boolean())
  .map(([text, at, put, replace]) => {
    const cut = Math.min(at, text.length);
    return text.slice(0, cut) + put + text.slice(replace ? cut + 1 : cut);
  });
const texts = fc
  .oneof(plain, mutated)
  .map((text) => text.trim())
  .filter((text) => text !== '');

const COUNTRIES = ['PE', 'MX', 'AR', 'CL', 'EC', 'ES', 'US', 'BR', 'CO', null] as const;
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const shapes = fc
  .record({
    slash: fc.constantFrom(...ORDERS),
    dash: fc.constantFrom(...ORDERS),
    dot: fc.constantFrom(...ORDERS),
    decimal: fc.constantFrom('.' as const, ',' as const),
  })
  .map(
    ({ slash, dash, dot, decimal }): Shapes => ({
      decimal,
      dates: Object.fromEntries(
        [
          ['/', slash],
          ['-', dash],
          ['.', dot],
        ].flatMap(([s, order]) => [
          [`d${s}d${s}y`, order],
          [`d${s}d${s}yy`, order],
        ]),
      ) as Record<string, DateOrder>,
    }),
  );

/** One field for every kind, and every field whose bounds are its own. */
const FIELDS = FIELD_NAMES.filter(
  (field, at) =>
    ['birthDate', 'age', 'children', 'totalRevenue', 'creditDays'].includes(field) ||
    FIELD_NAMES.findIndex((other) => fieldOf(other).kind === fieldOf(field).kind) === at,
);

describe('what is accepted by its bytes is what the judge would accept, with the same value', () => {
  it.each(FIELDS)('%s', async (field: FieldName) => {
    let accepted = 0;
    const perCountry = ['phone', 'taxId'].includes(fieldOf(field).kind) ? COUNTRIES : ([null] as const);
    for (const country of perCountry)
      await fc.assert(
        fc.asyncProperty(shapes, fc.integer({ min: -3, max: 400 }), fc.array(texts, { minLength: 15, maxLength: 15 }), async (shape, later, cells) => {
          const reader = await readerOf(field, { shapes: shape, country, asOf: AS_OF + later });
          for (const text of cells) {
            const bytes = Buffer.from(`;${text};`);
            const value = reader.accept(bytes, 1, bytes.length - 1);
            if (Number.isNaN(value)) continue;
            accepted++;
            const judged = reader.schema.safeParse(reader.parse(text));
            expect(judged.success, `${field} ${country}: ${text}`).toBe(true);
            if (typeof judged.data === 'number')
              expect(judged.data === value, `${field}: ${text} is ${value} by its bytes, ${judged.data} by the judge`).toBe(true);
            else expect(value).toBe(1);
          }
        }),
        { numRuns: perCountry.length > 1 ? 300 : 200 },
      );
    // Kinds that leave everything to the judge take nothing by its bytes; the others must have been tried.
    if (!['year', 'flag'].includes(fieldOf(field).kind)) expect(accepted).toBeGreaterThan(20);
  });
});
