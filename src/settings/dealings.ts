import type { Glyphs } from './setting.js';
import type { SettingValue } from './table.js';

/** How stages, interest and profits are judged. */
export type DealingSettings = {
  /** Words of source and medium columns by the stage that they put a client in. */
  readonly stageFrom: SettingValue<'stage.from'>;
  /** Points from which a client is hot, and warm; days since the last contact, inclusive. */
  readonly interest: { readonly hot: number; readonly warm: number; readonly recent: number; readonly contact: number };
  /** The signs that interest is shown with. */
  readonly glyphs: Glyphs;
  /** Per cent of the revenue; times the revenue. */
  readonly profitability: { readonly rate: number; readonly potential: number };
};
