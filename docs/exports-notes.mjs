// What docs/exports.md says beside what the program finds out itself: systems in order, the file of each, and notes on columns, in English and Spanish.

/** Exports of clients. `sure`: the header row was seen in public templates, documentation or source code; else it was put together from single columns. */
export const SYSTEMS = [
  {
    folder: 'hubspot-contacts',
    title: 'HubSpot, contacts',
    sure: true,
    notes: {
      'Create Date': ['`yyyy-mm-dd hh:mm` too', 'también `yyyy-mm-dd hh:mm`'],
      'Associated Company IDs': ['several ids joined by `;`', 'varios códigos unidos por `;`'],
    },
  },
  {
    folder: 'salesforce-report',
    title: 'Salesforce, report',
    sure: true,
    notes: { 'Annual Revenue': ["the account's own turnover, not what it bought", 'lo que factura la cuenta, no lo que compró'] },
  },
  {
    folder: 'salesforce-data-loader',
    title: 'Salesforce, Data Loader',
    sure: true,
    notes: { ISDELETED: ['deleted records are left out', 'los registros borrados quedan fuera'] },
  },
  {
    folder: 'zoho-contacts',
    title: 'Zoho CRM, contacts',
    sure: true,
    notes: {
      'Contact Owner.id': ['twin of the next column: never a name', 'gemela de la siguiente: nunca es un nombre'],
      'Account Name.id': ['twin of the next column: never a name', 'gemela de la siguiente: nunca es un nombre'],
      'Email Opt Out': ['the contrary of a consent', 'lo contrario de un consentimiento'],
    },
  },
  {
    folder: 'freshsales',
    title: 'Freshsales, contacts',
    sure: false,
    notes: {
      'Contact : Emails': ['several joined by `;`', 'varios unidos por `;`'],
      'Contact : Accounts': ['several joined by `;`', 'varias unidas por `;`'],
      'Contact : Sales owner email': ['sellers are known by their address', 'los vendedores se conocen por su correo'],
    },
  },
  {
    folder: 'pipedrive',
    title: 'Pipedrive, deals with their persons',
    sure: true,
    notes: {
      'Deal - Status': ['a lost deal is a client that never bought, an open one is interested', 'trato perdido: no compró; abierto: interesado'],
      'Deal - Won time': ['the day of the sale', 'el día de la venta'],
      'Person - Name*': ['`*` marks what an import requires', '`*` marca lo que exige la importación'],
    },
  },
  {
    folder: 'pipedrive-es',
    title: 'Pipedrive in Spanish',
    sure: false,
    notes: {
      'Trato - Estado': ['Ganado, Perdido, Abierto', 'Ganado, Perdido, Abierto'],
      'Persona - Teléfono (sugeridos)': ['as in the import template', 'como en la plantilla de importación'],
    },
  },
  { folder: 'odoo-es', title: 'Odoo in Spanish', sure: true, notes: { 'Es cliente': ['suppliers are left out', 'los proveedores quedan fuera'] } },
  {
    folder: 'odoo-en',
    title: 'Odoo, import-compatible',
    sure: true,
    notes: {
      'country_id/id': ['external id: `base.pe` is Peru', 'id externo: `base.pe` es Perú'],
      customer_rank: ['counts invoices once posted, 0 is no proof of a supplier', 'cuenta facturas emitidas; 0 no prueba que sea proveedor'],
    },
  },
  {
    folder: 'zendesk-sell',
    title: 'Zendesk Sell, contacts',
    sure: false,
    notes: {
      'Prospect Status': ['Current → potential; Lost, Non → prospect', 'Current → potencial; Lost, Non → probable'],
      'Customer Status': ['Current → active; Past → inactive; Non → has not bought', 'Current → activo; Past → inactivo; Non → no ha comprado'],
    },
  },
  {
    folder: 'shopify',
    title: 'Shopify, customers',
    sure: true,
    notes: { 'Customer ID': ['an apostrophe before ids and phones is dropped', 'se quita el apóstrofo de códigos y teléfonos'] },
  },
  {
    folder: 'woocommerce',
    title: 'WooCommerce, customers',
    sure: true,
    notes: { 'Last Active': ['a visit to the shop, not a purchase', 'una visita a la tienda, no una compra'] },
  },
  {
    folder: 'quickbooks-contacts',
    title: 'QuickBooks Online, Customer Contact List',
    sure: true,
    notes: { 'Phone numbers': ['labels such as `Phone:` stand in the cell', 'la celda trae etiquetas como `Phone:`'] },
  },
  {
    folder: 'quickbooks-customers',
    title: 'QuickBooks, customer list',
    sure: false,
    notes: { 'Open Balance (IDR)': ['owed, not sold; the currency stands in the header', 'es deuda, no venta; la moneda va en el título'] },
  },
  {
    folder: 'xero',
    title: 'Xero, contacts',
    sure: true,
    notes: {
      '*ContactName': ['`*` marks what an import requires', '`*` marca lo que exige la importación'],
      PurchasesAccount: [
        'customers and suppliers share the file, and no column tells them apart',
        'clientes y proveedores comparten el archivo y ninguna columna los distingue',
      ],
    },
  },
  {
    folder: 'alegra-mx',
    title: 'Alegra (Mexico)',
    sure: true,
    notes: { Estado: ['a region here: its values decide', 'aquí es una entidad federativa: deciden sus valores'] },
  },
  { folder: 'alegra-cr', title: 'Alegra (Costa Rica)', sure: false, notes: { 'Tipo de contacto': ['suppliers are left out', 'los proveedores quedan fuera'] } },
  {
    folder: 'alegra-co',
    title: 'Alegra (Colombia)',
    sure: false,
    notes: {
      Estado: ['a status here: its values decide', 'aquí es la situación del cliente: deciden sus valores'],
      'Dígito de verificación': ['the check digit, in a column of its own', 'el dígito, en columna aparte'],
    },
  },
  {
    folder: 'contasis',
    title: 'Contasis (Peru)',
    sure: true,
    notes: {
      'Tipo de cuenta': ['suppliers are left out', 'los proveedores quedan fuera'],
      'Estado de Contribuyente': ["the tax office's status, not the client's", 'la situación ante SUNAT, no la del cliente'],
    },
  },
  {
    folder: 'google-contacts',
    title: 'Google Contacts',
    sure: true,
    notes: {
      Birthday: ['`--03-07` has no year: missing, and no error', '`--03-07` no tiene año: queda sin dato y no es error'],
      Labels: ['`Clientes ::: * myContacts`', '`Clientes ::: * myContacts`'],
      'E-mail 1 - Value': ['several joined by ` ::: `', 'varios unidos por ` ::: `'],
    },
  },
  {
    folder: 'outlook',
    title: 'Outlook',
    sure: true,
    notes: {
      Title: ['Ms., Mr.: the job stands in Job Title', 'Sra., Sr.: el puesto está en Job Title'],
      Birthday: ['`0/0/00` is no date', '`0/0/00` no es fecha'],
    },
  },
  {
    folder: 'outlook-es',
    title: 'Outlook in Spanish',
    sure: true,
    notes: {
      Facturación: ['free text about billing, mostly empty: no revenue', 'texto libre, casi siempre vacío: no es lo facturado'],
      Particular: ['the home phone', 'el teléfono de casa'],
    },
  },
];

/** Registers of sales: one row a document, so the answer is what to export instead. */
export const REGISTERS = [
  { folder: 'sunat-sire', file: 'input.csv', title: 'SUNAT, SIRE sales register (Peru)' },
  { folder: 'sunat-sire-pipe', file: 'input.txt', title: 'SUNAT, SIRE sales register, `|`' },
  { folder: 'sat-metadata', file: 'input.txt', title: 'SAT, CFDI metadata (Mexico)' },
];
