import { fold } from './fold.js';
import { type Lists, list, remember, wordReader } from './word-reader.js';

/** Whose client it is: the salesperson's, the company's, or of both. */
export const OWNERSHIPS = ['own', 'corporate', 'shared'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** Words of ownership columns, Spanish and English. */
const OWNERSHIP_WORDS: Readonly<Record<Ownership, readonly string[]>> = {
  own: list(`propio | propia | propios | propias | cartera propia | cliente propio | del vendedor | de la vendedora | vendedor | vendedora | personal | mío | mía
    | traído | traída | aportado | aportada | cartera personal | cartera del vendedor | prospección propia | conseguido | captado | captada | own | owned | mine
    | self | self generated | self sourced | rep owned | brought | personal contact | contacto personal | independiente`),
  corporate:
    list(`de la empresa | empresa | corporativo | corporativa | corporativos | corporate | company | cartera corporativa | cartera de la empresa | asignado
    | asignada | asignados | assigned | house | house account | institucional | heredado | heredada | inherited | de la casa | casa | compañía | de la compañía | marketing
    | empresarial | transferido | transferida | transferred`),
  shared:
    list(`compartido | compartida | compartidos | shared | mixto | mixta | mixed | ambos | both | en conjunto | conjunto | joint | cartera compartida | co owned
    | mitad y mitad | 50 50`),
};
const YES = new Set(['si', 's', 'yes', 'y', 'x', '1', 'true', 'verdadero']);
const NO = new Set(['no', 'n', '0', 'false', 'falso']);

/**
 * Makes the reading of an ownership column; `own`: the user's words. Where the header asks (`¿Cliente propio?`), yes and no answer it.
 * @returns null for a word that says nothing of it.
 */
export function ownershipReader(own: Lists<Ownership> = {}, header = ''): (word: string) => Ownership | null {
  const ofWord = wordReader<Ownership>({ order: ['shared', 'own', 'corporate'], phrases: OWNERSHIP_WORDS }, own);
  const asks = /\b(?:propi[oa]s?|own)\b/.test(fold(header));
  return remember((word) => {
    const folded = fold(word);
    if (asks && YES.has(folded)) return 'own';
    if (asks && NO.has(folded)) return 'corporate';
    return ofWord(word);
  });
}

/** What says where clients came from as well as whose they are. */
const SOURCES_TOO = new Set([
  'marketing',
  'personal',
  'contacto personal',
  'personal contact',
  'captado',
  'captada',
  'transferido',
  'transferida',
  'transferred',
]);
/** The least share of the different words that say whose a client is, inclusive. */
const LEAST = 0.6;

/** Whether the words of a column say whose the clients are, rather than where they came from: `Propio`, `Corporativo`, not `Marketing`, `Web`; `own`: the user's words. */
export function readsAsOwnership(texts: readonly string[], own: Lists<Ownership> = {}): boolean {
  const read = ownershipReader(own);
  const different = [...new Set(texts.map(fold))];
  const whose = different.filter((word) => !SOURCES_TOO.has(word) && read(word) !== null);
  return whose.length > 0 && whose.length >= LEAST * different.length;
}
