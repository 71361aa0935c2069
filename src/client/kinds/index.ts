import type { KindName } from '../fields.js';
import { day } from './day.js';
import { email } from './email.js';
import { flag } from './flag.js';
import type { Kind } from './kind.js';
import { money } from './money.js';
import { count, year } from './number.js';
import { phone } from './phone.js';
import { taxId } from './tax-id.js';
import { code, place, text, word } from './texts.js';

/** Every sort of value that a field may hold. */
export const KINDS = { text, word, place, code, email, phone, taxId, day, year, money, count, flag } as const satisfies Record<KindName, Kind>;
