import type { SettingKey } from '../../settings.js';
import type { SettingHelp } from '../en/help-settings.js';

const wordList = 'una lista de palabras, como ["VIP", "Preferente"]';

const stageNames = 'lead, qualification, proposal, negotiation, won o lost';

/** What each setting does and what it may be. */
export const settings = {
  map: { help: 'dice qué contiene una columna; «ignorar» la deja fuera', expected: 'un título de columna y un campo, como en "Total 2025=totalRevenue"' },
  country: { help: 'país de los clientes donde nada diga otra cosa', expected: 'un código de dos letras o un nombre, como PE o Perú' },
  currency: { help: 'moneda de los importes que no dicen la suya', expected: 'un código de tres letras de ISO 4217, como PEN' },
  rates: { help: 'tipo de cambio, para poder sumar importes en otra moneda', expected: 'una moneda y un número mayor que cero, como en USD=3.75' },
  dateOrder: { help: 'orden de día, mes y año', expected: 'dmy, mdy o ymd; d es día, m mes, y año' },
  decimal: { help: 'signo decimal de los importes', expected: 'coma o punto' },
  delimiter: { help: 'qué separa las columnas', expected: '"," ";" "|" "~" o tab' },
  encoding: { help: 'codificación del texto', expected: 'el nombre de una codificación, como windows-1252' },
  headerLine: { help: 'línea del archivo donde están los títulos de columna', expected: 'un número de línea: 1 o más' },
  sheet: { help: 'hoja del libro que se lee: su nombre, o su número entre las pestañas a la vista', expected: 'el nombre o el número de una hoja' },
  transactions: {
    help: 'ventas de los clientes, una fila por comprobante; sin un archivo de clientes, los compradores son los clientes. Se puede repetir',
    expected: 'el nombre de un archivo; de un libro, también con su hoja: ventas.xlsx#Facturas',
  },
  allSheets: { help: 'leer como una sola todas las hojas a la vista con las mismas columnas', expected: 'true o false' },
  asOf: {
    help: 'fecha de corte: el día desde el que se cuenta hacia atrás; si no, hoy',
    expected: 'una fecha como 30/11/2026 o 2026-11-30, hoy, o fin-de-mes: el último día del mes pasado',
  },
  timeZone: { help: 'zona horaria que decide qué día es hoy; si no, la de la computadora', expected: 'un nombre de la lista IANA, como America/Lima' },
  'state.current': { help: 'hasta cuántos días desde la última compra un cliente es actual', expected: 'un número entero de días, menor que el de «active»' },
  'state.active': { help: 'hasta cuántos días un cliente es activo; después, inactivo', expected: 'un número entero de días, mayor que el de «current»' },
  'state.method': {
    help: 'con «cadence», quien compró tres veces o más se mide por su propio ritmo y no por días fijos',
    expected: 'hiatus o cadence',
  },
  'state.cadence.current': {
    help: 'con «cadence»: hasta cuántas veces su propio ritmo un cliente es actual; después está por perderse',
    expected: 'un número mayor que 0 y menor que el de «active»',
  },
  'state.cadence.active': {
    help: 'con «cadence»: hasta cuántas veces su propio ritmo un cliente es activo',
    expected: 'un número hasta 100, mayor que el de «current»',
  },
  'state.cadence.least': { help: 'menos días que puede tener un límite por ritmo propio', expected: 'un número entero de días, menor que el de «most»' },
  'state.cadence.most': { help: 'más días que puede tener un límite por ritmo propio', expected: 'un número entero de días, mayor que el de «least»' },
  'tier.method': {
    help: 'cómo se separan A, B y C: por parte de la facturación, por montos fijos (tier.amounts) o por parte de los clientes (tier.quantiles)',
    expected: 'abc, amounts o quantiles',
  },
  'tier.a': { help: 'parte de la facturación que hacen los clientes A, en por ciento', expected: 'un número mayor que 0 y menor que tier.b' },
  'tier.b': { help: 'parte de la facturación que hacen juntos los clientes A y B, en por ciento', expected: 'un número mayor que tier.a, hasta 100' },
  'tier.window': {
    help: 'qué ventas hacen la facturación: todas, las de los últimos 12 meses o las del año en curso; necesita ventas (--transactions)',
    expected: 'all, 12m o ytd',
  },
  'tier.amounts.a': { help: 'con «amounts»: desde qué facturación un cliente es A', expected: 'un monto en la moneda del archivo, mayor que tier.amounts.b' },
  'tier.amounts.b': { help: 'con «amounts»: desde qué facturación un cliente es B', expected: 'un monto mayor que 0 y menor que tier.amounts.a' },
  'tier.quantiles.a': {
    help: 'con «quantiles»: parte de los que compran, los más grandes, que son A, en por ciento',
    expected: 'un número mayor que 0 y menor que tier.quantiles.b',
  },
  'tier.quantiles.b': {
    help: 'con «quantiles»: parte de los que compran, los más grandes, que son A o B, en por ciento',
    expected: 'un número mayor que tier.quantiles.a, hasta 100',
  },
  'keyAccount.share': { help: 'desde qué parte de la facturación un cliente es cuenta clave, en por ciento', expected: 'un número mayor que 0, hasta 100' },
  'keyAccount.top': { help: 'cuántos de los mayores clientes son cuentas clave sea cual sea su parte', expected: 'un número entero, 0 o más' },
  'keyAccount.buyers': { help: 'desde cuántos clientes con facturación los mayores cuentan como cuentas clave', expected: 'un número entero, 1 o más' },
  'value.cuts.recency': {
    help: 'días sin comprar que separan las cinco clases de recencia; con [30, 90, 180, 365], menos de 30 días es 5 y 365 o más es 1',
    expected: 'cuatro números de menor a mayor, como [30, 90, 180, 365]',
  },
  'value.cuts.frequency': {
    help: 'compras que separan las cinco clases de frecuencia; con [2, 4, 6, 10], 10 o más es 5',
    expected: 'cuatro números de menor a mayor, como [2, 4, 6, 10]',
  },
  'value.cuts.monetary': {
    help: 'facturación que separa las cinco clases de monto; con [500, 1000, 5000, 20000], 20000 o más es 5',
    expected: 'cuatro montos de menor a mayor, como [500, 1000, 5000, 20000]',
  },
  'size.small': { help: 'desde cuántos empleados una empresa es pequeña; debajo, micro', expected: 'un número entero menor que size.medium' },
  'size.medium': { help: 'desde cuántos empleados una empresa es mediana', expected: 'un número entero entre size.small y size.large' },
  'size.large': { help: 'desde cuántos empleados una empresa es grande', expected: 'un número entero mayor que size.medium' },
  'location.level': {
    help: 'con qué detalle se cuentan los lugares: país, región, provincia, ciudad, distrito o zona propia',
    expected: 'country, region, province, city, district o zone',
  },
  'neglected.days': {
    help: 'después de cuántos días sin contacto se da por descuidado a un cliente con potencial',
    expected: 'un número entero de días, 1 o más',
  },
  zones: {
    help: 'sus propias zonas, cada una con sus regiones, provincias, ciudades o distritos, por nombre o código ISO; decide el lugar más pequeño',
    expected: 'nombres de zonas, cada uno con una lista de lugares',
  },
  classifications: {
    help: 'clasificaciones propias: reglas en orden, la primera cuya condición se cumple da la etiqueta; «cartera reglas» las revisa',
    expected: 'nombres, cada uno con rules: una lista de { when, label }; si quiere, también title y otherwise',
  },
  'words.status.active': { help: 'más palabras de su columna de estado que significan activo', expected: wordList },
  'words.status.inactive': { help: 'más palabras que significan inactivo', expected: wordList },
  'words.status.customer': { help: 'más palabras que significan que ya compró', expected: wordList },
  'words.status.prospect': { help: 'más palabras que significan que todavía no compró', expected: wordList },
  'words.status.interested': { help: 'más palabras que significan que mostró interés', expected: wordList },
  'words.stage': { help: 'más palabras de su columna de etapa, según la etapa que significan', expected: `${stageNames}, cada una con una lista de palabras` },
  'words.interest': {
    help: 'más palabras de su columna de interés, según lo que significan',
    expected: 'hot, warm o cold, cada una con una lista de palabras',
  },
  'words.ownership': {
    help: 'más palabras de la columna que dice de quién es el cliente',
    expected: 'own (del vendedor), corporate (de la empresa) o shared (compartido), cada una con una lista de palabras',
  },
  'stage.from': {
    help: 'palabras de las columnas de fuente y medio que ponen en una etapa al cliente que no la tiene; van antes que las del programa',
    expected: `${stageNames}, cada una con una lista de palabras`,
  },
  'interest.hot': { help: 'desde cuántos puntos un cliente está caliente', expected: 'un número entero, mayor que interest.warm' },
  'interest.warm': { help: 'desde cuántos puntos un cliente está tibio; con menos, frío', expected: 'un número entero, menor que interest.hot' },
  'interest.recentDays': { help: 'hasta hace cuántos días un contacto vale dos puntos', expected: 'un número entero de días, menos que contactDays' },
  'interest.contactDays': { help: 'hasta hace cuántos días un contacto vale un punto', expected: 'un número entero de días, más que recentDays' },
  'interest.glyphs': { help: 'con qué signos se muestra el interés', expected: 'dots (puntos), color, stars (estrellas) o faces (caras)' },
  'profitability.rate': {
    help: 'parte de la facturación, en por ciento, que debe dejar un cliente después de sus costos para ser rentable',
    expected: 'un número desde -100 hasta menos de 100; lo que lo pasa es rentable',
  },
  'profitability.potential': {
    help: 'cuántas veces su facturación se espera que compre un cliente para que su potencial sea alto',
    expected: 'un número mayor que 0, como 1 o 1.5',
  },
  'counter.names': { help: 'nombres que son ventas de mostrador y no un cliente', expected: 'una lista de nombres, como ["Venta en tienda"]' },
  'counter.taxIds': { help: 'documentos que son ventas de mostrador', expected: 'una lista de documentos entre comillas, como ["00000000"]' },
  'limits.cellBytes': { help: 'celda más larga, en bytes', expected: 'un número entero de bytes, hasta 1073741824' },
  'limits.recordBytes': { help: 'registro más largo, en bytes', expected: 'un número entero de bytes, hasta 1073741824' },
  'limits.columns': { help: 'mayor cantidad de columnas', expected: 'un número entero, 1 o más' },
  format: { help: 'cómo mostrar el resultado', expected: 'table, json, ndjson, csv o md' },
  out: { help: 'escribe el resultado en un archivo; su terminación dice cómo. Se puede repetir', expected: 'el nombre de un archivo' },
  where: {
    help: 'cuenta y lista solo los clientes que cumplen esta condición; sus etiquetas son las de toda la cartera',
    expected: 'una condición, como "estado=inactivo y nivel=A"',
  },
  by: { help: 'cruza dos clasificaciones, o cuenta por una; también sirven columnas de palabras', expected: 'uno o dos nombres, como estado,vendedor' },
  select: {
    help: 'columnas de las listas de clientes, en este orden; una tabla lista entonces también los clientes, los mayores primero',
    expected: 'títulos del archivo, campos, clasificaciones o fila, como fila,empresa,estado',
  },
  target: { help: 'escribe en este archivo', expected: 'el nombre de un archivo' },
  rejects: { help: 'escribe en un archivo CSV las filas rechazadas, con el motivo', expected: 'el nombre de un archivo' },
  save: { help: 'guarda las columnas, tal como se muestran, en el archivo de configuración', expected: 'el nombre de un archivo de configuración' },
  of: { help: 'de qué mostrar el esquema', expected: 'config, analyze, explain, columns o validate' },
  showPersonal: { help: 'muestra completos los nombres, correos, teléfonos, documentos, direcciones y fechas de nacimiento', expected: 'nada' },
  force: { help: 'reemplaza resultados que ya existen', expected: 'nada' },
  locale: { help: 'cómo escribir los números; si no, como en el país del archivo', expected: 'una etiqueta de idioma con país, como es-PE' },
  strict: { help: 'termina con código 1 si algo está mal o hubo que suponerlo', expected: 'true o false' },
  failOn: { help: 'termina con código 1 si esto se cumple', expected: 'una condición, como "rejected>5%" o "state.inactive>=100"' },
  lang: { help: 'idioma de lo que leen las personas', expected: 'es o en' },
  config: { help: 'archivo de configuración; si no, se busca cartera.yaml desde esta carpeta hacia arriba', expected: 'el nombre de un archivo' },
  noConfig: { help: 'no usa ningún archivo de configuración', expected: 'nada' },
  noColor: { help: 'muestra todo sin color (también si existe NO_COLOR)', expected: 'nada' },
  quiet: { help: 'no muestra avance ni avisos, solo errores', expected: 'nada' },
} satisfies Record<SettingKey, SettingHelp>;
