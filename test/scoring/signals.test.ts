import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findSignals } from '../../src/scoring/signals/index.js';
import { isRound, roundStep } from '../../src/scoring/signals/round-amounts.js';
import { ago, type Hand, judgeByHand, many, overlapOf } from './judging.js';

type Around = Parameters<typeof judgeByHand>[1];
const find = (hands: readonly Hand[], around?: Around) => findSignals(judgeByHand(hands, around));
const codes = (hands: readonly Hand[], around?: Around) => find(hands, around).map(({ code, severity }) => `${code} ${severity}`);
const one = (code: string, hands: readonly Hand[], around?: Around) => find(hands, around).find((signal) => signal.code === code);

/** So many rows with one day; the rest has days of its own, two rows each. */
const dated = (same: number, all: number, field: 'lastContact' | 'lastSale'): Hand[] =>
  many(all, (at) => ({ [field]: at < same ? '2026-10-15' : ago(47 + Math.floor(at / 2)) }));

describe('one date', () => {
  it.each([
    ['9 of 45: 20 %, too few rows', dated(9, 45, 'lastContact'), []],
    ['10 of 50: 20 %', dated(10, 50, 'lastContact'), ['same-contact-date medium']],
    ['10 of 51: below 20 %', dated(10, 51, 'lastContact'), []],
    ['25 of 51', dated(25, 51, 'lastContact'), ['same-contact-date medium']],
    ['25 of 50: half', dated(25, 50, 'lastContact'), ['same-contact-date high']],
    ['sales are asked about more gently', dated(10, 50, 'lastSale'), ['same-sale-date low']],
    ['half of the sales', dated(25, 50, 'lastSale'), ['same-sale-date medium']],
    ['blank dates are no rows of the share', [...dated(10, 50, 'lastContact'), ...many(500, () => ({}))], ['same-contact-date medium', 'no-relation low']],
    ['no dates at all', many(60, () => ({ name: 'Ana' })), []],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));

  it('counts, dates and cites', () => {
    const found = one('same-contact-date', [...dated(25, 60, 'lastContact'), ...many(15, () => ({ lastContact: '2026-09-01' }))]);
    expect(found?.args).toEqual({ count: 25, dated: 75, date: '2026-10-15', others: 1 });
    expect(found?.evidence.map(({ args, column, lines }) => [args, column, lines.length, lines[0]])).toEqual([
      [{ date: '2026-10-15', count: 25 }, 3, 25, 2],
      [{ date: '2026-09-01', count: 15 }, 3, 15, 62],
    ]);
  });
});

describe('one phone', () => {
  const phone = '987 555 123';
  const people = (count: number, more: Hand = {}): Hand[] => many(count, (at) => ({ name: `Ana ${'abcdefghijklmnopq'[at]}`, phone, ...more }));
  it.each([
    ['two names', people(2), []],
    ['three names', people(3), ['shared-phone medium']],
    ['nine', people(9), ['shared-phone medium']],
    ['ten', people(10), ['shared-phone high']],
    ['of one company', people(5, { company: 'Ferretería Sol S.A.C.' }), []],
    ['of one tax id', people(5, { taxId: '20990000015' }), []],
    ['of one client, written in five ways', people(5, { client: 'x' }), []],
    [
      'two companies and a person',
      [...people(2, { company: 'Sol' }), { name: 'Eva', company: 'Luna', phone }, { name: 'Luz', phone }],
      ['shared-phone medium'],
    ],
    ['one company and a person', [...people(4, { company: 'Sol' }), { name: 'Luz', phone }], []],
    [
      'with and without its country',
      [
        { name: 'A', phone },
        { name: 'B', phone: '+51 987555123' },
        { name: 'C', phone: '0051 987-555-123' },
      ],
      ['shared-phone medium'],
    ],
    ['among others in a cell', [...people(2), { name: 'Zoe', phone: '01 444 5566 / 987 555 123' }], ['shared-phone medium']],
    ['a filler of one digit', many(5, (at) => ({ name: `Ana ${at}`, phone: '999999999' })), []],
    ['rows without a name', many(5, () => ({ phone })), []],
    ['the name of a company in the column of names', many(3, () => ({ name: 'Sol SAC', kind: 'company' as const, phone })), []],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));

  it('names the rows, never the number', () => {
    const found = one('shared-phone', [...people(14), { name: 'Luz', phone: '912 555 000' }]);
    expect(found?.args).toEqual({ names: 14, phones: 1, rows: '2-15' });
    expect(JSON.stringify(found)).not.toMatch(/555|Ana/);
  });
});

describe('round amounts', () => {
  const amounts = (round: number, all: number, step: number): Hand[] => many(all, (at) => ({ revenue: at < round ? (at + 1) * step : at * 1000 + 513.2 }));
  it.each([
    ['11 of 19', amounts(19, 19, 100), 'PEN', []],
    ['12 of 20: 60 %', amounts(12, 20, 100), 'PEN', ['round-amounts medium']],
    ['11 of 20', amounts(11, 20, 100), 'PEN', []],
    ['18 of 20', amounts(18, 20, 100), 'PEN', ['round-amounts high']],
    ['hundreds in COP are small change', amounts(9, 20, 100), 'COP', []],
    ['thousands in COP', amounts(12, 20, 1000), 'COP', ['round-amounts medium']],
  ])('%s', (_, hands, currency, expected) => expect(codes(hands, { currency })).toEqual(expected));

  it('are those of the sales where there are sales', () => {
    const sales = { dated: 100, lastYear: 1, documents: 50 };
    expect(codes(amounts(20, 20, 100), { sales: { ...sales, round: 59 } })).toEqual([]);
    expect(one('round-amounts', [], { sales: { ...sales, round: 60 } })?.args).toEqual({ count: 60, amounts: 100, step: 100 });
  });

  it.each([
    [{ currency: 'PEN', country: 'CO' }, 100],
    [{ currency: 'CLP', country: null }, 1000],
    [{ currency: 'PYG', country: 'PE' }, 1000],
    [{ currency: null, country: 'PY' }, 1000],
    [{ currency: null, country: 'PE' }, 100],
    [{ currency: null, country: null }, 100],
  ])('multiples of %j are of %i', (where, step) => expect(roundStep(where)).toBe(step));
  it.each([
    [0, false],
    [1_000_000, true],
    [1_000_001, false],
    [-2_000_000, true],
    [1_500_000, false],
  ])('%i ten-thousandths', (amount, is) => expect(isRound(amount, 100)).toBe(is));
});

describe('one note', () => {
  const notes = (count: number, note: string): Hand[] => many(count, (at) => ({ name: `Ana ${at}`, notes: note }));
  it.each([
    ['nine rows', notes(9, 'llamar la próxima semana temprano'), []],
    ['ten rows', notes(10, 'llamar la próxima semana temprano'), ['repeated-note low']],
    ['four words', notes(30, 'llamar la próxima semana'), []],
    [
      'capitals and accents aside',
      [...notes(5, 'Llamar la próxima semana, temprano.'), ...notes(5, 'LLAMAR LA PROXIMA SEMANA TEMPRANO')],
      ['repeated-note low'],
    ],
    ['fifty rows', notes(50, 'llamar la próxima semana temprano'), ['repeated-note medium']],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
});

describe('numbered emails', () => {
  const emails = (numbers: readonly (number | string)[], domain = 'x.example'): Hand[] =>
    numbers.map((n, at) => ({ name: `Ana ${at}`, email: `cliente${n}@${domain}` }));
  it.each([
    ['four', emails([1, 2, 3, 4]), []],
    ['five', emails([1, 2, 3, 4, 5]), ['numbered-emails medium']],
    ['in any order', emails([4, 1, 5, 3, 2]), ['numbered-emails medium']],
    ['with a gap', emails([1, 2, 3, 4, 6, 7, 8, 9]), []],
    ['with zeros before them', emails(['008', '009', '010', '011', '012']), ['numbered-emails medium']],
    ['twenty', emails(many(20, () => ({})).map((_, at) => at)), ['numbered-emails high']],
    ['one address five times', emails([1, 1, 1, 1, 1]), []],
    ['in the domain', many(5, (at) => ({ name: `Ana ${at}`, email: `ventas@tienda${at}.example` })), ['numbered-emails medium']],
    ['of one company', emails([1, 2, 3, 4, 5]).map((hand) => ({ ...hand, company: 'Cadena S.A.' })), []],
    ['years of birth behind a common name', emails([61, 64, 68, 71, 73, 79, 80, 81, 82, 83, 84, 90, 95, 99]), []],
    ['letters that follow one another', ['a', 'b', 'c', 'd', 'e'].map((l) => ({ name: l, email: `${l}.rojas@x.example` })), []],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));

  test.prop([fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 })])('any order of rows finds the same', (order) => {
    const hands = emails([1, 2, 3, 4, 5, 6, 40, 41]);
    const shuffled = order.map((at) => hands[at] as Hand);
    expect(one('numbered-emails', shuffled)?.args).toMatchObject({ count: 6, patterns: 1 });
  });
});

describe('ours already', () => {
  const clients = many(100, (at) => ({ name: `Ana ${at}` }));
  it.each([
    [0, []],
    [1, ['ours-already low']],
    [9, ['ours-already low']],
    [10, ['ours-already medium']],
    [49, ['ours-already medium']],
    [50, ['ours-already high']],
  ])('%i of 100', (ours, expected) => expect(codes(clients, { overlap: overlapOf(ours, 100) })).toEqual(expected));
  it('conflicts alone are none', () => expect(codes(clients, { overlap: overlapOf(0, 100, 30) })).toEqual([]));
});

describe('repeated clients', () => {
  const repeated = (count: number, records: number): Hand[] => many(records, (at) => ({ name: `Ana ${at}`, ...(at <= count ? { client: 'one' } : {}) }));
  it.each([
    ['9 of 60', repeated(9, 60), []],
    ['10 of 100: 10 %', repeated(10, 100), ['repeated-clients medium']],
    ['10 of 101', repeated(10, 101), []],
    ['29 of 100', repeated(29, 100), ['repeated-clients medium']],
    ['30 of 100', repeated(30, 100), ['repeated-clients high']],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
});

describe('stale', () => {
  const old = (count: number, all: number, days = 366): Hand[] =>
    many(all, (at) => ({ lastContact: ago(at < count ? days + at : at), contactType: 'Llamada' }));
  it.each([
    ['12 of 20', old(12, 20), ['stale medium']],
    ['11 of 20', old(11, 20), []],
    ['19 of 19: too few', old(19, 19), []],
    ['16 of 20', old(16, 20), ['stale high']],
    ['365 days are within the year', many(20, () => ({ lastContact: ago(365) })).map((hand, at) => (at < 9 ? hand : { lastContact: ago(300 - at) })), []],
    ['a sale is a relation too', old(20, 20).map((hand) => ({ ...hand, lastSale: ago(20) })), ['same-sale-date medium']],
    ['mass mail is none', many(20, (at) => ({ lastContact: ago(400 + at), contactType: 'Correo masivo' })), ['mass-mail medium']],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
  it('says how long ago', () => expect(one('stale', old(20, 20, 400))?.args).toEqual({ count: 20, dated: 20, median: 410 }));
});

describe('mass mail', () => {
  const mass = (count: number, all: number): Hand[] => many(all, (at) => ({ contactType: at < count ? 'Correo masivo' : 'Visita' }));
  it.each([
    ['12 of 20', mass(12, 20), ['mass-mail low']],
    ['11 of 20', mass(11, 20), []],
    ['19 of 19', mass(19, 19), []],
    ['18 of 20', mass(18, 20), ['mass-mail medium']],
    ['in English', many(20, () => ({ contactType: 'Newsletter' })), ['mass-mail medium']],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
});

describe('general mailboxes', () => {
  const boxes = (count: number, all: number, box = 'info'): Hand[] => many(all, (at) => ({ email: `${at < count ? box : 'rosa'}@empresa${at * 7}.example` }));
  it.each([
    ['12 of 20', boxes(12, 20), ['generic-mailboxes low']],
    ['11 of 20', boxes(11, 20), []],
    ['19 of 19', boxes(19, 19), []],
    ['numbered or cut up', boxes(20, 20, 'ventas.2'), ['generic-mailboxes low']],
    ['whoever buys is somebody', boxes(20, 20, 'compras'), []],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
});

describe('bare names', () => {
  const bare = (count: number, all: number): Hand[] => many(all, (at) => ({ name: `Ana ${at}`, ...(at < count ? {} : { notes: `Nota ${at}` }) }));
  it.each([
    ['199 of 199', bare(199, 199), []],
    ['200 of 200', bare(200, 200), ['no-relation low']],
    ['180 of 200', bare(180, 200), ['no-relation low']],
    ['179 of 200', bare(179, 200), []],
  ])('%s', (_, hands, expected) => expect(codes(hands)).toEqual(expected));
});

it('asks first what is graver', () => {
  const hands = many(60, (at) => ({
    name: `Ana ${at}`,
    phone: at < 3 ? '987 555 123' : `9${at}1 555 12${at % 10}`,
    lastContact: '2026-10-15',
    notes: 'llamar la próxima semana temprano',
  }));
  expect(codes(hands)).toEqual(['same-contact-date high', 'shared-phone medium', 'repeated-note medium']);
});

it('asks nothing of nobody', () => expect(codes([])).toEqual([]));
