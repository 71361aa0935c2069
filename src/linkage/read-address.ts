import { fold } from '../client/fold.js';
import type { Address } from './record.js';

/** Ways of writing the parts of an address, each line one, as its first word. */
const WAYS = `
  av avda avenida ave avenue | jr jiron | cl calle c st street str | psj pasaje pje psje | urb urbanizacion | mz mza manzana | lt lote lot
  | carr carretera crta ctra | dpto depto dep departamento apartamento apto apt piso | of ofic oficina office ste suite | int interior | km kilometro
  | blvd bulevar boulevard blv | col colonia | edif edificio ed | esq esquina | prol prolongacion prolong | rd road | dr drive | pl place plaza pza plz
  | cct circuit | cres crescent crs | ct court | ln lane | asoc asociacion | cc | res residencial resid | sec sector | et etapa | fracc fraccionamiento`;
const WAY = new Map(
  WAYS.split('|').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] as string]);
  }),
);
const LEFT_OUT = new Set('nro no num numero n nr number de del la las los el y s sn'.split(' '));

/** The words and numbers of an address; null where there are none. */
export function readAddress(cells: readonly string[]): Address | null {
  const all = fold(cells.join(' '))
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word));
  if (all.length === 0) return null;
  const words = [...new Set(all.filter((word) => !/^\d/.test(word)).map((word) => WAY.get(word) ?? word))];
  const numbers = all.filter((word) => /^\d/.test(word)).map((word) => word.replace(/^0+(?=\d)/, ''));
  return { words, numbers, whole: [...words, ...numbers].sort().join(' ') };
}

/** Words that say what sort of street it is, and so nothing of which. */
export const STREET_SORTS: ReadonlySet<string> = new Set(WAY.values());
