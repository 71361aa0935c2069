import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../src/cli/language.js';
import { CarteraError } from '../src/errors.js';
import { isAsOf, readAsOf } from '../src/settings/as-of.js';
import { type ConditionNames, parseCondition } from '../src/settings/conditions.js';
import { type ConfigValues, type Flags, findClosest, resolveSettings, SETTING_KEYS, SETTINGS, settingOf, type Vocabulary } from '../src/settings.js';
import { makeIo } from './helpers/io.js';

const CONDITIONS: ConditionNames = {
  counts: ['clients', 'rejected', 'after-as-of'],
  labels: { state: ['current', 'inactive'], tier: ['A', 'none'], location: [], keyAccount: ['key'] },
};
const VOCABULARY: Vocabulary = {
  fieldNames: ['totalRevenue', 'lastPurchase', 'name'],
  findField: (text) => ({ totalRevenue: 'totalRevenue', ventas: 'totalRevenue', name: 'name' })[text] ?? null,
  findCountry: (text) => ({ PE: 'PE', Perú: 'PE' })[text] ?? null,
  conditions: CONDITIONS,
};

const resolve = (flags: Flags, values: ConfigValues = {}) =>
  resolveSettings({ flags, config: { file: '/c/cartera.yaml', values }, io: makeIo(), lang: 'es', vocabulary: VOCABULARY });

/** The code and arguments of what a call throws. */
async function failure(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CarteraError) return { code: error.code, ...error.args };
    throw error;
  }
  return 'nothing was thrown';
}

describe('asOf', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-1-5', '2026-01-05'],
    ['30/11/2026', '2026-11-30'],
    ['5.1.2026', '2026-01-05'],
    ['30-11-2026', '2026-11-30'],
    ['29/02/2024', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2999-12-31', '2999-12-31'],
    ['today', '2026-03-31'],
    ['HOY', '2026-03-31'],
    ['last-month-end', '2026-02-28'],
    ['fin-de-mes', '2026-02-28'],
  ])('%s is %s', async (text, day) => {
    expect(isAsOf(text)).toBe(true);
    expect(await readAsOf(text, '2026-03-31')).toBe(day);
  });

  it.each(['', 'ayer', '2026-02-29', '31/11/2026', '11/30/2026', '30/11/26', '1899-12-31', '3000-01-01', '2026-11', '2026-11-30T00:00', '20261130'])(
    '%j is no date',
    (text) => {
      expect(isAsOf(text)).toBe(false);
    },
  );

  it.each([
    ['2026-01-01', '2025-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2025-03-31', '2025-02-28'],
    ['2026-12-31', '2026-11-30'],
  ])('the month before %s ended on %s', async (today, end) => expect(await readAsOf('last-month-end', today)).toBe(end));

  test.prop([fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })])(
    'no time zone moves a day',
    async (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(await readAsOf(day, '2000-01-01')).toBe(day);
      expect(await readAsOf(day.split('-').reverse().join('/'), '2000-01-01')).toBe(day);
    },
  );
});

describe('conditions', () => {
  it.each([
    ['rejected>5%', { name: 'rejected', op: '>', value: 5, percent: true }],
    [' clients <= 100 ', { name: 'clients', op: '<=', value: 100, percent: false }],
    ['after-as-of>=2,5 %', { name: 'after-as-of', op: '>=', value: 2.5, percent: true }],
    ['state.INACTIVE<3', { name: 'state.inactive', op: '<', value: 3, percent: false }],
    ['tier.a>1', { name: 'tier.A', op: '>', value: 1, percent: false }],
    ['location.pe-lim>50%', { name: 'location.PE-LIM', op: '>', value: 50, percent: true }],
    ['KeyAccount.key>5', { name: 'keyAccount.key', op: '>', value: 5, percent: false }],
    ['location.unknown>0', { name: 'location.unknown', op: '>', value: 0, percent: false }],
  ])('%s', (text, condition) => expect(parseCondition(text, CONDITIONS)).toEqual(condition));

  it.each(['rejected', 'rejected=5', 'rejected>', '>5', 'rejected>five', 'rejected>-1', 'rejected>5%%', 'rejected>>5'])('%s cannot be read', async (text) => {
    expect(await failure(() => parseCondition(text, CONDITIONS))).toEqual({ code: 'fail-on-syntax', condition: text });
  });

  it.each([
    ['rejectd>5', 'rejectd', 'rejected'],
    ['state.inactiv>5', 'state.inactiv', 'state.inactive'],
  ])('%s gets a suggestion', async (text, name, suggestion) => {
    expect(await failure(() => parseCondition(text, CONDITIONS))).toMatchObject({ code: 'fail-on-name', name, suggestion });
  });

  it.each(['score>5', 'state.x>5', 'location.Lima>5', 'toString>5'])('%s names nothing', async (text) => {
    expect(await failure(() => parseCondition(text, CONDITIONS))).toMatchObject({
      code: 'fail-on-name',
      offered: 'clients, rejected, after-as-of, state.*, tier.*, location.*, keyAccount.*',
    });
  });
});

describe('resolved settings', () => {
  it('are the defaults where nothing was said', async () => {
    expect(await resolve({})).toMatchObject({
      asOf: '2026-11-30',
      country: null,
      currency: null,
      rates: {},
      map: [],
      state: { method: 'hiatus', current: 90, active: 365, cadence: { current: 1.5, active: 3, least: 14, most: 730 } },
      tier: { method: 'abc', a: 80, b: 95 },
      keyAccount: { share: 5, top: 10, buyers: 100 },
      value: { cuts: { recency: null, frequency: null, monetary: null } },
      location: { level: 'region' },
      limits: { cellBytes: 1_048_576, recordBytes: 16_777_216, columns: 16_384 },
      strict: false,
      failOn: [],
    });
  });

  it('options beat the config, the config beats defaults', async () => {
    const config = { 'state.current': 60, 'state.active': 300, currency: 'MXN', rates: { USD: 18, EUR: 20 } };
    const settings = await resolve({ 'state.current': '30', currency: 'pen', rates: ['USD=3,75'] }, config);
    expect(settings).toMatchObject({ state: { current: 30, active: 300 }, currency: 'PEN', rates: { USD: 3.75, EUR: 20 } });
  });

  it.each([
    ['delimiter', 'tab', '\t'],
    ['delimiter', '\\t', '\t'],
    ['delimiter', ';', ';'],
    ['delimiter', '~', '~'],
    ['decimal', 'coma', ','],
    ['decimal', 'comma', ','],
    ['decimal', 'punto', '.'],
    ['decimal', 'point', '.'],
    ['decimal', ',', ','],
    ['dateOrder', 'ymd', 'ymd'],
    ['headerLine', '3', 3],
    ['country', 'Perú', 'PE'],
    ['timeZone', 'America/Lima', 'America/Lima'],
    ['locale', 'es-PE', 'es-PE'],
  ] as const)('--%s %s', async (key, typed, value) => expect((await resolve({ [key]: typed }))[key]).toBe(value));

  it.each([
    ['asOf', 'ayer'],
    ['timeZone', 'Lima'],
    ['state.current', '0'],
    ['state.current', 'noventa'],
    ['state.current', '1.5'],
    ['state.current', '365'],
    ['state.active', '90'],
    ['location.level', 'barrio'],
    ['country', 'Narnia'],
    ['currency', 'SOLES'],
    ['currency', 'ZZZ'],
    ['delimiter', ':'],
    ['decimal', ';'],
    ['dateOrder', 'dym'],
    ['headerLine', '0'],
    ['locale', 'no_es'],
    ['encoding', 'utf 8'],
  ] as const)('%s cannot be %s', async (key, typed) => {
    expect(await failure(() => resolve({ [key]: typed }))).toEqual({ code: 'bad-value', key, option: settingOf(key).flag, value: typed });
  });

  it.each(['USD', 'USD=', 'USD=0', 'USD=-1', 'USD=x', '=3', 'USD=1=2', 'DOLAR=3'])('no rate is written %s', async (rate) => {
    expect(await failure(() => resolve({ rates: [rate] }))).toMatchObject({ code: 'bad-value', key: 'rates' });
  });

  it('blame the config where a value came from there', async () => {
    expect(await failure(() => resolve({}, { 'tier.a': 96 }))).toEqual({ code: 'config-value', key: 'tier.a', file: 'cartera.yaml' });
    expect(await failure(() => resolve({}, { country: 'Narnia' }))).toEqual({ code: 'config-value', key: 'country', file: 'cartera.yaml' });
  });

  it('tier thresholds may touch neither each other nor 0', async () => {
    expect((await resolve({}, { 'tier.a': 94.9 })).tier).toEqual({ method: 'abc', a: 94.9, b: 95 });
    expect(await failure(() => resolve({}, { 'tier.a': 95 }))).toMatchObject({ code: 'config-value' });
  });
});

describe('--map', () => {
  it('splits at the last =, leaves out, and weighs more than the config', async () => {
    const { map } = await resolve({ map: ['a=b=ventas', 'Notas=-', 'X = ignore '] }, { map: { Notas: 'name', Z: 'ignorar' } });
    expect(map).toEqual([
      { header: 'a=b', field: 'totalRevenue', from: 'option' },
      { header: 'Notas', field: null, from: 'option' },
      { header: 'X', field: null, from: 'option' },
      { header: 'Z', field: null, from: 'config' },
    ]);
  });

  it.each(['ventas', '=ventas', 'Ventas=', '='])('%s is no mapping', async (mapping) => {
    expect(await failure(() => resolve({ map: [mapping] }))).toEqual({ code: 'map-syntax', mapping });
  });

  it('knows what was meant', async () => {
    expect(await failure(() => resolve({ map: ['A=totalRevenu'] }))).toEqual({
      code: 'map-field',
      header: 'A',
      field: 'totalRevenu',
      suggestion: 'totalRevenue',
    });
    expect(await failure(() => resolve({}, { map: { A: 'xyz' } }))).toEqual({ code: 'map-field', header: 'A', field: 'xyz' });
    expect(await failure(() => resolve({ map: ['A=name', 'A=ventas'] }))).toEqual({ code: 'map-twice', header: 'A' });
  });
});

describe('the language', () => {
  it.each([
    [['--lang', 'en'], 'es', { LANG: 'es_PE' }, undefined, 'en'],
    [['--lang=es'], 'en', {}, undefined, 'es'],
    [['--lang', 'fr'], undefined, { LANG: 'en_US.UTF-8' }, undefined, 'en'],
    [['x', '--', '--lang', 'en'], undefined, {}, undefined, 'es'],
    [[], 'en', { LC_ALL: 'es_MX' }, undefined, 'en'],
    [[], undefined, { LC_ALL: 'en_GB', LANG: 'es_ES' }, undefined, 'en'],
    [[], undefined, { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'es_ES' }, undefined, 'en'],
    [[], undefined, { LANG: 'en' }, undefined, 'en'],
    [[], undefined, { LANG: 'C.UTF-8' }, 'en-US', 'en'],
    [[], undefined, { LANG: 'POSIX' }, undefined, 'es'],
    [[], undefined, {}, 'es-PE', 'es'],
    [[], undefined, {}, 'fr-FR', 'es'],
    [[], undefined, { LANG: 'est_EE' }, 'en-US', 'en'],
  ] as const)('%j, config %s, %j, display %s: %s', (argv, configured, env, displayLanguage, language) => {
    const io = makeIo({ env, ...(displayLanguage === undefined ? {} : { displayLanguage }) });
    expect(chooseLanguage(argv, configured, io)).toBe(language);
  });
});

describe('the table of settings', () => {
  it('gives defaults that their own schemas accept', () => {
    for (const key of SETTING_KEYS) {
      const { schema, default: value } = settingOf(key);
      if (value !== null) expect(schema.safeParse(value).success, key).toBe(true);
    }
  });

  it('gives no command two settings of one flag', () => {
    for (const command of ['analyze', 'validate', 'columns', 'init', 'schema'] as const) {
      const flags = Object.values(SETTINGS).flatMap((setting) =>
        'flag' in setting && (setting.commands as readonly string[]).includes(command) ? [setting.flag] : [],
      );
      expect(new Set(flags).size).toBe(flags.length);
    }
  });
});

describe('suggestions', () => {
  it.each([
    ['analise', 'analyze'],
    ['Analizar', 'analizar'],
    ['xyz', null],
    ['ini', 'init'],
    ['schem', 'schema'],
  ])('%s: %s', (text, suggestion) => expect(findClosest(text, ['analyze', 'analizar', 'init', 'schema'])).toBe(suggestion));
});

describe('thresholds of the classifications', () => {
  it('tiers take the limits of their method', async () => {
    const values = { 'tier.amounts.a': 10_000, 'tier.amounts.b': 1000 } as const;
    expect((await resolve({ 'tier.method': 'amounts' }, values)).tier).toEqual({ method: 'amounts', a: 10_000, b: 1000 });
    expect((await resolve({ 'tier.method': 'quantiles' }, values)).tier).toEqual({ method: 'quantiles', a: 20, b: 50 });
    expect((await resolve({}, { ...values, 'tier.quantiles.b': 40 })).tier).toEqual({ method: 'abc', a: 80, b: 95 });
  });
  it.each([
    [{ 'tier.method': 'amounts' }, {}, { code: 'tier-amounts-missing' }],
    [{ 'tier.method': 'amounts' }, { 'tier.amounts.a': 5 }, { code: 'tier-amounts-missing' }],
    [{ 'tier.method': 'amounts' }, { 'tier.amounts.a': 5, 'tier.amounts.b': 5 }, { code: 'config-value', key: 'tier.amounts.b' }],
    [{}, { 'tier.quantiles.a': 50 }, { code: 'config-value', key: 'tier.quantiles.a' }],
    [{}, { 'state.cadence.current': 3 }, { code: 'config-value', key: 'state.cadence.current' }],
    [{}, { 'state.cadence.least': 800 }, { code: 'config-value', key: 'state.cadence.least' }],
    [{ 'tier.method': 'pareto' }, {}, { code: 'bad-value', option: '--tier-method' }],
    [{ 'state.method': 'rhythm' }, {}, { code: 'bad-value', option: '--state-method' }],
  ])('%j, %j', async (flags, values, wanted) => expect(await failure(() => resolve(flags, values))).toMatchObject(wanted));
  it.each([
    [[30, 90, 180, 365], true],
    [[0, 0.5, 1, 2], true],
    [[30, 90, 180], false],
    [[30, 90, 180, 365, 700], false],
    [[30, 30, 180, 365], false],
    [[365, 180, 90, 30], false],
    [[-1, 90, 180, 365], false],
    [['30', '90', '180', '365'], false],
  ])('four ascending cuts: %j', (cuts, fit) => expect(SETTINGS['value.cuts.recency'].schema.safeParse(cuts).success).toBe(fit));
});
