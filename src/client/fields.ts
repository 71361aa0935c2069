import { DEALINGS } from './aliases/dealings.js';
import { WHO } from './aliases/who.js';

/** How the values of a field are read, checked and stored. */
export type KindName = 'text' | 'word' | 'place' | 'code' | 'email' | 'phone' | 'taxId' | 'day' | 'year' | 'money' | 'count' | 'flag';

/**
 * One field of a client. `aliases` are column headers in natural writing, the preferred one first: where two columns claim the field, the
 * earlier alias wins. `many`: several columns join. `sensitive`: never part of a candidate's score unless switched on.
 * `personal`: what the field tells about a person, so that screens can hide it.
 */
export type Field = {
  readonly kind: KindName;
  readonly aliases: readonly string[];
  readonly many?: true;
  readonly sensitive?: true;
  readonly personal?: 'name' | 'contact' | 'id' | 'birth' | 'place';
};

/** The one list of fields: the record type, the mapping of columns and the documentation come from it. */
export const FIELDS = {
  id: { kind: 'code', personal: 'id', aliases: WHO.id },
  name: { kind: 'text', many: true, personal: 'name', aliases: WHO.name },
  firstName: { kind: 'text', many: true, personal: 'name', aliases: WHO.firstName },
  lastName: { kind: 'text', many: true, personal: 'name', aliases: WHO.lastName },
  company: { kind: 'text', aliases: WHO.company },
  taxId: { kind: 'taxId', personal: 'id', aliases: WHO.taxId },
  documentType: { kind: 'word', aliases: WHO.documentType },
  email: { kind: 'email', many: true, personal: 'contact', aliases: WHO.email },
  phone: { kind: 'phone', many: true, personal: 'contact', aliases: WHO.phone },
  address: { kind: 'text', many: true, personal: 'place', aliases: WHO.address },
  district: { kind: 'place', aliases: WHO.district },
  city: { kind: 'place', aliases: WHO.city },
  province: { kind: 'place', aliases: WHO.province },
  region: { kind: 'place', aliases: WHO.region },
  country: { kind: 'place', aliases: WHO.country },
  postalCode: { kind: 'code', personal: 'place', aliases: WHO.postalCode },
  timeZone: { kind: 'word', aliases: WHO.timeZone },
  birthDate: { kind: 'day', personal: 'birth', aliases: WHO.birthDate },
  birthYear: { kind: 'year', personal: 'birth', aliases: WHO.birthYear },
  age: { kind: 'count', sensitive: true, personal: 'birth', aliases: WHO.age },
  gender: { kind: 'word', sensitive: true, aliases: WHO.gender },
  maritalStatus: { kind: 'word', sensitive: true, aliases: WHO.maritalStatus },
  children: { kind: 'count', sensitive: true, aliases: WHO.children },
  occupation: { kind: 'text', aliases: WHO.occupation },
  incomeLevel: { kind: 'word', aliases: WHO.incomeLevel },
  sector: { kind: 'word', aliases: WHO.sector },
  companySize: { kind: 'word', aliases: WHO.companySize },
  legalForm: { kind: 'word', aliases: WHO.legalForm },
  economicGroup: { kind: 'word', aliases: WHO.economicGroup },
  firstPurchase: { kind: 'day', aliases: DEALINGS.firstPurchase },
  lastPurchase: { kind: 'day', aliases: DEALINGS.lastPurchase },
  purchaseCount: { kind: 'count', aliases: DEALINGS.purchaseCount },
  totalRevenue: { kind: 'money', aliases: DEALINGS.totalRevenue },
  currency: { kind: 'word', aliases: DEALINGS.currency },
  averageTicket: { kind: 'money', aliases: DEALINGS.averageTicket },
  products: { kind: 'text', many: true, aliases: DEALINGS.products },
  expectedRevenue: { kind: 'money', aliases: DEALINGS.expectedRevenue },
  margin: { kind: 'money', aliases: DEALINGS.margin },
  costToServe: { kind: 'money', aliases: DEALINGS.costToServe },
  balance: { kind: 'money', aliases: DEALINGS.balance },
  overdue: { kind: 'money', aliases: DEALINGS.overdue },
  creditLimit: { kind: 'money', aliases: DEALINGS.creditLimit },
  creditDays: { kind: 'count', aliases: DEALINGS.creditDays },
  lastContact: { kind: 'day', aliases: DEALINGS.lastContact },
  contactType: { kind: 'word', aliases: DEALINGS.contactType },
  contactCount: { kind: 'count', aliases: DEALINGS.contactCount },
  source: { kind: 'word', aliases: DEALINGS.source },
  medium: { kind: 'word', aliases: DEALINGS.medium },
  stage: { kind: 'word', aliases: DEALINGS.stage },
  interest: { kind: 'word', aliases: DEALINGS.interest },
  status: { kind: 'word', aliases: DEALINGS.status },
  owner: { kind: 'word', aliases: DEALINGS.owner },
  origin: { kind: 'word', aliases: DEALINGS.origin },
  consent: { kind: 'flag', aliases: DEALINGS.consent },
  satisfaction: { kind: 'word', aliases: DEALINGS.satisfaction },
  churnReason: { kind: 'text', aliases: DEALINGS.churnReason },
  notes: { kind: 'text', aliases: DEALINGS.notes },
  createdAt: { kind: 'day', aliases: DEALINGS.createdAt },
  updatedAt: { kind: 'day', aliases: DEALINGS.updatedAt },
  isDeleted: { kind: 'flag', aliases: DEALINGS.isDeleted },
  isCustomer: { kind: 'flag', aliases: DEALINGS.isCustomer },
  isCompany: { kind: 'flag', aliases: DEALINGS.isCompany },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** The description of a field, typed so that the optional marks can be read whichever field it is. */
export function fieldOf(name: FieldName): Field {
  return FIELDS[name];
}
