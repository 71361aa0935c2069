import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../src/format.js';
import { readRows } from '../../src/messages/en/signals.js';
import { catalogue, type Language } from '../../src/messages/index.js';
import type { Trace } from '../../src/scoring/portfolio-brought.js';
import { findSignals } from '../../src/scoring/signals/index.js';
import { findTraits } from '../../src/scoring/traits/index.js';
import { ago, type Hand, judgeByHand, many, overlapOf } from './judging.js';

const LANGUAGES: readonly Language[] = ['es', 'en'];
const formats = { es: makeFormat('es', 'es-PE'), en: makeFormat('en', 'en-US') };

/** Portfolios that together give every signal and trait there is. */
const bought: Hand[] = many(250, (at) => ({
  name: `Ana ${at}`,
  phone: at < 14 ? '987 555 123' : `9${at} 555 12`,
  email: at < 40 ? `cliente${at}@x.example` : `info@e${at * 7}.example`,
  lastContact: at < 200 ? '2024-10-15' : ago(at),
  contactType: 'Correo masivo',
  revenue: 100,
}));
const noted: Hand[] = many(60, (at) => ({
  name: `Eva ${at}`,
  lastSale: at < 30 ? '2024-01-31' : ago(800 + at),
  revenue: 1e5 / (at + 1),
  notes: 'llamar la próxima semana temprano',
  client: String(at % 40),
  ownership: 'corporate',
  invalid: 9,
}));
const good: Hand[] = many(30, (at) => ({
  name: `Luz ${at}`,
  phone: `9${at} 555 12`,
  lastContact: ago(at),
  lastSale: ago(at),
  revenue: 500.5,
  contactType: 'Visita',
  ownership: 'own',
}));
const MISSING = [{ fields: ['updatedAt'] as const, points: 10, any: false, dimensions: [] }];
const JUDGED = [
  judgeByHand(many(200, (at) => ({ name: `Ana ${at}` }))),
  judgeByHand(bought, { overlap: overlapOf(40, 250) }),
  judgeByHand(noted, { fields: ['name', 'origin', 'lastPurchase'] }),
  judgeByHand(good, { overlap: overlapOf(0, 30), missing: MISSING }),
  judgeByHand(good, { fields: ['name', 'origin', 'lastContact'], overlap: overlapOf(1, 30) }),
  judgeByHand(
    many(9, (at) => ({ name: `Ana ${at}`, revenue: 3 ** at })),
    { fields: ['name', 'totalRevenue'], missing: MISSING },
  ),
];
const found = JUDGED.flatMap((judged) => {
  const signals = findSignals(judged);
  const { strengths, weaknesses, questions } = findTraits(judged, signals);
  return [
    ...signals.map(({ code, args }) => ({ kind: 'signals' as const, code, args })),
    ...strengths.map((trace) => ({ kind: 'strengths' as const, ...trace })),
    ...weaknesses.map((trace) => ({ kind: 'weaknesses' as const, ...trace })),
    ...questions.map((trace) => ({ kind: 'questions' as const, ...trace })),
  ];
});
const say = (language: Language, { kind, code, args }: { kind: 'signals' | 'strengths' | 'weaknesses' | 'questions' } & Pick<Trace, 'code' | 'args'>) =>
  catalogue(language).signals[kind][code]?.(args, formats[language]) ?? '';

describe.each(LANGUAGES)('the words of signals and traits (%s)', (language) => {
  it('every signal there is was seen', () => {
    const seen = new Set(found.filter(({ kind }) => kind === 'signals').map(({ code }) => code));
    expect(Object.keys(catalogue(language).signals.signals).filter((code) => !seen.has(code))).toEqual([]);
  });

  it('every finding has its sentence, without holes and without an accusation', () => {
    for (const one of found) {
      const sentence = say(language, one);
      expect(sentence, one.code).toMatch(/^.{12,190}$/);
      expect(sentence, one.code).not.toMatch(/undefined|NaN|null|\b(?:[Ff]raud|[Ff]als[oa]|[Ff]ake|[Mm]entira|[Ll]ie\b|[Ee]ngañ)/);
      if (one.kind === 'signals' || (one.kind === 'questions' && one.code !== 'ask-column')) expect(sentence, one.code).toMatch(/\?$/);
    }
  });

  it('signals and questions of one code are different sentences', () => {
    const { signals, questions } = catalogue(language).signals;
    const seen = found.filter(({ kind }) => kind === 'signals');
    for (const { code, args } of seen) expect(signals[code]?.(args, formats[language])).not.toBe(questions[code]?.(args, formats[language]));
  });
});

describe('sentences', () => {
  const es = (kind: 'signals' | 'strengths' | 'weaknesses' | 'questions', code: string, args: Trace['args']) => say('es', { kind, code, args });
  it.each([
    [
      es('signals', 'same-contact-date', { count: 118, dated: 350, date: '2026-10-15', others: 0 }),
      '118 filas con el mismo último contacto, 15/10/2026. ¿Fue una carga masiva?',
    ],
    [es('signals', 'shared-phone', { names: 14, phones: 1, rows: '88-101' }), '14 nombres distintos con el mismo teléfono (filas 88–101). ¿Es una central?'],
    [es('signals', 'round-amounts', { count: 44, amounts: 52, step: 100 }), '44 de 52 montos terminan en 00. ¿Son ventas o estimaciones?'],
    [es('signals', 'round-amounts', { count: 44, amounts: 52, step: 1000 }), '44 de 52 montos terminan en 000. ¿Son ventas o estimaciones?'],
    [es('questions', 'no-origin', { count: 350, clients: 350 }), '350 de 350 sin origen. ¿De quién son? ¿Qué dice su contrato anterior?'],
    [es('questions', 'ask-column', { fields: 'lastPurchase totalRevenue', any: 0, points: 15 }), 'Pida «Última compra» y «Facturación»: hasta 15 puntos más'],
    [es('questions', 'ask-column', { fields: 'phone email', any: 1, points: 4 }), 'Pida «Teléfono» o «Correo»: hasta 4 puntos más'],
    [es('questions', 'ask-column', { fields: 'updatedAt', points: 10 }), 'Pida «Última actualización»: hasta 10 puntos más'],
    [es('weaknesses', 'dependent', { share: 0.58, top3: 0.8, buyers: 52 }), '1 cliente hace el 58% de la venta'],
    [es('weaknesses', 'dependent', { share: 0.28, top3: 0.66, buyers: 52 }), '3 clientes hacen el 66% de la venta'],
    [say('en', { kind: 'strengths', code: 'seen', args: { count: 31, clients: 96 } }), '31 clients seen in person in 12 months'],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));

  it.each([
    ['88-101', 'filas 88–101'],
    ['7', 'fila 7'],
    ['2 4 6', 'filas 2, 4 y 6'],
    ['2-5 9', 'filas 2, 9 y 3 más'],
    ['2 4 6 +14', 'filas 2, 4, 6 y 14 más'],
  ])('rows %s are %s', (rows, expected) => expect(readRows(rows, formats.es, '–')).toBe(expected));
});
