import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { cutText, fitSheet } from '../../src/renderers/html/fit.js';
import { type Content, html } from '../../src/renderers/html/markup.js';
import { renderScoreHtml } from '../../src/renderers/html/score.js';
import { stylesFor } from '../../src/renderers/html/styles.js';
import { viewScore } from '../../src/renderers/score-rows.js';
import type { Scored } from '../../src/report/score-report.js';
import type { Signal } from '../../src/scoring/score.js';
import { bareCandidate, candidate, judged, scoreView } from './score-samples.js';

const speak = (language: 'es' | 'en') => ({ words: catalogue(language), format: makeFormat(language, null), language });
const render = (change: Parameters<typeof judged>[0] = {}, view: Partial<typeof scoreView> = {}, language: 'es' | 'en' = 'es') =>
  renderScoreHtml(judged(change), speak(language), { ...scoreView, showPersonal: false, ...view });

/** A page as long as they come: every sentence, name and list far beyond its room. */
const long = (letters: number, count: number): Parameters<typeof judged>[0] => {
  const trace = (at: number) => ({ code: `${at} ${'palabra larga '.repeat(Math.ceil(letters / 14))}`.slice(0, letters), args: {}, column: null, lines: [] });
  const traces = Array.from({ length: count }, (_, at) => trace(at));
  return {
    input: { ...candidate.input, file: `${'cartera-muy-larga-'.repeat(20)}.xlsx` },
    signals: traces.map((one) => ({ ...one, code: one.code as Signal['code'], severity: 'high' as const, evidence: [] })),
    questions: traces,
    strengths: traces,
    weaknesses: traces,
    calls: Array.from({ length: 500 }, () => candidate.calls[0] as (typeof candidate.calls)[number]),
  };
};

describe('markup', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    [null, ''],
    [false, ''],
    [0, '0'],
    [['a<', html`<i>${'>'}</i>`], 'a&lt;<i>&gt;</i>'],
  ] as readonly (readonly [Content, string])[])('puts %j in as %s', (content, text) => expect(html`${content}`.text).toBe(text));

  it.each([
    ['corto', 10, 'corto'],
    ['diez letras', 11, 'diez letras'],
    ['diezletrasymas', 11, 'diezletras…'],
    ['una frase que se corta aquí', 20, 'una frase que se…'],
  ])('cuts %j to %i letters', (text, letters, cut) => expect(cutText(text, letters)).toBe(cut));
});

describe('the page of a score', () => {
  it.each(['es', 'en'] as const)('stands alone and says its language: %s', (language) => {
    const page = render({}, {}, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain('default-src &#39;none&#39;');
    for (const wrong of [/<script/i, /\ssrc=/, /\shref=/, /url\(/, /@import/, /https?:/, /\sstyle=/, /\son\w+=/, /undefined|NaN|\[object/])
      expect(page).not.toMatch(wrong);
  });

  it('closes every tag that it opens', () => {
    for (const page of [render(), render(bareCandidate), render(long(300, 12))]) {
      const open: string[] = [];
      for (const [, end, tag = '', rest] of page.replace(/<style>.*?<\/style>/s, '').matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
        if (tag === 'meta' || rest?.endsWith('/')) continue;
        if (end === '/') expect(open.pop()).toBe(tag);
        else open.push(tag);
      }
      expect(open).toEqual([]);
    }
  });

  it('tells screen readers what is what', () => {
    const page = render();
    for (const [tag] of page.matchAll(/<th[\s>][^>]*/g)) expect(tag).toContain('scope=');
    for (const [tag] of page.matchAll(/<svg[^>]*>/g)) expect(tag).toMatch(/aria-hidden="true"|role="img" aria-labelledby="quality-t quality-d"/);
    expect(page).toMatch(/<title id="quality-t">[^<]+<\/title><desc id="quality-d">[^<]*46 de 100[^<]*90/);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('escapes whatever stands in the file', () => {
    const evil = `<script>alert('1')</script>"&\u202e\u0007<img src=x onerror=y>`;
    const base = judged({ input: { ...candidate.input, file: `${evil}.csv` } });
    const scored: Scored = {
      ...base,
      profiles: base.profiles.map((profile) => ({
        ...profile,
        records: profile.records.map((one) => ({ ...one, card: { ...one.card, who: 'company' as const, texts: { company: [evil] } } })),
      })),
    };
    const target = { from: 'options' as const, file: null, criteria: [{ name: 'sector' as const, wanted: [evil], excluded: [], weight: 1 }] };
    const page = renderScoreHtml({ ...scored, report: { ...scored.report, target } }, speak('es'), { ...scoreView, reproduce: `cartera score '${evil}'` });
    for (const wrong of ['<script', '<img', '\u202e', '\u0007']) expect(page).not.toContain(wrong);
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(4);
  });

  it('is the same to the byte, and another on another day', () => {
    expect(render()).toBe(render());
    expect(render({ asOf: '2026-11-23' })).not.toBe(render());
  });

  it('shortens names of persons unless they are asked for', () => {
    expect(render()).not.toContain('Quispe Mamani');
    expect(render({}, { showPersonal: true })).toMatch(/Quispe Mamani|QUISPE MAMANI/);
  });

  it('says how many more there are than it shows', () => {
    for (const letters of [40, 120, 400]) {
      const page = render(long(letters, 12));
      const rows = (/<table class="rows calls">.*?<\/table>/s.exec(page)?.[0].match(/<tr>/g)?.length ?? 1) - 1;
      const [, more = ''] = /([\d,]+) más en la hoja «Para llamar»/.exec(page) ?? [];
      expect(rows + Number(more)).toBe(500);
      const questions = (/<ol class="questions">.*?<\/ol>/s.exec(page)?.[0].match(/<li>/g) ?? []).length;
      expect(page).toContain(`${12 - questions} preguntas más`);
    }
  });

  it('prints on the paper of the country', () => {
    expect(render({}, { country: 'MX' })).toContain('@page{size:Letter');
    expect(render({}, { country: 'PE' })).toContain('@page{size:A4');
    expect(render()).toContain('@page{size:A4');
  });

  it('makes room for calls before anything else of a long list', () => {
    const rows = viewScore(judged(long(60, 12)), speak('es'), scoreView);
    const fitted = fitSheet({ ...rows, method: ['x'.repeat(900)] }, 'US');
    expect(fitted.calls).toBeGreaterThanOrEqual(4);
    expect(fitted.questions).toBeGreaterThanOrEqual(2);
    const little = fitSheet({ ...rows, signals: [], questions: [], facts: [], calls: rows.calls.slice(0, 3), method: [] }, null);
    expect(little).toMatchObject({ calls: 3, signals: 0, questions: 0 });
  });
});

/** Relative luminance. Source: WCAG 2.2. */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('colours', () => {
  it.each(['light', 'dark'])('can be read: %s', (scheme) => {
    const block = [...stylesFor('a4').matchAll(/:root\{color-scheme:(\w+);([^}]*)\}/g)].find(([, name]) => name === scheme)?.[2] ?? '';
    const colors = new Map([...block.matchAll(/--(\w+):(#[0-9a-f]+)/g)].map(([, name = '', color = '']) => [name, color]));
    const contrast = (a: string, b: string): number => {
      const [x, y] = [luminance(colors.get(a) ?? ''), luminance(colors.get(b) ?? '')];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    for (const text of ['ink', 'dim', 'accent', 'green', 'amber', 'red', 'none'])
      for (const ground of ['paper', 'soft']) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast('bar', 'track')).toBeGreaterThanOrEqual(3);
  });
});
