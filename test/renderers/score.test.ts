import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderScoreMarkdown } from '../../src/renderers/md/score.js';
import { tellWhole } from '../../src/renderers/score-facts.js';
import { tellHeadline, viewScore } from '../../src/renderers/score-rows.js';
import type { ScoreView } from '../../src/renderers/score-view.js';
import { renderScore } from '../../src/renderers/table/score.js';
import type { ScoreReport } from '../../src/report/score-report.js';
import { WHY_CODES } from '../../src/scoring/dimensions/why-codes.js';
import { CRITERIA } from '../../src/scoring/score.js';
import { DIMENSION_NAMES } from '../../src/settings.js';
import { speak } from './samples.js';
import { bareCandidate, candidate, judged, largeCandidate, scoreView } from './score-samples.js';

const LANGUAGES = ['es', 'en'] as const;
const SAMPLES: Readonly<Record<string, Partial<ScoreReport>>> = {
  candidate: {},
  bare: bareCandidate,
  large: largeCandidate,
  one: {
    ...bareCandidate,
    funnel: { rows: 1, distinct: 1, usable: 1, proven: 1, fit: null },
    size: { ...candidate.size, usable: 1, companies: 1, persons: 0, buyers: 1, recentBuyers: 1, revenueLastYear: null, recentRevenue: 12.5 },
    verdict: 'portfolio',
    calls: candidate.calls.slice(0, 1),
  },
};
const draw = (change: Partial<ScoreReport> = {}, language: 'es' | 'en' = 'es', view: Partial<ScoreView> = {}): string =>
  renderScore(judged(change), speak(language), { ...scoreView, ...view });
const rowsOf = (change: Partial<ScoreReport> = {}, language: 'es' | 'en' = 'es', view: Partial<ScoreView> = {}) =>
  viewScore(judged(change), speak(language), { ...scoreView, ...view });
/** Letters, figures, plain punctuation and the drawing signs that Windows consoles have. */
const SIGNS = /^[\p{L}\p{M}\p{N} .,:;·%$€«»“”()<=>+–_/"'!?¿…►●○■█▌─≤›@-]*$/u;

test('the page of a candidate, line by line', () => {
  expect(draw()).toBe(` CARTERA DEL CANDIDATO  cartera-candidato.xlsx        fecha de corte 22/11/2026
 ──────────────────────────────────────────────────────────────────────────────
 ► De 350 filas, 41 clientes sirven hoy para este puesto.      ferretería, Lima

 Filas del archivo                350  █████████████
 Clientes distintos               312  ███████████▌   38 repetidos
 Con teléfono o correo que sirve  241  █████████      71 sin forma de contacto
 Con relación probada              96  ███▌           fecha en últimos 12 meses
 Del rubro y la zona del puesto    41  █▌             hoja «Para llamar», 41

 TAMAÑO      241 contactables · 52 compradores · S/ 96,150 vendidos en 12 meses
 CALIDAD     46 de 100 · D Débil ●●○○○  (máximo con estas columnas: 90)
 AFINIDAD    44 de 100: coinciden 83 de 187; en 125 faltan rubro y zona
 VEREDICTO   cartera a medias: 31% con relación probada (cartera: 50% o más)

 CALIDAD, PUNTO POR PUNTO  Puntos   de              POR QUÉ
 Identificación              11.7   15  ████████··  RUC falta en 201 empresas
 Datos válidos                8.6   10  █████████·  49 teléfonos imposibles
 Sin repetidos                8.9   10  █████████·  38 de 350 sobran
 Contacto reciente            6.0   15  ████······  mediana: hace 226 días
 Datos actualizados           0.0   10  ··········  no hay columna de fecha
 Trato con el cliente         3.3   15  ██········  visitas 31 · masivos 140
 Ventas demostradas           1.8   15  █·········  52 con fecha y monto
 Producto conocido            2.4    5  █████·····  150 de 312
 No depende de pocos          3.1    5  ██████····  1 cliente hace el 58%
 Total                       45.8  100

 POR ACLARAR (son preguntas, no acusaciones)
 ■ 118 filas con el mismo último contacto, 15/10/2026. ¿Fue una carga masiva?
 ■ 14 nombres distintos con el mismo teléfono (filas 88–101). ¿Es una central?
 ■ 44 de 52 montos terminan en 00. ¿Son ventas o estimaciones?
 ■ 350 de 350 sin origen. ¿De quién son? ¿Qué dice su contrato anterior?

 FUERTE      Sin repetidos 89% · 31 clientes visitados en persona en 12 meses
 DÉBIL       Ventas sin respaldo: 189 de 241 contactables sin una sola venta
             con fecha
 CON MÁS     Pida la fecha de «Última actualización»: hasta 10 puntos más

 DATOS       350 filas, todas de clientes.

 SIGUIENTE   cartera score … --out entrevista.html  (2 páginas)
             cartera score … --out entrevista.xlsx  (a quién llamar)
             cartera score … --own nuestros.xlsx    (¿ya son nuestros?)
             cartera init --template pedido.xlsx    (para que lo llene)
   cartera score cartera-candidato.xlsx --sector ferretería --place Lima --as-of 2026-11-22
     (repite este resultado)
`);
});

describe.each(Object.entries(SAMPLES))('%s', (_, change) => {
  test.each([60, 80, 100, 120, 140, 400].flatMap((width) => LANGUAGES.map((language) => ({ width, language }))))(
    'fits $width columns in $language',
    ({ width, language }) => {
      const text = draw(change, language, { width });
      for (const line of text.slice(0, -1).split('\n')) {
        // A command is whole whatever the width: it is there to be pasted.
        if (!/^ {2,}cartera /.test(line)) expect(stringWidth(line), line).toBeLessThan(Math.min(width, 140));
        expect(line).toBe(line.trimEnd());
        expect(line).toMatch(SIGNS);
      }
      expect(text).not.toMatch(/undefined|NaN|\[object|null/);
      expect(text).not.toContain('\n\n\n');
    },
  );

  test('colour changes nothing but colour', () => {
    for (const width of [80, 140]) {
      const colored = draw(change, 'es', { width, color: true });
      expect(colored).toContain('\u001b[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
      expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(draw(change, 'es', { width }));
    }
  });

  test('Markdown says the same', () => {
    for (const language of LANGUAGES) {
      const text = renderScoreMarkdown(judged(change), speak(language), scoreView);
      const rows = rowsOf(change, language);
      const plain = text.replaceAll('\\', '').replaceAll('\u00a0', ' ');
      const said = [rows.headline, ...rows.relevance.items, ...rows.verdict.items, ...rows.size.items, ...rows.facts.flatMap(({ items }) => items)];
      const lists = [...rows.signals, ...rows.questions, ...rows.overlap].map(({ text: sentence }) => sentence);
      for (const sentence of [...said, ...lists, ...rows.strengths, ...rows.weaknesses, ...rows.more, ...rows.assumptions, ...rows.data])
        expect(plain).toContain(sentence.replaceAll('\u00a0', ' '));
      for (const { label, points, weight, why } of rows.dimensions) expect(plain).toContain(`| ${label} | ${points} | ${weight} | ${why.join(' · ')} |`);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test('on a wide page the points stand beside the funnel, and the first clients to call are listed', () => {
  const text = draw({}, 'es', { width: 140 });
  expect(text).toMatch(/Filas del archivo +350 {2}█+ +CALIDAD, PUNTO POR PUNTO/);
  expect(text).toContain('PARA LLAMAR: LOS PRIMEROS 8 DE 41');
  expect(text).toMatch(/\n +12 {2}Ferretería Rímac S\.A\.C\. \(Ana Q\.\) +sirve para el puesto +100 {2}teléfono +15\/10\/2026\n/);
  expect(text).toContain('--show-personal');
  expect(draw({ calls: [] }, 'es', { width: 140 })).toContain('Nadie a quien llamar');
  expect(draw()).not.toContain('Rímac');
});

test('names of persons are cut short unless they are asked for', () => {
  const names = (showPersonal: boolean): string[] =>
    rowsOf({}, 'es', { showPersonal })
      .calls.slice(0, 5)
      .map(({ row, client }) => `${row} ${client}`);
  expect(names(false)).toEqual(['7 Ana Q.', '12 Ferretería Rímac S.A.C. (Ana Q.)', '41 Constructora Ñaupa E.I.R.L.', '55 José P.', '60 (sin nombre)']);
  expect(names(true)).toEqual([
    '7 QUISPE MAMANI, ANA',
    '12 Ferretería Rímac S.A.C. (Ana Quispe Mamani)',
    '41 Constructora Ñaupa E.I.R.L.',
    '55 José Luis Paredes Soto',
    '60 (sin nombre)',
  ]);
  expect(draw({}, 'es', { width: 140, showPersonal: true })).not.toContain('abreviados');
});

test.each([
  [49.4, '49'],
  [49.5, '49.5'],
  [49.97, '49.9'],
  [50, '50'],
  [50.4, '50'],
  [0, '0'],
  [0.3, '0.3'],
  [0.5, '1'],
  [99.6, '99.6'],
  [100, '100'],
])('%d is written %s: never over a limit that it does not reach', (value, text) => expect(tellWhole(value, [50, 100], speak('es'))).toBe(text));

test('without a target the page says what to add; without a grade, why', () => {
  const text = draw(bareCandidate);
  expect(text).toContain('► De 3 filas, ningún cliente tiene una relación probada.');
  expect(text).toContain('AFINIDAD    diga qué busca el puesto: --sector, --place o --target');
  expect(text).toContain('18 de 100 · Sin nota: faltan columnas');
  expect(text).toContain('(máximo con estas columnas: 45)');
  expect(text).toContain('Nada por aclarar');
  expect(text).not.toMatch(/●|Del rubro/);
  expect(draw({ ...bareCandidate, questions: candidate.questions })).toContain('falta saber de quién son los clientes:\n ■ 350 de 350 sin origen');
});

test.each([
  [['sector'], 'Del rubro del puesto', 'Of the sector sought'],
  [['place'], 'De la zona del puesto', 'Of the place sought'],
  [['place', 'product'], 'De la zona y el producto del puesto', 'Of the place and product sought'],
  [['sector', 'place', 'product'], 'De lo que pide el puesto', 'Of what the position asks for'],
] as const)('the last step of %j', (criteria, es, en) => {
  expect(speak('es').words.score.steps.fit(criteria, speak('es').format)).toBe(es);
  expect(speak('en').words.score.steps.fit(criteria, speak('en').format)).toBe(en);
});

test('what was sold is the closest figure that the file allows', () => {
  const { size } = candidate;
  const sold = (change: Partial<typeof size>): string =>
    rowsOf({ size: { ...size, ...change } })
      .size.items.slice(1)
      .join(' · ')
      .replaceAll('\u00a0', ' ');
  expect(sold({})).toMatch(/^52 compradores · S\/ 96,150 vendidos en 12 meses/);
  expect(sold({ revenueLastYear: null })).toContain('S/ 120,000 vendidos a los 40 que compraron en 12 meses');
  expect(sold({ revenueLastYear: null, recentBuyers: 1 })).toContain('vendidos a quien compró en 12 meses');
  expect(sold({ revenueLastYear: null, recentRevenue: null, currency: null })).toContain(' · 180,400 vendidos, de cualquier época');
  expect(sold({ revenueLastYear: null, recentRevenue: null, revenue: null })).toBe('52 compradores · 201 empresas · 40 personas');
  // No column tells who buys: that nobody does would be an accusation.
  expect(sold({ buyers: 0 })).toMatch(/^no dice quién compra/);
});

test('rows that are no client are told for what they are', () => {
  const note = (rows: number, input: Partial<ScoreReport['input']> = {}): string | undefined =>
    rowsOf({ funnel: { ...candidate.funnel, rows }, input: { ...candidate.input, rows, ...input } }).funnel[1]?.note;
  expect(note(350)).toBe('38 repetidos');
  expect(note(351)).toBe('38 repetidos · 1 de mostrador');
  expect(note(353, { blank: 2 })).toBe('38 repetidos · 3 sin cliente');
});

test('what options add: our clients, ownership, carry-over, sensitive answers', () => {
  const text = draw(largeCandidate).replaceAll('\u00a0', ' ');
  expect(text).toContain('PROPIEDAD   600,000 propios (66%) · 12,345 compartidos (1%)');
  expect(text).toContain('· fila 15 y nuestra fila 41: en conflicto (62.0%: mismo RUC, otro');
  expect(text).toContain('· fila 12 y nuestra fila 40: ya nuestro (100%: mismo RUC)');
  expect(text.indexOf('fila 15 y')).toBeLessThan(text.indexOf('fila 12 y'));
  expect(text).toContain('y 4 más');
  expect(rowsOf(largeCandidate).funnel[4]?.note).toBe('sin los ya nuestros');
  expect(rowsOf().funnel[4]?.note).toBe('hoja «Para llamar», 41');
  expect(text).not.toContain('--own');
  expect(text).toContain('S/ 28,845 al año si lo sigue 30%: de S/ 96,150 vendidos');
  expect(text).toContain('sin contar S/ 5,000 de clientes ya nuestros');
  expect(text).toContain('Por pedido suyo cuenta en esta nota: edad (--allow-sensitive).');
  const carry = (refused: 'no-sales' | 'few-sales', sales: number): string =>
    rowsOf({ carryOver: { share: 0.3, sales, lastYear: null, amount: null, refused } }).facts[0]?.items[0] ?? '';
  expect(carry('no-sales', 0)).toContain('--transactions');
  expect(carry('few-sales', 1)).toBe('sin cifra: 1 venta con fecha es poca, hacen falta 30');
  expect(carry('few-sales', 29)).toContain('29 ventas con fecha son pocas');
  expect(rowsOf({ sensitive: { allowed: true, used: [] } }).facts[0]?.items[0]).toContain('no pide ninguno');
  expect(rowsOf({ sensitive: { allowed: false, used: ['age', 'gender'] } }).facts[0]?.items[0]).toContain('edad y género: sin --allow-sensitive no se usan');
});

test('relevance tells of whom nothing is known, and of those that the position leaves out', () => {
  const relevance = candidate.relevance as NonNullable<ScoreReport['relevance']>;
  const tell = (change: Partial<typeof relevance>): readonly string[] => rowsOf({ relevance: { ...relevance, ...change } }).relevance.items;
  expect(tell({ unjudged: 0, matching: 1 })).toEqual(['44 de 100: coincide 1 de 187']);
  expect(tell({ excluded: 1 })[1]).toBe('1 excluido por el puesto');
  const one = { ...candidate.target, criteria: candidate.target?.criteria.slice(1) ?? [] } as NonNullable<ScoreReport['target']>;
  expect(rowsOf({ target: one }).relevance.items).toEqual(['44 de 100: coinciden 83 de 187; en 125 falta la zona']);
  expect(tell({ judged: 0, unjudged: 241 })).toEqual(['no se puede decir: en 241 faltan rubro y zona']);
});

test('columns that are missing: one of them, or all', () => {
  const more = (fields: ScoreReport['quality']['missing'][number]['fields'], any: boolean, points: number): string | undefined =>
    rowsOf({ quality: { ...candidate.quality, missing: [{ fields, any, points, dimensions: [] }] } }).more[0];
  expect(more(['updatedAt'], false, 10)).toBe('Pida la fecha de «Última actualización»: hasta 10 puntos más');
  expect(more(['phone', 'email'], true, 1)).toBe('Pida «Teléfono» o «Correo»: hasta 1 punto más');
  expect(more(['lastPurchase', 'totalRevenue'], false, 12.5)).toBe('Pida «Última compra» y «Facturación»: hasta 12.5 puntos más');
});

test('commands name files as a shell takes them, and none reads standard input again', () => {
  const next = (view: Partial<ScoreView>): readonly string[] => rowsOf({}, 'es', view).next.map(({ command }) => command);
  expect(next({ path: 'mi cartera.xlsx', reproduce: '' })[0]).toBe('cartera score "mi cartera.xlsx" --out entrevista.html');
  expect(next({})[2]).toBe(`${scoreView.reproduce} --own nuestros.xlsx`);
  expect(next({ path: '-', reproduce: 'cartera score - --as-of 2026-11-22' })).toEqual([
    'cartera init --template pedido.xlsx',
    'cartera score - --as-of 2026-11-22',
  ]);
  expect(draw({}, 'es', { width: 140, reproduce: '' })).toContain('cartera score cartera-candidato.xlsx --out entrevista.html');
});

test('texts of the file steer no terminal', () => {
  const text = draw({ input: { ...candidate.input, file: 'a\u001b[31mb\nc.xlsx' } });
  expect(text).toContain('a [31mb c.xlsx');
  expect(text).not.toContain('\u001b');
});

describe.each(LANGUAGES)('words in %s', (language) => {
  const { words, format } = speak(language);
  test('every dimension, criterion and reason has its words', () => {
    for (const name of DIMENSION_NAMES) expect(words.score.dimensions[name]).toMatch(/\S/);
    for (const name of CRITERIA) expect([words.score.criteria[name], words.score.criterion[name]].join()).toMatch(/\S,\S/);
    for (const code of WHY_CODES) expect(words.dimensions.why[code]?.({}, format), code).toMatch(/\S/);
  });
  test('no code stands in the place of a sentence', () => {
    for (const change of Object.values(SAMPLES)) {
      const rows = rowsOf(change, language);
      for (const text of [...rows.signals, ...rows.questions].map((one) => one.text)) expect(text).toMatch(/ .*[?]$/);
      for (const text of [...rows.strengths, ...rows.weaknesses, ...rows.dimensions.flatMap(({ why }) => why)]) expect(text).not.toMatch(/^[a-z]+(-[a-z]+)+$/);
    }
  });
});

describe('where nobody can be reached the page says why, not that nobody bought', () => {
  const funnel = { rows: 90, distinct: 90, usable: 0, proven: 0, fit: null };
  const column = (field: 'taxId' | 'phone') => ({
    columns: [{ index: 0, header: 'x', field, confidence: 1, reason: 'alias' as const, shapes: {}, fit: 1, filled: 1 }],
    sales: null,
  });
  const alone = { alone: true } as unknown as NonNullable<ScoreReport['sales']>;
  test.each([
    [{ ...column('taxId'), sales: alone }, 'De 90 filas, a nadie se puede llamar ni escribir: las ventas no traen teléfono ni correo.'],
    [column('taxId'), 'De 90 filas, a nadie se puede llamar ni escribir: el archivo no trae teléfono ni correo.'],
    [column('phone'), 'De 90 filas, a nadie se puede llamar ni escribir: no sirve ningún teléfono ni correo.'],
  ])('%#', (change, expected) => expect(tellHeadline({ funnel, ...change }, speak('es'))).toBe(expected));
  test.each(LANGUAGES)('beside the verdict and the funnel (%s)', (language) => {
    const rows = rowsOf({ ...bareCandidate, funnel, verdict: 'list' }, language);
    expect(rows.verdict.items.at(-1)).toBe(language === 'es' ? 'nadie a quien llamar o escribir' : 'nobody to call or write to');
    expect(rows.funnel.find(({ step }) => step === 'proven')?.note).toBe(language === 'es' ? 'entre los contactables' : 'counted among the reachable');
  });
  test('where there is no client at all, nobody is missing', () =>
    expect(rowsOf({ ...bareCandidate, funnel: { ...funnel, distinct: 0 }, verdict: 'list' }).verdict.items).toHaveLength(1));
});

describe('beside the verdict', () => {
  const signal = (severity: 'high' | 'medium' | 'low') => ({ code: 'ours-already', severity, args: { ours: 90, clients: 120, rows: '' }, evidence: [] });
  const overlap = { file: 'n.csv', clients: 300, new: 30, ours: 90, conflict: 0, cases: [] };
  const funnel = { rows: 120, distinct: 120, usable: 120, proven: 80, fit: null };
  const strengths = [{ code: 'proven', args: { count: 80, clients: 120 }, column: null, lines: [] }];
  const items = (change: Partial<ScoreReport>) =>
    rowsOf({ ...bareCandidate, funnel, verdict: 'portfolio', overlap, strengths, ...change }).verdict.items.slice(1);
  test.each([
    [{ signals: [signal('high')] }, ['pero 90 de 120 ya son nuestros']],
    [{ signals: [signal('medium')] }, ['pero 90 de 120 ya son nuestros']],
    [{ signals: [signal('low')] }, []],
    [{ strengths: [] }, ['pero descansa en una fecha repetida']],
    [{}, []],
  ] as const)('%#', (change, expected) => expect(items(change as Partial<ScoreReport>)).toEqual(expected));
});
