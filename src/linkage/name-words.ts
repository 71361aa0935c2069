import { fold } from '../client/fold.js';
import { findLegalForm } from '../client/legal-forms.js';
import type { Lexicon } from './lexicon.js';

/** One way in which a record names its client. */
export type Name = {
  /** Numbers of its words in the lexicon, in order; a surname of both parents stands twice. */
  readonly words: readonly number[];
  /** All words without spaces, those too that are left out of `words`. */
  readonly joined: string;
  /** Which of two people of one name: the younger (Jr., hijo) or the elder (Sr., padre); '' where the name does not say. */
  readonly generation: string;
};

/** More words are no name. */
export const MOST_WORDS = 12;
const LEFT_OUT = new Set('de del la las los el y e da do dos das di von van der den le the of and'.split(' '));
const TITLES = new Set('sr sra srta srita don dona dr dra ing lic mr mrs ms miss prof profe arq abog abg cpc econ tec mtro mtra'.split(' '));
const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  hijo: 'jr',
  hija: 'jr',
  ii: 'jr',
  iii: 'iii',
  sr: 'sr',
  senior: 'sr',
  padre: 'sr',
};

/** The words of a person's name, titles and particles left out; null where none is left. */
export function personName(text: string, lexicon: Lexicon): Name | null {
  const all = wordsOf(text.replace(/\(.*?\)|\b[dD][eE]\s*:.*$/g, ' '));
  let generation = '';
  const last = all.at(-1) ?? '';
  if (all.length > 2 && Object.hasOwn(GENERATIONS, last)) {
    generation = GENERATIONS[last] ?? '';
    all.pop();
  }
  const kept = all.filter((word) => !LEFT_OUT.has(word) && !TITLES.has(word));
  return nameOf(kept.length > 0 ? kept : all, all, generation, lexicon);
}

/** Words of companies' names that are often cut short. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['hnos', 'hermanos'],
  ['hno', 'hermanos'],
  ['cia', 'compania'],
  ['corp', 'corporacion'],
  ['distrib', 'distribuidora'],
  ['inv', 'inversiones'],
  ['serv', 'servicios'],
  ['const', 'constructora'],
]);

/** The words of a company's name without its legal form; null where none is left. */
export function companyName(text: string, lexicon: Lexicon): Name | null {
  const all = withoutForm(wordsOf(text), findLegalForm(text));
  const kept = all.filter((word) => !LEFT_OUT.has(word)).map((word) => WRITTEN_OUT.get(word) ?? word);
  return nameOf(kept.length > 0 ? kept : all, all, '', lexicon);
}

/** The folded words of a name; O'Brien is one. */
function wordsOf(text: string): string[] {
  const folded = fold(text.replace(/['’`´]/g, ''));
  return folded === '' ? [] : folded.split(' ');
}

function nameOf(kept: readonly string[], all: readonly string[], generation: string, lexicon: Lexicon): Name | null {
  if (kept.length === 0) return null;
  const words = kept.slice(0, MOST_WORDS).map((word) => lexicon.add(word));
  return { words, joined: all.join(''), generation };
}

/** Leaves out the words that the legal form is made of; letters that stand alone make it up together. */
function withoutForm(words: string[], form: string | null): string[] {
  if (form === null) return words;
  const letters = form.replaceAll(' ', '');
  for (let from = words.length - 1; from > 0; from--)
    for (let to = from + 1; to <= words.length; to++) {
      const part = words.slice(from, to).join('');
      if (part === letters || `y${part}` === letters) return [...words.slice(0, from), ...words.slice(to)];
    }
  return words;
}
