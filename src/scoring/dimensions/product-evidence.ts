import type { BroughtPortfolio } from '../portfolio-brought.js';
import { lineOf, type Profile } from '../profile.js';
import { columnOf, type Measured, meanOf, trace, withoutColumns } from './dimension.js';

/** Of how many clients it is known what they buy: the share with a product or a service, of the file's column or of the sales. */
export function measureProductEvidence(portfolio: BroughtPortfolio): Measured {
  const { profiles, mapped } = portfolio;
  if (!mapped.has('products')) return withoutColumns('no-product-column', ['products']);
  const isKnown = ({ records }: Profile): boolean => records.some(({ products }) => products.length > 0);
  const unknown = profiles.filter((profile) => !isKnown(profile)).map(lineOf);
  const args = { clients: profiles.length - unknown.length, of: profiles.length };
  const evidence = [profiles.length === 0 ? trace('no-clients', {}) : trace('known-products', args, columnOf(portfolio, 'products'), unknown)];
  return { ...meanOf(profiles, (profile) => (isKnown(profile) ? 1 : 0)), attainable: 1, missing: [], evidence };
}
