import type { DimensionName } from '../../settings.js';
import { measureContactFreshness } from './contact-freshness.js';
import type { Dimension } from './dimension.js';
import { measureIdentification } from './identification.js';
import { measureProductEvidence } from './product-evidence.js';
import { measureRecordCurrency } from './record-currency.js';
import { measureRelationship } from './relationship.js';
import { measureResilience } from './resilience.js';
import { measureSalesEvidence } from './sales-evidence.js';
import { measureUniqueness } from './uniqueness.js';
import { measureValidity } from './validity.js';

/** What the quality is made of: one measure for every name among the weights. */
export const DIMENSIONS = {
  identification: measureIdentification,
  validity: measureValidity,
  uniqueness: measureUniqueness,
  contactFreshness: measureContactFreshness,
  recordCurrency: measureRecordCurrency,
  relationship: measureRelationship,
  salesEvidence: measureSalesEvidence,
  productEvidence: measureProductEvidence,
  resilience: measureResilience,
} as const satisfies Record<DimensionName, Dimension>;
