import type { Io } from '../io.js';
import { LANGUAGES, type Language } from '../settings.js';

/** The language a locale name such as `es_PE.UTF-8` speaks, where it is one of ours. */
function languageOf(locale: string | undefined): Language | null {
  return LANGUAGES.find((language) => locale !== undefined && new RegExp(`^${language}(?![a-z])`, 'i').test(locale)) ?? null;
}

/** Find the value of --lang before anything else is understood, since even the usage errors are told in it. */
function typedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return options[at]?.startsWith('--lang=') ? options[at].slice('--lang='.length) : options[at + 1];
}

/** Choose the language for people: --lang, the config, LC_ALL / LC_MESSAGES / LANG, the display language, else Spanish. */
export function chooseLanguage(argv: readonly string[], configured: Language | undefined, io: Pick<Io, 'env' | 'displayLanguage'>): Language {
  const environment = [io.env.LC_ALL, io.env.LC_MESSAGES, io.env.LANG].find((value) => value !== undefined && value !== '');
  const typed = LANGUAGES.find((language) => language === typedLanguage(argv));
  return typed ?? configured ?? languageOf(environment) ?? languageOf(io.displayLanguage) ?? 'es';
}
