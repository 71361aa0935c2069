import { fold } from '../client/fold.js';

/** What a document is, by the word or code of its type. */
export type DocumentKind = 'sale' | 'credit' | 'not-sale';

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split('|')
      .map((word) => word.replace(/\s+/g, ' ').trim())
      .filter((word) => word !== ''),
  );

const CREDIT = setOf(`
  nc | n c | ncr | nca | ncb | ncc | nce | ncf nc | abono | abonos | devolucion | devoluciones | devolucion de venta | devolucion venta | dev | reembolso | egreso | rectificativa
  | refund | refunds | refunded | return | returns | sales return | cm | credit adj | out refund | chargeback | reversal | reversa | extorno | anulacion`);
const CREDIT_PHRASE = /\b(?:notas? (?:de )?(?:credito|abono)|credit (?:memo|note)|creditmemo|factura (?:rectificativa|de abono)|nota credito)\b/;
const NOT_SALE = setOf(`
  pago | pagos | pago recibido | cobro | cobros | cobranza | recibo de pago | recibo de caja | recibo de cobro | complemento de pago | traslado | nomina | transferencia | deposito
  | payment | payments | customer payment | receive payment | transfer | deposit | payroll | journal | journal entry | asiento | cotizacion | cotizaciones | presupuesto | proforma
  | factura proforma | quote | quotation | estimate | guia | guia de remision | remision | nota de remision | delivery note | packing slip | comprobante de retencion | retencion
  | percepcion | statement charge | check | cheque | bill | vendor bill | gasto | expense`);
/** Letters of the CFDI, "Efecto del comprobante" (SAT, Anexo 20): ingreso, egreso, pago, traslado, nómina. */
const CFDI: Readonly<Record<string, DocumentKind>> = { i: 'sale', e: 'credit', p: 'not-sale', t: 'not-sale', n: 'not-sale' };
/** SUNAT, catálogo 01: 07 nota de crédito, 87 nota de crédito especial, 97 nota de crédito de no domiciliado; guías, retenciones and percepciones are no sales. */
const SUNAT: Readonly<Record<string, DocumentKind>> = {
  ...{ '07': 'credit', '7': 'credit', '87': 'credit', '97': 'credit' },
  ...{ '09': 'not-sale', '9': 'not-sale', '31': 'not-sale', '20': 'not-sale', '40': 'not-sale', '41': 'not-sale' },
};
/** SII (Chile): 60 and 61 nota de crédito, 112 of exports; 52 guía de despacho. */
const SII: Readonly<Record<string, DocumentKind>> = { '60': 'credit', '61': 'credit', '112': 'credit', '52': 'not-sale' };
/** SRI (Ecuador), tabla 3: 04 nota de crédito; 06 guía de remisión, 07 comprobante de retención. */
const SRI: Readonly<Record<string, DocumentKind>> = { '04': 'credit', '4': 'credit', '06': 'not-sale', '07': 'not-sale' };
/** AFIP (Argentina): credit notes A, B, C, E, M and MiPyME. */
const AFIP: Readonly<Record<string, DocumentKind>> = Object.fromEntries(
  ['3', '8', '13', '21', '53', '203', '208', '213'].flatMap((code) => [code, code.padStart(3, '0')].map((written) => [written, 'credit' as const])),
);
const CODES: Readonly<Record<string, Readonly<Record<string, DocumentKind>>>> = { PE: SUNAT, CL: SII, EC: SRI, AR: AFIP };

/**
 * What the word or code in a type column says of a document. Codes are those of the country's tax office; `cfdi`: the column holds letters of the CFDI.
 * Whatever is not known to be something else is a sale: invoices have too many names.
 */
export function readDocumentKind(word: string, country: string | null, cfdi: boolean): DocumentKind {
  const folded = fold(word);
  if (cfdi && CFDI[folded] !== undefined) return CFDI[folded];
  const ofCode = CODES[country ?? '']?.[folded];
  if (ofCode !== undefined) return ofCode;
  // AFIP writes `3 - Nota de Crédito A`, Alegra `Nota crédito`, Siigo `NC-1`.
  if (CREDIT.has(folded) || CREDIT_PHRASE.test(folded)) return 'credit';
  return NOT_SALE.has(folded) ? 'not-sale' : 'sale';
}

/** Whether the words of a type column are letters of the CFDI: several of them, or one beside SAT's own headers. */
export function isCfdi(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => /^[IEPTN]$/i.test(word.trim()));
}

const CANCELLED = setOf(`
  anulado | anulada | anulados | annulled | cancelado | cancelada | cancelled | canceled | void | voided | dado de baja | de baja | baja | comunicado de baja | rechazado | rechazada
  | rejected | eliminado | eliminada | deleted | borrador | draft | wc cancelled | wc refunded | wc failed | failed | fallido | fallida | refunded | reembolsado | reembolsada
  | no vigente | invalido | invalida | revertido | revertida | reversed | cancel | no autorizado | no autorizada`);
const PAID = setOf('cancelado | cancelada');
/** Words that speak of payment: beside them `Cancelado` is a bill that was paid. */
const PAYMENT = setOf(
  'pendiente | pendiente de pago | por cobrar | vencido | vencida | parcial | pago parcial | adeudado | adeudada | credito | al credito | en mora | por pagar',
);
const ANNULLED = setOf('anulado | anulada | anulados');

/** Whether the word of a status column says that a document does not count. `meansPaid`: see cancelledMeansPaid. */
export function isCancelled(word: string, meansPaid: boolean): boolean {
  const folded = fold(word);
  return CANCELLED.has(folded) && !(meansPaid && PAID.has(folded));
}

/**
 * Whether `Cancelado` in this column stands for bills that were paid, as it does in Peru and its neighbours: its other words speak of payment, or say
 * `Anulado` of what was cancelled.
 */
export function cancelledMeansPaid(words: readonly string[]): boolean {
  const folded = new Set(words.map(fold));
  const has = (set: ReadonlySet<string>): boolean => [...folded].some((word) => set.has(word));
  return has(PAID) && (has(PAYMENT) || has(ANNULLED));
}

const WON = /^(?:(?:closed ?won|won|(?:cierre |cerrad[oa] )?ganad[oa])|vendid[oa]|sold)$/;

/** Whether the stage of a deal says that it was won: only then was anything sold. */
export function isWon(word: string): boolean {
  return WON.test(fold(word));
}

const IDENTITY = setOf(
  'dni | ruc | ce | cc | nit | rut | cedula | pasaporte | passport | carnet | carnet de extranjeria | carne de extranjeria | cuit | cuil | rfc | nif | nie | cif | ti',
);

/** Whether a word names a sort of identity document: a column of them says nothing of the sale. */
export function isIdentityDocument(word: string): boolean {
  return IDENTITY.has(fold(word));
}
