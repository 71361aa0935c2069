import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/client/facts.js';
import { ProductNames } from '../../src/client/products.js';
import { CLIENT, EXCLUDED } from '../../src/client/values.js';
import { measureProducts } from '../../src/portfolio/products.js';
import { tellDealings } from '../../src/renderers/dealings.js';
import type { SalesLog } from '../../src/transactions/sales.js';
import { analyse } from '../helpers/findings.js';
import { change, rich, speak } from '../renderers/samples.js';

const LIST = ['Cemento', 'Fierro', 'Ladrillo'];
const NAMES = new ProductNames();
NAMES.read(LIST.join('; '));

function factsOf(rows: readonly (readonly number[])[], more: (facts: Facts) => void = () => undefined): Facts {
  const facts = new Facts({ rules: [], mapped: new Set(['products']) });
  facts.reserve(rows.length, rows.length);
  for (const [row, products] of rows.entries()) {
    facts.disposition[row] = CLIENT;
    facts.revenue[row] = 10_000;
    facts.baskets?.keep(row, products);
  }
  facts.rows = rows.length;
  more(facts);
  return facts;
}
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('counts', () => {
  it('clients, shares, overlapping revenue, breadth', () => {
    const measured = measureProducts(factsOf([[0, 1], [0], [1, 0, 2], []]), NAMES);
    expect(measured).toEqual({
      different: 3,
      clients: 3,
      breadth: 2,
      top: [
        { product: 'Cemento', clients: 3, share: 1, revenue: 3 },
        { product: 'Fierro', clients: 2, share: 0.666667, revenue: 2 },
        { product: 'Ladrillo', clients: 1, share: 0.333333, revenue: 1 },
      ],
      crossSell: [],
    });
  });
  it('counter sales and records that are no clients stay out; amounts in other currencies are no revenue', () => {
    const facts = factsOf([[0], [0], [0], [0]], (those) => {
      those.counter[0] = 1;
      those.disposition[1] = EXCLUDED;
      those.currency[2] = 1;
    });
    expect(measureProducts(facts, NAMES)?.top).toEqual([{ product: 'Cemento', clients: 2, share: 1, revenue: 1 }]);
  });
  it('sales say what each product brought, whatever their spelling', () => {
    const log: SalesLog = {
      size: 5,
      client: Uint32Array.of(0, 0, 1, 1, 2),
      day: new Int32Array(5),
      amount: Float64Array.of(50_000, 20_000, 30_000, 10_000, 90_000),
      product: Uint32Array.of(1, 2, 1, 0, 1),
      products: ['', 'CEMENTO', 'fierro'],
    };
    const facts = factsOf([[0, 1], [0], [0]], (those) => {
      those.counter[2] = 1;
    });
    expect(measureProducts(facts, NAMES, log)?.top).toEqual([
      { product: 'Cemento', clients: 2, share: 1, revenue: 8 },
      { product: 'Fierro', clients: 1, share: 0.5, revenue: 2 },
    ]);
  });
  it('no products: null, and nobody with one: no breadth', () => {
    expect(measureProducts(new Facts({ rules: [], mapped: new Set() }), NAMES)).toBeNull();
    expect(measureProducts(factsOf([[], []]), NAMES)).toMatchObject({ clients: 0, breadth: null, top: [] });
  });
});

describe('gaps for cross-selling', () => {
  const gaps = (both: number, onlyA: number, onlyB: number, neither: number) =>
    measureProducts(factsOf([...times(both, [0, 1]), ...times(onlyA, [0]), ...times(onlyB, [1]), ...times(neither, [2])]), NAMES)?.crossSell ?? [];
  it('of 120 that buy cement, 45 buy no iron; six in ten do', () => {
    expect(gaps(75, 45, 5, 75)).toEqual([
      { has: 'Cemento', lacks: 'Fierro', clients: 120, without: 45, confidence: 0.625, lift: 1.56 },
      { has: 'Fierro', lacks: 'Cemento', clients: 80, without: 5, confidence: 0.9375, lift: 1.56 },
    ]);
  });
  it.each([
    ['ten clients buy both', [10, 5, 0, 60], 1],
    ['nine do', [9, 5, 0, 60], 0],
    ['three in ten buy the other', [30, 70, 0, 400], 1],
    ['fewer do', [29, 71, 0, 400], 0],
    ['as likely as for anybody', [40, 40, 40, 40], 0],
    ['less likely', [30, 50, 60, 10], 0],
    ['everybody who buys one buys the other', [50, 0, 20, 60], 1],
  ] as const)('%s', (_, counts, wanted) =>
    expect(gaps(counts[0], counts[1], counts[2], counts[3]).filter(({ has }) => has === (counts[1] === 0 ? 'Fierro' : 'Cemento'))).toHaveLength(wanted),
  );
  it('property: confidence and lift are those of the counts, and order does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 3 }), { minLength: 30, maxLength: 120 }), (rows) => {
        const found = measureProducts(factsOf(rows), NAMES)?.crossSell ?? [];
        const known = rows.filter(({ length }) => length > 0).length;
        for (const { has, lacks, clients, without, confidence, lift } of found) {
          const buys = (name: string) => rows.filter((row) => row.includes(LIST.indexOf(name)));
          expect(clients).toBe(buys(has).length);
          expect(without).toBe(buys(has).filter((row) => !row.includes(LIST.indexOf(lacks))).length);
          expect(confidence).toBeCloseTo(1 - without / clients, 5);
          expect(lift).toBeCloseTo((confidence * known) / buys(lacks).length, 1);
          expect(lift).toBeGreaterThanOrEqual(1);
        }
        expect(measureProducts(factsOf([...rows].reverse()), NAMES)?.crossSell).toEqual(found);
      }),
    );
  });
});

it('people read it in both languages', () => {
  const told = (language: 'es' | 'en') => tellDealings(rich, speak(language)).flatMap(({ sentences }) => sentences);
  expect(told('es')).toContain('De 1,200 que compran Cemento, 450 no compran Fierro (lo compran 6 de cada 10).');
  expect(told('en')).toContain('Of 1,200 who buy Cemento, 450 do not buy Fierro (6 in 10 buy it).');
  expect(told('es')).toContain('48 productos distintos; cada cliente compra 2.4 en promedio.');
  expect(told('es')).toContain('15 clientes no son rentables: -$9,200\u00a0MXN en total.');
  expect(tellDealings(change(rich, { products: null, net: null }), speak('es')).map(({ heading }) => heading)).toEqual(['Interés']);
});

it('what interest is due to is told where interest is shown', () => {
  const at = (interest: number) => change(rich, { products: null, net: null, coverage: { ...rich.coverage, interest } });
  expect(tellDealings(at(0.05), speak('es')).map(({ heading }) => heading)).toEqual(['Interés']);
  expect(tellDealings(at(0.049), speak('es'))).toEqual([]);
});

it('end to end: the file’s own lists', async () => {
  const rows = [...times(75, 'Cemento; Fierro'), ...times(45, 'cemento'), ...times(5, 'Fierro'), ...times(75, 'Cal')];
  const { report } = await analyse(`Nombre,Productos\n${rows.map((products, index) => `N${index},${products}`).join('\n')}\n`);
  expect(report.products?.crossSell[0]).toMatchObject({ has: 'Cemento', lacks: 'Fierro', clients: 120, without: 45 });
});
