import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { product } from '../../src/classifiers/product.js';
import { Baskets, decideListSigns, ProductNames } from '../../src/client/products.js';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { client, contextOf } from '../helpers/dealings.js';
import { analyse, write } from '../helpers/findings.js';

const namesOf = (cell: string, products = new ProductNames()) => products.read(cell).map((number) => products.names[number]);

describe('the products of a cell', () => {
  it.each([
    ['Cemento; Fierro', ['Cemento', 'Fierro']],
    ['Cemento ::: Fierro', ['Cemento', 'Fierro']],
    ['Cemento|Fierro', ['Cemento', 'Fierro']],
    ['Cemento\nFierro', ['Cemento', 'Fierro']],
    ['- Cemento\n- Fierro', ['Cemento', 'Fierro']],
    ['Cemento;cemento ; CEMENTO.', ['Cemento']],
    ['Cemento; ; n/a; -', ['Cemento']],
    ['Cemento, Fierro', ['Cemento, Fierro']],
    ['n/a', []],
    [';;', []],
    ['Cemento  Sol', ['Cemento Sol']],
    ['++', ['++']],
  ])('%j: %j', (cell, wanted) => expect(namesOf(cell)).toEqual(wanted));
  it.each([
    [[','], 'Cemento, Fierro', ['Cemento', 'Fierro']],
    [[','], 'Cemento 42,5 kg,Fierro', ['Cemento 42,5 kg', 'Fierro']],
    [[','], 'A4, 80 g', ['A4', '80 g']],
    [['/'], 'Cemento / Tubo 1/2', ['Cemento', 'Tubo 1/2']],
    [['+'], 'Internet + TV', ['Internet', 'TV']],
    [[',', '+'], 'A + B, C', ['A', 'B', 'C']],
  ] as const)('with %j: %j', (signs, cell, wanted) => expect(namesOf(cell, new ProductNames(signs))).toEqual(wanted));
  it('spellings are one product, called as it was first written', () => {
    const products = new ProductNames();
    expect([products.main('CEMENTO'), products.main('cemento; fierro'), products.main('Fiérro')]).toEqual(['CEMENTO', 'CEMENTO', 'fierro']);
    expect(products.names).toEqual(['CEMENTO', 'fierro']);
  });
  it('long cells are read like short ones', () => {
    const cell = Array.from({ length: 300 }, (_, index) => `Producto ${index}`).join('; ');
    expect(namesOf(cell)).toHaveLength(300);
  });
});

describe('which signs part products is the column’s affair', () => {
  it.each([
    ['Producto', ['Cemento, Fierro', 'Fierro', 'Ladrillo'], [',']],
    ['Producto', ['Tornillo, acero', 'Clavo, acero', 'Clavo'], []],
    ['Productos', ['Cemento, Fierro', 'Ladrillo, Fierro'], [',']],
    ['Productos', ['Cemento, Fierro'], []],
    ['Productos', ['Tornillo, largo', 'Clavo, corto'], []],
    ['Producto', ['Cemento 42,5', 'Cemento 50'], []],
    ['Plan', ['Internet + TV', 'TV', 'Internet'], ['+']],
    ['Plan', ['Hogar + TV'], []],
    ['Servicio', ['Poda / Riego', 'Riego / Poda'], ['/']],
    ['Producto', ['Tubo 1/2', 'Tubo 3/4', '2'], []],
    ['Producto', ['Cemento; Fierro'], []],
    ['Producto', [], []],
  ] as const)('%s %j: %j', (header, texts, wanted) => expect(decideListSigns(header, texts)).toEqual(wanted));
});

describe('the rule', () => {
  it.each([
    [{ products: 'Cemento; Fierro' }, 'Cemento', 'main'],
    [{ products: '-; Fierro' }, 'Fierro', 'main'],
    [{ products: ';' }, 'unknown', 'none'],
    [{}, 'unknown', 'none'],
    [{ products: 'Cemento', counter: true }, 'unknown', 'counter'],
  ])('%j: %s', (known, wanted, code) => {
    const context = contextOf();
    expect([product.of(client(known), context), product.why(client(known), context).code]).toEqual([wanted, code]);
  });
  it('why counts the others', () =>
    expect(product.why(client({ products: 'Cemento; Fierro; Cal' }), contextOf()).args).toEqual({ product: 'Cemento', products: 3 }));
});

it('property: baskets give back what was put in, whatever the room', () => {
  const lists = fc.array(fc.option(fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 })), { maxLength: 60 });
  fc.assert(
    fc.property(lists, (rows) => {
      const baskets = new Baskets();
      for (const [row, items] of rows.entries()) {
        if (row % 7 === 0) baskets.resize(row + 7);
        if (items !== null) baskets.keep(row, items);
      }
      for (const [row, items] of rows.entries()) {
        expect([...baskets.of(row)]).toEqual(items ?? []);
        expect(baskets.breadth[row]).toBe(items?.length ?? 0);
      }
    }),
  );
});

it('end to end: main product, breadth and several columns', async () => {
  const text = 'Código,Nombre,Productos,Servicios\n1,Ana,"Cemento, Fierro",Flete\n2,Eva,fierro,\n3,Sol,,Flete\n4,Luz,,\n';
  const { report } = await analyse(text);
  expect(report.classifications.product.map(({ label, clients }) => `${label} ${clients}`)).toEqual(['Cemento 1', 'Fierro 1', 'Flete 1', 'unknown 1']);
  expect(report.products).toMatchObject({ different: 3, clients: 3, breadth: 1.67 });
  const lines = String(await write(text, writeNdjson))
    .trim()
    .split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { breadth: number }).breadth)).toEqual([3, 1, 1, 0]);
  const csv = String(await write(text, writeEnrichedCsv))
    .trim()
    .split('\n');
  expect(csv.map((line) => line.split(',').at(-1))).toEqual(['cartera_breadth', '3', '1', '1', '0']);
});
