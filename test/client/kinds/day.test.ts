import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, parseIsoDay, yearOf } from '../../../src/client/day.js';
import { day } from '../../../src/client/kinds/day.js';
import type { DateOrder } from '../../../src/client/plan.js';
import { readCell, readerOf } from './readers.js';

const shapesOf = (order: DateOrder) => ({
  dates: Object.fromEntries(
    ['/', '-', '.'].flatMap((s) => [
      [`d${s}d${s}y`, order],
      [`d${s}d${s}yy`, order],
    ]),
  ),
});

async function readDay(text: string, order: DateOrder = 'dmy', field: 'lastPurchase' | 'birthDate' = 'lastPurchase'): Promise<string | null> {
  const value = readCell(await readerOf(field, { shapes: shapesOf(order) }), text);
  return typeof value === 'number' ? isoDay(value) : null;
}

describe('dates as people and systems write them', () => {
  it.each([
    ['2024-03-15', '2024-03-15'],
    ['2024/03/15', '2024-03-15'],
    ['2024.3.5', '2024-03-05'],
    ['20240315', '2024-03-15'],
    ['15/03/2024', '2024-03-15'],
    ['5/3/2024', '2024-03-05'],
    ['15-03-2024', '2024-03-15'],
    ['15.03.2024', '2024-03-15'],
    ['15/03/24', '2024-03-15'],
    ['15-3-24', '2024-03-15'],
    ['12-ene-2024', '2024-01-12'],
    ['12-ene-24', '2024-01-12'],
    ['6-mar-24', '2024-03-06'],
    ['12 ene. 2024', '2024-01-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['12 de marzo del 2024', '2024-03-12'],
    ['viernes, 15 de marzo de 2024', '2024-03-15'],
    ['1-set-2024', '2024-09-01'],
    ['1-sept-2024', '2024-09-01'],
    ['1 de setiembre de 2024', '2024-09-01'],
    ['1 SEPTIEMBRE 2024', '2024-09-01'],
    ['1-Sep-2024', '2024-09-01'],
    ['31-dic-2024', '2024-12-31'],
    ['1 abr 2024', '2024-04-01'],
    ['1 Aug 2024', '2024-08-01'],
    ['1-ago-2024', '2024-08-01'],
    ['Jan 12, 2024', '2024-01-12'],
    ['January 12 2024', '2024-01-12'],
    ['Fri, Mar 15, 2024', '2024-03-15'],
    ['March 1st, 2024', '2024-03-01'],
    ['marzo 2024', '2024-03-01'],
    ['marzo de 2024', '2024-03-01'],
    ['Mar-2024', '2024-03-01'],
    ['dic-25', '2025-12-01'],
    ['45292', '2024-01-01'],
    ['45292.75', '2024-01-01'],
    ['45292,75', '2024-01-01'],
    ['25569', '1970-01-01'],
    ['20000', '1954-10-03'],
    ['2024-03-15 23:59', '2024-03-15'],
    ['2024-03-15T23:59:59Z', '2024-03-15'],
    ['2024-03-15T23:59:59.999+14:00', '2024-03-15'],
    ['2024-03-15T00:00:00-12:00', '2024-03-15'],
    ['15/03/2024 08:05', '2024-03-15'],
    ['15/03/2024, 8:05:30 p. m.', '2024-03-15'],
    ['15/03/2024 12:00 AM', '2024-03-15'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/1901', '1901-01-01'],
  ])('%s is %s', async (text, iso) => {
    expect(await readDay(text)).toBe(iso);
    expect(day.fits(text)).toBe(true);
  });

  it.each([
    ['3/15/2024', 'mdy', '2024-03-15'],
    ['3/5/24', 'mdy', '2024-03-05'],
    ['3/15/2024 2:05 PM', 'mdy', '2024-03-15'],
    ['24-03-15', 'ymd', '2024-03-15'],
    ['2024-03-15', 'mdy', '2024-03-15'],
  ] as const)('%s in a column of %s is %s', async (text, order, iso) => expect(await readDay(text, order)).toBe(iso));
});

describe('what is no date', () => {
  it.each([
    '30/02/2024',
    '29/02/2023',
    '31/04/2024',
    '2024-13-01',
    '2024-00-10',
    '2024-01-32',
    '00/01/2024',
    '15/13/2024',
    '13-mes-2024',
    '1/2',
    '1/2/3',
    '1/2/123',
    '12345-01-01',
    '1-2/2024',
    'ayer',
    '1234',
    '19999',
    '60001',
    '612345',
    '20241301',
    '12 foo 2024',
    'lunes',
    '2024',
    '31/12/1899',
  ])('%s', async (text) => expect(await readDay(text)).toBeNull());

  it('a column of days in another order refuses what does not fit', async () => {
    expect(await readDay('15/03/2024', 'mdy')).toBeNull();
    expect(await readDay('3/15/2024', 'dmy')).toBeNull();
  });
});

describe('bounds, both ends included', () => {
  it.each([
    ['lastPurchase', '2027-12-01', '2027-12-01'],
    ['lastPurchase', '2027-12-02', null],
    ['lastPurchase', '1901-01-01', '1901-01-01'],
    ['lastPurchase', '1900-12-31', null],
    ['birthDate', '1900-01-01', '1900-01-01'],
    ['birthDate', '1899-12-31', null],
    ['birthDate', '2026-11-30', '2026-11-30'],
    ['birthDate', '2026-12-01', null],
  ] as const)('%s %s', async (field, text, iso) => expect(await readDay(text, 'dmy', field)).toBe(iso));

  it.each([
    ['birthDate', '15/03/26', '2026-03-15'],
    ['birthDate', '15/03/27', '1927-03-15'],
    ['lastPurchase', '15/03/27', '2027-03-15'],
    ['lastPurchase', '15/03/28', '1928-03-15'],
    ['lastPurchase', '15/03/00', '2000-03-15'],
    ['lastPurchase', '15/03/99', '1999-03-15'],
  ] as const)('two digits of a year: %s %s', async (field, text, iso) => expect(await readDay(text, 'dmy', field)).toBe(iso));
});

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1900, 3, 1, 61 - 25_569],
    [2024, 1, 1, 45_292 - 25_569],
    [2000, 2, 29, 11_016],
  ])('%i-%i-%i', (year, month, of, number) => {
    expect(dayNumber(year, month, of)).toBe(number);
    expect(parseIsoDay(isoDay(number))).toBe(number);
    expect(yearOf(number)).toBe(year);
  });
  it.each([
    [1900, 2, 29],
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
  ])('%i-%i-%i is no day', (year, month, of) => expect(dayNumber(year, month, of)).toBeNaN());
  it.each(['2024-1-05', '24-01-05', '2024-02-30', '', '2024-01-05T00:00'])('%s is no ISO day', (text) => expect(parseIsoDay(text)).toBeNaN());
});

it('no time zone moves a day', () => {
  const script = `import { dayNumber, isoDay } from './dist/client/day.js'; import { day } from './dist/client/kinds/day.js';
    const read = (text) => day.reader({ field: 'lastPurchase', shapes: {}, asOf: dayNumber(2026, 11, 30), country: null }).parse(text);
    console.log(['2024-03-15T23:59:59Z', '12-ene-2024', '1 de setiembre de 2024', '45292.99', 'Jan 12, 2024', '31/12/2023 23:59'].map((text) => isoDay(read(text))).join());`;
  const run = (TZ: string) => execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' }).trim();
  const wanted = '2024-03-15,2024-01-12,2024-09-01,2024-01-01,2024-01-12,2023-12-31';
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo']) expect(run(zone), zone).toBe(wanted);
});
