import type { Format } from '../../format.js';
import type { SalesWords } from '../en/sales.js';

const TAX: Readonly<Record<'included' | 'excluded', string>> = { included: ', con impuestos', excluded: ', sin impuestos' };

/** Ventas que se leyeron junto a los clientes, o solas. */
export const sales: SalesWords = {
  file: (file: string, rows: number, f: Format) => `${file} (${f.plural(rows, 'fila', 'filas')})`,
  between: (from: string, to: string) => (from === to ? `del ${from}` : `del ${from} al ${to}`),
  read: (files: string, sales: number, documents: number, period: string | null, f: Format): string => {
    const read = documents === sales ? f.plural(sales, 'venta', 'ventas') : `${f.plural(sales, 'fila', 'filas')} de ${f.plural(documents, 'venta', 'ventas')}`;
    return `${files}: ${read}${period === null ? '' : `, ${period}`}.`;
  },
  heads: (count: number, f: Format) =>
    `${f.plural(count, 'fila dice', 'filas dicen')} quién compró y cuándo; los importes están en las líneas de ${count === 1 ? 'su comprobante' : 'sus comprobantes'}.`,
  creditNotes: (count: number, f: Format) =>
    count === 1 ? '1 fila es nota de crédito o devolución y resta.' : `${f.integer(count)} filas son notas de crédito o devoluciones y restan.`,
  leftOut: (items: readonly string[], f: Format) => `Filas que quedan fuera: ${f.list(items)}.`,
  left: {
    cancelled: (count: number, f: Format) => f.plural(count, 'anulada', 'anuladas'),
    notSales: (count: number, f: Format) =>
      `${f.integer(count)} que no ${count === 1 ? 'es venta (pago, traslado, negocio sin ganar)' : 'son ventas (pagos, traslados, negocios sin ganar)'}`,
    repeated: (count: number, f: Format) => f.plural(count, 'repetida', 'repetidas'),
    afterAsOf: (count: number, f: Format) => f.plural(count, 'posterior a la fecha de corte', 'posteriores a la fecha de corte'),
    unreadable: (count: number, f: Format) => `${f.integer(count)} sin comprador, fecha o importe`,
    blank: (count: number, f: Format) => `${f.integer(count)} en blanco`,
    excluded: (count: number, f: Format) => `${f.integer(count)} de total o de pie`,
  },
  lookAlike: (count: number, f: Format) =>
    `${f.plural(count, 'fila es idéntica a otra', 'filas son idénticas a otras')} y ningún número de comprobante las distingue: se contaron todas.`,
  rejoined: (count: number, f: Format) =>
    `${f.plural(count, 'fila tenía', 'filas tenían')} una celda de más, cortada por una coma en un nombre, y se ${count === 1 ? 'recompuso' : 'recompusieron'}.`,
  by: {
    id: (count: number, f: Format) => `${f.integer(count)} por código`,
    taxId: (count: number, f: Format) => `${f.integer(count)} por documento tributario`,
    email: (count: number, f: Format) => `${f.integer(count)} por correo`,
    name: (count: number, f: Format) => `${f.integer(count)} por nombre`,
  },
  matched: (items: readonly string[], f: Format) => `Clientes hallados entre los compradores: ${f.list(items)}.`,
  toldApart: (items: readonly string[], f: Format) => `Compradores distinguidos: ${f.list(items)}.`,
  unmatched: (buyers: number, sales: number, amount: string, f: Format) =>
    `${f.plural(buyers, 'comprador no está', 'compradores no están')} en la lista de clientes: ${f.plural(sales, 'venta', 'ventas')}, ${amount}, fuera de las cifras.`,
  otherCurrency: (sales: number, amount: string, f: Format) =>
    `${f.plural(sales, 'venta', 'ventas')} por ${amount}: fuera del total por falta de su tipo de cambio (--rate).`,
  converted: (sales: number, currency: string, amount: string, f: Format) =>
    `${f.plural(sales, 'venta', 'ventas')} en ${currency}, convertidas a ${amount} por su tipo de cambio.`,
  difference: (field: string, clients: number, compared: number, amounts: string | null, f: Format) =>
    `${field} de ${f.integer(clients)} de ${f.integer(compared)}${amounts === null ? '' : ` (${amounts})`}`,
  amounts: (rows: string, sales: string) => `${rows} en la lista, ${sales} en las ventas`,
  differences: (items: readonly string[]) => `La lista de clientes no coincide con las ventas, que son las que valen: ${items.join('; ')}.`,
  findings: (file: string, items: string) => `En ${file}: ${items}.`,
  buyers: (clients: number, f: Format) => `${f.plural(clients, 'cliente: el comprador', 'clientes: los compradores')} de las ventas.`,
  /** Los días cuyas ventas hacen la facturación. */
  period: {
    all: (from: string, to: string) => (from === to ? from : `${from} a ${to}`),
    '12m': (from: string, to: string) => `12 meses: ${from} a ${to}`,
    ytd: (from: string, to: string) => `año en curso: ${from} a ${to}`,
  },
  basis: (files: string, count: number, period: string | null, tax: 'included' | 'excluded' | null): string =>
    `Facturación = ventas de ${files}${period === null ? '' : `, ${period}`}${tax === null ? `; ${count === 1 ? 'el archivo no dice' : 'los archivos no dicen'} si incluyen impuestos` : TAX[tax]}.`,
};
