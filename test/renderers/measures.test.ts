import { describe, expect, it } from 'vitest';
import { renderAnalyzeMarkdown } from '../../src/renderers/md/analyze.js';
import { tellMeasures, tellWithoutTop3 } from '../../src/renderers/measures.js';
import { renderAnalyze } from '../../src/renderers/table/analyze.js';
import type { Report } from '../../src/report/report.js';
import { bare, change, rich, speak, unpriced } from './samples.js';

const told = (report: Report, name: string, language: 'es' | 'en' = 'es'): string =>
  tellMeasures(report, speak(language))
    .find((measure) => measure.name === name)
    ?.sentences.join(' ') ?? '';
type Portfolio = Report['portfolio'];
/** The rich report with other figures for one measure. */
const withMeasure = <M extends keyof Portfolio>(name: M, changes: Partial<NonNullable<Portfolio[M]>>): Report =>
  change(rich, { portfolio: { ...rich.portfolio, [name]: { ...(rich.portfolio[name] as object), ...changes } } });

describe('what people read of the measures', () => {
  it('losing the three largest', () => {
    expect(tellWithoutTop3(rich, speak('es'))).toBe('Sin los 3 mayores: -24.0%, quedaría en $47,449,341, como 57 clientes iguales');
    expect(tellWithoutTop3(rich, speak('en'))).toBe('Without the 3 largest: -24.0%, leaving $47,449,341, like 57 equal clients');
    expect(tellWithoutTop3(bare, speak('es'))).toBeNull();
  });
  it('a salesperson known by an address of mail keeps it to itself', () => {
    expect(told(rich, 'byOwner')).toContain('R. Paz 40.2%, l…@ventas.example 24.1% y J. Soto 16.0%');
    expect(told(rich, 'byOwner')).toContain('40 clientes sin vendedor: 1.0%.');
    expect(told(withMeasure('byOwner', { groups: 1 }), 'byOwner')).toBe('');
  });
  it('economic groups, where the largest is more than one client', () => {
    expect(told(rich, 'byEconomicGroup', 'en')).toContain(
      'the largest (Grupo Norte, 4 clients) makes 15.0% of the revenue, the 3 largest 29.0%; like 25 equal clients.',
    );
    const largest = rich.portfolio.byEconomicGroup?.largest.slice(1) ?? [];
    expect(told(withMeasure('byEconomicGroup', { largest }), 'byEconomicGroup')).toBe('');
  });
  it('conversion: from 30 clients on, where some bought and some did not', () => {
    expect(told(rich, 'conversion')).toBe(
      '1,929 de 2,399 han comprado: 80.4% (con 95% de confianza, entre 78.8% y 81.9%). Según la fuente, del 31.0% (Referido) al 0.2% (Web).',
    );
    expect(told(withMeasure('conversion', { clients: 29, buyers: 5 }), 'conversion')).toBe('');
    expect(told(withMeasure('conversion', { clients: 30, buyers: 5 }), 'conversion')).not.toBe('');
    expect(told(withMeasure('conversion', { clients: 30, buyers: 30 }), 'conversion')).toBe('');
    expect(told(withMeasure('conversion', { buyers: 0 }), 'conversion')).toBe('');
  });
  it('the best and the worst source only where their intervals part, and both are large', () => {
    const [web, referred] = rich.portfolio.conversion?.bySource ?? [];
    if (!web || !referred) throw new Error('the sample has two sources');
    const sources = (...bySource: (typeof web)[]) => told(withMeasure('conversion', { bySource }), 'conversion');
    expect(sources(web, { ...referred, low: web.high })).not.toContain('fuente');
    expect(sources(web, { ...referred, clients: 29 })).not.toContain('fuente');
    expect(sources(web)).not.toContain('fuente');
  });
  it('years, with and without an end', () => {
    expect(told(rich, 'tenure')).toBe(
      'La mitad compra desde hace 4.2 años o más. 312 clientes (16.4%) desde hace menos de un año, 120 desde hace 10 o más. La mitad deja de comprar antes de 5.4 años.',
    );
    expect(told(withMeasure('tenure', { lifetime: { clients: 40, ended: 40, median: 0 } }), 'tenure', 'en')).toMatch(
      /Half of them buy once and do not come back\.$/,
    );
    expect(told(withMeasure('tenure', { lifetime: { clients: 40, ended: 29, median: 2 } }), 'tenure')).not.toContain('deja');
    expect(told(withMeasure('tenure', { clients: 29 }), 'tenure')).toBe('');
  });
  it('retention, the year only where it can be seen', () => {
    expect(told(rich, 'retention')).toBe('De quienes compran por primera vez, el 41.0% vuelve a comprar en el trimestre siguiente y el 30.2%, un año después.');
    expect(told(withMeasure('retention', { overall: [0.41] }), 'retention')).toMatch(/trimestre siguiente\.$/);
    expect(told(withMeasure('retention', { overall: [null, 0.5] }), 'retention')).toBe('');
  });
  it('seasons, where there are any', () => {
    expect(told(rich, 'seasonality')).toBe(
      'Temporada baja: febrero (-29%) y marzo (-22%). Temporada alta: noviembre (+20%) y diciembre (+45%). Frente al promedio de 36 meses completos. ' +
        '14 clientes compran sobre todo en temporada baja: $310,000.',
    );
    expect(told(withMeasure('seasonality', { low: [], high: [] }), 'seasonality')).toBe('');
  });
  it('segments by the names that people know', () => {
    expect(told(rich, 'diversification')).toContain('Jalisco y Guanajuato se compensan: cuando uno baja, el otro suele subir.');
    expect(told(withMeasure('diversification', { by: 'tier', compensating: [{ a: 'A', b: 'B', correlation: -0.9 }] }), 'diversification', 'en')).toContain(
      'A and B compensate',
    );
  });
  it('rows to look at first, and how many more', () => {
    expect(told(rich, 'neglected')).toMatch(
      /27 clientes .* \(12 sin ninguna fecha de contacto\): \$2,913,400\. Empiece por las filas 214, 88, 1021, 7, 9 y 22 más\.$/,
    );
    expect(told(withMeasure('neglected', { clients: 1, neverContacted: 0, largest: [{ line: 7, revenue: 1, days: 300 }] }), 'neglected')).toMatch(
      /Vea la fila 7\.$/,
    );
    expect(told(withMeasure('neglected', { clients: 0 }), 'neglected')).toBe('');
    expect(told(rich, 'unprofitable')).toBe('3 clientes cuestan más de lo que dejan: -$12,301 (margen menos costo de atención). Los peores: filas 5, 6 y 7.');
    expect(told(rich, 'ambassadors')).toContain('filas 214, 88 y 39 más');
  });
  it('no amounts where there is no revenue', () => {
    const report = change(unpriced, { portfolio: rich.portfolio });
    for (const name of ['neglected', 'ambassadors', 'referrals'] as const) expect(told(report, name)).not.toMatch(/\$|facturación/);
    expect(tellWithoutTop3(report, speak('es'))).toBeNull();
  });
  it('nothing where nothing is measured', () => expect(tellMeasures(bare, speak('es'))).toEqual([]));
});

describe('where people read them', () => {
  it('in the terminal, with short headings', () => {
    const text = renderAnalyze(rich, speak('es'), { width: 80, color: false, reproduce: '' });
    expect(text).toContain('Sin los 3 mayores: -24.0%');
    for (const heading of ['VENDEDORES', 'CONVERSIÓN', 'ANTIGÜEDAD', 'SIN ATENDER', 'CON PÉRDIDA', 'TEMPORADAS']) expect(text).toContain(`\n ${heading} `);
  });
  it.each(['es', 'en'] as const)('no heading is cut (%s)', (language) => {
    for (const heading of Object.values(speak(language).words.report.measures.headings)) expect(heading.length).toBeLessThanOrEqual(12);
  });
  it('in Markdown, with the cohorts', () => {
    const text = renderAnalyzeMarkdown(rich, speak('es'), { reproduce: '' });
    expect(text).toContain('## Medidas de la cartera\n\n- **Vendedores**: ');
    expect(text).toContain('| Primera compra | Clientes | +1 trim. | +2 trim. | +3 trim. | +4 trim. |');
    expect(text).toContain('| 2026-Q1 | 110 | 42.0% | 37.0% |  |  |');
  });
});
