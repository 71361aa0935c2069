import { describe, expect, it } from 'vitest';
import { findMistyped } from '../../src/client/mistyped.js';
import { parseTarget } from '../../src/config/target.js';
import { CarteraError } from '../../src/errors.js';
import type { TargetReport } from '../../src/scoring/score.js';
import { makeGenderReader, readClientTypes, readGeneration, readMaritalStatus, readRange, readTier } from '../../src/scoring/target-words.js';
import { understandTarget, type Wishes } from '../../src/scoring/understand-target.js';

const NOTHING = { sector: [], place: [], product: [], clientType: [] };
/** What a target file and options come to. */
function understand(
  text: string | null,
  given: Partial<Omit<Wishes, 'written' | 'typed'>> & { readonly typed?: Partial<Wishes['typed']> } = {},
): TargetReport | null {
  const written = text === null ? null : { file: 't.yaml', ...parseTarget(text, 't.yaml') };
  return understandTarget({ zones: {}, allowSensitive: false, ...given, written, typed: { ...NOTHING, ...given.typed } });
}
/** The error that stops a run, with its arguments. */
function refusal(text: string | null, given: Parameters<typeof understand>[1] = {}): unknown {
  try {
    return understand(text, given);
  } catch (error) {
    if (error instanceof CarteraError) return { code: error.code, ...error.args };
    throw error;
  }
}

describe('a target file', () => {
  it.each(['sector: ferretería\nplace: [Lima, NO]\n', 'sector: ferretería\r\nplace:\r\n  - Lima\r\n  - NO\r\n'])('is read as it was written: %j', (text) =>
    expect(understand(text)).toEqual({
      from: 'file',
      file: 't.yaml',
      criteria: [
        { name: 'sector', wanted: ['ferretería'], excluded: [], weight: 1 },
        { name: 'place', wanted: ['Lima', 'NO'], excluded: [], weight: 1 },
      ],
    }),
  );

  it('has weights, exclusions and codes for what has codes', () => {
    const text =
      'clientType: [Empresas, pyme]\ntier: [a, nivel B]\nproduct: 2024\nweights: {clientType: 2.5, tier: "0,5"}\nexclude: {sector: [salud, SALUD], place: PE-CAL}';
    expect(understand(text)?.criteria).toEqual([
      { name: 'sector', wanted: [], excluded: ['salud'], weight: 1 },
      { name: 'place', wanted: [], excluded: ['PE-CAL'], weight: 1 },
      { name: 'product', wanted: ['2024'], excluded: [], weight: 1 },
      { name: 'clientType', wanted: ['company', 'small', 'medium'], excluded: [], weight: 2.5 },
      { name: 'tier', wanted: ['A', 'B'], excluded: [], weight: 0.5 },
    ]);
  });

  it('asks for private lives only where that is allowed', () => {
    const text = 'age: {min: 25, max: 40}\ngeneration: [Generación X, gen z]\ngender: mujer\nmaritalStatus: casada\nexclude: {children: no}';
    expect(understand(text, { allowSensitive: true })?.criteria.map(({ name, wanted, excluded }) => [name, ...wanted, ...excluded])).toEqual([
      ['generation', 'x', 'z'],
      ['age', '25-40'],
      ['gender', 'female'],
      ['maritalStatus', 'married'],
      ['children', '0'],
    ]);
    for (const line of text.replace('exclude: {children: no}', 'children: 0').split('\n'))
      expect(refusal(line)).toEqual({ code: 'target-sensitive', file: 't.yaml', key: line.split(':')[0] });
    expect(refusal('sector: x\nexclude: {gender: f}')).toMatchObject({ code: 'target-sensitive', key: 'exclude.gender' });
    expect(refusal('gender:\nsector: x')).toMatchObject({ from: 'file' });
  });

  it.each([
    ['', 'target-empty', {}],
    ['# nothing\n', 'target-empty', {}],
    ['sector:\nplace: []\nexclude:\n', 'target-empty', {}],
    ['weights: {sector: 2}', 'target-empty', {}],
    ['rubro: a', 'target-key', { key: 'rubro', suggestion: 'sector' }],
    ['Zona: a', 'target-key', { key: 'Zona', suggestion: 'place' }],
    ['plac: a', 'target-key', { key: 'plac', suggestion: 'place' }],
    ['exclude: {tamaño: x}', 'target-key', { key: 'exclude.tamaño', suggestion: 'clientType' }],
    ['weights: {exclude: 1}', 'target-key', { key: 'weights.exclude' }],
    ['sector: {a: b}', 'target-value', { key: 'sector', criterion: 'sector' }],
    ['sector: [a, [b]]', 'target-value', { key: 'sector' }],
    ['sector: "..."', 'target-value', { key: 'sector' }],
    ['exclude: {tier: D}', 'target-value', { key: 'exclude.tier', criterion: 'tier' }],
    ['clientType: foo', 'target-value', { key: 'clientType' }],
    ['exclude: [a]', 'target-value', { key: 'exclude', criterion: 'exclude' }],
    ['weights: 3', 'target-value', { key: 'weights', criterion: 'weightsGroup' }],
    ['sector: a\nweights: {sector: 0}', 'target-value', { key: 'weights.sector', criterion: 'weights' }],
    ['sector: a\nweights: {sector: 100.5}', 'target-value', { key: 'weights.sector' }],
    ['sector: a\nweights: {sector: -1}', 'target-value', { key: 'weights.sector' }],
    ['sector: a\nexclude: {sector: Á}', 'target-both', { key: 'exclude.sector', value: 'Á' }],
    ['sector: a\nsector: b', 'target-syntax', { line: 2, cause: 'duplicate' }],
    ['sector:\n\t- a', 'target-syntax', { line: 2, cause: 'tab' }],
    ['just words', 'target-syntax', { cause: 'shape' }],
    ['- a\n- b', 'target-syntax', { cause: 'shape' }],
    ['sector: "a', 'target-syntax', { line: 1, cause: 'other' }],
    [`a: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: &c [${'*b,'.repeat(60)}]\nsector: [*c]`, 'target-syntax', { cause: 'other' }],
  ])('is refused with its place: %j', (text, code, args) => expect(refusal(text)).toMatchObject({ code, file: 't.yaml', ...args }));

  it('tells the beginning of a key alone', () => expect(JSON.stringify(refusal(`${'k'.repeat(90)}: a`))).not.toContain('k'.repeat(41)));
});

describe('options', () => {
  it('are a target by themselves', () => {
    expect(understand(null)).toBeNull();
    expect(understand(null, { typed: { sector: ['Ferretería', 'ferreteria'], clientType: ['Persona natural'] } })).toEqual({
      from: 'options',
      file: null,
      criteria: [
        { name: 'sector', wanted: ['Ferretería'], excluded: [], weight: 1 },
        { name: 'clientType', wanted: ['person'], excluded: [], weight: 1 },
      ],
    });
  });

  it('take the place of what the file wants by that criterion; its weight and exclusions stay', () => {
    const target = understand('sector: botica\nplace: Lima\nweights: {sector: 3}\nexclude: {sector: salud}', { typed: { sector: ['ferretería'] } });
    expect(target).toMatchObject({ from: 'file', criteria: [{ wanted: ['ferretería'], excluded: ['salud'], weight: 3 }, { wanted: ['Lima'] }] });
    expect(refusal('place: Lima\nexclude: {sector: salud}', { typed: { sector: ['Salud'] } })).toMatchObject({ code: 'target-both' });
  });

  it('are refused by their name', () => {
    expect(refusal(null, { typed: { clientType: ['empres'] } })).toMatchObject({
      code: 'bad-value',
      option: '--client-type',
      value: 'empres',
      suggestion: 'empresa',
    });
    expect(refusal(null, { typed: { clientType: ['foo'] } })).toEqual({ code: 'bad-value', key: 'clientType', option: '--client-type', value: 'foo' });
    expect(refusal(null, { typed: { product: ['***'] } })).toMatchObject({ code: 'bad-value', option: '--product' });
  });

  it('carry the zones that they name, and no others', () => {
    const zones = { Norte: ['Piura'] };
    expect(understand(null, { zones, typed: { place: ['norte'] } })?.zones).toEqual(zones);
    expect(understand(null, { zones, typed: { place: ['Lima'] } })?.zones).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    ['Personas', ['person']],
    ['PERSONA JURÍDICA', ['company']],
    ['empresas', ['company']],
    ['micro', ['micro']],
    ['Pequeña', ['small']],
    ['pequeñas empresas', ['small']],
    ['medianas', ['medium']],
    ['gran empresa', ['large']],
    ['corporativo', ['large']],
    ['PYME', ['small', 'medium']],
    ['mype', ['micro', 'small']],
    ['S', []],
    ['', []],
    ['foo', []],
  ])('of clients: %s', (text, codes) => expect(readClientTypes(text)).toEqual(codes));

  it.each([
    ['tier', readTier, 'A', 'A'],
    ['tier', readTier, 'cliente b', 'B'],
    ['tier', readTier, 'D', null],
    ['generation', readGeneration, 'Millennials', 'millennial'],
    ['generation', readGeneration, 'Z', 'z'],
    ['generation', readGeneration, 'alfa', 'alpha'],
    ['generation', readGeneration, 'jóvenes', null],
    ['status', readMaritalStatus, 'Soltero/a', 'single'],
    ['status', readMaritalStatus, 'UNIÓN LIBRE', 'cohabiting'],
    ['status', readMaritalStatus, 'otro', null],
    ['gender', makeGenderReader(['F', 'M']), 'M', 'male'],
    ['gender', makeGenderReader(['H', 'M']), 'M', 'female'],
    ['gender', makeGenderReader(['M']), 'm', 'male'],
    ['gender', makeGenderReader([]), 'Varón', 'male'],
    ['gender', makeGenderReader([]), 'Sra.', 'female'],
    ['gender', makeGenderReader([]), 'X', null],
  ] as const)('of a $0: $2', (_, read, text, code) => expect(read(text)).toBe(code));

  it.each([
    ['25-40', [25, 40]],
    ['25 a 40', [25, 40]],
    ['30', [30, 30]],
    ['60+', [60, Number.POSITIVE_INFINITY]],
    ['sí', [1, Number.POSITIVE_INFINITY]],
    ['No', [0, 0]],
    ['40-25', null],
    ['1000', null],
    ['joven', null],
  ] as const)('ranges: %s', (text, range) => expect(readRange(text)).toEqual(range === null ? null : { min: range[0], max: range[1] }));

  it.each([
    ['ferretreia', 'ferreteria'],
    ['Ferretería', null],
    ['ferreterias', 'ferreteria'],
    ['apicultura', null],
    ['minas', null],
  ])('one slip away: %s', (text, word) => expect(findMistyped(text, ['ferreteria', 'agricultura', 'minera', 'minero'])).toBe(word));
});
