import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../src/client/plan.js';
import { makeFormat } from '../../src/format.js';
import type { Card } from '../../src/linkage/card.js';
import { EVIDENCE_FIELDS, EVIDENCE_LEVELS, type Pair } from '../../src/linkage/linkage.js';
import { catalogue } from '../../src/messages/index.js';
import { renderDuplicatesJson } from '../../src/renderers/duplicates-json.js';
import { viewGroups } from '../../src/renderers/duplicates-view.js';
import { listCommands } from '../../src/renderers/duplicates-words.js';
import { nameTaxId, tellChance, tellEvidence } from '../../src/renderers/evidence-words.js';
import { renderDuplicatesMarkdown } from '../../src/renderers/md/duplicates.js';
import { cellOf } from '../../src/renderers/record-cells.js';
import { renderDuplicates } from '../../src/renderers/table/duplicates.js';
import type { DuplicatesReport } from '../../src/report/duplicates-report.js';
import type { Duplicates } from '../../src/report/make-duplicates.js';
import { LANGUAGES } from '../../src/settings.js';

const say = (language: 'es' | 'en') => ({ words: catalogue(language), format: makeFormat(language, null), language });
const spanish = say('es');
const card = (line: number, who: Card['who'], texts: Card['texts']): Card => ({
  line,
  who,
  texts,
  taxIdValid: false,
  country: null,
  region: null,
  digest: line,
  filled: 5,
});
const column = (index: number, header: string, field: ColumnPlan['field']): ColumnPlan => ({
  index,
  header,
  field,
  confidence: 1,
  reason: 'alias',
  shapes: {},
  fit: 1,
  filled: 1,
});

const ana = card(2, 'person', { name: ['Ana Quispe Mamani'], phone: ['987 654 321'], email: ['ana@gmail.com'], birthDate: ['14/05/1988'], city: ['Lima'] });
const anna = card(5, 'person', {
  name: ['Anna Quispe Mamani'],
  phone: ['+51 987654321'],
  email: ['quispe@gmail.com'],
  birthDate: ['14/05/1988'],
  city: ['LIMA'],
});
const firm = card(7, 'company', { company: ['Andina S.A.C.'], name: ['Julio Medina'], taxId: ['20456781234'], district: ['Cayma'], city: ['Arequipa'] });
const branch = card(9, 'company', { company: ['ANDINA SAC'], name: ['Eva Ponce'], taxId: ['20456781234'], district: ['Cayma'], city: ['Arequipa'] });
const near: Pair = {
  a: 0,
  b: 1,
  probability: 0.99971,
  evidence: [
    { field: 'email', level: 'different', weight: -3 },
    { field: 'phone', level: 'same', weight: 9 },
    { field: 'name', level: 'near', weight: 6 },
  ],
};
const firms: Pair = { a: 2, b: 3, probability: 0.62, evidence: [{ field: 'taxId', level: 'same', weight: 9 }] };

/** What was found among some cards; without pairs nothing was. */
function found(cards: readonly Card[], pairs: readonly Pair[], possible: readonly Pair[], clusters: readonly number[][]): Duplicates {
  const first = Uint32Array.from(cards, (_, index) => clusters.find((cluster) => cluster.includes(index))?.[0] ?? index);
  const repeated = clusters.reduce((sum, { length }) => sum + length - 1, 0);
  const columns = [column(0, 'Nombre', 'name'), column(1, 'RUC', 'taxId'), column(2, 'Celular', 'phone'), column(3, 'Correo', 'email')];
  const report: DuplicatesReport = {
    cartera: '0.1.0',
    schema: 1,
    asOf: '2026-11-30',
    input: {
      ...{ file: 'clientes.csv', sha256: '0'.repeat(64), format: 'csv', sheet: null, encoding: 'utf-8', delimiter: ',', headerLine: 1, rows: cards.length + 3 },
      ...{ clients: cards.length + 1, rejected: 2, blank: 0, excluded: 0, skipped: [], excludedBy: {} },
    },
    columns,
    assumptions: [],
    counts: {
      ...{ records: cards.length, counter: 1, distinct: cards.length - repeated, repeated, clusters: clusters.length },
      ...{ largest: Math.max(0, ...clusters.map(({ length }) => length)), pairs: pairs.length, possible: possible.length },
    },
    rules: { threshold: 0.9, candidates: 7, allPairs: 6, fitted: false, weights: [], fields: ['name', 'taxId', 'phone', 'email'] },
    agreement: [{ field: 'phone', same: 1, near: 0, different: 0, blank: 0 }],
    pairs: [],
    possible: [],
    clusters,
    issues: { errors: 0, warnings: 0, byCode: {}, byField: {}, sample: [] },
  };
  const linkage = {
    pairs,
    possible,
    possibleInAll: possible.length,
    clusters,
    first,
    distinct: cards.length - repeated,
    candidates: 7,
    fitted: false,
    weights: [],
  };
  const dossier = { cards, brought: [], columns: [], findings: { info: { tables: [] } } } as unknown as Duplicates['dossier'];
  return { report, dossier, linkage };
}

const both = found([ana, anna, firm, branch], [near], [firms], [[0, 1]]);
const options = { path: 'clientes.csv', reproduce: 'cartera duplicates clientes.csv', showPersonal: false, width: 80, color: false };

describe('a cell of a record', () => {
  it.each([
    [ana, 'name', 'Ana Q.'],
    [ana, 'phone', '…321'],
    [ana, 'email', 'a…@gmail.com'],
    [ana, 'birth', ''],
    [ana, 'company', ''],
    [ana, 'place', 'Lima'],
    [firm, 'name', 'Julio Medina'],
    [firm, 'company', 'Andina S.A.C.'],
    [firm, 'taxId', '20456781234'],
    [firm, 'place', 'Cayma, Arequipa'],
    [card(2, 'person', { firstName: ['Ana'], lastName: ['Quispe'] }), 'name', 'Ana Q.'],
    [card(2, 'person', { taxId: ['45678123'] }), 'taxId', '…123'],
    [card(2, 'unknown', { company: ['Ana Quispe'] }), 'company', 'Ana Quispe'],
    [card(2, 'person', { company: ['Ana Quispe'] }), 'company', 'Ana Q.'],
    [card(2, 'company', { city: ['Lima'], region: ['LIMA'], country: ['Perú'] }), 'place', 'Lima, Perú'],
  ] as const)('%#: is cut short for a screen', (of, name, shown) => expect(cellOf(of, name, false).shown).toBe(shown));

  it('is whole where that is allowed', () => {
    expect(cellOf(ana, 'name', true).shown).toBe('Ana Quispe Mamani');
    expect(cellOf(ana, 'birth', true).shown).toBe('14/05/1988');
    expect(cellOf(card(2, 'person', { phone: ['1', '2'] }), 'phone', true).shown).toBe('1, 2');
  });

  it('is the same as another whatever way it is written', () => {
    for (const name of ['phone', 'place', 'birth'] as const) expect(cellOf(ana, name, false).key, name).toBe(cellOf(anna, name, false).key);
    for (const name of ['name', 'email'] as const) expect(cellOf(ana, name, false).key, name).not.toBe(cellOf(anna, name, false).key);
    expect(cellOf(card(2, 'person', { phone: ['2', '1'] }), 'phone', true).key).toBe(cellOf(card(3, 'person', { phone: ['1', '2'] }), 'phone', true).key);
  });

  it('cannot steer a terminal', () => expect(cellOf(card(2, 'company', { name: ['A\u001b[31mB'] }), 'name', true).shown).toBe('A [31mB'));
});

describe('evidence in words', () => {
  it('comes strongest first, what speaks against it last', () => {
    expect(tellEvidence(near.evidence, 'RUC', spanish)).toBe('mismo teléfono · nombre casi igual · otro correo');
    expect(tellEvidence(firms.evidence, 'RUC', spanish)).toBe('mismo RUC');
    expect(tellEvidence(firms.evidence, 'tax id', say('en'))).toBe('same tax id');
  });

  it.each(LANGUAGES)('there are words for all of it (%s)', (language) => {
    const { evidence } = catalogue(language).linkage;
    const all = EVIDENCE_FIELDS.flatMap((field) => EVIDENCE_LEVELS.map((level) => evidence[field][level]));
    expect(all.every((text) => text.length > 3)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['RUC', 'RUC'],
    ['N° de R.U.C.', 'documento'],
    ['Número de RUC', 'RUC'],
    ['ruc', 'RUC'],
    ['DNI/RUC', 'documento'],
    ['Documento', 'documento'],
    ['Structure', 'documento'],
  ])('a tax id under %s is called %s', (header, name) => expect(nameTaxId([column(0, header, 'taxId')], spanish)).toBe(name));

  it.each([
    [1, '100%'],
    [0.99951, '>99.9%'],
    [0.9995, '>99.9%'],
    [0.99949, '99.9%'],
    [0.9, '90.0%'],
    [0.5, '50.0%'],
  ])('a probability of %d is %s', (probability, told) => expect(tellChance(probability, spanish)).toBe(told));
});

describe('rows side by side', () => {
  it('say what is the same, and what only reads so once it is cut short', () => {
    const { heads, groups, columns } = viewGroups(found([ana, anna], [near], [], [[0, 1]]), spanish, false);
    expect([heads, columns]).toEqual([
      ['Nombre', 'Teléfono', 'Correo', 'Lugar'],
      ['name', 'phone', 'email', 'place'],
    ]);
    expect(groups).toEqual([
      {
        chance: '>99.9%',
        evidence: 'mismo teléfono · nombre casi igual · otro correo',
        rows: [
          { row: '2', cells: ['Ana Q.', '…321', 'a…@gmail.com', 'Lima'] },
          { row: '5', cells: ['Anna Q.', '=', 'q…@gmail.com', '='] },
        ],
        notes: [],
      },
    ]);
    const twins = [card(2, 'person', { name: ['Ana Quispe'] }), card(3, 'person', { name: ['Ana Quiroz'] })];
    expect(viewGroups(found(twins, [{ ...near, a: 0, b: 1 }], [], [[0, 1]]), spanish, false).groups[0]?.rows[1]?.cells).toEqual(['≈ Ana Q.']);
    expect(viewGroups(found(twins, [{ ...near, a: 0, b: 1 }], [], [[0, 1]]), spanish, true).groups[0]?.rows[1]?.cells).toEqual(['Ana Quiroz']);
  });

  it('put a company and its contact in one cell where there is little room', () => {
    const view = viewGroups(both, spanish, false, true);
    expect(view.heads[0]).toBe('Cliente');
    expect(view.pairs[0]?.rows.map(({ cells }) => cells[0])).toEqual(['Andina S.A.C. / Julio Medina', 'ANDINA SAC / Eva Ponce']);
    expect(view.groups[0]?.rows.map(({ cells }) => cells[0])).toEqual(['Ana Q.', 'Anna Q.']);
  });

  it('are cut to twenty groups of six rows, the largest first, and the rest is counted', () => {
    const cards = Array.from({ length: 60 }, (_, index) => card(index + 2, 'company', { company: [`Empresa ${index}`] }));
    const clusters = [...Array.from({ length: 21 }, (_, at) => [at * 2, at * 2 + 1]), [42, 43, 44, 45, 46, 47, 48, 49]];
    const pairs = clusters.flatMap(([first = 0, ...others]) => others.map((b): Pair => ({ ...near, a: first, b })));
    const view = viewGroups(found(cards, pairs, [], clusters), spanish, false);
    expect([view.groups.length, view.moreGroups]).toEqual([20, { groups: 2, rows: 4 }]);
    expect(view.groups[0]?.rows.map(({ row }) => row)).toEqual(['44', '45', '46', '47', '48', '49']);
    expect(view.groups[0]?.notes).toEqual(['y 2 filas más: 50, 51']);
    expect(view.groups[0]?.evidence).toBe('8 filas · mismo teléfono · nombre casi igual · otro correo');
    expect(renderDuplicates(found(cards, pairs, [], clusters), spanish, options)).toContain('cartera duplicates clientes.csv --out repetidos.xlsx');
  });

  it('tell each tie of a group by itself where they differ', () => {
    const cards = [ana, anna, card(8, 'person', { name: ['Ana Quispe'] })];
    const other: Pair = { a: 1, b: 2, probability: 0.93, evidence: [{ field: 'name', level: 'part', weight: 6 }] };
    expect(viewGroups(found(cards, [near, other], [], [[0, 1, 2]]), spanish, false).groups[0]).toMatchObject({
      chance: '93.0%',
      evidence: '3 filas',
      notes: ['5: mismo teléfono · nombre casi igual · otro correo', '8 (con 5): nombre incompleto'],
    });
  });
});

describe.each(LANGUAGES)('the page (%s)', (language) => {
  const none = found([ana], [], [], []);
  it.each([40, 60, 80, 100, 140, 300])('fits %d columns, but for commands that are there to be pasted', (width) => {
    for (const one of [both, none]) {
      const lines = renderDuplicates(one, say(language), { ...options, width }).split('\n');
      for (const line of lines) if (!line.includes('cartera ')) expect(line.length, line).toBeLessThanOrEqual(Math.min(140, Math.max(60, width)));
    }
  });

  it('holds nothing personal in whole', () => {
    const pages = [renderDuplicates(both, say(language), options), renderDuplicatesMarkdown(both, say(language), options)];
    for (const page of pages) {
      expect(page).not.toMatch(/Mamani|987|quispe@|ana@|1988/);
      expect(page).toContain('Andina');
    }
    expect(renderDuplicates(both, say(language), { ...options, showPersonal: true, width: 140 })).toMatch(/Ana Quispe Mamani.*14\/05\/1988/);
  });

  it('says the same in Markdown', () => {
    const page = renderDuplicatesMarkdown(both, say(language), options);
    const { linkage } = catalogue(language);
    const { format } = say(language);
    for (const text of [linkage.headline(4, 3, 1, format), linkage.review(1, format), linkage.how.counter(1, format)]) expect(page).toContain(text);
    expect(page).toMatch(/\| 2 \| Ana Q\. \|/);
    expect(page).toMatch(/\| 5 \| Anna Q\. \|/);
  });

  it('leads nowhere from standard input', () => {
    expect(listCommands(both.report, say(language), { path: '-', reproduce: 'x' })).toEqual([{ command: 'x', note: expect.any(String) }]);
    expect(renderDuplicates(both, say(language), { ...options, path: '-' })).not.toContain('--out');
  });
});

it('counts in words', () => {
  const { linkage } = spanish.words;
  const { format } = spanish;
  expect(linkage.headline(350, 312, 38, format)).toBe('De 350 filas, 312 clientes distintos: 38 sobran.');
  expect(linkage.headline(2, 1, 1, format)).toBe('De 2 filas, 1 cliente distinto: 1 sobra.');
  expect(linkage.clean(1, format)).toBe('Un solo cliente: no hay con quién compararlo.');
  expect(linkage.clean(2, format)).toBe('2 clientes, y ninguno se repite.');
  expect(linkage.review(1, format)).toContain('conviene mirarlo.');
});

it.each([0, 1, 5000, 5001])('the JSON of %d pairs is whole, in whatever pieces', (count) => {
  const { report } = both;
  const pairs = Array.from({ length: count }, (_, at) => ({ a: at, b: at + 1, probability: 0.95, evidence: near.evidence }));
  const printed = [...renderDuplicatesJson({ ...report, pairs })].join('');
  const { columns, ...rest } = JSON.parse(printed);
  const { columns: given, ...same } = { ...report, pairs };
  expect(rest).toEqual(JSON.parse(JSON.stringify(same)));
  expect(columns[0]).toEqual({ index: 0, header: 'Nombre', field: given[0]?.field, confidence: 1, reason: 'alias' });
  expect(printed).toBe(`${JSON.stringify(JSON.parse(printed), null, 2)}\n`);
});
