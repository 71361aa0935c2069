import { describe, expect, it } from 'vitest';
import { cancelledMeansPaid, isCancelled, isCfdi, isIdentityDocument, isWon, readDocumentKind } from '../../src/transactions/words.js';

describe('readDocumentKind', () => {
  it.each([
    ['01', 'PE', 'sale'],
    ['03', 'PE', 'sale'],
    ['07', 'PE', 'credit'],
    ['7', 'PE', 'credit'],
    ['08', 'PE', 'sale'],
    ['09', 'PE', 'not-sale'],
    ['07', null, 'sale'],
    ['61', 'CL', 'credit'],
    ['61', 'PE', 'sale'],
    ['04', 'EC', 'credit'],
    ['07', 'EC', 'not-sale'],
    ['3 - Nota de Crédito A', 'AR', 'credit'],
    ['008', 'AR', 'credit'],
    ['1 - Factura A', 'AR', 'sale'],
    ['Nota de crédito electrónica', null, 'credit'],
    ['NOTA CREDITO', null, 'credit'],
    ['NC', null, 'credit'],
    ['N/C', null, 'credit'],
    ['Credit Memo', null, 'credit'],
    ['Credit Note', null, 'credit'],
    ['Refund', null, 'credit'],
    ['out_refund', null, 'credit'],
    ['Factura rectificativa', 'ES', 'credit'],
    ['Devolución', null, 'credit'],
    ['Nota de débito', null, 'sale'],
    ['Crédito', null, 'sale'],
    ['Contado', null, 'sale'],
    ['Payment', null, 'not-sale'],
    ['Cotización', null, 'not-sale'],
    ['Factura', null, 'sale'],
    ['Invoice', null, 'sale'],
    ['', null, 'sale'],
  ] as const)('%s in %s', (word, country, kind) => expect(readDocumentKind(word, country, false)).toBe(kind));

  it.each([
    ['I', 'sale'],
    ['E', 'credit'],
    ['P', 'not-sale'],
    ['T', 'not-sale'],
    ['n', 'not-sale'],
  ] as const)('CFDI %s', (word, kind) => {
    expect(readDocumentKind(word, 'MX', true)).toBe(kind);
    expect(readDocumentKind(word, 'MX', false)).toBe('sale');
  });

  it('takes a column for CFDI letters only where all are', () => {
    expect(isCfdi(['I', 'E', 'p'])).toBe(true);
    expect(isCfdi(['I', 'A'])).toBe(false);
    expect(isCfdi([])).toBe(false);
  });
});

describe('isCancelled', () => {
  it.each(['Anulado', 'ANULADA', 'Cancelado', 'cancelled', 'Void', 'De baja', 'Rechazado', 'wc-cancelled', 'Borrador'])('%s', (word) =>
    expect(isCancelled(word, false)).toBe(true),
  );
  it.each(['Pagado', 'Emitido', 'Aceptado', 'Vigente', 'Paid', 'Pendiente', '1', ''])('not %s', (word) => expect(isCancelled(word, false)).toBe(false));

  it('knows that a bill may be cancelled by being paid', () => {
    expect(cancelledMeansPaid(['Cancelado', 'Pendiente'])).toBe(true);
    expect(cancelledMeansPaid(['Cancelado', 'Anulado'])).toBe(true);
    expect(cancelledMeansPaid(['Cancelado', 'Vigente'])).toBe(false);
    expect(cancelledMeansPaid(['Pendiente', 'Pagado'])).toBe(false);
    expect(isCancelled('CANCELADO', true)).toBe(false);
    expect(isCancelled('Anulado', true)).toBe(true);
  });
});

it('knows a deal that was won', () => {
  for (const word of ['Closed Won', 'closedwon', 'Ganado', 'Cierre ganado', 'Cerrada ganada', 'won']) expect(isWon(word)).toBe(true);
  for (const word of ['Closed Lost', 'Perdido', 'Negociación', '']) expect(isWon(word)).toBe(false);
});

it('knows words of identity documents', () => {
  for (const word of ['DNI', 'ruc', 'Pasaporte']) expect(isIdentityDocument(word)).toBe(true);
  for (const word of ['Factura', '01']) expect(isIdentityDocument(word)).toBe(false);
});
