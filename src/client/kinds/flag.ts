import { z } from 'zod';
import { fold } from '../fold.js';
import type { Kind } from './kind.js';
import { unsure } from './kind.js';

const YES = new Set(['true', 'verdadero', 'si', 's', 'yes', 'y', '1', 'x', 't', 'v', 'cierto', 'on', 'subscribed', 'suscrito']);
const NO = new Set(['false', 'falso', 'no', 'n', '0', 'f', 'off', 'unsubscribed', 'not subscribed', 'no suscrito']);

/** Yes and no in Spanish, English and digits: 1 or 0. */
export const flag: Kind = {
  numeric: true,
  fits: (text) => YES.has(fold(text)) || NO.has(fold(text)),
  reader: () => ({
    accept: unsure,
    parse: (text) => (YES.has(fold(text)) ? 1 : NO.has(fold(text)) ? 0 : text),
    schema: z.union([z.literal(0), z.literal(1)]),
  }),
};
