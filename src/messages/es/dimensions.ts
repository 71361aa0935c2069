import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { WhyCode } from '../../scoring/dimensions/why-codes.js';
import { type DimensionsWords, TAX_ID_NAMES } from '../en/dimensions.js';

type Why = (args: Args, f: Format) => string;

const count = (args: Args, name: string, f: Format): string => f.integer(numberArg(args, name));
const clients = (args: Args, f: Format): string => f.plural(numberArg(args, 'clients'), 'cliente', 'clientes');
const companies = (args: Args, f: Format): string => f.plural(numberArg(args, 'clients'), 'empresa', 'empresas');
const ago = (args: Args, f: Format): string => `mediana: hace ${f.plural(numberArg(args, 'days'), 'día', 'días')}`;
const undated = (args: Args, f: Format): string => `sin fecha: ${count(args, 'clients', f)} de ${count(args, 'of', f)}`;
/** A share as whole per cent, never more than it is; 0.58 is 58 though 0.58 x 100 is a hair less. */
const percent = (args: Args, f: Format): string => {
  const whole = Math.floor(numberArg(args, 'share') * 100 + 1e-9);
  return whole === 0 && numberArg(args, 'share') > 0 ? '<1%' : `${f.integer(whole)}%`;
};
const taxId = (args: Args): string | undefined => TAX_ID_NAMES[textArg(args, 'country')];

/** The ways of contact as they are counted, in the order in which equal counts are told. */
const WAYS: readonly (readonly [string, string])[] = [
  ['mass', 'masivos'],
  ['blank', 'vacíos'],
  ['none', 'sin respuesta'],
  ['social', 'redes'],
  ['emails', 'correos'],
  ['chats', 'mensajes'],
  ['calls', 'llamadas'],
  ['others', 'otros'],
];

const why = {
  complete: () => 'no falta nada',
  'name-missing': (args, f) => `nombre falta en ${count(args, 'clients', f)}`,
  'contact-missing': (args, f) => `${count(args, 'clients', f)} sin teléfono ni correo`,
  'place-missing': (args, f) => `lugar falta en ${count(args, 'clients', f)}`,
  'tax-id-missing': (args, f) => {
    const name = taxId(args);
    return name === undefined ? `${companies(args, f)} sin documento` : `${name} falta en ${companies(args, f)}`;
  },
  'no-name-column': () => 'no hay columna de nombre',
  'no-contact-column': () => 'ni teléfono ni correo',
  'no-place-column': () => 'no hay columna de lugar',
  'no-tax-id-column': (args) => `sin columna de ${taxId(args) ?? 'documento'}`,
  'all-valid': (args, f) => `${f.plural(numberArg(args, 'cells'), 'dato', 'datos')} sin error`,
  'nothing-filled': () => 'no hay datos',
  'impossible-phones': (args, f) => f.plural(numberArg(args, 'cells'), 'teléfono imposible', 'teléfonos imposibles'),
  'wrong-emails': (args, f) => f.plural(numberArg(args, 'cells'), 'correo inválido', 'correos inválidos'),
  'wrong-tax-ids': (args, f) => f.plural(numberArg(args, 'cells'), 'documento con error', 'documentos con error'),
  'wrong-dates': (args, f) => f.plural(numberArg(args, 'cells'), 'fecha imposible', 'fechas imposibles'),
  'wrong-amounts': (args, f) => f.plural(numberArg(args, 'cells'), 'monto con error', 'montos con error'),
  'wrong-cells': (args, f) => f.plural(numberArg(args, 'cells'), 'dato con error', 'datos con error'),
  repeated: (args, f) => `${count(args, 'repeated', f)} de ${count(args, 'records', f)} ${numberArg(args, 'repeated') === 1 ? 'sobra' : 'sobran'}`,
  'none-repeated': (args, f) => `ninguno de ${count(args, 'records', f)} sobra`,
  'median-contact': ago,
  'contact-date-missing': undated,
  'median-update': ago,
  'update-date-missing': undated,
  'no-date-column': () => 'no hay columna de fecha',
  'contact-ways': (args, f) => {
    const ways = [...WAYS].sort(([a], [b]) => numberArg(args, b) - numberArg(args, a));
    const [name, word] = ways[0] as readonly [string, string];
    return `visitas ${count(args, 'visits', f)}${numberArg(args, name) > 0 ? ` · ${word} ${count(args, name, f)}` : ''}`;
  },
  'unknown-ways': (args, f) => `no se entiende en ${count(args, 'clients', f)}`,
  'contact-way-missing': (args, f) => `sin tipo: ${clients(args, f)}`,
  'contact-way-undated': (args, f) => `tipo sin fecha: ${count(args, 'clients', f)}`,
  'no-contact-type-column': () => 'no hay columna de tipo',
  'no-contact-columns': () => 'no hay columnas de trato',
  'dated-sales': (args, f) => `${count(args, 'clients', f)} con fecha y monto`,
  'median-sale': ago,
  'sale-without-amount': (args, f) => `venta sin monto: ${count(args, 'clients', f)}`,
  'amount-without-date': (args, f) => `monto sin fecha: ${count(args, 'clients', f)}`,
  'no-sale-date-column': () => 'falta fecha de la venta',
  'no-amount-column': () => 'no hay columna de montos',
  'no-sale-columns': () => 'no hay fecha ni monto',
  'known-products': (args, f) => `${count(args, 'clients', f)} de ${count(args, 'of', f)}`,
  'no-product-column': () => 'no hay columna',
  'largest-client': (args, f) => `1 cliente hace el ${percent(args, f)}`,
  'few-buyers': (args, f) =>
    `${f.plural(numberArg(args, 'buyers'), 'comprador', 'compradores')}; faltan ${f.integer(numberArg(args, 'least') - numberArg(args, 'buyers'))}`,
  'no-clients': () => 'no hay clientes',
} as const satisfies Readonly<Record<WhyCode, Why>>;

export const dimensions: DimensionsWords = {
  heading: 'Calidad, punto por punto',
  why,
};
