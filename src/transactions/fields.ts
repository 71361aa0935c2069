import { list } from '../client/aliases/list.js';
import type { KindName } from '../client/fields.js';

/** One field of a sale: how its values are written and the headers it has, in natural writing, the preferred one first. */
export type SaleFieldInfo = { readonly kind: KindName; readonly aliases: readonly string[] };

/**
 * What a row of sales may say. `net` is the amount before tax, `gross` the one that includes it or says nothing of it, `base` what stands beside a taxed base and
 * belongs to the amount before tax (exempt, exported); `id`, `taxId`, `email`, `name` are the buyer's.
 */
export const SALE_FIELDS = {
  date: {
    kind: 'day',
    aliases: list(`
      Fecha de emisión | Fecha emisión | FechaEmision | Fecha de venta | Fecha venta | Fecha de la venta | Fecha de compra | Fecha compra | Fecha factura | Fecha de factura
      | Fecha de la factura | Fecha de facturación | Fecha facturación | Fecha pedido | Fecha de pedido | Fecha del pedido | Fecha documento | Fecha de documento
      | Fecha del documento | Fecha comprobante | Fecha del comprobante | Fecha transacción | Fecha de transacción | Fecha operación | Fecha de operación
      | Fecha boleta | Fecha ticket | Fecha orden | Fecha de orden | Order date | Invoice date | Sale date | Sales date | Transaction date | Txn date | Purchase date
      | Purchased at | Date of sale | Document date | Doc date | Posting date | Invoice dt | Receipt date | Billing date | Date ordered | Ordered at | Invoice day
      | Fecha | Date | Día | Day | Fecha y hora | Date and time | Datetime | Timestamp | Created at | Close date | Fecha de cierre | Fecha contable | Fecha registro
      | Fecha de registro | Paid at`),
  },
  net: {
    kind: 'money',
    aliases: list(`
      Subtotal | Sub total | BI Gravada | Base imponible | Base imponible gravada | Base gravada | Imp. Neto Gravado | Importe neto gravado | Neto gravado | Gravado
      | Op. gravada | Op. gravadas | Operación gravada | Operaciones gravadas | Venta gravada | Ventas gravadas | Neto | Neta | Monto neto | Importe neto | Total neto
      | Venta neta | Ventas netas | Valor neto | Valor venta | Valor de venta | Valor de la venta | Base | Net amount | Net sales | Net total | Net | Net value | Net revenue
      | Untaxed amount | Amount untaxed | Total excl. tax | Total excl tax | Total before tax | Amount before tax | Importe sin IGV | Importe sin IVA | Importe sin impuestos
      | Total sin IGV | Total sin IVA | Total sin impuestos | Monto sin IGV | Monto sin IVA | Venta sin IGV | Venta sin IVA | Libre de impuestos | Antes de impuestos
      | Importe antes de impuestos | Total before taxes | Line subtotal | Subtotal línea | Subtotal sin IVA`),
  },
  gross: {
    kind: 'money',
    aliases: list(`
      Total CP | Importe total | Imp. Total | Monto total | Total factura | Total de la factura | Total comprobante | Total del comprobante | Total documento | Total con IGV
      | Total con IVA | Total c/IVA | Total a pagar | Total venta | Total de venta | Total ventas | Venta total | Total pedido | Total orden | Total line | Line total | Total línea
      | Total de línea | Grand total | Order total | Invoice total | Invoice amount | Sale amount | Sales amount | Order amount | Order value | Transaction amount | Total amount
      | Total price | Totalprice | Total value | Total | Importe | Monto | Amount | Valor total | Valor | Value | Monto venta | Monto de venta | Importe venta | Importe de venta
      | Venta | Ventas | Sale | Sales | Revenue | Facturado | Facturación | Monto facturado | Importe facturado | Dollar value | Spend | Amount paid | Monto pagado
      | Precio total | Importe línea | Monto factura | Importe factura | Monto del pedido | Ingreso | Ingresos | Gross amount | Gross sales | Total sales | Deal value | Monto compra
      | Importe compra`),
  },
  base: {
    kind: 'money',
    aliases: list(`
      Valor Facturado Exportación | Dscto BI | Mto Exonerado | Mto Inafecto | BI Grav IVAP | Exonerado | Exonerada | Inafecto | Inafecta | Op. exonerada | Op. exoneradas
      | Op. inafecta | Op. inafectas | Op. exportación | Operación exonerada | Operación inafecta | Operaciones exoneradas | Operaciones inafectas | Exportación
      | Imp. Neto No Gravado | Importe neto no gravado | Neto no gravado | No gravado | Imp. Op. Exentas | Op. exentas | Operaciones exentas | Exento | Exenta | Exentas
      | Monto exento | Venta exenta | Ventas exentas | Base no gravada`),
  },
  currency: {
    kind: 'word',
    aliases: list(
      'Moneda | Currency | Divisa | Tipo de moneda | Tipo moneda | Mon. | Currency code | Código de moneda | Moneda del comprobante | Currency ISO code | Deal currency',
    ),
  },
  rate: {
    kind: 'money',
    aliases: list(
      'Tipo Cambio | Tipo de cambio | TipoCambio | T.C. | TC | T/C | Tasa de cambio | Exchange rate | Cotización moneda | Currency rate | FX rate | Paridad',
    ),
  },
  document: {
    kind: 'code',
    aliases: list(`
      Nro CP o Doc. Nro Inicial (Rango) | Nro CP o Doc. | Número de factura | N° factura | N° de factura | Factura | Factura N° | Número de comprobante | N° comprobante
      | N° de comprobante | Comprobante | Comprobante de pago | Número de documento | N° documento | N° de documento | Documento | Nro. documento | Número Desde | Número de pedido
      | N° pedido | N° de pedido | Pedido | Número de orden | N° orden | N° de orden | Orden | Orden de venta | N° boleta | Boleta | N° ticket | Ticket | N° venta | Número de venta
      | ID venta | Venta ID | ID pedido | Pedido ID | ID factura | ID transacción | Folio | Folio fiscal | Folio factura | Uuid | Correlativo | Número | Nro | Nº | Serie y número
      | Serie-Número | Serie - Correlativo | Serie / Número | Invoice number | Invoice no | Invoice | Invoice ID | Invoice #| Order ID | Order number | Order no | Order # | Order | Orders
      | Sales order | Sales document | Document number | Document no | Doc number | Doc num | Billing document | Receipt number | Receipt | Receipt no | Transaction ID | Transaction number
      | Transaction no | Transaction | Num | Number | Ref. | Referencia | Reference | Deal ID | Bill no | Cash memo`),
  },
  series: {
    kind: 'code',
    aliases: list(
      'Serie del CDP | Serie | Serie del comprobante | Serie comprobante | Serie documento | Serie factura | Punto de Venta | Pto. Vta. | Prefijo | Series',
    ),
  },
  line: {
    kind: 'code',
    aliases: list(`
      Línea | N° línea | N° de línea | Número de línea | Line | Line number | Line no | Line # | Order line | Invoice line | Line ID | Line item number | Renglón | N° renglón | Partida
      | Ítem N° | N° ítem | N° de ítem | Nro. ítem | Item number | Item no | Posición | Pos. | Secuencia | Sequence`),
  },
  type: {
    kind: 'word',
    aliases: list(`
      Tipo CP/Doc. | Tipo de comprobante | Tipo comprobante | TipoDeComprobante | EfectoComprobante | Efecto del comprobante | Tipo de documento | Tipo documento | Tipo doc.
      | Tipo CFDI | Clase de documento | Clase documento | Clase de comprobante | Tipo de factura | Tipo de transacción | Tipo transacción | Tipo de operación | Tipo operación
      | Tipo de venta | Tipo | Document type | Doc type | Transaction type | Txn type | Invoice type | Move type | Billing type | Order type | Type`),
  },
  product: {
    kind: 'word',
    aliases: list(`
      Producto | Nombre del producto | Nombre producto | Descripción del producto | Descripción producto | Producto / Servicio | Producto o servicio | Artículo
      | Nombre del artículo | Descripción del artículo | Servicio | Product | Product name | Product description | Product title | Lineitem name | Item name | Item description
      | Product / Service | Product/Service | Memo/Description | Concepto | Descripción | Description | Detalle | Item | Ítem | StockCode description | SKU name | Service | Título | Línea de producto
      | Categoría de producto | Categoría | Category | Product category | Familia | Código de producto | Cod. producto | Código producto | Código artículo | Cod. artículo | Product code
      | SKU | Lineitem SKU | Stock code | ProductID | Product ID | ID producto | Item code | Item ID`),
  },
  quantity: {
    kind: 'money',
    aliases: list(`
      Cantidad | Cant. | Cantidad vendida | Cantidad facturada | Unidades | Unidades vendidas | N° de unidades | Quantity | Qty | Qty sold | Quantity ordered | Units | Units sold
      | Lineitem quantity | Order quantity | Invoiced quantity`),
  },
  unitPrice: {
    kind: 'money',
    aliases: list(`
      Precio unitario | P. unitario | P. unit. | P.U. | Precio unit. | Precio | Precio de venta | Precio venta | Valor unitario | V. unitario | Unit price | UnitPrice | Price | Price each
      | Lineitem price | Sales price | Selling price | Item price | Rate`),
  },
  discount: {
    kind: 'money',
    aliases: list(`
      Descuento | Dscto | Dscto. | Dcto | Dcto. | Dto | Dto. | % descuento | % dscto | % dto | Descuento % | Descuento (%) | Descuento línea | Porcentaje de descuento | Descuento por ítem | Desc. | Desc %
      | Bonif. | Bonif. % | Bonif | Bonif % | % Bonif. | Bonificación | Bonificación % | % bonificación | Rebaja
      | Discount | Discount % | % discount | Discount rate | Disc % | Disc. | Line discount | Discount percent | Lineitem discount`),
  },
  status: {
    kind: 'word',
    aliases: list(`
      Est. Comp | Estado del comprobante | Estado comprobante | Estado de la factura | Estado factura | Estado del documento | Estado documento | Estado SUNAT | Estado SRI | Estado DIAN
      | Estado CFDI | Estado SAT | Estatus | Estado del pedido | Estado pedido | Estado de la orden | Estado de venta | Estado | Situación | Status | Order status | Invoice status | Document status
      | Financial status | Transaction status | Sale status`),
  },
  cancelled: {
    kind: 'flag',
    aliases: list(
      'Anulado | Anulada | Cancelado | Cancelada | ¿Anulado? | Es anulado | Cancelled | Canceled | Is cancelled | Is canceled | Void | Voided | Is void | IsDeleted | Is deleted | Eliminado',
    ),
  },
  stage: { kind: 'word', aliases: list('Stage | Stage name | StageName | Deal stage | Etapa | Etapa del negocio | Etapa de la oportunidad') },
  won: { kind: 'flag', aliases: list('IsWon | Is won | Is closed won | Ganado | Ganada | ¿Ganado?') },
  id: {
    kind: 'code',
    aliases: list(`
      Código de cliente | Código del cliente | Código cliente | Cod. cliente | Cod. de cliente | ID cliente | ID de cliente | ID del cliente | Cliente ID | N° cliente | N° de cliente
      | Número de cliente | Clave cliente | Clave del cliente | Cuenta cliente | Código socio | N° socio | CustomerID | Customer ID | Customer no | Customer number | Customer code
      | Customer ref | Client ID | Client code | Client no | AccountId | Account ID | Account number | Account no | Associated contact IDs | Associated contact ID
      | Associated company IDs | Associated company ID | Buyer ID | User ID | Member ID | Sold to | Sold-to party | Partner ID | Card code`),
  },
  taxId: {
    kind: 'taxId',
    aliases: list(`
      Nro Doc Identidad | RfcReceptor | RFC receptor | RFC del receptor | RFC cliente | RFC del cliente | RUC cliente | RUC del cliente | RUC receptor | RUC / DNI | RUC/DNI | DNI/RUC
      | RUC o DNI | RUC adquiriente | RUC comprador | NIT cliente | NIT del cliente | NIT receptor | NIT comprador | CUIT cliente | CUIT del cliente | CUIT receptor | RUT cliente | RUT del cliente
      | RUT receptor | NIF cliente | NIF del cliente | NIF receptor | CIF cliente | Nro. Doc. Receptor | N° documento receptor | Número de documento receptor | Identificación comprador
      | Identificación del comprador | Identificación cliente | Identificación del cliente | Doc. cliente | Documento cliente | Documento del cliente | N° documento cliente
      | N° doc. cliente | Número de documento del cliente | Customer tax ID | Customer VAT | Customer tax number | Buyer tax ID | VAT number | Tax ID | DNI cliente | DNI del cliente | Cédula cliente`),
  },
  email: {
    kind: 'email',
    aliases: list(`
      Email | E-mail | Correo | Correo electrónico | Email cliente | Email del cliente | Correo cliente | Correo del cliente | Customer email | Billing email | Email (Billing)
      | Buyer email | Client email | Contact email`),
  },
  name: {
    kind: 'text',
    aliases: list(`
      Apellidos Nombres/ Razón Social | NombreReceptor | Nombre receptor | Razón social receptor | Nombre del receptor | Denominación Receptor | Razón social del cliente | Razón social cliente
      | Nombre cliente | Nombre del cliente | Nombre de cliente | Nombre o razón social | Nombre / Razón social | Adquiriente | Razón social adquiriente | Razón social comprador
      | Comprador | Customer name | Customer full name | Client name | Buyer name | Bill to | Bill to name | Billing name | Account name | Associated company | Associated contact | Sold to name`),
  },
} as const satisfies Record<string, SaleFieldInfo>;

export type SaleField = keyof typeof SALE_FIELDS;

/** The name of every field, those that are asked first where a header names several. */
export const SALE_FIELD_NAMES = Object.keys(SALE_FIELDS) as readonly SaleField[];
