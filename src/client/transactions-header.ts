import type { FieldName } from './fields.js';
import { foldHeader, matchHeader } from './headers.js';

// Some exports write CLOSEDATE, others close_date: headers are compared without spaces.
const squash = (folded: string): string => folded.replaceAll(' ', '');
const setOf = (...headers: readonly string[]): ReadonlySet<string> => new Set(headers.map(squash));

/** Days of a sale, not of a client: with a client key they make a table of sales. */
const SALE_DATES = setOf(
  'fecha de emision',
  'fecha emision',
  'fecha de venta',
  'fecha venta',
  'fecha de compra',
  'fecha compra',
  'fecha factura',
  'fecha de factura',
  'fecha de la factura',
  'fecha pedido',
  'fecha de pedido',
  'fecha del pedido',
  'fecha documento',
  'fecha de documento',
  'fecha del documento',
  'fecha comprobante',
  'fecha de facturacion',
  'order date',
  'invoice date',
  'sale date',
  'sales date',
  'transaction date',
  'purchase date',
  'date of sale',
  'document date',
  'posting date',
  'invoice dt',
  'fecha transaccion',
  'fecha de transaccion',
);

/** A bare date needs an amount or a document beside it; a deal's close date too. */
const BARE_DATES = setOf('fecha', 'date', 'dia', 'day', 'close date', 'fecha de cierre');

/** Words of a document, a line of it or its amount: any header that holds one. */
const SALE_WORDS = new Set([
  'factura',
  'boleta',
  'comprobante',
  'folio',
  'serie',
  'invoice',
  'order',
  'pedido',
  'ticket',
  'cantidad',
  'quantity',
  'qty',
  'importe',
  'monto',
  'total',
  'amount',
  'revenue',
  'price',
  'precio',
  'value',
  'valor',
  'venta',
  'ventas',
  'sales',
  'sku',
  'unidades',
]);

/** What a seller or an export calls the key of the client in a table of sales. */
const CLIENT_KEYS = setOf(
  'account id',
  'associated company',
  'associated company ids',
  'associated contact',
  'associated contact ids',
  'codigo de cliente',
  'customer ref',
);

/** Fields that sum a client up: a table that has them lists clients, not sales. */
const SUMMARIES: ReadonlySet<FieldName> = new Set<FieldName>([
  'lastPurchase',
  'firstPurchase',
  'purchaseCount',
  'birthDate',
  'averageTicket',
  'creditLimit',
  'balance',
  'overdue',
  'stage',
  'createdAt',
  'lastContact',
]);

const IDENTITIES: ReadonlySet<FieldName> = new Set<FieldName>(['id', 'taxId', 'email', 'name', 'company']);

/** Whether the headers are those of a table of sales: SUNAT's SIRE register, SAT's metadata, or any with a client key, a day and a document or amount. */
export function looksLikeTransactions(headers: readonly string[]): 'sire' | 'sat' | 'generic' | null {
  const folded = headers.map(foldHeader);
  const keys = folded.map(squash);
  const has = (key: string): boolean => keys.includes(key);
  if (has('carsunat') && (has('fechadeemision') || has('bigravada'))) return 'sire';
  if (has('rfcreceptor') && has('rfcemisor') && (has('uuid') || has('efectocomprobante'))) return 'sat';

  const saleDate = keys.some((key) => SALE_DATES.has(key));
  if (!saleDate && !keys.some((key) => BARE_DATES.has(key))) return null;
  const matches = headers.map((header) => matchHeader(header)[0]);
  const foreignKey = keys.some((key) => CLIENT_KEYS.has(key));
  // An opportunity has a stage and a creation date of its own: its close date and its account outweigh them.
  const deals = has('closedate') && foreignKey;
  if (!deals && matches.some((match) => match !== undefined && SUMMARIES.has(match.field))) return null;
  const keyed = foreignKey || matches.some((match) => match !== undefined && IDENTITIES.has(match.field));
  const sold = folded.some((header) => header.split(' ').some((word) => SALE_WORDS.has(word)));
  return keyed && (sold || saleDate) ? 'generic' : null;
}
