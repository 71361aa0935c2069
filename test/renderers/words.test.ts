import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES, fieldOf } from '../../src/client/fields.js';
import { ISSUES, type IssueCode } from '../../src/client/issues.js';
import { ASSUMPTIONS, REASONS } from '../../src/client/plan.js';
import { makeFormat } from '../../src/format.js';
import { roundToSum, sharesOf } from '../../src/renderers/figures.js';
import { quoteArgument } from '../../src/renderers/shell.js';
import { cutMiddle, cutText, padText, widthOf, wrapItems, wrapText } from '../../src/renderers/table/text.js';
import { makeStatements, STATEMENTS } from '../../src/report/statements.js';
import { bare, change, column, receivables, rich, single, speak } from './samples.js';

const KINDS = [...new Set(FIELD_NAMES.map((name) => fieldOf(name).kind)), null];

describe.each(['es', 'en'] as const)('words in %s', (language) => {
  const { words, format } = speak(language);
  test('every field, reason, assumption, finding and statement has its words', () => {
    for (const name of FIELD_NAMES) expect(words.terms.fields[name], name).toMatch(/\S/);
    expect(Object.keys(words.terms.fields)).toHaveLength(FIELD_NAMES.length);
    for (const reason of REASONS) expect(words.report.reasons[reason]).toMatch(/\S/);
    for (const code of ASSUMPTIONS) {
      for (const columns of [[], ['A'], ['A', 'B']])
        expect(words.report.assumptions[code]({ order: 'dmy', decimal: ',', currency: 'PEN', sign: '$', separator: '.' }, columns, format)).toMatch(/^\S.*\.$/);
    }
    for (const code of Object.keys(ISSUES) as IssueCode[]) {
      for (const kind of KINDS) {
        expect(words.issues[code].sentence({}, format, kind), code).toMatch(/^[\p{L}¿].{6,}/u);
        expect(words.issues[code].sentence({}, format, kind)).not.toMatch(/undefined|NaN/);
        // There is one file: nothing to count.
        if (code !== 'stale-file') expect(words.issues[code].count(1234, format, kind)).toMatch(/^1,234 \S/);
      }
      expect(words.issues[code].title).toMatch(/\S/);
    }
    expect(Object.keys(words.report.statements).sort()).toEqual([...STATEMENTS].sort());
  });

  test('one client is told in the singular, two in the plural', () => {
    const args = {
      clients: 1,
      share: 0.5,
      revenue: 10,
      currency: 'PEN',
      days: 365,
      percent: 80,
      buyers: 2,
      line: 7,
      newest: '2026-01-31',
      currencies: 'USD',
      withoutCounter: 0,
    };
    for (const code of ['top-inactive', 'top-inactive-by-status', 'few-make-most', 'never-approached', 'other-currencies', 'inactive-by-status'] as const) {
      const tell = words.report.statements[code];
      expect(tell(args, format).replace(/^1 /, '')).not.toBe(tell({ ...args, clients: 2 }, format).replace(/^2 /, ''));
    }
  });

  test('a bound is told by its kind', () => {
    const tell = words.issues['constraint-error'].sentence;
    expect(tell({ bound: 'max', limit: '2026-11-30' }, format, 'day')).toContain(format.day('2026-11-30'));
    expect(tell({ bound: 'min', limit: 1900 }, format, 'year')).toContain('1900');
    expect(tell({ bound: 'max', limit: 1_000_000 }, format, 'count')).toContain('1,000,000');
    expect(tell({ bound: 'min', limit: 0 }, format, 'money')).toMatch(/negativ/);
  });
});

describe('statements', () => {
  const codes = (report: Parameters<typeof makeStatements>[0]): string[] => makeStatements(report).map((statement) => statement.code);

  test('the most important first, at most four, none where nothing is worth saying', () => {
    expect(codes(rich)).toEqual(['top-inactive', 'few-make-most', 'never-approached']);
    expect(codes(single)).toEqual([]);
    expect(codes(bare)).toEqual(['no-purchase-column']);
    expect(codes(receivables)).toEqual(['receivables', 'no-purchase-column']);
    const busy = change(rich, {
      portfolio: { ...rich.portfolio, largest: { line: 9, share: 0.4, revenue: 27_000_000 } },
      issues: {
        ...rich.issues,
        sample: [{ code: 'stale-file', severity: 'warning', line: null, column: null, field: 'lastPurchase', args: { newest: '2026-06-15' } }],
      },
      summary: { ...rich.summary, otherCurrencies: [{ currency: 'USD', clients: 240, revenue: 5 }] },
    });
    expect(codes(busy)).toEqual(['stale-file', 'other-currencies', 'one-dominates', 'top-inactive']);
    expect(makeStatements(busy)[0]?.args).toEqual({ newest: '2026-06-15', days: 168 });
  });

  test('both sides of each threshold', () => {
    const largest = (share: number) =>
      codes(change(rich, { portfolio: { ...rich.portfolio, largest: { line: 9, share, revenue: 1 } } })).includes('one-dominates');
    expect([largest(0.249), largest(0.25)]).toEqual([false, true]);
    const counter = (revenue: number) =>
      codes(change(rich, { summary: { ...rich.summary, revenue: 1000, counter: { clients: 1, revenue } } })).includes('counter-sales');
    expect([counter(199), counter(200)]).toEqual([false, true]);
    const prospects = (clients: number) =>
      codes(change(rich, { classifications: { ...rich.classifications, state: [{ label: 'probable', clients, share: 0, revenue: 0 }] } })).includes(
        'never-approached',
      );
    expect([prospects(239), prospects(240), prospects(0)]).toEqual([false, true, false]);
    const few = (buyers: number) => codes(change(rich, { summary: { ...rich.summary, buyers } })).includes('few-make-most');
    expect([few(794), few(795)]).toEqual([false, true]);
  });

  test('a status decides where there is no date', () => {
    const columns = [column(0, 'Estado', 'status'), column(1, 'Ventas', 'totalRevenue')];
    expect(codes(change(rich, { columns }))).toContain('top-inactive-by-status');
    expect(codes(change(rich, { columns }))).not.toContain('no-purchase-column');
    expect(codes(change(rich, { columns: columns.slice(1) }))).toContain('no-purchase-column');
  });
});

describe('format', () => {
  test('amounts, currencies and dates', () => {
    const [es, en, ar] = [makeFormat('es', 'es-PE'), makeFormat('en', null), makeFormat('es', 'es-AR')];
    expect(es.money(68_553_585.4, 'MXN')).toBe('$68,553,585\u00a0MXN');
    expect(es.briefMoney(68_553_585.4, 'MXN')).toBe('$68,553,585');
    expect(es.money(999.5, 'PEN')).toBe('S/\u00a0999.50');
    expect(es.money(1000, 'PEN')).toBe('S/\u00a01,000');
    expect(es.money(-2000, 'USD')).toBe('-US$\u00a02,000');
    expect(ar.money(1234.5, 'EUR')).toBe('1.235\u00a0€');
    expect(en.money(5, 'EUR')).toBe('€5.00');
    expect(en.money(5, null)).toBe('5.00');
    expect(en.money(5, 'CRC')).toBe('5.00\u00a0CRC');
    expect(makeFormat('es', 'es-ES').integer(1234)).toBe('1.234');
    expect(es.percent(0.042)).toBe('4.2%');
    expect(es.percent(0.0001)).toBe('<0.1%');
    expect(es.percent(0)).toBe('0.0%');
    expect(es.day('2026-11-30')).toBe('30/11/2026');
    expect(en.day('2026-09-05')).toBe('5 Sep 2026');
    expect(es.decimal(Number.NaN, 1)).toBe('–');
    expect(es.integer(-0.2)).toBe('0');
  });

  test('lists, plurals and rows', () => {
    const [es, en] = [makeFormat('es', null), makeFormat('en', null)];
    expect(es.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(es.list(['a', 'Ibérica'])).toBe('a e Ibérica');
    expect(es.list(['agua', 'hielo'])).toBe('agua y hielo');
    expect(en.list(['a', 'b'])).toBe('a and b');
    expect(es.list([])).toBe('');
    expect(es.plural(1, 'cliente', 'clientes')).toBe('1 cliente');
    expect(es.plural(0, 'cliente', 'clientes')).toBe('0 clientes');
    expect(es.rows([1877])).toBe('fila 1877');
    expect(en.rows([3, 9], 1234)).toBe('rows 3, 9 and 1,234 more');
  });
});

describe('text', () => {
  test('cuts and pads by columns, not by letters', () => {
    expect(cutText('Ñuñoa', 4)).toBe('Ñuñ…');
    expect(cutText('クライアント', 7)).toBe('クライ…');
    expect(widthOf(cutText('クライアント', 6))).toBeLessThanOrEqual(6);
    expect(cutMiddle('clientes-de-noviembre.csv', 14)).toBe('clientes…e.csv');
    expect(padText('東京', 6, 'right')).toBe('  東京');
    expect(wrapText('uno dos tres', 7)).toEqual(['uno dos', 'tres']);
    expect(wrapText('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrapItems(['uno', 'dos', 'tres'], 9)).toEqual(['uno · dos', 'tres']);
  });

  property.prop([fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 })])('no line is ever wider than asked', (text, width) => {
    expect(widthOf(cutText(text, width))).toBeLessThanOrEqual(width);
    expect(widthOf(cutMiddle(text, width))).toBeLessThanOrEqual(width);
    for (const line of wrapText(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('arguments for the shell', () => {
    expect(quoteArgument('clientes-nov.csv')).toBe('clientes-nov.csv');
    expect(quoteArgument('Mi cartera (2).csv')).toBe('"Mi cartera (2).csv"');
    expect(quoteArgument('C:\\datos\\señor.csv')).toBe('"C:\\datos\\señor.csv"');
    expect(quoteArgument("a$b'c.csv")).toBe(`'a$b'\\''c.csv'`);
    expect(quoteArgument('-x.csv')).toBe('./-x.csv');
    expect(quoteArgument('-')).toBe('-');
  });
});

describe('figures', () => {
  property.prop([fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1, 2)])(
    'rounded parts add up to the rounded sum, each within one unit',
    (parts, digits) => {
      const { parts: rounded, total } = roundToSum(parts, digits);
      const unit = 10 ** -digits;
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 4);
      for (const [index, part] of rounded.entries()) expect(Math.abs(part - (parts[index] as number))).toBeLessThan(unit * 1.001);
    },
  );

  test('shares add up to one hundred, or are zero', () => {
    expect(sharesOf([1, 1, 1]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });
});
