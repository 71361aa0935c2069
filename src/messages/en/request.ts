import type { DimensionName } from '../../settings.js';
import type { RequestField } from '../../writers/xlsx/request-columns.js';

/** A column of the workbook that a candidate fills in: its header, which maps by itself, what it is for, and an example. */
export type RequestColumnWords = { readonly header: string; readonly about: string; readonly example: string };

/** The workbook that a candidate fills in, or a portfolio begins with. Headers and words of lists are those that cartera reads. */
export const request = {
  title: 'Client portfolio',
  sheets: { clients: 'Clients', help: 'Instructions' },
  columns: {
    name: { header: 'Full name', about: 'Who you talk to, or the person who buys', example: 'Ana Quispe Mamani' },
    company: { header: 'Company name', about: 'As it stands on its invoices; blank for a person', example: 'Ferretería El Tornillo S.A.C.' },
    taxId: { header: 'Tax ID', about: 'RUC, RFC, NIT, CUIT, RUT or NIF; of a person the identity document', example: '20501234517' },
    phone: { header: 'Phone', about: 'One that is answered; with the country code where it is abroad', example: '+51 999 888 777' },
    email: { header: 'Email', about: 'The address that is written to', example: 'compras@eltornillo.pe' },
    address: { header: 'Address', about: 'Street and number', example: 'Av. Argentina 1250' },
    district: { header: 'District', about: 'District, neighbourhood, comuna or colonia', example: 'Cercado de Lima' },
    city: { header: 'City', about: 'City or municipality', example: 'Lima' },
    region: { header: 'Region', about: 'Region, department, state or province', example: 'Lima' },
    country: { header: 'Country', about: 'Only where it is not always the same', example: 'Perú' },
    sector: { header: 'Industry', about: 'What the client does', example: 'Ferretería' },
    lastContact: { header: 'Last contact', about: 'Day of the last conversation, not of a mass mailing', example: '15 Nov 2026' },
    contactType: { header: 'Last contact type', about: 'How that was: choose from the list', example: 'Visit' },
    stage: { header: 'Stage', about: 'How far the client is: choose from the list', example: 'Quote sent' },
    lastPurchase: { header: 'Last purchase', about: 'Day of the last sale', example: '3 Nov 2026' },
    totalRevenue: { header: 'Total revenue', about: 'All that was sold to the client, as it was invoiced', example: '48,230.50' },
    currency: { header: 'Currency', about: 'Of the amount: choose from the list or write another code', example: 'PEN' },
    purchaseCount: { header: 'Number of purchases', about: 'How many sales that was', example: '12' },
    products: { header: 'Products', about: 'What the client buys; several with ; between them', example: 'Paint; Tools' },
    origin: { header: 'Client ownership', about: 'Whose client it is: choose from the list', example: 'Own' },
    updatedAt: { header: 'Last updated', about: 'Day on which this row was last looked over', example: '20 Nov 2026' },
    notes: { header: 'Notes', about: 'What else one should know to call', example: 'Orders at the end of the month' },
  } satisfies Record<RequestField, RequestColumnWords> as Readonly<Record<RequestField, RequestColumnWords>>,
  choices: {
    contactType: ['Visit', 'Meeting', 'Call', 'Video call', 'WhatsApp', 'Email', 'Social media', 'Mass mail'],
    stage: ['Prospect', 'Interested', 'Quote sent', 'In negotiation', 'Customer', 'Lost'],
    origin: ['Own', 'Company', 'Shared'],
  },
  dimensions: {
    identification: 'identification',
    validity: 'valid data',
    uniqueness: 'no duplicates',
    contactFreshness: 'recent contact',
    recordCurrency: 'current records',
    relationship: 'relationship',
    salesEvidence: 'proven sales',
    productEvidence: 'known product',
    resilience: 'depends on no few',
  } as Readonly<Record<DimensionName, string>>,
  heads: { column: 'Column', needed: 'Needed', about: 'What to write', example: 'Example', points: 'What it counts for' },
  needed: { always: 'yes', either: 'one of the two', company: 'companies', no: '' },
  points: (names: string, points: string): string => `${names}: up to ${points} points`,
  together: 'together with the others of the kind',
  rules: 'How to fill it in',
  notes: [
    'One client a row on the sheet “Clients”, from its second row on. Leave blank what you do not know: a blank costs less than a guess.',
    'Do not rename, move or merge columns of the first row; you may add columns of your own at the right.',
    'Days as dates, amounts as numbers without the sign of the currency. Tax ids and phones are texts: their zeros stay.',
    'Do not repeat a client: several contacts of one company are several rows, each with its own name.',
    'All rows count for valid data and for no duplicates. The example below is no client and is not counted.',
  ],
  privacy: [
    'Share only what you may share: neither your contract nor a law on personal data must forbid it. Where in doubt, leave names and numbers out and send company, place, dates and amounts.',
    'We ask for nothing about age, health, family, religion, politics or origin of persons. Please do not add it.',
  ],
  privacyHeading: 'What you may share',
  columnsHeading: 'The columns',
  date: 'A date, such as 15 Nov 2026',
  number: 'A number, 0 or more',
  created: (file: string): string => `Created ${file}. Send it, and when it comes back filled in: cartera score ${file}`,
};

export type RequestWords = typeof request;
