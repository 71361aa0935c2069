import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.js';
import { CarteraError, ERROR_CODES, type ErrorCode } from '../src/errors.js';
import { describeError } from '../src/messages/describe-error.js';
import { catalogue } from '../src/messages/index.js';
import { LANGUAGES, SETTING_KEYS } from '../src/settings.js';

const braces = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

/** Every text of a catalogue with the path to it. */
function listTexts(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, path === '' ? key : `${path}.${key}`));
}

const shared = (language: 'es' | 'en') => {
  const { errors, errorParts, help } = catalogue(language);
  return listTexts({ errors, errorParts, help });
};

describe('the two languages', () => {
  it('say the same things with the same arguments', () => {
    const english = new Map(shared('en'));
    const spanish = new Map(shared('es'));
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of english) expect(braces(spanish.get(path) ?? ''), path).toEqual(braces(text));
  });

  it('leave nothing empty or untranslated', () => {
    const english = new Map(shared('en'));
    const same = shared('es').filter(([path, text]) => english.get(path) === text && / \w+ \w+ /.test(text));
    expect(same).toEqual([]);
    for (const language of LANGUAGES) expect(shared(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('explain every setting and example (%s)', (language) => {
    const { help } = catalogue(language);
    for (const key of SETTING_KEYS) expect(help.settings[key].help, key).not.toMatch(/^[A-ZÁÉÍÓÚ]|\.$/);
    for (const { name, examples } of COMMANDS) expect(Object.keys(help.commands[name].examples).sort()).toEqual(examples.map(({ about }) => about).sort());
  });
});

describe('errors', () => {
  it.each(LANGUAGES)('each has a sentence that says what to do (%s)', (language) => {
    const { errors } = catalogue(language);
    for (const code of ERROR_CODES) expect(errors[code].length, code).toBeGreaterThan(20);
  });

  it('are thrown with all the arguments of their sentences', () => {
    const { errors } = catalogue('en');
    const made = new Set(['expected', 'foundAs', 'causeAs', 'sortAs', 'whatAs']);
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const thrown = files.flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/new CarteraError\(\s*'([a-z-]+)',\s*\{([^;]*?)\}\s*\)/g)]);
    expect(thrown.length).toBeGreaterThan(20);
    for (const [call, code = '', args = ''] of thrown) {
      for (const word of braces(errors[code as ErrorCode]).map((brace) => brace.slice(1, -1))) {
        if (!made.has(word)) expect(new RegExp(`\\b${word}\\b`).test(args), `${call}: ${word}`).toBe(true);
      }
    }
  });

  it.each(LANGUAGES)('of values say what was expected, in words (%s)', (language) => {
    const words = catalogue(language);
    for (const key of SETTING_KEYS) {
      expect(describeError(new CarteraError('bad-value', { key, option: '--x', value: 'y' }), words)).toContain(words.help.settings[key].expected);
      expect(describeError(new CarteraError('config-value', { key, file: 'f' }), words)).toContain(words.help.settings[key].expected);
    }
  });

  it('name the program that usually holds a file', () => {
    const error = new CarteraError('output-busy', { file: 'reporte.xlsx' });
    expect(describeError(error, catalogue('es'))).toContain('Cierre reporte.xlsx en Excel y vuelva a intentarlo.');
    expect(describeError(error, catalogue('en'))).toContain('Close reporte.xlsx in Excel and try again.');
  });

  it('end with the suggestion, where there is one', () => {
    const error = new CarteraError('unknown-command', { name: 'analise', suggestion: 'analyze' });
    expect(describeError(error, catalogue('en'))).toMatch(/ Did you mean analyze\?$/);
    expect(describeError(error, catalogue('es'))).toMatch(/ ¿Quiso decir analyze\?$/);
  });

  it.each(['xls', 'xlsb', 'ods', 'encrypted', 'lock', 'pdf', 'sqlite'])('tell what a file that is %s needs', (found) => {
    for (const language of LANGUAGES) {
      const sentence = describeError(new CarteraError('file-format', { file: 'f.csv', found }), catalogue(language));
      expect(sentence).toMatch(/^.*f\.csv.*: .{20,}\.$/);
    }
  });
});
