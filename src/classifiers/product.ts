import type { Client } from '../client/client.js';
import { type Context, rule } from './rule.js';

/**
 * The main product of a client: the first one that its cell names, or, from sales, the one that brought most revenue. Spellings that differ in accents,
 * case or punctuation are one product, called as it was first written. How many products a client has is counted beside it.
 *
 * @example of({ products: 'Cemento; Fierro' }, context) // 'Cemento'
 */
export const product = rule({
  labels: [] as readonly string[],
  evidence: ['products'],
  of: ({ counter, products }: Client, { read }: Context): string =>
    counter || products === undefined ? 'unknown' : (read.products.main(products) ?? 'unknown'),
  why: ({ counter, products }: Client, { read }: Context) => {
    const named = counter || products === undefined ? [] : read.products.read(products);
    const [first] = named;
    return first === undefined
      ? { code: counter ? 'counter' : 'none', args: {} }
      : { code: 'main', args: { product: read.products.names[first] ?? '', products: named.length } };
  },
});
