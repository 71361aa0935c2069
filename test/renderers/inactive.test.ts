import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../src/format.js';
import { REFUSALS } from '../../src/inactivity/fit-nbd.js';
import { catalogue } from '../../src/messages/index.js';
import { renderInactiveJson } from '../../src/renderers/inactive-json.js';
import { viewInactive, viewLapsing } from '../../src/renderers/inactive-rows.js';
import {
  type InactiveOptions,
  listCommands,
  renderInactiveSummary,
  tellHeadline,
  tellHow,
  tellPlan,
  tellSensitivity,
  tellUnjudged,
} from '../../src/renderers/inactive-words.js';
import { printWithLists } from '../../src/renderers/json-pieces.js';
import { renderInactiveMarkdown } from '../../src/renderers/md/inactive.js';
import { renderInactive } from '../../src/renderers/table/inactive.js';
import { widthOf } from '../../src/renderers/table/text.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { LANGUAGES } from '../../src/settings.js';
import { client, sample } from './inactive-samples.js';

const say = (language: 'es' | 'en') => ({ words: catalogue(language), format: makeFormat(language, null), language });
const [es, en] = [say('es'), say('en')];
const options: InactiveOptions = {
  files: 'clientes.csv',
  path: 'clientes.csv',
  sales: '',
  reproduce: 'cartera inactive clientes.csv --as-of 2026-11-30',
  names: new Map([
    [10, 'Ana Q.'],
    [20, 'Andina S.A.C.'],
  ]),
  showPersonal: false,
  verbose: false,
  auto: false,
  width: 80,
  color: false,
};
const spaced = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('the headline', () => {
  it.each([
    ['es', { inactive: 64 }, '64 clientes dejaron de comprar: S/ 1,500 al año en juego, 22.0% de la facturación.'],
    ['es', { inactive: 1 }, '1 cliente dejó de comprar: S/ 1,500 al año en juego, 22.0% de la facturación.'],
    ['en', { inactive: 1 }, '1 client stopped buying: S/ 1,500 a year at stake, 22.0% of the revenue.'],
    ['es', { inactive: 0 }, 'Ninguno de los 6 clientes que se puede juzgar dejó de comprar.'],
    ['es', { inactive: 0, active: 1 }, 'El único cliente que se puede juzgar sigue comprando.'],
    ['en', { inactive: 0, active: 0 }, 'No purchase with a date or a status tells who stopped buying.'],
  ] as const)('%s %j', (language, changed, sentence) => {
    const report = sample({ counts: { ...sample().counts, ...changed } });
    expect(spaced(tellHeadline(report, say(language))[0])).toBe(sentence);
  });

  it('says without amounts how many they are, and that the order is by days alone', () => {
    const report = sample({ stake: null });
    expect(tellHeadline(report, en)[0]).toContain('25.0% of those who have bought');
    expect(tellUnjudged(report, en).join(' ')).toContain('by days alone');
    expect(tellUnjudged(sample(), en)).toEqual([]);
  });

  it('adds up what the lapsing ones are worth, and leaves it out where nobody knows', () => {
    const counts = { ...sample().counts, lapsing: 2 };
    const worth = [client(1, { valueAtStake: 0.1 }), client(2, { valueAtStake: 0.2 })];
    expect(spaced(tellHeadline(sample({ counts, lapsing: worth }), en)[1])).toContain('S/ 0.30 a year');
    const unknown = worth.map((one) => ({ ...one, valueAtStake: null }));
    expect(tellHeadline(sample({ counts, lapsing: unknown }), en)[1]).not.toContain('a year');
  });
});

describe('one line for a mail', () => {
  it('is one line without names, no-break spaces or control characters', () => {
    const line = renderInactiveSummary(sample(), es, 'mala\u001b[31m\nlista.csv');
    expect(line).toBe('mala [31m lista.csv, 30/11/2026: 2 de 8 clientes dejaron de comprar (25.0%); S/ 1,500 al año en juego, 22.0% de la facturación.\n');
  });

  it('says that nobody can be judged', () => {
    const counts = { inactive: 0, lapsing: 0, active: 0, neverBought: 3, unknown: 2 };
    expect(renderInactiveSummary(sample({ counts, stake: null, clients: [] }), en, 'a.csv')).toBe(
      'a.csv, 30 Nov 2026: nobody has a purchase that can be judged.\n',
    );
  });
});

describe('what the limit changes', () => {
  it('is told of the nearest limit that changes anything', () => {
    expect(tellSensitivity(sample(), es)).toEqual(['37 clientes cambian si el límite es 180 días en vez de 210.']);
    const near = sample({
      sensitivity: [
        { days: 180, inactive: 2 },
        { days: 210, inactive: 2 },
        { days: 365, inactive: 1 },
      ],
    });
    expect(tellSensitivity(near, en)).toEqual(['1 client changes if the limit is 365 days instead of 210.']);
  });

  it('is not told where days alone decide nothing, or nothing changes', () => {
    expect(tellSensitivity(sample({ method: 'cadence' }), es)).toEqual([]);
    expect(tellSensitivity(sample({ sensitivity: [{ days: 210, inactive: 2 }] }), es)).toEqual([]);
  });
});

describe('the rule in words', () => {
  it.each(LANGUAGES)('explains every fallback without the name of a model (%s)', (language) => {
    for (const because of [...REFUSALS, 'no-histories'] as const) {
      const told = tellHow(sample({ fallback: { from: 'bg-nbd', because } }), options, say(language)).join(' ');
      expect(told).toContain(catalogue(language).inactive.how.because[because]);
      expect(told).not.toMatch(/nbd|hiatus|cadence/i);
    }
  });

  it('suggests the own rhythm only where days find out late', () => {
    const rhythm = { median: 20, clients: 5, tooSlow: true };
    expect(tellHow(sample({ rhythm }), options, en).join(' ')).toContain('--method cadence');
    expect(tellHow(sample({ rhythm, method: 'cadence' }), options, en).join(' ')).not.toContain('--method cadence');
    expect(tellHow(sample({ rhythm: { ...rhythm, tooSlow: false } }), options, en).join(' ')).not.toContain('--method');
  });
});

describe('the plan of calls', () => {
  it('names the rows of this week, those who can be reached alone', () => {
    const clients = [client(1), client(2), client(3, { reachable: false, action: 'find-contact' })];
    expect(tellPlan(sample({ clients, capacity: { perWeek: 1, weeks: 2 } }), en).slice(0, 2)).toEqual(['1 a week: 2 weeks.', 'This week: row 12.']);
    const told = tellPlan(sample({ clients, capacity: { perWeek: 5, weeks: 1 } }), en);
    expect(told[1]).toBe('This week: rows 12 and 22.');
    expect(told[2]).toContain('1 client has no phone or email');
  });

  it('is no plan where nobody can be reached', () => {
    expect(tellPlan(sample({ clients: [client(1, { reachable: false })], capacity: { perWeek: 5, weeks: 0 } }), en)).toHaveLength(1);
    expect(tellPlan(sample({ clients: [] }), en)).toEqual([]);
  });
});

describe('the lists', () => {
  const reasonsOf = (...clients: Parameters<typeof client>[1][]): readonly string[] => {
    const view = viewInactive(sample({ clients: clients.map((one, at) => client(at + 1, one)) }), options, en);
    const column = view.columns.find(({ key }) => key === 'reason');
    return [column?.head ?? '', ...(column?.cells ?? [])];
  };

  it('marks a reason that a column says only beside possible ones', () => {
    const [read, guessed] = [
      { reason: 'price', reasonRead: true },
      { reason: 'attention', reasonRead: false },
    ] as const;
    expect(reasonsOf(read, guessed)).toEqual(['Reason (possible)', 'price*', 'neglected']);
    expect(reasonsOf(read)).toEqual(['Reason', 'price']);
    expect(reasonsOf(guessed, {})).toEqual(['Reason (possible)', 'neglected', '–']);
    expect(reasonsOf({})).toEqual(['Reason (possible)', '–']);
  });

  it('counts those that only a status calls inactive, who have no day', () => {
    const view = viewInactive(sample({ clients: [client(1), client(2, { lastPurchase: null, daysSince: null })] }), options, en);
    expect(view.notes.join(' ')).toContain('1 client is inactive by status');
    expect(view.columns.find(({ key }) => key === 'days')?.cells).toEqual(['524', '–']);
    expect(viewInactive(sample(), options, en).notes.join(' ')).not.toContain('by status');
  });

  it('says from which day a lapsing client is inactive: the day after its limit', () => {
    const view = viewLapsing(sample({ lapsing: [client(1, { lastPurchase: '2026-11-01', limit: 30 }), client(2, { limit: 0 })] }), options, es);
    expect(view.columns.find(({ key }) => key === 'until')?.cells).toEqual(['02/12/2026', '']);
  });
});

describe('the page', () => {
  const many = sample({
    counts: { inactive: 30, lapsing: 12, active: 40, neverBought: 3, unknown: 2 },
    clients: Array.from({ length: 30 }, (_, at) => client(at + 1, { lastAmount: 5, pAlive: 0.2, rhythm: 20 })),
    lapsing: Array.from({ length: 12 }, (_, at) => client(at + 1, { rhythm: 20 })),
  });
  const names = new Map(many.clients.slice(0, 30).map(({ row }) => [row, 'Corporación Comercial del Pacífico Sur S.A.C.']));

  it.each(LANGUAGES.flatMap((language) => [60, 80, 100, 140].map((width) => [language, width] as const)))('fits (%s, %i columns)', (language, width) => {
    const page = renderInactive(many, say(language), { ...options, names, width });
    const tooWide = page.split('\n').filter((line) => widthOf(line) > width && !line.includes('cartera '));
    if (width >= 80) expect(tooWide).toEqual([]);
    expect(page).toContain('20');
    expect(page).not.toMatch(/NBD|NaN|undefined/);
  });

  it('lists the same clients in Markdown, escaped', () => {
    const page = renderInactiveMarkdown(sample(), en, { ...options, names: new Map([[10, '=A|B*']]) });
    expect(page).toContain('=A\\|B\\*');
    expect(page).toContain('| 12 |');
  });

  it('names no command for standard input but its repetition', () => {
    expect(listCommands(sample(), en, { ...options, path: '-' }).map(({ command }) => command)).toEqual([options.reproduce]);
  });

  it('repeats the rule in the commands that lead on', () => {
    const commands = listCommands(sample({ fallback: { from: 'mbg-nbd', because: 'few' } }), en, options);
    expect(commands[0]?.command).toBe('cartera inactive clientes.csv --method mbg-nbd --days 210 --out calls.xlsx');
  });

  it('names models only for who asks', () => {
    const parameters = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
    const model = {
      name: 'bg-nbd',
      unit: 'week',
      parameters,
      errors: null,
      logLikelihood: -9582.4292,
      converged: true,
      clients: 2357,
      histories: 1000,
      withoutHistory: 3,
    } as const;
    const report = sample({ method: 'bg-nbd', model });
    expect(renderInactive(report, en, options)).not.toContain('BG/NBD');
    const told = renderInactive(report, en, { ...options, verbose: true, width: 140 });
    expect(told).toContain('BG/NBD');
    expect(told).toContain('-9,582.4292');
    expect(told).toContain('3 clients without first purchase');
  });
});

describe('the JSON', () => {
  const ids = { of: (row: number) => (row === 10 ? 'C001' : null) };

  it('keeps its contract, and names nobody but by the code', () => {
    const text = [...renderInactiveJson(sample({ lapsing: [client(3)] }), ids)].join('');
    const data = CONTRACTS.inactive.parse(JSON.parse(text));
    expect(data.clients.map(({ id, line, rank }) => [id, line, rank])).toEqual([
      ['C001', 12, 1],
      [null, 22, 2],
    ]);
    expect(Object.keys(data.clients[0] ?? {})).not.toContain('row');
  });

  it.each([0, 1, 5000, 5001])('prints %i entries as JSON.stringify does', (length) => {
    const [list, data] = [Array.from({ length }, (_, at) => ({ at })), { first: 1, second: [] }];
    expect([...printWithLists(data, { list, empty: [], last: list })].join('')).toBe(`${JSON.stringify({ ...data, list, empty: [], last: list }, null, 2)}\n`);
  });
});
