import type { FieldName, KindName } from './fields.js';

/** Headers that name more than one thing: the values of the column decide, the fields are in order of preference. */
export type Ambiguous = {
  readonly headers: readonly string[];
  readonly fields: readonly FieldName[];
  /** The column takes the field only if its values are words of that field's vocabulary (customer, prospect...). */
  readonly onlyIfWords?: true;
};

export const AMBIGUOUS: readonly Ambiguous[] = [
  { headers: ['Nombre', 'Name'], fields: ['name', 'firstName'] },
  { headers: ['Estado'], fields: ['status', 'region'] },
  { headers: ['State'], fields: ['region', 'status'] },
  // Alegra and Contasis keep suppliers in the same list: there the type says who is a client.
  { headers: ['Tipo de contacto', 'Tipo contacto', 'Contact type'], fields: ['contactType', 'isCustomer'] },
  // Outlook in Spanish calls its free text about billing so, and leaves it empty.
  { headers: ['Facturación'], fields: ['totalRevenue'] },
  {
    headers: ['Tipo', 'Type', 'Tipo de cliente', 'Tipo cliente', 'Customer type', 'Client type', 'Account type', 'CTYPE', 'Tipo de cuenta'],
    fields: ['status', 'isCustomer'],
    onlyIfWords: true,
  },
  { headers: ['Origen', 'Origen del cliente', 'Origen cliente', 'Customer origin'], fields: ['source', 'origin'] },
  { headers: ['Cliente', 'Clientes', 'Client', 'Customer', 'Customers', 'Comprador', 'Buyer'], fields: ['name', 'id', 'taxId', 'isCustomer'] },
  { headers: ['Cuenta', 'Account'], fields: ['company', 'id'] },
  { headers: ['Contacto', 'Contact'], fields: ['name', 'phone', 'email'] },
  { headers: ['Documento', 'Document'], fields: ['taxId', 'id'] },
  // Of a list of clients the sort of identity document, of a register of sales that of the sale: its words decide.
  { headers: ['Tipo de documento', 'Tipo documento', 'Tipo doc.', 'Document type', 'Doc type', 'T. doc.'], fields: ['documentType'], onlyIfWords: true },
  { headers: ['Cartera'], fields: ['balance', 'owner', 'origin'] },
  { headers: ['Compras', 'Purchases'], fields: ['purchaseCount', 'totalRevenue'] },
  { headers: ['Total compras', 'Total de compras', 'Compras totales'], fields: ['totalRevenue', 'purchaseCount'] },
  { headers: ['Transaction count', 'Frecuencia'], fields: ['purchaseCount'] },
  { headers: ['Ubicación', 'Location', 'Lugar'], fields: ['city', 'region', 'country', 'address'] },
];

/**
 * Headers that must stay unmapped although they, or what is left of them without a prefix, read like one of ours. An account's annual revenue is its
 * own turnover, not what it bought; a deal has a title and an id that are not the client's.
 */
export const UNMAPPED: readonly string[] = [
  'Annual Revenue',
  'Ingresos anuales',
  'Ingresos anuales de la empresa',
  'Facturación anual de la empresa',
  'Facturación anual del cliente',
  'Annual sales',
  'Fax',
  'Ownership',
  'Last Active',
  'Deal - Title',
  'Deal - ID',
  'Deal - Name',
  'Lead - Title',
  'Negocio - Título',
  'Negocio - ID',
  'Negocio - Nombre',
  'Trato - Título',
  'Trato - ID',
  'Trato - Nombre',
  'Prospecto - Título',
  'Prospecto - ID',
  'Activity - ID',
  'Actividad - ID',
  'Organization - ID',
  'Organisation - ID',
  'Organización - ID',
  'Empresa - ID',
  'Company ID',
  'Account ID',
];

/** Entities that Pipedrive and the like write before a dash, in the languages they are sold in. */
export const ENTITIES: ReadonlySet<string> = new Set([
  'person',
  'people',
  'persona',
  'personas',
  'contact',
  'contacto',
  'organization',
  'organisation',
  'organizacion',
  'company',
  'empresa',
  'deal',
  'trato',
  'negocio',
  'lead',
  'prospecto',
  'activity',
  'actividad',
  'customer',
  'client',
  'cliente',
  'account',
  'cuenta',
  'pessoa',
  'organizacao',
]);

/** Those of them that stand for a sale under way, not for a client. */
export const DEALS: ReadonlySet<string> = new Set(['deal', 'trato', 'negocio', 'negociacao']);

/** Short forms and the word that they stand for, so that a list of aliases need not hold each spelling. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['fec', 'fecha'],
  ['fch', 'fecha'],
  ['ult', 'ultima'],
  ['nac', 'nacimiento'],
  ['tel', 'telefono'],
  ['telf', 'telefono'],
  ['tlf', 'telefono'],
  ['telef', 'telefono'],
  ['tfno', 'telefono'],
  ['cel', 'celular'],
  ['cod', 'codigo'],
  ['dpto', 'departamento'],
  ['depto', 'departamento'],
  ['nro', 'numero'],
  ['num', 'numero'],
  ['cant', 'cantidad'],
  ['prom', 'promedio'],
  ['vta', 'venta'],
  ['vtas', 'ventas'],
  ['nom', 'nombre'],
  ['ap', 'apellido'],
  ['doc', 'documento'],
  ['mto', 'monto'],
  ['avg', 'average'],
  ['acct', 'account'],
  ['cust', 'customer'],
  ['addr', 'address'],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const NOTHING: ReadonlySet<string> = new Set();

const EVERYWHERE = words('de del la el los las lo y o e u en al su a the of and or for cliente client customer principal main primary sugeridos suggested');

const OF_KIND: Partial<Record<KindName, ReadonlySet<string>>> = {
  day: words('fecha date dia day'),
  money: words(`monto importe valor total amount value suma sum acumulado acumulada acum historico historica actual ano anio year ultimos 12 meses months
    aprox`),
  count: words('numero cantidad total number count n qty ano anio year ultimos 12 meses months'),
  email: words(`1 2 3 4 5 direccion address electronico contacto contact trabajo work home personal particular laboral oficina office casa otro other
    empresa company corporativo secundario secondary alternativo value`),
  phone: words(`1 2 3 4 5 numero number contacto contact trabajo work home personal particular laboral oficina office casa otro other empresa company
    corporativo secundario secondary alternativo fijo movil mobile celular value whatsapp`),
  taxId: words(`numero number documento identidad identificacion fiscal tributario tributaria id ruc dni ce nit cc rut run nif cif nie cuit cuil rfc cedula
    pasaporte passport`),
  place: words('nombre name residencia domicilio fiscal facturacion billing mailing'),
};

const OF_FIELD: Partial<Record<FieldName, ReadonlySet<string>>> = {
  id: words('id codigo code numero number interno internal unico unique'),
  name: words('contacto contact completo completa full 1 2 3 nombre'),
  firstName: words('contacto contact'),
  lastName: words('contacto contact 1 2'),
  company: words('nombre name'),
  address: words('1 completa completo fiscal comercial facturacion billing legal residencia'),
  postalCode: words('fiscal facturacion billing'),
  occupation: words('contacto contact actual'),
  owner: words('nombre name asignado asignada assigned actual'),
  status: words('actual current comercial'),
  stage: words('actual current'),
  products: words('nombre name comprado comprados contratado contratados habitual'),
  notes: words('general generales adicional adicionales interna internas'),
  companySize: words('total aprox'),
};

/** Whether a word beside an alias of the field says nothing new: `de`, `cliente`, `fecha` beside a day, a year beside an amount. */
export function isNeutral(word: string, field: FieldName, kind: KindName): boolean {
  if (EVERYWHERE.has(word) || (OF_KIND[kind] ?? NOTHING).has(word) || (OF_FIELD[field] ?? NOTHING).has(word)) return true;
  return (kind === 'money' || kind === 'count') && /^(?:19|20)\d\d$/.test(word);
}
