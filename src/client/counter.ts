import { fold } from './fold.js';
import { COUNTER_TAX_IDS, compactTaxId } from './tax-ids/compact.js';
import type { Values } from './values.js';

/**
 * Names that sales over the counter are booked to. Sources of the generic receivers: SAT (MX, público en general), SUNAT
 * practice (PE, clientes varios), DIAN (CO, consumidor final).
 */
const NAMES = `
  publico en general | publico general | venta al publico | ventas al publico | venta al publico en general | consumidor final
  | consumidores finales | mostrador | venta mostrador | ventas mostrador | venta de mostrador | ventas de mostrador | cliente mostrador
  | clientes mostrador | cliente de mostrador | clientes de mostrador | varios | clientes varios | cliente varios | cliente generico
  | clientes genericos | cliente general | cliente contado | clientes contado | clientes diversos | cuantias menores | boletas varias
  | ventas varias | venta varias | ventas diversas | contado | venta contado | ventas contado | venta al contado | ventas al contado
  | cliente de paso | clientes de paso | cliente ocasional | clientes ocasionales | walk in customer | walk in | counter sales | cash sales
  | cash customer | general public`
  .split('|')
  .map((name) => name.trim());
/** No generic name is longer than this in bytes, accents and dots included. */
const LONGEST = 48;

/** Finds the records of a batch that stand for sales to nobody in particular, and marks them in values.counter. */
export type CounterMarker = (values: Values) => void;

/** Says of the name and of the tax id of a buyer whether it stands for nobody in particular; `own` are the names and tax ids of the config. */
export function counterJudge(own: CounterLists): { readonly isName: (text: string) => boolean; readonly isTaxId: (text: string) => boolean } {
  const names = new Set([...NAMES, ...own.names.map(fold)]);
  const taxIds = new Set([...COUNTER_TAX_IDS, ...own.taxIds.map(compactTaxId)]);
  return { isName: (text) => names.has(fold(text)), isTaxId: (text) => taxIds.has(compactTaxId(text)) };
}

type CounterLists = { readonly names: readonly string[]; readonly taxIds: readonly string[] };

/** Makes the marker of counter sales; `own` are the names and tax ids of the config. */
export function counterMarker(own: CounterLists): CounterMarker {
  const names = new Set([...NAMES, ...own.names.map(fold)]);
  const taxIds = new Set([...COUNTER_TAX_IDS, ...own.taxIds.map(compactTaxId)]);
  const beginnings = beginningsOf([...names]);
  const idBeginnings = beginningsOf([...taxIds]);
  const longest = Math.max(LONGEST, ...own.names.map((name) => Buffer.byteLength(name) * 2));
  return (values) => {
    for (const field of ['name', 'company', 'firstName'] as const) markWhere(values, field, beginnings, longest, (text) => names.has(fold(text)));
    markWhere(values, 'taxId', idBeginnings, 24, (text) => taxIds.has(compactTaxId(text)));
  };
}

/** How many first letters are compared before a text is made. */
const FIRST = 6;

/** Every beginning of the counter names, up to six letters long. */
function beginningsOf(texts: readonly string[]): ReadonlySet<number> {
  return new Set(texts.flatMap((text) => Array.from({ length: FIRST }, (_, at) => beginning(Buffer.from(text.slice(0, at + 1)), 0))));
}

/** The first six letters and digits in lower case as one number, fewer where another sign stands among them: 0 where it comes first. */
function beginning(bytes: Buffer, from: number): number {
  let letters = 0;
  for (let at = from; at < from + FIRST; at++) {
    const byte = bytes[at] ?? 128;
    const lower = byte >= 65 && byte <= 90 ? byte | 32 : byte;
    if (!((lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57))) break;
    letters = letters * 256 + lower;
  }
  return letters;
}

function markWhere(
  values: Values,
  field: 'name' | 'company' | 'firstName' | 'taxId',
  beginnings: ReadonlySet<number>,
  longest: number,
  test: (text: string) => boolean,
): void {
  const cells = values.texts[field];
  const bytes = values.batch?.bytes;
  if (!cells || !bytes) return;
  for (let row = 0; row < values.rows; row++) {
    const to = cells.to[row] as number;
    const from = cells.from[row] as number;
    if (to === 0 || to - from > longest) continue;
    const letters = beginning(bytes, from);
    if (letters !== 0 && !beginnings.has(letters)) continue;
    if (test(values.decode(bytes, from, to))) values.counter[row] = 1;
  }
}
