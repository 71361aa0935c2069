import { iso31661, iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { fold } from '../fold.js';
import { COUNTRY_ALIASES } from './country-aliases.js';
import { MARKET, regionsOf } from './region-table.js';
import { type Candidate, candidateOf, closestCode, keyOf } from './spelling.js';

/** A place found in a text: its ISO code and what gave it away (the code itself, a usual name, another spelling, a corrected slip). */
export type Found = { readonly code: string; readonly how: 'code' | 'name' | 'alias' | 'typo' };

type Table = { readonly names: ReadonlyMap<string, string>; readonly aliases: ReadonlyMap<string, string>; readonly candidates: readonly Candidate[] };

/** Languages whose country names are known, the first one winning where two countries share a spelling. */
const LANGUAGES = ['es', 'es-419', 'en', 'pt', 'fr'] as const;

const ALPHA2: ReadonlySet<string> = new Set(iso31661.map((country) => country.alpha2));

/** Odoo exports the external id of its country records, such as `base.pe`. */
const ODOO_ID = /^base\.([a-z]{2})$/;

const REPUBLIC_OF = /^(?:republica|rep|republic|republique|reino|kingdom) (?:of the|of|de la|del|de|do|da)? ?/;
const ARTICLE = /^(?:el|la|los|las|the|le|les|o|os) /;

let table: Table | undefined;

function buildTable(): Table {
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([language], { type: 'region', style });
      for (const { alpha2 } of iso31661) {
        const key = keyOf(display.of(alpha2) ?? alpha2);
        // The short style gives `UK` and `US` for some; those are codes or aliases, not names.
        if (key.length > 3 && !names.has(key)) names.set(key, alpha2);
      }
    }
  }
  for (const { alpha2, name } of iso31661) {
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, alpha2);
  }
  for (const [code, spellings] of Object.entries(COUNTRY_ALIASES)) {
    for (const spelling of spellings.split('|')) {
      const key = keyOf(spelling);
      if (!names.has(key)) aliases.set(key, code);
    }
  }
  const candidates = [...names, ...aliases].map(([key, code]) => candidateOf(key, code));
  return { names, aliases, candidates };
}

function lookUp(folded: string, { names, aliases }: Table): Found | null {
  const key = folded.replaceAll(' ', '');
  const named = names.get(key);
  if (named !== undefined) return { code: named, how: 'name' };
  const alias = aliases.get(key);
  return alias === undefined ? null : { code: alias, how: 'alias' };
}

function findCode(text: string): Found | null {
  const upper = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && ALPHA2.has(upper)) return { code: upper, how: 'code' };
  const alpha2 = /^[A-Z]{3}$/.test(upper) ? iso31661Alpha3ToAlpha2[upper] : undefined;
  return alpha2 === undefined ? null : { code: alpha2, how: 'code' };
}

/**
 * Find the country a text names exactly: ISO 3166-1 alpha-2 or alpha-3 code in either case, a name in Spanish, English, Portuguese or French, or another
 * usual spelling.
 * No slip is corrected. A code counts only when it is the whole text.
 */
export function findExactCountry(text: string): Found | null {
  const trimmed = text.trim();
  const odoo = ODOO_ID.exec(trimmed)?.[1];
  const code = findCode(odoo ?? trimmed);
  if (code !== null) return code;
  const folded = fold(odoo ?? trimmed);
  if (folded === '') return null;
  table ??= buildTable();
  const found = lookUp(folded, table);
  if (found !== null) return found;
  const bare = folded.replace(REPUBLIC_OF, '').replace(ARTICLE, '');
  if (bare === folded || bare.length <= 3) return null;
  const inner = lookUp(bare, table);
  return inner === null ? null : { code: inner.code, how: 'alias' };
}

/**
 * Find the country a cell means: as `findExactCountry`, else the one country within one slip (names of 6 to 8 letters) or two (9 and more).
 * Shorter names are never corrected, nor a text that could be either of two countries, nor one that names a region (Almería is no Algeria). Null where
 * it names none.
 */
export function findCountry(text: string): Found | null {
  const exact = findExactCountry(text);
  if (exact !== null) return exact;
  table ??= buildTable();
  const key = keyOf(text);
  const code = closestCode(key, table.candidates);
  if (code === null || MARKET.some((country) => regionsOf(country).entries.has(key))) return null;
  return { code, how: 'typo' };
}
