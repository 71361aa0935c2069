import type { Values } from '../values.js';
import { type Holder, LEADS } from './ids.js';
import { leadOfEleven } from './quick.js';
import { readTaxId } from './read.js';

/** Holders by their number in values.holder; 0: the id does not tell. */
export const HOLDERS: readonly (Holder | undefined)[] = [undefined, 'person', 'company'];

/** Says of every record of a batch who its tax id belongs to. */
export type HolderMarker = (values: Values) => void;

/** Make the marker for a file of the country `home`: RUC and CUIT are told by their bytes, without a text. */
export function holderMarker(home: string | null): HolderMarker {
  const leads = home === 'PE' || home === 'AR' ? LEADS[home] : null;
  const numberOf = (holder: Holder | null | undefined): number => (holder === 'person' ? 1 : holder === 'company' ? 2 : 0);
  return (values) => {
    const cells = values.texts.taxId;
    const { batch } = values;
    if (!cells || !batch) return;
    for (let row = 0; row < values.rows; row++) {
      const to = cells.to[row] as number;
      if (to === 0) continue;
      const lead = leads === null ? -1 : leadOfEleven(batch.bytes, cells.from[row] as number, to);
      values.holder[row] = numberOf(lead >= 0 ? leads?.get(lead) : readTaxId(values.text('taxId', row) ?? '', home)?.holder);
    }
  };
}
