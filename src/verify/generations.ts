import { RULES } from '../classifiers/index.js';
import { EXACT, once, type Subject } from './check.js';
import { lookInto, settingsAt, withPortfolio } from './read.js';

/** The years on both sides of every limit. */
const BORN = [
  [1927, 'greatest'],
  [1928, 'silent'],
  [1945, 'silent'],
  [1946, 'boomer'],
  [1964, 'boomer'],
  [1965, 'x'],
  [1980, 'x'],
  [1981, 'millennial'],
  [1996, 'millennial'],
  [1997, 'z'],
  [2012, 'z'],
  [2013, 'alpha'],
] as const;

/** A list of one client for every year. */
const TEXT = `Código,Año de nacimiento\n${BORN.map(([year], at) => `${at + 1},${year}`).join('\n')}\n`;

const labels = once((bench) => {
  const settings = settingsAt(bench, '2026-11-30');
  return withPortfolio(bench, { text: TEXT, as: 'clients' }, settings, async (opened) => {
    const { facts } = await lookInto(opened, settings, bench);
    return BORN.map((_, row) => RULES.generation.labels[facts.labels.generation?.[row] as number] ?? '');
  });
});

/** The generation of a year of birth, read from a file as any command reads it. */
export const generations: Subject = {
  name: 'generations',
  checks: BORN.map(([year, expected], at) => ({
    what: 'generation',
    args: { year },
    expected,
    digits: 0,
    tolerance: EXACT,
    source: 'pew',
    reference: false,
    measure: async (bench) => (await labels(bench))[at] ?? '',
  })),
};
