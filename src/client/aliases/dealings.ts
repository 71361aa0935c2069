import { list } from './list.js';

/** Headers of the fields that say what the client buys, owes and wants, in natural writing, the preferred one first. */
export const DEALINGS = {
  firstPurchase: list(`
    First purchase | Primera compra | Fecha de primera compra | Fecha primera compra | First purchase date | First order date | First order
    | Primera venta | Fecha de primera venta | Primer pedido | Fecha de primer pedido | Primera factura | Fecha primera factura | First sale date
    | First invoice date | First deal created date`),
  lastPurchase: list(`
    Last purchase | Última compra | Fecha de última compra | Fecha última compra | Fecha de la última compra | Ult. compra | F. ult. compra
    | Fecha ult. compra | Last purchase date | Last order date | Last order | Date of last purchase | Última venta | Fecha de última venta
    | Fecha última venta | Ult. venta | Última factura | Fecha de última factura | Fecha última factura | Fecha últ. factura | Última facturación
    | Último pedido | Fecha de último pedido | Fecha último pedido | Ult. pedido | Última transacción | Fecha última transacción | Último consumo
    | Last sale | Last sale date | Last invoice date | Last invoice | Last transaction date | Last transaction | Recent deal close date
    | Won time | Most recent order date | Fecha ult. venta | Última orden | Último movimiento | Fecha último movimiento | Ult. mov. | Fecha última operación | Última operación | FUC`),
  purchaseCount: list(`
    Purchase count | Total orders | Orders | Orders count | Order count | Number of orders | Number of purchases | N° de compras | N° compras
    | Número de compras | Cantidad de compras | Cant. compras | Cant. de compras | N° de pedidos | N° pedidos | Número de pedidos
    | Cantidad de pedidos | Pedidos | N° de facturas | N° facturas | Número de facturas | Cantidad de facturas | N° de ventas | Número de ventas
    | Cantidad de ventas | N° de transacciones | Transacciones | Number of transactions | N° de órdenes | Órdenes | Frecuencia de compras
    | Purchases count | Number of invoices | Total purchases count | Number of associated deals | sale_order_count | N° de tickets`),
  totalRevenue: list(`
    Total revenue | Total spent | Total spend | Venta acumulada | Ventas acumuladas | Facturación total | Facturación acumulada | Facturación anual
    | Venta anual | Ventas anuales | Total facturado | Monto facturado | Importe facturado | Monto factura | Total comprado | Monto comprado
    | Importe comprado | Monto de compras | Importe de compras | Monto de ventas | Importe de ventas | Total ventas | Total de ventas | Ventas totales
    | Venta total | Ventas netas | Venta neta | Ventas | Venta | Facturado | Compra total | Compras acumuladas | Compra acumulada
    | Compra anual | Compras anuales | Monto acumulado | Importe acumulado | Total acumulado | Valor comprado | Valor de compras | Valor facturado
    | Valor total | Valor ventas | Lifetime value | Lifetime revenue | LTV | CLV | Total sales | Total general | Total c/IVA | Total con IVA | Total facturado sin IGV | Consumo anual | Volumen de compra
    | Volumen de compras | Sales | Net sales | Revenue | Total purchases
    | Amount spent | Money spent | Customer revenue | Total invoiced | Invoiced amount | Sales amount | Sales total | Gasto total | Total gastado
    | Consumo total | Consumo | Consumo acumulado | Ingresos generados | Total closed revenue | Subtotal | BI Gravada | Importe sin IGV
    | Importe sin IVA | Importe neto | Monto neto | Neto | Importe total | Monto total | Total amount | Importe | Monto | Amount | Total`),
  currency: list(`
    Currency | Moneda | Divisa | Tipo de moneda | Mon. | Currency code | Código de moneda | Moneda de facturación
    | Moneda de la factura | Currency ISO code | Deal currency | Moneda del negocio`),
  averageTicket: list(`
    Average ticket | Ticket promedio | Ticket medio | AOV | Average order value | Avg. order value | Compra promedio | Venta promedio | Importe medio
    | Importe promedio | Monto promedio | Promedio de compra | Compra media | Valor promedio de compra | Average purchase | Average sale
    | Ticket medio de compra`),
  products: list(`
    Products | Productos | Producto | Product | Servicio | Servicios | Service | Services | Productos / Servicios | Producto / Servicio
    | Producto o servicio | Plan | Product name | Nombre del producto | Línea de producto | Líneas de producto | Producto principal
    | Productos comprados | Producto comprado | Productos contratados | Servicio contratado | Servicios contratados | Plan contratado
    | Product interest | Producto de interés | Artículos | Familia de productos | Main product`),
  expectedRevenue: list(`
    Expected revenue | Deal - Value | Deal value | Ingreso esperado | Ingresos esperados | Ingresos previstos | Venta esperada | Venta potencial
    | Ventas potenciales | Monto potencial | Valor esperado | Valor potencial | Compra potencial | Potencial de compra | Venta proyectada
    | Monto esperado | Monto cotizado | Monto de cotización | Potencial anual | Facturación potencial | Facturación esperada | Estimated value | Estimated revenue
    | Opportunity amount | Potential revenue | Negocio - Valor | Trato - Valor | Valor del trato | Valor de la oportunidad | Monto de la oportunidad
    | Lead value`),
  margin: list(`
    Margin | Margen | Margen bruto | Utilidad | Utilidad bruta | Ganancia | Profit | Gross margin | Gross profit | Margen de contribución
    | Contribution margin | Beneficio`),
  costToServe: list(`
    Cost to serve | Costo de servir | Costo de atención | Costo de servicio | Coste de servicio | Coste de servir | Costo comercial
    | Costo de servir al cliente | Service cost | Gasto comercial`),
  balance: list(`
    Balance | Saldo | Saldo actual | Saldo pendiente | Saldo total | Saldo por cobrar | Saldo deudor | Saldo inicial | Saldo de la cuenta
    | Saldo a la fecha | Saldo final | Por cobrar | Total por cobrar | Cuentas por cobrar | Monto por cobrar | Importe por cobrar | CxC | Deuda
    | Deuda total | Deuda actual | Monto adeudado | Adeudo | Adeudado | Monto pendiente | Importe pendiente | Pendiente de pago | Pendiente de cobro
    | Open balance | Opening balance | Current balance | Account balance | Balance total | Outstanding | Outstanding balance | Balance due
    | Amount due | Amount owed | Receivable | Receivables | Accounts receivable | Total receivable | Cartera total | Cartera pendiente | Saldo cartera
    | Total deuda | Saldo deuda | Accounts receivable balance | Outstanding receivables`),
  overdue: list(`
    Overdue | Saldo vencido | Cartera vencida | Monto vencido | Importe vencido | Deuda vencida | Vencido | Total vencido | Vencida | Overdue balance
    | Overdue amount | Amount overdue | Past due | Past due amount | Saldo en mora | Monto en mora | Deuda en mora | Cartera en mora | Total overdue
    | Saldo atrasado`),
  creditLimit: list(`
    Credit limit | Límite de crédito | Límite crédito | Línea de crédito | Línea crédito | Cupo de crédito | Cupo | Cupo crédito | Crédito autorizado
    | Crédito aprobado | Crédito máximo | Monto de crédito | Límite crediticio | Credit line | Tope de crédito`),
  creditDays: list(`
    Credit days | Días de crédito | Días crédito | Días de plazo | Plazo de pago | Plazo de crédito | Plazo (días) | Plazo | Plazo en días
    | Payment terms | Payment term | Terms | Condiciones de pago | Condición de pago | Términos de pago | Forma de pago (días) | Net days
    | Días de pago`),
  lastContact: list(`
    Last contact | Último contacto | Fecha de último contacto | Fecha último contacto | Fecha del último contacto | Ult. contacto | Last contact date
    | Last contacted | Last contacted date | Last activity date | Last activity | Last activity time | Última actividad | Fecha de última actividad
    | Fecha de la última actividad | Última gestión | Fecha última gestión | Última visita | Fecha de última visita | Fecha última visita
    | Última llamada | Fecha última llamada | Última interacción | Fecha de última interacción | Fecha de contacto | Fecha contacto
    | Último seguimiento | Fecha de seguimiento | Last touch | Last interaction | Last interaction date | Last engagement date | Fecha de visita
    | Last call | Last visit | Last contacted time`),
  contactType: list(`
    Tipo de último contacto | Tipo último contacto | Forma de contacto | Medio de contacto
    | Medio de último contacto | Último medio de contacto | Canal de contacto | Canal último contacto | Last contact type | Last activity type
    | Last contacted mode | Activity type | Tipo de actividad | Tipo de gestión | Tipo de interacción | Contact method | Preferred contact method`),
  contactCount: list(`
    Contact count | N° de contactos | N° contactos | Número de contactos | Cantidad de contactos | Number of times contacted | Times contacted
    | Number of sales activities | N° de visitas | N° visitas | Número de visitas | Cantidad de visitas | Visitas | N° de llamadas | Llamadas
    | Interacciones | N° de interacciones | N° de gestiones | Total activities | Number of contacts`),
  source: list(`
    Source | Lead source | Original source | Fuente | Fuente del lead | Fuente de contacto | Fuente original | Fuente del cliente | Origen del lead
    | Origen del contacto | Origen del prospecto | Cómo nos conoció | ¿Cómo nos conoció? | Cómo se enteró | Medio de captación | Canal de captación
    | Canal de origen | Canal de adquisición | Contact source | Original traffic source | Latest source | Procedencia | Toma de contacto
    | How did you hear about us | Referido por | Referral source | Acquisition source | Acquisition channel | source_id`),
  medium: list(`
    Medium | Medio | Canal | Channel | Canal de venta | Canal de ventas | Sales channel | Canal de compra | Medio de venta | Canal comercial
    | Canal de distribución | medium_id`),
  stage: list(`
    Stage | Lifecycle stage | Etapa | Etapa del ciclo de vida | Etapa de ciclo de vida | Etapa de venta | Etapa de la venta | Etapa del embudo
    | Etapa comercial | Fase | Fase de venta | Deal stage | Stage name | Sales stage | Opportunity stage | Etapa del trato | Etapa del negocio
    | Fase de la oportunidad | Pipeline stage | Funnel stage | stage_id | Etapa del lead | Etapa del prospecto | Contact stage | Prospect status
    | Estado del prospecto`),
  interest: list(`
    Interest | Interés | Nivel de interés | Grado de interés | Rating | Temperatura | Temperatura del lead | Interest level | Lead temperature
    | Account rating | Lead rating | Interés del cliente | Interesado`),
  status: list(`
    Status | Estatus | Situación | Estado del cliente | Estado cliente | Estado de cliente | Estado comercial | Estado actual | Situación del cliente
    | Situación comercial | Customer status | Client status | Contact status | Account status | Lead status | Estado del lead | Estado del contacto
    | Estado de la cuenta | Estatus del cliente | Estatus cliente | Status del cliente | Customer state
    | Relationship status | Estado del servicio | Estado del contrato`),
  owner: list(`
    Owner | Vendedor | Contact owner | Account owner | Lead owner | Company owner | Propietario | Propietario del contacto | Propietario de contacto
    | Propietario de la empresa | Propietario de la cuenta | Propietario de cuenta | Asesor | Asesor comercial | Asesor de ventas | Ejecutivo
    | Ejecutivo de ventas | Ejecutivo comercial | Ejecutivo de cuenta | Representante | Representante de ventas | Agente | Agente comercial
    | Agente de ventas | Comercial | Comercial asignado | Nombre del vendedor | Vendedor asignado | Salesperson | Sales person | Sales rep
    | Sales representative | Account manager | Deal owner | Rep | Assigned to | Asignado a | Responsable | Responsable comercial | Gestor
    | Gestor comercial | Promotor | Ejecutiva | Vendedora | Record owner | Owner name | Contact owner name | Dueño de cuenta | user_id | user_id/name
    | Owner email | Sales owner | Sales owner email | Owner alias | Código de vendedor | Código vendedor | Cod. vendedor | Identificador del vendedor | ID vendedor | Owner ID`),
  origin: list(`
    Origin | Titularidad | Pertenencia | Propiedad del cliente | Propiedad | Origen de la cartera | Origen de cartera | Tipo de cartera
    | Cartera propia | Cliente propio | Propio o corporativo | Propio / Empresa | De quién es el cliente | Client ownership | Portfolio origin
    | Asignación de cartera`),
  consent: list(`
    Consent | Accepts email marketing | Accepts marketing | Email marketing consent | Marketing consent | Email opt in | Opt in | Consentimiento
    | Acepta publicidad | Acepta promociones | Acepta marketing | Acepta correos | Acepta comunicaciones | Autoriza publicidad | Autoriza datos
    | Autorización de datos | Autorización de datos personales | Tratamiento de datos | Habeas data | RGPD | LOPD | GDPR | Consentimiento RGPD
    | GDPR consent | Autoriza uso de datos | Accepts SMS marketing | SMS marketing consent`),
  satisfaction: list(`
    Satisfaction | Satisfacción | Nivel de satisfacción | NPS | CSAT | Puntaje de satisfacción | Satisfacción del cliente | Customer satisfaction
    | Satisfaction score | NPS score | Encuesta de satisfacción`),
  churnReason: list(`
    Churn reason | Lost reason | Motivo de baja | Motivo baja | Motivo de pérdida | Razón de pérdida | Motivo de inactividad | Motivo de abandono
    | Causa de baja | Causa de inactividad | Loss reason | Closed lost reason | Razón de la pérdida | Motivo de cancelación | Motivo de retiro
    | Cancellation reason | Reason for leaving | Por qué dejó de comprar | Motivo de no compra | lost_reason_id`),
  notes: list(`
    Notes | Note | Notas | Nota | Observaciones | Observación | Obs. | Comentarios | Comentario | Comments | Comment | Description | Descripción
    | Anotaciones | Detalles | Remarks | Memo | Notas internas | Internal notes | Customer note | Observaciones del cliente | Notas del cliente
    | Nota - Contenido | Note - Content`),
  createdAt: list(`
    Created at | Create date | Created date | Created time | Created | Date created | Created on | Creation date | Fecha de alta | Fecha alta
    | F. alta | Alta | Fecha de creación | Fecha creación | Creado | Creado el | Creado en | Fecha de registro | Fecha registro | Fecha de ingreso
    | Fecha ingreso | Fecha de inscripción | Fecha de afiliación | Cliente desde | Customer since | Client since | Sign up | Sign up date
    | Signup date | Registered | Registration date | Date registered | Deal created | Fecha de incorporación | Alta de cliente | Member since
    | Add time | Date added`),
  updatedAt: list(`
    Updated at | Last modified date | Last modified | Last modified time | Modified time | Modified date | Last updated | Last update | Updated
    | Updated on | Update date | Fecha de actualización | Fecha actualización | Última actualización | Fecha de última actualización
    | Última modificación | Fecha de modificación | Fecha última modificación | Actualizado | Actualizado el | Última fecha de modificación
    | write_date | Update time | Date modified | Modificado el | Date updated`),
  isDeleted: list(`
    Is deleted | Deleted | Eliminado | Borrado | Eliminada | Registro eliminado`),
  isCustomer: list(`
    Is customer | Is a customer | Es cliente | Es un cliente | Customer flag`),
  isCompany: list(`
    Is company | Is a company | Es una empresa | Es empresa | Es compañía | Es una compañía | company_flag | company_type | Tipo de persona | Tipo persona
    | Tipo de contribuyente | Person type | Persona natural o jurídica | Natural / Jurídica | Física / Moral | Individual / Company`),
} as const;
