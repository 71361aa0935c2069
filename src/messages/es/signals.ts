import { type Format, numberArg as number, textArg as text } from '../../format.js';
import type { SignalCode } from '../../scoring/signals/codes.js';
import type { QUESTIONS } from '../../scoring/traits/questions.js';
import type { STRENGTHS } from '../../scoring/traits/strengths.js';
import type { WEAKNESSES } from '../../scoring/traits/weaknesses.js';
import { readRows, type Sentence, type SignalsWords } from '../en/signals.js';
import { terms } from './terms.js';

type Args = Parameters<Sentence>[0];
type Sentences<Code extends string> = Readonly<Record<Code, Sentence>>;

const rows = (args: Args, f: Format): string => readRows(text(args, 'rows'), f, '–');
const int = (args: Args, name: string, f: Format): string => f.integer(number(args, name));
const of = (args: Args, part: string, whole: string, f: Format): string => `${int(args, part, f)} de ${int(args, whole, f)}`;
const share = (args: Args, name: string, f: Format): string => `${f.decimal(number(args, name) * 100, 0)}%`;
/** Clients that are left out because their only day is one that is asked about. */
const apart = (args: Args): string => (args.apart === undefined ? '' : ', sin contar la fecha repetida');
const others = (args: Args, name: string, one: string, many: string, f: Format): string => {
  const count = number(args, name);
  return count <= 0 ? '' : `, y ${f.plural(count, one, many)}`;
};
const quoted = (fields: string, f: Format): string[] =>
  fields.split(' ').map((field) => f.quote((terms.fields as Readonly<Record<string, string>>)[field] ?? field));
/** Columns by their names: all of them, or any one. */
const named = (fields: string, f: Format, any = false): string => (any ? quoted(fields, f).join(' o ') : f.list(quoted(fields, f)));

export const signals: SignalsWords = {
  heading: 'Por aclarar',
  note: 'son preguntas, no acusaciones',
  severity: { high: 'Pregunte primero', medium: 'Pregunte', low: 'Conviene saber' },
  signals: {
    'ours-already': (args, f) => `${of(args, 'ours', 'clients', f)} clientes ya son nuestros (${rows(args, f)}). ¿Compran a los dos?`,
    'repeated-clients': (args, f) => `${of(args, 'repeated', 'records', f)} filas repiten un cliente del archivo. ¿Son sucursales, o dos listas unidas?`,
    'same-contact-date': (args, f) =>
      `${f.plural(number(args, 'count'), 'fila', 'filas')} con el mismo último contacto, ${f.day(text(args, 'date'))}${others(args, 'others', 'fecha más', 'fechas más', f)}. ¿Fue una carga masiva?`,
    'same-sale-date': (args, f) =>
      `${of(args, 'count', 'dated', f)} últimas ventas son del ${f.day(text(args, 'date'))}${others(args, 'others', 'fecha más', 'fechas más', f)}. ¿Se factura a todos el mismo día?`,
    'shared-phone': (args, f) =>
      `${int(args, 'names', f)} nombres distintos con el mismo teléfono (${rows(args, f)})${others({ phones: number(args, 'phones') - 1 }, 'phones', 'teléfono más así', 'teléfonos más así', f)}. ¿Es una central?`,
    'numbered-emails': (args, f) =>
      `${int(args, 'count', f)} correos numerados uno tras otro (${rows(args, f)})${others({ patterns: number(args, 'patterns') - 1 }, 'patterns', 'serie más', 'series más', f)}. ¿Los numeró un sistema?`,
    stale: (args, f) => `${of(args, 'count', 'dated', f)} clientes con fecha llevan más de un año sin contacto ni compra. ¿Es una copia antigua?`,
    'mass-mail': (args, f) => `${of(args, 'count', 'contacts', f)} contactos fueron envíos masivos. ¿Se les atendía por internet?`,
    'round-amounts': (args, f) =>
      `${of(args, 'count', 'amounts', f)} montos terminan en ${number(args, 'step') === 1000 ? '000' : '00'}. ¿Son ventas o estimaciones?`,
    'repeated-note': (args, f) =>
      `La misma nota de ${int(args, 'words', f)} palabras en ${f.plural(number(args, 'count'), 'fila', 'filas')}${others({ notes: number(args, 'notes') - 1 }, 'notes', 'nota más así', 'notas más así', f)}. ¿Es una plantilla?`,
    'no-relation': (args, f) => `${of(args, 'count', 'clients', f)} clientes solo traen nombre y datos de contacto. ¿El sistema anterior no dejaba sacar más?`,
    'generic-mailboxes': (args, f) => `${of(args, 'count', 'emails', f)} correos son generales (info@, ventas@). ¿Quién contesta ahí?`,
  } satisfies Sentences<SignalCode>,
  strengths: {
    proven: (args, f) => `${of(args, 'count', 'clients', f)} clientes con relación probada en 12 meses${apart(args)}`,
    sold: (args, f) =>
      `${f.plural(number(args, 'count'), 'cliente compró', 'clientes compraron')} en 12 meses${args.amount === undefined ? '' : `: ${f.money(number(args, 'amount'), text(args, 'currency') || null)}`}`,
    seen: (args, f) => `${f.plural(number(args, 'count'), 'cliente visitado', 'clientes visitados')} en persona en 12 meses${apart(args)}`,
    'own-clients': (args, f) => `${of(args, 'count', 'clients', f)} clientes son propios del vendedor`,
    'new-to-us': (args, f) => `${of(args, 'count', 'clients', f)} clientes son nuevos para nosotros`,
    spread: (args, f) => `Ningún cliente hace más del ${share(args, 'share', f)} de la venta`,
    reachable: (args, f) => `${of(args, 'count', 'clients', f)} clientes tienen cómo contactarlos`,
    'no-repeats': (args, f) => `Sin repetidos ${share(args, 'share', f)}`,
  } satisfies Sentences<(typeof STRENGTHS)[number]>,
  weaknesses: {
    ours: (args, f) => `${of(args, 'count', 'clients', f)} clientes ya son nuestros`,
    'no-dates': () => 'Sin fechas de contacto ni de compra: la relación no se puede ver',
    unproven: (args, f) => `${of(args, 'count', 'clients', f)} clientes sin relación probada en 12 meses`,
    unsold: (args, f) => `Ventas sin respaldo: ${int(args, 'count', f)} de ${int(args, 'usable', f)} contactables sin una sola venta con fecha`,
    'long-ago': (args, f) => `A la mitad se le contactó hace más de ${int(args, 'days', f)} días`,
    corporate: (args, f) => `${of(args, 'count', 'clients', f)} clientes son de la empresa anterior o compartidos con ella`,
    dependent: (args, f) =>
      number(args, 'share') >= 0.3 ? `1 cliente hace el ${share(args, 'share', f)} de la venta` : `3 clientes hacen el ${share(args, 'top3', f)} de la venta`,
    repeated: (args, f) => `${of(args, 'count', 'records', f)} filas repiten un cliente`,
    unreachable: (args, f) => `${of(args, 'count', 'clients', f)} clientes no tienen cómo contactarlos`,
    invalid: (args, f) => `${of(args, 'count', 'filled', f)} celdas no tienen un dato válido, sobre todo en ${named(text(args, 'field'), f)}`,
    'few-columns': (args, f) => `Pocas columnas: lo máximo posible son ${f.decimal(number(args, 'ceiling'), 0)} de 100 puntos`,
  } satisfies Sentences<(typeof WEAKNESSES)[number]>,
  questions: {
    'ours-already': (args, f) =>
      `${int(args, 'ours', f)} de estos clientes ya nos compran (${rows(args, f)}). ¿Desde cuándo los conoce y qué le compran a usted?`,
    'repeated-clients': (args, f) =>
      `${int(args, 'repeated', f)} filas repiten un cliente; uno está ${int(args, 'most', f)} veces (${rows(args, f)}). ¿Cómo se armó la lista?`,
    'same-contact-date': (args, f) =>
      `El ${f.day(text(args, 'date'))} figura un contacto con ${f.plural(number(args, 'count'), 'cliente', 'clientes')}. ¿Qué se hizo ese día y con quiénes habló?`,
    'same-sale-date': (args, f) => `${int(args, 'count', f)} clientes compraron por última vez el ${f.day(text(args, 'date'))}. ¿Cómo y cuándo se les factura?`,
    'shared-phone': (args, f) => `${int(args, 'names', f)} clientes tienen un mismo teléfono (${rows(args, f)}). ¿Quién contesta?`,
    'numbered-emails': (args, f) => `${int(args, 'count', f)} correos llevan números seguidos (${rows(args, f)}). ¿Quién los creó y quién los lee?`,
    stale: (args, f) => `${of(args, 'count', 'dated', f)} clientes llevan más de un año sin contacto ni compra. ¿Cuándo los dejó y quién los atiende hoy?`,
    'mass-mail': (args, f) => `${of(args, 'count', 'contacts', f)} contactos fueron envíos masivos. ¿Con cuáles ha hablado en persona?`,
    'round-amounts': (args, f) => `${of(args, 'count', 'amounts', f)} montos son redondos. ¿De dónde salen: facturas, pedidos, memoria?`,
    'repeated-note': (args, f) =>
      `${f.plural(number(args, 'count'), 'fila tiene', 'filas tienen')} la misma nota (${rows(args, f)}). ¿Quién la escribió y para qué?`,
    'no-relation': (args, f) => `Hay ${int(args, 'clients', f)} clientes sin fechas ni ventas. ¿A cuántos atendió usted y de dónde salen los demás?`,
    'generic-mailboxes': (args, f) =>
      `Casi todos los correos son generales (${of(args, 'count', 'emails', f)}). ¿Quién decide la compra en sus diez mejores clientes?`,
    'no-origin': (args, f) => `${of(args, 'count', 'clients', f)} sin origen. ¿De quién son? ¿Qué dice su contrato anterior?`,
    corporate: (args, f) => `${of(args, 'count', 'clients', f)} son de la empresa o compartidos con ella. ¿Puede traerlos y qué firmó?`,
    unproven: (args, f) => `${of(args, 'count', 'clients', f)} sin relación probada en 12 meses. ¿Cuáles le contestarían hoy una llamada?`,
    dependence: (args, f) =>
      number(args, 'share') >= 0.3
        ? `Un cliente (${f.rows([number(args, 'line')])}) hace el ${share(args, 'share', f)} de la venta. ¿Quién decide ahí, y lo seguiría?`
        : `Tres clientes hacen el ${share(args, 'top3', f)} de la venta. ¿Quién decide ahí, y lo seguirían?`,
    'unproven-sales': (args, f) =>
      `${of(args, 'count', 'usable', f)} contactables sin una sola venta con fecha. ¿Qué puede mostrar: facturas, pedidos, comisiones?`,
    'tell-about': (args, f) => `Cuente de las ${rows(args, f)}: ¿quién compra ahí, qué, cada cuánto y a quién más?`,
    'ask-column': (args, f) => `Pida ${named(text(args, 'fields'), f, args.any === 1)}: hasta ${f.decimal(number(args, 'points'), 0)} puntos más`,
  } satisfies Sentences<SignalCode | (typeof QUESTIONS)[number]>,
};
