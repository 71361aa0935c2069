/** What the evidence of a dimension says: every code has its sentence in the catalogue. */
export const WHY_CODES = [
  // identification
  'complete',
  'name-missing',
  'contact-missing',
  'place-missing',
  'tax-id-missing',
  'no-name-column',
  'no-contact-column',
  'no-place-column',
  'no-tax-id-column',
  // validity
  'all-valid',
  'nothing-filled',
  'impossible-phones',
  'wrong-emails',
  'wrong-tax-ids',
  'wrong-dates',
  'wrong-amounts',
  'wrong-cells',
  // uniqueness
  'repeated',
  'none-repeated',
  // contact freshness, record currency
  'median-contact',
  'contact-date-missing',
  'median-update',
  'update-date-missing',
  'no-date-column',
  // relationship
  'contact-ways',
  'unknown-ways',
  'contact-way-missing',
  'contact-way-undated',
  'no-contact-type-column',
  'no-contact-columns',
  // sales evidence
  'dated-sales',
  'median-sale',
  'sale-without-amount',
  'amount-without-date',
  'no-sale-date-column',
  'no-amount-column',
  'no-sale-columns',
  // product evidence
  'known-products',
  'no-product-column',
  // resilience
  'largest-client',
  'few-buyers',
  // whatever the dimension
  'no-clients',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];
