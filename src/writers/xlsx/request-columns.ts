import type { FieldName } from '../../client/fields.js';
import type { DimensionName } from '../../settings.js';

/** The fields of the workbook that a candidate fills in, in the order of its columns. */
export const REQUEST_FIELDS = [
  'name',
  'company',
  'taxId',
  'phone',
  'email',
  'address',
  'district',
  'city',
  'region',
  'country',
  'sector',
  'lastContact',
  'contactType',
  'stage',
  'lastPurchase',
  'totalRevenue',
  'currency',
  'purchaseCount',
  'products',
  'origin',
  'updatedAt',
  'notes',
] as const satisfies readonly FieldName[];
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** What a column holds; `choice`: a word of a list. */
export type RequestKind = 'text' | 'day' | 'amount' | 'count' | 'choice';
/** Whether it is needed: always, one of a pair, or of companies. */
export type RequestNeed = 'always' | 'either' | 'company' | 'no';
type RequestColumn = { readonly kind: RequestKind; readonly width: number; readonly need: RequestNeed; readonly counts: readonly DimensionName[] };

const column = (kind: RequestKind, width: number, counts: readonly DimensionName[] = [], need: RequestNeed = 'no'): RequestColumn => ({
  kind,
  width,
  need,
  counts,
});

/** What each column holds, and which parts of a score it feeds. */
export const REQUEST_COLUMNS: Readonly<Record<RequestField, RequestColumn>> = {
  name: column('text', 28, ['identification'], 'either'),
  company: column('text', 32, ['identification'], 'either'),
  taxId: column('text', 22, ['identification'], 'company'),
  phone: column('text', 20, ['identification'], 'either'),
  email: column('text', 28, ['identification'], 'either'),
  address: column('text', 30),
  district: column('text', 20, ['identification']),
  city: column('text', 18, ['identification'], 'always'),
  region: column('text', 18, ['identification']),
  country: column('text', 14),
  sector: column('text', 20),
  lastContact: column('day', 17, ['contactFreshness', 'relationship'], 'always'),
  contactType: column('choice', 25, ['relationship'], 'always'),
  stage: column('choice', 20),
  lastPurchase: column('day', 17, ['salesEvidence']),
  totalRevenue: column('amount', 20, ['salesEvidence', 'resilience']),
  currency: column('choice', 11),
  purchaseCount: column('count', 18),
  products: column('text', 28, ['productEvidence']),
  origin: column('choice', 23),
  updatedAt: column('day', 21, ['recordCurrency']),
  notes: column('text', 40),
};
