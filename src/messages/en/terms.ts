import type { FieldName } from '../../client/fields.js';
import type { DateOrder } from '../../client/plan.js';

/** Names of fields, labels and headings, as people read them. */
export const terms = {
  fields: {
    id: 'Code', name: 'Name', firstName: 'First name', lastName: 'Last name', company: 'Company', taxId: 'Tax id',
    email: 'Email', phone: 'Phone', address: 'Address', district: 'District', city: 'City', province: 'Province',
    region: 'Region', country: 'Country', postalCode: 'Postal code', timeZone: 'Time zone',
    birthDate: 'Birth date', birthYear: 'Birth year', age: 'Age', gender: 'Gender', maritalStatus: 'Marital status',
    children: 'Children', occupation: 'Occupation', incomeLevel: 'Income level',
    sector: 'Sector', companySize: 'Company size', legalForm: 'Legal form', economicGroup: 'Economic group',
    firstPurchase: 'First purchase', lastPurchase: 'Last purchase', purchaseCount: 'Purchases', totalRevenue: 'Revenue',
    averageTicket: 'Average ticket', products: 'Products', expectedRevenue: 'Expected revenue', margin: 'Margin',
    costToServe: 'Cost to serve', balance: 'Balance', overdue: 'Overdue balance', creditLimit: 'Credit limit', creditDays: 'Credit days',
    lastContact: 'Last contact', contactType: 'Contact type', contactCount: 'Contacts', source: 'Source', medium: 'Medium',
    stage: 'Stage', interest: 'Interest', status: 'Client status', owner: 'Salesperson', origin: 'Ownership', consent: 'Consent',
    satisfaction: 'Satisfaction', churnReason: 'Reason for leaving', notes: 'Notes', createdAt: 'Created', updatedAt: 'Last update',
    isDeleted: 'Deleted', isCustomer: 'Is customer', isCompany: 'Is company',
  } satisfies Record<FieldName, string>,
  states: {
    current: { name: 'Current', gloss: 'buys often' },
    active: { name: 'Active', gloss: 'buys now and then' },
    inactive: { name: 'Inactive', gloss: 'stopped buying' },
    potential: { name: 'Potential', gloss: 'showed interest' },
    probable: { name: 'Prospect', gloss: 'not approached yet' },
    unknown: { name: 'No data', gloss: '' },
  },
  tiers: {
    A: { name: 'A', gloss: 'top' },
    B: { name: 'B', gloss: 'middle' },
    C: { name: 'C', gloss: 'small' },
    none: { name: 'No billing', gloss: '' },
  },
  generations: {
    greatest: { name: 'Greatest', short: 'Greatest' },
    silent: { name: 'Silent', short: 'Silent' },
    boomer: { name: 'Baby boomer', short: 'Boomer' },
    x: { name: 'Generation X', short: 'X' },
    millennial: { name: 'Millennial', short: 'Millennial' },
    z: { name: 'Generation Z', short: 'Z' },
    alpha: { name: 'Generation Alpha', short: 'Alpha' },
    organization: { name: 'Company or organization', short: 'Companies' },
    unknown: { name: 'No data', short: 'no data' },
  },
  headings: {
    portfolio: 'Client portfolio', columns: 'Columns', validation: 'Data check',
    state: 'State', tier: 'Billing tier', generation: 'Generation', location: 'Location', clients: 'Clients', revenue: 'Revenue',
    total: 'Total', dependence: 'Dependence', apart: 'Apart', assumptions: 'Assumptions', data: 'Data', next: 'Next', asOf: 'As of',
    row: 'Row', rows: 'Rows', column: 'Column', field: 'Field', confidence: 'Confidence', format: 'Format', fit: 'Fits', reason: 'Reason', finding: 'Finding',
    cases: 'Cases', firstRows: 'First rows', unmapped: 'Not used', summary: 'Summary', label: 'Group', legend: 'Rules',
  },
  /** What each country calls the division that the file counts. */
  levels: {
    country: 'country', region: 'region', province: 'province', city: 'city', district: 'district',
    regionOf: { AR: 'province', BO: 'department', BR: 'state', CA: 'province', CO: 'department', CR: 'province', CU: 'province', DO: 'province', EC: 'province', ES: 'province', GT: 'department', HN: 'department', MX: 'state', NI: 'department', PA: 'province', PE: 'department', PY: 'department', SV: 'department', US: 'state', UY: 'department', VE: 'state' } as Readonly<Record<string, string>>,
  },
  unknown: 'no data',
  others: (count: string) => `${count} others`,
  dates: { dmy: 'day/month/year', mdy: 'month/day/year', ymd: 'year/month/day' } satisfies Record<DateOrder, string>,
  datePatterns: { dmy: 'dd/mm/yyyy', mdy: 'mm/dd/yyyy', ymd: 'yyyy-mm-dd' } satisfies Record<DateOrder, string>,
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', '~': 'tilde' } as Readonly<Record<string, string>>,
  severities: { error: 'error', warning: 'warning' },
};

export type TermWords = typeof terms;
