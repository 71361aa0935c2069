import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTOR_NAMES, factorMask, factorsOf, interest, interestFactors } from '../../src/classifiers/interest.js';
import { stage } from '../../src/classifiers/stage.js';
import type { Client } from '../../src/client/client.js';
import { decideScale, interestReader, saysInterested } from '../../src/client/interest-words.js';
import { withGlyph } from '../../src/renderers/glyphs.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { client, contextOf, TODAY } from '../helpers/dealings.js';
import { analyse, write } from '../helpers/findings.js';

const label = (known: Partial<Client>, context = contextOf()) => interest.of(client(known), context);
const ago = (days: number) => TODAY - days;

describe('points', () => {
  it.each([
    // a contact alone: two points to 30 days, one to 90
    [{ lastContact: ago(30) }, 'warm'],
    [{ lastContact: ago(31) }, 'cold'],
    [{ lastContact: ago(90), source: 'Web' }, 'warm'],
    [{ lastContact: ago(91), source: 'Web', stage: 'Nuevo' }, 'cold'],
    [{ lastContact: TODAY + 20 }, 'warm'],
    [{ lastContact: ago(5), contactType: 'Correo masivo' }, 'unknown'],
    [{ lastContact: ago(5), contactType: 'Llamada' }, 'warm'],
    // stages
    [{ stage: 'Propuesta' }, 'warm'],
    [{ stage: 'Negociación' }, 'warm'],
    [{ stage: 'Calificado' }, 'cold'],
    [{ stage: 'Lead' }, 'cold'],
    [{ stage: 'Ganado' }, 'unknown'],
    [{ stage: 'Perdido' }, 'cold'],
    // four are hot, three are not
    [{ stage: 'Propuesta', lastContact: ago(30) }, 'hot'],
    [{ stage: 'Propuesta', lastContact: ago(31) }, 'warm'],
    [{ stage: 'Propuesta', lastContact: ago(31), source: 'Web' }, 'hot'],
    [{ stage: 'Calificado', lastContact: ago(30), source: 'Web' }, 'hot'],
    [{ stage: 'Calificado', lastContact: ago(30), source: 'Cold call' }, 'warm'],
    // the source gives the stage where there is none
    [{ source: 'Referido' }, 'warm'],
    [{ source: 'Visita a tienda', lastContact: ago(90) }, 'hot'],
    [{ source: 'Web' }, 'warm'],
    [{ source: 'Web', lastPurchase: ago(10) }, 'cold'],
    // refusals
    [{ stage: 'Propuesta', lastContact: ago(1), source: 'Web', consent: false }, 'warm'],
    [{ stage: 'Propuesta', lastContact: ago(1), consent: false }, 'cold'],
    [{ consent: false }, 'cold'],
    // nothing known
    [{ consent: true }, 'unknown'],
    [{ source: 'Otro' }, 'unknown'],
    [{ source: 'Base de datos' }, 'cold'],
    [{ lastPurchase: ago(3) }, 'unknown'],
    [{}, 'unknown'],
    [{ counter: true, stage: 'Propuesta' }, 'unknown'],
  ] as const)('%j: %s', (known, wanted) => expect(label(known)).toBe(wanted));
  it('thresholds of the config, both inclusive', () => {
    const context = contextOf({ interest: { hot: 3, warm: 1, recent: 7, contact: 10 } });
    expect([7, 8, 10, 11].map((days) => label({ lastContact: ago(days), stage: 'Lead' }, context))).toEqual(['warm', 'warm', 'warm', 'cold']);
    expect(label({ lastContact: ago(8), stage: 'Propuesta' }, context)).toBe('hot');
  });
});

describe('factors', () => {
  it('are what the points are made of', () => {
    const known = client({ stage: 'Propuesta', lastContact: ago(31), source: 'Web', consent: false });
    expect(interestFactors(known, contextOf())).toEqual([
      { factor: 'contact', points: 1 },
      { factor: 'late-stage', points: 2 },
      { factor: 'inbound', points: 1 },
      { factor: 'opt-out', points: -3 },
    ]);
    expect(interest.why(known, contextOf())).toEqual({
      code: 'points',
      args: { points: 1, factors: 'contact late-stage inbound opt-out', hot: 4, warm: 2, recent: 30, contact: 90 },
    });
  });
  it('the own column needs none', () => {
    const known = client({ interest: 'Frío', stage: 'Propuesta', lastContact: ago(1) });
    expect([interest.of(known, contextOf()), interestFactors(known, contextOf()), interest.why(known, contextOf()).code]).toEqual([
      'cold',
      [{ factor: 'column', points: 0 }],
      'column',
    ]);
    expect(interest.of(client({ interest: 'quién sabe', stage: 'Propuesta' }), contextOf())).toBe('warm');
  });
  it('property: the label follows the sum, unknown only without a bit', () => {
    const some = fc.record(
      {
        lastContact: fc.integer({ min: TODAY - 200, max: TODAY + 5 }),
        stage: fc.constantFrom('Lead', 'Calificado', 'Propuesta', 'Negociación', 'Ganado', 'Perdido', '?'),
        source: fc.constantFrom('Web', 'Referido', 'Cold call', 'Visita a tienda', '?'),
        consent: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (known) => {
        const context = contextOf();
        const one = client(known as Partial<Client>);
        const mask = factorMask(one, context);
        const sum = interestFactors(one, context).reduce((points, { points: more }) => points + more, 0);
        expect(interest.of(one, context)).toBe(mask === 0 ? 'unknown' : sum >= 4 ? 'hot' : sum >= 2 ? 'warm' : 'cold');
        expect(factorsOf(mask)).toEqual(interestFactors(one, context));
        if (stage.of(one, context) === 'lost') expect(interest.of(one, context)).toBe('cold');
      }),
    );
  });
});

describe('the interest column', () => {
  const of = interestReader();
  it.each([
    ['Hot', 'hot'],
    ['CALIENTE', 'hot'],
    ['Alto', 'hot'],
    ['muy interesado', 'hot'],
    ['Interés alto', 'hot'],
    ['Warm', 'warm'],
    ['Medio', 'warm'],
    ['Sí', 'warm'],
    ['interesada', 'warm'],
    ['Cold', 'cold'],
    ['Frío', 'cold'],
    ['Bajo', 'cold'],
    ['No', 'cold'],
    ['No interesado', 'cold'],
    ['Poco interés', 'cold'],
    ['A', 'hot'],
    ['b', 'warm'],
    ['C', 'cold'],
    ['5', 'hot'],
    ['4', 'hot'],
    ['3.5', 'hot'],
    ['3', 'warm'],
    ['2', 'cold'],
    ['1', 'cold'],
    ['0', null],
    ['6', null],
    ['70%', 'hot'],
    ['69 %', 'warm'],
    ['50%', 'warm'],
    ['49%', 'cold'],
    ['0%', 'cold'],
    ['4/5', 'hot'],
    ['7/10', 'hot'],
    ['2/3', 'warm'],
    ['●●●', 'hot'],
    ['●●○', 'warm'],
    ['●○○', 'cold'],
    ['○○○', null],
    ['★★★★☆', 'hot'],
    ['★★★☆☆', 'warm'],
    ['⭐️⭐️', 'cold'],
    ['⭐️⭐️⭐️⭐️', 'hot'],
    ['***', 'warm'],
    ['🙂', 'hot'],
    ['😐', 'warm'],
    ['otra cosa', null],
    ['no sé', null],
  ] as const)('%s: %s', (word, wanted) => expect(of(word)).toBe(wanted));
  it.each([
    [['1', '5', '3'], 5],
    [['2', '3'], 5],
    [['1'], 5],
    [['0', '1'], 5],
    [['8', '10', '3'], 10],
    [['85', '40'], 100],
    [['0.2', '0.85'], 1],
    [['0,5', '1'], 1],
    [['85%', '3'], 5],
    [['●●○', '●●●', '●'], 3],
    [['★★★☆☆', '★★'], 5],
    [['★★★', '★'], 5],
    [['Alto'], 5],
    [[], 5],
  ])('the scale of %j is %i', (texts, wanted) => expect(decideScale(texts)).toBe(wanted));
  it('numbers stand on the scale of their column', () => {
    expect(['7', '6', '4'].map(interestReader({}, 10))).toEqual(['hot', 'warm', 'cold']);
    expect(['0.7', '0,5', '0.2'].map(interestReader({}, 1))).toEqual(['hot', 'warm', 'cold']);
  });
  it('own words come first', () => expect(interestReader({ hot: ['medio'] })('Medio')).toBe('hot'));
  it('the state rule hears the same: hot and warm words are interest, numbers where they are high', () =>
    expect(['Alto', 'Tibio', '●●○', '4', '3', 'Frío', 'x'].map(saysInterested)).toEqual([true, true, true, true, false, false, true]));
});

it.each([
  ['dots', '●●○ Tibio'],
  ['color', '● Tibio'],
  ['stars', '★★☆ Tibio'],
  ['faces', '😐 Tibio'],
] as const)('shown as %s', (glyphs, wanted) => expect(withGlyph('warm', 'Tibio', glyphs)).toBe(wanted));

it('end to end: factors are counted, and stand beside each client', async () => {
  const text = 'Código,Nombre,Etapa,Último contacto,Fuente\n1,Ana,Propuesta,2026-11-20,Web\n2,Eva,Perdido,2026-11-20,\n3,Sol,,,\n';
  const { report } = await analyse(text, { flags: { asOf: '2026-11-30' } });
  expect(report.classifications.interest.map(({ clients }) => clients)).toEqual([1, 0, 1, 1]);
  expect(report.rules.interest).toEqual({
    hot: 4,
    warm: 2,
    recent: 30,
    contact: 90,
    factors: { column: 0, 'recent-contact': 2, contact: 0, 'late-stage': 1, qualified: 0, inbound: 1, 'opt-out': 0, lost: 1 },
  });
  expect(Object.keys(report.rules.interest.factors)).toEqual(FACTOR_NAMES);
  const lines = String(await write(text, writeNdjson, { flags: { asOf: '2026-11-30' } }))
    .trim()
    .split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { interestFactors: string[] }).interestFactors)).toEqual([
    ['recent-contact', 'late-stage', 'inbound'],
    ['recent-contact', 'lost'],
    [],
  ]);
});
