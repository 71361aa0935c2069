import { describe, expect, it } from 'vitest';
import { forecastCarryOver } from '../../src/scoring/carry-over.js';
import { measureOwnership } from '../../src/scoring/ownership.js';
import { findSignals } from '../../src/scoring/signals/index.js';
import { writeLines } from '../../src/scoring/trace.js';
import { findTraits } from '../../src/scoring/traits/index.js';
import { ago, type Hand, judgeByHand, many, overlapOf } from './judging.js';

type Around = Parameters<typeof judgeByHand>[1];
const traits = (hands: readonly Hand[], around?: Around) => {
  const judged = judgeByHand(hands, around);
  return findTraits(judged, findSignals(judged));
};
const codes = (kind: 'strengths' | 'weaknesses' | 'questions', hands: readonly Hand[], around?: Around) => traits(hands, around)[kind].map(({ code }) => code);
const person = (at: number, more: Hand = {}): Hand => ({ name: `Ana ${at}`, phone: `9${100 + at} 555 1`, ...more });

describe('strengths', () => {
  const seen = (count: number, all: number, type: string): Hand[] =>
    many(all, (at) => person(at, at < count ? { lastContact: ago(at + 1), contactType: type } : {}));
  it.each([
    ['half are proven', seen(10, 20, 'Llamada'), ['proven', 'reachable', 'no-repeats']],
    ['fewer are', seen(9, 20, 'Llamada'), ['reachable', 'no-repeats']],
    ['ten of fifty seen in person', seen(10, 50, 'Visita'), ['seen', 'reachable', 'no-repeats']],
    ['nine seen', seen(9, 45, 'Visita'), ['reachable', 'no-repeats']],
    ['seen over a year ago', many(20, (at) => person(at, { lastContact: ago(366), contactType: 'Visita' })), ['reachable', 'no-repeats']],
    ['sold', many(20, (at) => person(at, at < 10 ? { lastSale: ago(300 + at), revenue: 100 } : {})), ['proven', 'sold', 'spread']],
    ['amounts without a date prove nothing', many(20, (at) => person(at, { revenue: 100.5 })), ['reachable', 'no-repeats']],
    ['nobody', [], []],
  ])('%s', (_, hands, expected) => expect(codes('strengths', hands)).toEqual(expected));

  it('give the figures, and the amount where sales are known one by one', () => {
    const sales = { dated: 40, lastYear: 12_345_678, documents: 20 };
    const [, sold] = traits(
      many(20, (at) => person(at, { lastSale: ago(at), revenue: 100.5 })),
      { sales },
    ).strengths;
    expect(sold).toMatchObject({ code: 'sold', args: { count: 20, clients: 20, amount: 1234.57, currency: 'PEN' } });
  });

  it.each([
    [18, ['new-to-us', 'reachable', 'no-repeats']],
    [17, ['reachable', 'no-repeats']],
  ])('%i of 20 new to us', (fresh, expected) => expect(codes('strengths', many(20, person), { overlap: overlapOf(20 - fresh, 20) })).toEqual(expected));

  it.each([
    [10, ['own-clients', 'reachable', 'no-repeats']],
    [9, ['reachable', 'no-repeats']],
  ])('%i of 20 their own', (own, expected) => {
    const hands = many(20, (at) => person(at, at < own ? { ownership: 'own' } : {}));
    expect(codes('strengths', hands, { fields: ['name', 'phone', 'origin'] })).toEqual(expected);
  });
});

describe('strengths claim nothing that a signal asks about', () => {
  const called = (same: number, type: string): Hand[] => many(40, (at) => person(at, { lastContact: at < same ? ago(400) : ago(at), contactType: type }));
  const recent = (same: number, type: string): Hand[] => many(40, (at) => person(at, { lastContact: at < same ? ago(60) : ago(at), contactType: type }));
  it.each([
    ['one date for half', recent(20, 'Llamada'), [{ count: 20, clients: 40, apart: 20 }]],
    ['one date for more than half', recent(21, 'Llamada'), []],
    ['a date too seldom to be asked about', recent(7, 'Llamada'), [{ count: 40, clients: 40 }]],
    ['a date over a year ago takes nothing away', called(10, 'Llamada'), [{ count: 30, clients: 40 }]],
  ])('relations: %s', (_, hands, expected) =>
    expect(
      traits(hands)
        .strengths.filter(({ code }) => code === 'proven')
        .map(({ args }) => args),
    ).toEqual(expected),
  );
  it('visits', () => {
    const seen = (hands: readonly Hand[]) => traits(hands).strengths.find(({ code }) => code === 'seen')?.args;
    expect(seen(recent(10, 'Visita'))).toEqual({ count: 30, clients: 40, apart: 10 });
    expect(seen(recent(40, 'Visita'))).toBeUndefined();
  });
  it('a sale proves what a doubted contact does not', () => {
    const hands = many(40, (at) => person(at, { lastContact: ago(60), contactType: 'Llamada', lastSale: ago(at), revenue: at + 0.5 }));
    expect(codes('strengths', hands)[0]).toBe('proven');
  });
  it.each([
    [100, ['proven', 'reachable', 'no-repeats']],
    [100.5, ['proven', 'sold', 'spread']],
  ])('sales of %d each', (revenue, expected) =>
    expect(
      codes(
        'strengths',
        many(40, (at) => person(at, { lastSale: ago(at), revenue })),
      ),
    ).toEqual(expected),
  );
  it('whose the clients are, where they are ours', () => {
    const hands = many(20, (at) => person(at, { ownership: 'own' }));
    const fields = ['name', 'phone', 'origin'] as const;
    expect(codes('strengths', hands, { fields, overlap: overlapOf(2, 20) })).not.toContain('own-clients');
    expect(codes('strengths', hands, { fields, overlap: overlapOf(1, 20) })).toContain('own-clients');
  });
  it('that they can be reached, where ten share one telephone', () => {
    const shared = (count: number): Hand[] => many(40, (at) => person(at, at < count ? { phone: '999 888 777' } : {}));
    expect(codes('strengths', shared(10))).not.toContain('reachable');
    expect(codes('strengths', shared(9))).toContain('reachable');
  });
});

describe('weaknesses', () => {
  it.each([
    ['no date of anything', many(20, person), { fields: ['name', 'phone'] as const }, ['no-dates', 'unsold', 'few-columns']],
    ['one in five proven', many(20, (at) => person(at, at < 4 ? { lastContact: ago(at), lastSale: ago(1), revenue: at + 1 } : {})), {}, ['unsold']],
    ['fewer', many(20, (at) => person(at, at < 3 ? { lastContact: ago(at) } : {})), {}, ['unproven', 'unsold']],
    ['nobody can be reached', many(20, (at) => ({ name: `Ana ${at}`, lastSale: ago(at), revenue: 9 })), {}, ['unreachable']],
    ['one in ten ours', many(20, person), { overlap: overlapOf(2, 20) }, ['ours', 'unproven', 'unsold']],
    ['one in twenty ours', many(20, person), { overlap: overlapOf(1, 20) }, ['unproven', 'unsold']],
  ])('%s', (_, hands, around, expected) => expect(codes('weaknesses', hands, around as Around)).toEqual(expected));

  const sold = (revenues: readonly number[]): Hand[] => revenues.map((revenue, at) => person(at, { lastSale: ago(at), revenue, lastContact: ago(at) }));
  it.each([
    [[30, 18, 18, 17, 17], ['dependent']],
    [[29, 11, 12, 12, 12, 12, 12], []],
    [[20, 20, 20, 10, 10, 10, 10], ['dependent']],
    [[20, 20, 19, 11, 10, 10, 10], []],
    [[90, 4, 3, 3], []],
  ])('sales of %j', (revenues, expected) => expect(codes('weaknesses', sold(revenues))).toEqual(expected));
  it('name the row of the largest', () => {
    const [found] = traits(sold([10, 10, 70, 5, 5])).weaknesses;
    expect(found).toMatchObject({ code: 'dependent', args: { share: 0.7, top3: 0.9, buyers: 5 }, lines: [4] });
  });

  it.each([
    [180, []],
    [181, ['long-ago']],
  ])('contacts of %i days ago', (days, expected) => {
    expect(
      codes(
        'weaknesses',
        many(8, (at) => person(at, { lastContact: ago(days), lastSale: ago(days), revenue: 10 })),
      ),
    ).toEqual(expected);
  });

  it.each([
    [
      'unreachable',
      many(10, (at) => ({ ...person(at, { lastContact: ago(at), lastSale: ago(at), revenue: 9 }), ...(at < 2 ? { phone: undefined } : {}) }) as Hand),
      ['unproven'],
    ],
    ['repeated', many(10, (at) => person(at, { lastContact: ago(at), lastSale: ago(at), revenue: 9, ...(at < 2 ? { client: 'a' } : {}) })), []],
    ['invalid', many(10, (at) => person(at, { lastContact: ago(at), lastSale: ago(at), revenue: 9, invalid: 8 })), []],
  ])('%s', (code, hands) => expect(codes('weaknesses', hands)).toContain(code));
});

describe('questions', () => {
  it('are eight at most, grave signals and the origin first', () => {
    const hands = many(60, (at) => ({
      name: `Ana ${at}`,
      phone: '987 555 123',
      email: `cliente${at}@x.example`,
      lastContact: '2026-10-15',
      contactType: 'Correo masivo',
      revenue: 100,
      notes: 'llamar la próxima semana temprano',
    }));
    const asked = codes('questions', hands);
    expect(asked).toHaveLength(8);
    expect(asked.slice(0, 5)).toEqual(['same-contact-date', 'shared-phone', 'numbered-emails', 'round-amounts', 'no-origin']);
  });

  it('ask whose the clients are where no column says it, and whom the company has a part in', () => {
    const hands = many(10, (at) => person(at, { ownership: at < 2 ? 'shared' : 'own', lastContact: ago(at), lastSale: ago(at), revenue: 9 }));
    expect(traits(hands).questions[0]).toMatchObject({ code: 'no-origin', args: { count: 10, clients: 10 }, column: null });
    expect(traits(hands, { fields: ['name', 'phone', 'lastContact', 'origin'] }).questions[0]).toMatchObject({
      code: 'corporate',
      args: { count: 2, clients: 10 },
      column: 3,
    });
    expect(codes('questions', hands.slice(2), { fields: ['name', 'origin'] })).not.toContain('corporate');
  });

  it('pick the rows with most to tell about', () => {
    const hands = [person(0, { revenue: 5 }), person(1), person(2, { revenue: 9 }), person(3, { lastContact: ago(3) }), person(4, { revenue: 7 })];
    expect(traits(hands).questions.find(({ code }) => code === 'tell-about')).toMatchObject({ args: { rows: '2 4 6' }, lines: [2, 4, 6] });
    expect(codes('questions', hands.slice(0, 2))).not.toContain('tell-about');
  });

  it('ask for the two columns that could add most', () => {
    const missing = (['updatedAt', 'contactType', 'products'] as const).map((field, at) => ({
      fields: [field],
      points: 10 - at * 4,
      any: false,
      dimensions: [],
    }));
    const asked = traits([person(0)], { missing }).questions.filter(({ code }) => code === 'ask-column');
    expect(asked.map(({ args }) => args)).toEqual([
      { fields: 'updatedAt', any: 0, points: 10 },
      { fields: 'contactType', any: 0, points: 6 },
    ]);
    expect(codes('questions', [person(0)], { missing: [{ fields: ['products'], points: 0.9, any: false, dimensions: [] }] })).not.toContain('ask-column');
  });

  it('are none of nobody', () => expect(codes('questions', [], { missing: [] })).toEqual([]));
});

describe('whose the clients are', () => {
  const of = (labels: readonly (readonly string[])[]) =>
    measureOwnership({
      ...judgeByHand(
        labels.flatMap((own, client) => own.map((ownership) => ({ ownership, client: String(client) }))),
        { fields: ['origin'] },
      ).portfolio,
    });
  it('counts each client once, shared where its records disagree', () => {
    expect(of([['own'], ['own', 'unknown'], ['own', 'corporate'], ['corporate', 'corporate'], ['unknown'], ['shared', 'own']])).toEqual({
      own: 2,
      corporate: 1,
      shared: 2,
      unknown: 1,
    });
    expect(of([['unknown', 'own']])).toEqual(of([['own', 'unknown']]));
  });
  it('is not known without a column', () => expect(judgeByHand([{ ownership: 'own' }]).ownership).toBeNull());
});

describe('what could come along', () => {
  const hands = many(10, (at) => ({ name: `Ana ${at}`, soldLastYear: 100.1 }));
  const sales = { dated: 30, lastYear: 10_010_000, documents: 30 };
  const forecast = (share: number | null, around: Around, ours = 0) =>
    forecastCarryOver(judgeByHand(hands, around).portfolio, share, ours === 0 ? null : overlapOf(ours, 10));
  it('is the share of the last year', () => {
    expect(forecast(30, { sales })).toEqual({ share: 0.3, sales: 30, lastYear: 1001, amount: 300.3, low: 200.2, high: 500.5, refused: null });
  });
  it('leaves out who is ours already, but not who may be', () => {
    expect(forecast(50, { sales }, 4)).toMatchObject({ lastYear: 1001, ours: 400.4, amount: 300.3 });
    const { portfolio } = judgeByHand(hands, { sales });
    expect(forecastCarryOver(portfolio, 50, overlapOf(0, 10, 4))).toMatchObject({ ours: 0, amount: 500.5 });
  });
  it.each([
    ['was not asked for', null, { sales }, null],
    ['29 sales', 30, { sales: { ...sales, dated: 29 } }, { sales: 29, refused: 'few-sales' }],
    ['no sales', 30, { sales: null }, { sales: 0, refused: 'no-sales' }],
  ])('is refused: %s', (_, share, around, expected) => {
    const found = forecast(share, around);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toEqual({ share: 0.3, lastYear: null, amount: null, ...expected });
  });
  it('is nothing where more was given back than sold', () => {
    const back = judgeByHand([{ soldLastYear: -50 }], { sales }).portfolio;
    expect(forecastCarryOver(back, 20)).toMatchObject({ lastYear: -50, amount: 0 });
  });
});

it.each([
  [[], ''],
  [[7], '7'],
  [[9, 7, 8, 8], '7-9'],
  [[2, 4, 6, 8, 9], '2 4 6 +2'],
])('writes the lines %j as %j', (lines, text) => expect(writeLines(lines)).toBe(text));
