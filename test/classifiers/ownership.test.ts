import { describe, expect, it } from 'vitest';
import { ownership } from '../../src/classifiers/ownership.js';
import { tellFillers } from '../../src/renderers/rule-rows.js';
import { client, columnOf, contextOf } from '../helpers/dealings.js';
import { analyse } from '../helpers/findings.js';
import { speak } from '../renderers/samples.js';

describe('words', () => {
  it.each([
    ['Propio', 'own'],
    ['Cartera propia', 'own'],
    ['Del vendedor', 'own'],
    ['Personal', 'own'],
    ['Traído', 'own'],
    ['traída por el vendedor', 'own'],
    ['Own', 'own'],
    ['Self-sourced', 'own'],
    ['De la empresa', 'corporate'],
    ['CORPORATIVO', 'corporate'],
    ['Asignado', 'corporate'],
    ['Cliente asignado por marketing', 'corporate'],
    ['House account', 'corporate'],
    ['Corporate', 'corporate'],
    ['Heredada', 'corporate'],
    ['Compartido', 'shared'],
    ['Mixta', 'shared'],
    ['Shared', 'shared'],
    ['Ambos', 'shared'],
    ['50/50', 'shared'],
    ['Compartido con la empresa', 'shared'],
    ['No asignado', 'unknown'],
    ['Sí', 'unknown'],
    ['Zona 3', 'unknown'],
  ])('%s: %s', (origin, wanted) => expect(ownership.of(client({ origin }), contextOf())).toBe(wanted));
  it('where the header asks, yes and no answer', () => {
    const context = contextOf({ columns: [columnOf('origin', '¿Cliente propio?')] });
    expect(['Sí', 'no', 'X', 'compartido', 'quizás'].map((origin) => ownership.of(client({ origin }), context))).toEqual([
      'own',
      'corporate',
      'own',
      'shared',
      'unknown',
    ]);
  });
  it('own words come first', () => {
    const context = contextOf({ own: { ownership: { own: ['Ruta 5'], corporate: ['propio'] } } });
    expect(['ruta 5', 'Propio'].map((origin) => ownership.of(client({ origin }), context))).toEqual(['own', 'corporate']);
  });
  it('blank and counter sales are unknown, and say why', () => {
    const context = contextOf();
    expect(
      [{}, { origin: 'Zona 3' }, { origin: 'Propio' }, { counter: true, origin: 'Propio' }].map((known) => ownership.why(client(known), context).code),
    ).toEqual(['blank', 'other-word', 'column', 'counter']);
    expect(ownership.of(client({ counter: true, origin: 'Propio' }), context)).toBe('unknown');
  });
});

it('without the column: one line with the question to ask, in both languages, and no issue', async () => {
  const { report, issues } = await analyse('Nombre,Ventas\nAna,10\nEva,20\n');
  for (const language of ['es', 'en'] as const) {
    const lines = tellFillers(report, speak(language)).filter((line) => /interview|entrevista/.test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/\?$/);
  }
  expect(issues.filter(({ field }) => field === 'origin')).toEqual([]);
});

it('with the column nobody is asked', async () => {
  const { report } = await analyse('Nombre,Pertenencia\nAna,Propio\nEva,De la empresa\nSol,\n');
  expect(report.classifications.ownership.map(({ clients }) => clients)).toEqual([1, 1, 0, 1]);
  expect(tellFillers(report, speak('es')).some((line) => line.includes('entrevista'))).toBe(false);
});
