import { fold } from './fold.js';
import { makeWordReader } from './name-words.js';

/**
 * Legal forms of companies: Latin America, Spain, and what of the English-speaking world and Germany stands in their files. Written without dots, lower
 * case, as the end of a name has them.
 */
const FORMS = `
  sac | saa | srl | eirl | scrl | srltda | eirltda | sociedad anonima cerrada | sociedad anonima abierta | sociedad anonima
  | sociedad de responsabilidad limitada | sociedad comercial de responsabilidad limitada | empresa individual de responsabilidad limitada
  | sociedad limitada | sociedad limitada unipersonal | sociedad por acciones simplificada | sociedad por acciones | sociedad civil | asociacion civil
  | sas | sas bic | sas esp | sa esp | sasu | sca | scs | s en c | s en cs | s en c por a | s en nc | saic | saci | sacif | saicf | sacifia | saica | sau | sh
  | sa de cv | sab de cv | sapi de cv | sapib de cv | sofom enr | sa de cv sofom enr | sa de cv sofom er | sc de rl | sc de rl de cv | s de rl | s de rl de cv | s de rl mi
  | srl de cv | sas de cv | spr de rl | spr de rl de cv | s de pr de rl | abp | iap | sc de cv | rl de cv
  | ltda | limitada | ltd | y cia | y compania | e hijos | cia ltda | cia sa | ltda cpa | cpa | spa | eirl spa | scoop | s coop | coop | coop ltda | s coop and | scl | sccl | sal | sll | slne | slu | slp
  | slpu | sad | sc | scp | cb | aie | ute | ca | rl | sl | sa | ac | ei | epp | eireli | mei | me | cxa | c por a | bic
  | llc | llp | lp | inc | incorporated | corp | corporation | co | plc | pllc | gmbh | bv | nv | sarl | oy | ab`;

/** Forms of two letters, and words that are surnames too (Sac, Sal, Mei): they must be written in capitals or with dots, at the end of the name. */
const PLAIN = new Set([
  'sa',
  'sl',
  'sc',
  'ca',
  'ac',
  'cb',
  'rl',
  'ei',
  'me',
  'co',
  'lp',
  'sh',
  'bv',
  'nv',
  'oy',
  'ab',
  'sac',
  'sal',
  'mei',
  'ute',
  'sad',
  'cpa',
  'saa',
  'abp',
  'iap',
  'sau',
  'coop',
  'bic',
]);
const ALL = new Set(FORMS.split('|').map((form) => form.trim().replace(/\s+/g, ' ')));
const LONGEST = Math.max(...[...ALL].map((form) => form.split(' ').length));

const OPENINGS = new Set([...ALL].map((form) => form.split(' ')[0] as string));
const readBeginnings = makeWordReader((word) => {
  const bare = fold(word.replace(/\./g, ''));
  // Letters that stand alone make a form together.
  return bare.length <= 1 || OPENINGS.has(bare) || word.includes('.');
});

/** A word of a name without its dots; `formal`: in capitals, or with dots inside. */
type Word = { readonly text: string; readonly formal: boolean; readonly raw: string };

/** The words of a name; letters that stand alone (`S. A. C.`) make one word, as those with dots (`S.A.C.`) do. */
function wordsOf(name: string): Word[] {
  const parts = name
    .replace(/\.(?=de\b|y\b)/gi, '. ')
    .split(/[\s,;()"“”–/]+|(?<=\s)-|-(?=\s)/)
    .filter((part) => part !== '' && part !== '-');
  const words: Word[] = [];
  let letters = '';
  const close = () => {
    if (letters !== '') words.push({ text: letters.toLowerCase(), formal: letters.length > 1, raw: letters });
    letters = '';
  };
  for (const part of parts) {
    const bare = part.replace(/\./g, '');
    if (/^\p{L}$/u.test(bare) && bare !== 'y' && bare !== '&') {
      letters += bare;
      continue;
    }
    close();
    words.push({
      text: bare === '&' ? 'y' : fold(bare).replace(/ /g, ''),
      formal: /\p{L}\.\p{L}/u.test(part) || (bare.length > 1 && bare === bare.toUpperCase()),
      raw: bare,
    });
  }
  close();
  return words;
}

/** What may stand behind a legal form. */
const BEHIND = /^(?:en|unipersonal|sucursal|suc|peru|mexico|chile|colombia|argentina|ecuador|espana|uruguay|bolivia|paraguay)$/;

/**
 * The legal form that the name of a company ends in, without dots; null where there is none. A person's surname is none: `Ana Sá`, `María de Sa`, `Juan Sac`.
 *
 * @example findLegalForm('Comercial Rey, S. de R.L. de C.V.') // 's de rl de cv'
 */
export function findLegalForm(name: string): string | null {
  if (!readBeginnings(name).includes(true)) return null;
  const words = wordsOf(name);
  for (let at = 1; at < words.length; at++)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
      const part = words.slice(at, at + length);
      const form = part.map(({ text }) => text).join(' ');
      if (!ALL.has(form)) continue;
      const behind = words[at + length];
      if (length === 1 && PLAIN.has(form) && !isFormal(words, at, behind)) continue;
      return form;
    }
  return null;
}

/** A short form in capitals or dots, without an accent, at the end of the name, and not behind the `de` of a surname. */
function isFormal(words: readonly Word[], at: number, behind: Word | undefined): boolean {
  const word = words[at] as Word;
  const before = words[at - 1]?.text ?? '';
  return word.formal && word.raw.toLowerCase() === word.text && !/^(?:de|da|do|dos|la)$/.test(before) && (behind === undefined || BEHIND.test(behind.text));
}

/** Whether the words of a column of legal forms say that the client is a company or a person; null: neither. */
export function readLegalForm(word: string): 'person' | 'company' | null {
  const folded = fold(word);
  if (
    /^(?:persona (?:natural|fisica|humana|individual)|natural|fisica|unipersonal|autonomo|trabajador autonomo|empresario individual|monotributista|sole (?:trader|proprietor(?:ship)?)|individual)\b/.test(
      folded,
    )
  )
    return 'person';
  if (
    /^(?:persona (?:juridica|moral)|juridica|moral|sociedad|compania|corporacion|corporation|empresa|asociacion|fundacion|cooperativa|company|partnership)\b/.test(
      folded,
    )
  )
    return 'company';
  return ALL.has(folded) || findLegalForm(`x ${word}`) !== null ? 'company' : null;
}
