import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brought } from '../../src/scoring/brought.js';
import { CRITERIA, type Criterion } from '../../src/scoring/score.js';
import { judgeFit } from '../../src/scoring/target.js';
import { portfolioOf, record, targetOf } from './target-helpers.js';

type Said = 'yes' | 'no' | 'open';
/** What one criterion says of one record. */
function judgeOne(name: Criterion, wanted: readonly string[], given: Parameters<typeof record>[1], mapped: readonly ('birthDate' | 'gender')[] = []): Said {
  const portfolio = portfolioOf([[record(2, given)]], { mapped: new Set(mapped) });
  const { relevance } = judgeFit(portfolio, targetOf({ [name]: { wanted } }));
  return relevance.judged === 0 ? 'open' : relevance.score === 100 ? 'yes' : 'no';
}

describe('sectors, by meaning', () => {
  it.each([
    ['ferretería', 'Ferretería', 'yes'],
    ['ferretería', 'FERRETERIAS', 'yes'],
    ['ferretería', 'hardware', 'yes'],
    ['hardware stores', 'Ferretería', 'yes'],
    ['Ferretería', 'Ferreteria y construccion', 'yes'],
    ['construcción', 'Ferreteria y construccion', 'yes'],
    ['construcción', 'Materiales de construcción', 'no'],
    ['materiales de construcción', 'building-materials', 'yes'],
    ['building-materials', 'Ladrillera', 'yes'],
    ['ferretería', 'Carpintería', 'no'],
    ['ferretería', 'unknown', 'open'],
    ['gasfitería', 'Gasfitería', 'yes'],
    ['gasfitería', 'Gasfitería y sanitarios', 'yes'],
    ['gasfitería', 'Ferretería', 'no'],
    ['maestro de obra', 'Maestros de obras', 'yes'],
    ['alimentos y bebidas', 'Bebidas', 'yes'],
    ['salud', 'Clínicas', 'yes'],
    ['servicios', 'Servicios de limpieza', 'no'],
    ['limpieza', 'Servicios de limpieza', 'yes'],
    ['comercio', 'retail', 'yes'],
    ['farmacia', 'Botica', 'yes'],
    ['luces', 'Luz', 'yes'],
  ] as const)('%s / %s: %s', (wanted, sector, said) => expect(judgeOne('sector', [wanted], { labels: { sector } })).toBe(said));
});

describe('products, by the words of their names', () => {
  it.each([
    ['cemento', ['cemento y fierro'], 'yes'],
    ['Cementos', ['cemento sol 42 5 kg'], 'yes'],
    ['cerámico', ['ceramicos'], 'yes'],
    ['pintura látex', ['latex blanco pintura'], 'yes'],
    ['pintura látex', ['pintura'], 'no'],
    ['cemento', ['cementerio'], 'no'],
    ['cemento', ['pintura', 'cemento'], 'yes'],
    ['cemento', [], 'open'],
    ['cemento', [''], 'open'],
  ] as const)('%s / %j: %s', (wanted, products, said) => expect(judgeOne('product', [wanted], { products })).toBe(said));
});

describe('types of clients', () => {
  it.each([
    ['person', 'person', 'unknown', 'yes'],
    ['person', 'company', 'unknown', 'no'],
    ['company', 'unknown', 'large', 'open'],
    ['small', 'company', 'small', 'yes'],
    ['small', 'company', 'large', 'no'],
    ['small', 'company', 'unknown', 'open'],
    ['small', 'person', 'unknown', 'no'],
  ] as const)('%s / %s %s: %s', (wanted, kind, size, said) => expect(judgeOne('clientType', [wanted], { kind, labels: { size } })).toBe(said));

  it('within a criterion any value will do, and an open one stays open', () => {
    expect(judgeOne('clientType', ['small', 'person'], { kind: 'person' })).toBe('yes');
    expect(judgeOne('clientType', ['small', 'person'], { kind: 'company' })).toBe('open');
    expect(judgeOne('clientType', ['small', 'medium'], { kind: 'company', labels: { size: 'large' } })).toBe('no');
  });
});

describe('tiers and sensitive answers', () => {
  it.each([
    ['tier', ['A'], { labels: { tier: 'A' } }, 'yes'],
    ['tier', ['A', 'B'], { labels: { tier: 'C' } }, 'no'],
    ['tier', ['A'], { labels: { tier: 'none' } }, 'open'],
    ['age', ['25-40'], { sensitive: { age: 25 } }, 'yes'],
    ['age', ['25-40'], { sensitive: { age: 40 } }, 'yes'],
    ['age', ['25-40'], { sensitive: { age: 24 } }, 'no'],
    ['age', ['25-40'], { sensitive: { age: 41 } }, 'no'],
    ['age', ['60+'], { sensitive: { age: 99 } }, 'yes'],
    ['age', ['25-40'], {}, 'open'],
    ['children', ['0'], { sensitive: { children: 0 } }, 'yes'],
    ['children', ['1+'], { sensitive: { children: 0 } }, 'no'],
    ['gender', ['female'], { sensitive: { gender: 'Mujer' } }, 'yes'],
    ['gender', ['female'], { sensitive: { gender: 'Masculino' } }, 'no'],
    ['gender', ['male'], { sensitive: { gender: 'M' } }, 'yes'],
    ['gender', ['female'], { sensitive: { gender: '?' } }, 'open'],
    ['maritalStatus', ['married'], { sensitive: { maritalStatus: 'Casado(a)' } }, 'yes'],
    ['maritalStatus', ['single'], { sensitive: { maritalStatus: 'Viuda' } }, 'no'],
    ['maritalStatus', ['single'], { sensitive: { maritalStatus: 'No precisa' } }, 'open'],
  ] as const)('%s %j of %j: %s', (name, wanted, given, said) => expect(judgeOne(name, wanted, given)).toBe(said));

  it('M is a woman where the file writes H for men', () => {
    const clients = ['M', 'H', 'M'].map((gender, at) => [record(at + 2, { sensitive: { gender } })]);
    expect(judgeFit(portfolioOf(clients), targetOf({ gender: { wanted: ['female'] } })).relevance).toMatchObject({ judged: 3, matching: 2 });
  });

  it('a generation counts by a birth that the file states, not by the letters of an RFC', () => {
    const given = { sensitive: { generation: 'x' } };
    expect(judgeOne('generation', ['x'], given, ['birthDate'])).toBe('yes');
    expect(judgeOne('generation', ['z'], given, ['birthDate'])).toBe('no');
    expect(judgeOne('generation', ['x'], given, ['gender'])).toBe('open');
    expect(judgeOne('generation', ['x'], { sensitive: { generation: 'organization' } }, ['birthDate'])).toBe('open');
  });
});

describe('relevance', () => {
  const lima = { region: 'Lima', country: 'Perú' };
  const clients = [
    [record(2, { labels: { sector: 'Ferretería' }, place: lima })],
    [record(3, { labels: { sector: 'Ferretería' }, place: { region: 'Piura', country: 'Perú' } })],
    [record(4, { labels: { sector: 'Botica' } })],
    [record(5)],
    [record(6, { place: lima })],
  ];
  const target = targetOf({ sector: { wanted: ['ferretería'], weight: 3 }, place: { wanted: ['Lima'] } });

  it('is the mean of weighted matches over what is known of the judged ones', () => {
    const fit = judgeFit(portfolioOf(clients), target);
    // 1, 3/4, 0 and 1 of four judged ones.
    expect(fit.relevance).toEqual({
      score: 68.8,
      judged: 4,
      unjudged: 1,
      matching: 2,
      excluded: 0,
      criteria: [
        { name: 'sector', known: 3, matching: 2 },
        { name: 'place', known: 3, matching: 2 },
      ],
    });
    expect([...fit.of]).toEqual([1, 0.75, 0, Number.NaN, 1]);
    expect(clients.map((_, at) => fit.fits(at))).toEqual([true, false, false, false, true]);
    expect(clients.map((_, at) => fit.missing(at))).toEqual([[], [], ['place'], ['sector', 'place'], ['sector']]);
  });

  it('an exclusion gives 0 to whoever else it may suit, and judges', () => {
    const excluding = targetOf({ sector: { wanted: ['ferretería'] }, clientType: { excluded: ['person'] } });
    const some = [
      [record(2, { kind: 'person', labels: { sector: 'Ferretería' } })],
      [record(3, { kind: 'company', labels: { sector: 'Ferretería' } })],
      [record(4, { kind: 'person' })],
      [record(5, { kind: 'company' })],
    ];
    const fit = judgeFit(portfolioOf(some), excluding);
    expect([...fit.of]).toEqual([0, 1, 0, Number.NaN]);
    expect(fit.relevance).toMatchObject({ score: 33.3, judged: 3, unjudged: 1, matching: 1, excluded: 2 });
    expect(fit.relevance.criteria[1]).toEqual({ name: 'clientType', known: 4, matching: 2 });
  });

  it('of exclusions alone is that of who is known not to be left out', () => {
    const fit = judgeFit(
      portfolioOf([[record(2, { kind: 'person' })], [record(3, { kind: 'company' })], [record(4)]]),
      targetOf({ clientType: { excluded: ['person'] } }),
    );
    expect([...fit.of]).toEqual([0, 1, Number.NaN]);
    expect(fit.relevance).toMatchObject({ score: 50, judged: 2, matching: 1, excluded: 1 });
  });

  it('of nobody is 0 of 0', () => expect(judgeFit(portfolioOf([]), target).relevance).toMatchObject({ score: 0, judged: 0, unjudged: 0 }));

  it('a client knows what any of its records knows', () => {
    const both = [[record(2, { labels: { sector: 'Ferretería' } }), record(3, { place: lima })]];
    expect(judgeFit(portfolioOf(both), target).relevance).toMatchObject({ score: 100, judged: 1, matching: 1 });
    const torn = [[record(2, { labels: { sector: 'Botica' } }), record(3, { labels: { sector: 'Ferretería' } })]];
    expect(judgeFit(portfolioOf(torn), targetOf({ sector: { wanted: ['ferretería'] } })).relevance.score).toBe(100);
    expect(judgeFit(portfolioOf(torn), targetOf({ sector: { wanted: ['ferretería'], excluded: ['farmacia'] } })).relevance).toMatchObject({
      score: 0,
      excluded: 1,
    });
  });

  it('does not depend on the order of clients nor of their records', () => {
    const one = fc.record({
      sector: fc.constantFrom('Ferretería', 'Botica', 'unknown'),
      region: fc.constantFrom('Lima', 'Piura', undefined),
      kind: fc.constantFrom('person' as const, 'company' as const, 'unknown' as const),
    });
    const wanted = targetOf({
      sector: { wanted: ['hardware'], weight: 0.1 },
      place: { wanted: ['Lima'], weight: 0.2 },
      clientType: { wanted: ['company'], weight: 0.7 },
    });
    fc.assert(
      fc.property(fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), fc.infiniteStream(fc.nat()), (groups, order) => {
        let line = 1;
        const made = groups.map((group) =>
          group.map(({ sector, region, kind }) => record(++line, { kind, labels: { sector }, place: region === undefined ? {} : { region } })),
        );
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ value }) => value);
        const first = judgeFit(portfolioOf(made), wanted).relevance;
        const mixed: Brought[][] = shuffle(made).map((records) => shuffle(records));
        expect(judgeFit(portfolioOf(mixed), wanted).relevance).toEqual(first);
        expect(first.judged + first.unjudged).toBe(groups.length);
        expect(first.score >= 0 && first.score <= 100).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it('has a matcher for every criterion', () => {
  for (const name of CRITERIA) expect(judgeOne(name, ['1'], {})).toBe('open');
});
