import { fc, test as property } from '@fast-check/vitest';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderAnalyze } from '../../src/renderers/table/analyze.js';
import { drawBar } from '../../src/renderers/table/bars.js';
import type { Report } from '../../src/report/report.js';
import { bare, change, receivables, rich, samples, single, speak, undated, unpriced } from './samples.js';

const WIDTHS = [60, 80, 140];
const reproduce = 'cartera analyze clientes-nov.csv --as-of 2026-11-30';
const draw = (report: Report, language: 'es' | 'en' = 'es', width = 80, color = false, locale: string | null = null): string =>
  renderAnalyze(report, speak(language, locale), { width, color, reproduce });
/** Letters, figures, plain punctuation and the drawing signs that Windows consoles have. */
const SIGNS = /^[\p{L}\p{M}\p{N} .,:;·%$€«»“”()<=+–_/"'!?¿…►●○█▌─≤›@-]*$/u;

describe.each(Object.entries(samples))('%s', (_, report) => {
  test.each(WIDTHS.flatMap((width) => (['es', 'en'] as const).map((language) => ({ width, language }))))(
    'fits $width columns in $language',
    ({ width, language }) => {
      const text = draw(report, language, width);
      expect(text.endsWith('\n')).toBe(true);
      for (const line of text.slice(0, -1).split('\n')) {
        // A command is whole whatever the width: it is there to be pasted.
        if (!/^ {2,}cartera /.test(line)) expect(stringWidth(line), line).toBeLessThan(width);
        expect(line).toBe(line.trimEnd());
        expect(line).toMatch(SIGNS);
      }
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).not.toContain('\n\n\n');
    },
  );

  test('colour changes nothing but colour', () => {
    const colored = draw(report, 'es', 80, true);
    expect(colored).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(draw(report, 'es', 80, false));
  });
});

test('the labels and headings of both languages', () => {
  const es = draw(rich);
  for (const words of [
    'CARTERA DE CLIENTES',
    'fecha de corte 30/11/2026',
    'ESTADO',
    'Clientes',
    'Facturación',
    'Actual    compra seguido',
    'Activo    compra espaciado',
    'Inactivo  dejó de comprar',
    'Potencial mostró interés',
    'Probable  sin acercamiento',
    'Sin dato',
    'UBICACIÓN (estado)',
    'DEPENDENCIA (sin mostrador)',
    'Cuentas clave',
    'GENERACIÓN',
    'APARTE',
    'SUPUESTOS',
    'DATOS',
    'SIGUIENTE',
  ])
    expect(es).toContain(words);
  const en = draw(rich, 'en');
  for (const words of [
    'CLIENT PORTFOLIO',
    'as of 30 Nov 2026',
    'STATE',
    'Clients',
    'Revenue',
    'Current   buys often',
    'Active    buys now and then',
    'Inactive  stopped buying',
    'Potential showed interest',
    'Prospect  not approached yet',
    'No data',
    'LOCATION (state)',
    'DEPENDENCE (counter left out)',
    'Key accounts',
    'GENERATION',
    'APART',
    'ASSUMPTIONS',
    'DATA',
    'NEXT',
  ])
    expect(en).toContain(words);
});

test('headlines, figures and sentences of a full report', () => {
  const text = draw(rich);
  expect(text).toContain('► 27 clientes A llevan más de un año sin comprar: $2,913,400, el 4.2%.');
  expect(text).toContain('► 318 clientes (16.5% de los que han comprado) hacen el 80% de la facturación,\n   mostrador aparte.');
  expect(text).toContain('► 352 registros sin compras ni acercamiento reciente: lista, aún no cartera.');
  expect(text).toContain('2,416 filas = 2,400 clientes + 4 rechazadas + 8 en blanco + 4');
  expect(text).toMatch(/Mayor cliente +11\.2% +fila 214/);
  expect(text).toContain('61 teléfonos imposibles, 23 códigos repetidos, 12 documentos');
  expect(text).toContain('«Fecha de alta» y «Último contacto»');
});

test('three blocks stand side by side at 140 columns, two at 80, one at 60', () => {
  const beside = (width: number): string | undefined =>
    draw(rich, 'es', width)
      .split('\n')
      .find((line) => line.includes('UBICACIÓN'));
  expect(beside(140)).toMatch(/UBICACIÓN .*DEPENDENCIA .*GENERACIÓN/);
  expect(beside(80)).toMatch(/UBICACIÓN .*DEPENDENCIA/);
  expect(beside(60)).not.toContain('DEPENDENCIA');
});

test('numbers follow the country, not the language', () => {
  expect(draw(rich, 'es', 80, false, 'es-AR')).toContain('68.553.585');
  expect(draw(rich, 'es', 80, false, 'es-ES')).toContain('2.400 ');
  expect(draw(rich, 'en', 80, false, 'es-AR')).toContain('25,5');
});

test('sections without anything to say are left out', () => {
  const text = draw(bare);
  // The column is named only where it is asked for.
  for (const heading of ['DEPENDENCIA', 'Facturación', 'APARTE', 'SUPUESTOS', 'Actual', 'Total'])
    expect(text.replaceAll(/«[^»]+»/g, '')).not.toContain(heading);
  expect(text).toContain('► Falta la columna «Última compra»');
  expect(text).toMatch(/ESTADO +Se llena con una columna de última compra/);
  expect(text).toMatch(/GENERACIÓN +Solo se conoce del 3\.3% de los clientes\./);
  expect(draw(unpriced).replaceAll(/«[^»]+»/g, '')).not.toContain('Facturación');
  expect(text).toMatch(/SIN DATO +Prioridad: con una columna «/);
  expect(draw(rich)).toMatch(/TIPO DE CLIENTE +Persona 338 \(14%\) · Empresa 2,061 \(86%\)/);
  expect(draw(rich)).toMatch(/Campeones +212 +8\.8 █/);
  expect(draw(unpriced)).toContain('estado según la columna «Estado»');
  expect(draw(unpriced)).toContain('UBICACIÓN (departamento)');
});

test('receivables, tiers without states, and a single client', () => {
  expect(draw(receivables)).toContain('► Parece un reporte de cuentas por cobrar, no de ventas');
  expect(draw(undated)).toContain('NIVEL DE FACTURACIÓN');
  expect(draw(single)).toContain('1 cliente · 99.50 € · 1 compró');
  expect(draw(single)).not.toContain('►');
  expect(draw(single)).not.toContain('DEPENDENCIA');
});

test('steering characters of headers and file names never reach the terminal', () => {
  const hostile = 'x\u001b[31mrojo\u202e\u0007\r\nfin.csv';
  const text = draw(change(rich, { input: { ...rich.input, file: hostile }, assumptions: [{ code: 'two-digit-year', args: { column: hostile } }] }));
  for (const sign of ['\u001b', '\u0007', '\r', '\u202e']) expect(text).not.toContain(sign);
  expect(text).toContain('fin.csv');
});

test('commands quote the file for the shell, and name it as the user did', () => {
  const text = renderAnalyze(rich, speak('es'), { width: 80, color: false, reproduce: '', path: 'ventas/Mi cartera.csv' });
  expect(text).toContain('cartera validate "ventas/Mi cartera.csv"');
  expect(renderAnalyze(rich, speak('es'), { width: 80, color: false, reproduce: '', path: '-' })).not.toContain('SIGUIENTE');
});

test('any value above zero shows at least half a column', () => {
  expect(drawBar(1, 1_000_000, 10)).toBe('▌');
  expect(drawBar(0, 10, 10)).toBe('');
  expect(drawBar(10, 10, 10)).toBe('██████████');
  expect(drawBar(5, 10, 3)).toBe('█▌');
});

/** The figures of a state's row: clients, percent, revenue, percent, A, B, C. */
function figuresOf(line: string): number[] {
  return line
    .replace(/–/g, '0')
    .replace(/[█▌]/g, ' ')
    .replaceAll(',', '')
    .trim()
    .split(/\s+/)
    .filter((part) => /^\d+(\.\d+)?$/.test(part))
    .map(Number);
}

const count = fc.integer({ min: 0, max: 50_000 });
const amount = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100),
);
property.prop([fc.array(fc.tuple(count, amount, count, count), { minLength: 6, maxLength: 6 })])('the figures of every column add up to its total', (drawn) => {
  const labels = ['current', 'active', 'inactive', 'potential', 'probable', 'unknown'];
  const rows = labels.map((label, index) => {
    const [clients = 0, revenue = 0, a = 0, b = 0] = drawn[index] ?? [];
    const bought = label !== 'potential' && label !== 'probable';
    return { label, clients: clients + 1, revenue: bought ? revenue + 0.01 : 0, a: bought ? a : 0, b: bought ? b : 0, c: bought ? 1 : 0 };
  });
  const clients = rows.reduce((sum, row) => sum + row.clients, 0);
  const report = change(rich, {
    classifications: {
      ...rich.classifications,
      state: rows.map((row) => ({ label: row.label, clients: row.clients, share: row.clients / clients, revenue: row.revenue })),
    },
    stateByTier: Object.fromEntries(rows.map((row) => [row.label, { A: row.a, B: row.b, C: row.c, none: 0 }])),
  });
  const lines = draw(report, 'es', 140).split('\n');
  const begin = lines.findIndex((line) => line.startsWith(' ESTADO'));
  const table = lines.slice(begin + 1, begin + 8).map(figuresOf);
  const total = table.at(-1) ?? [];
  expect(total).toHaveLength(7);
  for (const [column, sum] of total.entries()) {
    const added = table.slice(0, -1).reduce((so, row) => so + (row[column] ?? Number.NaN), 0);
    expect(added).toBeCloseTo(sum, 2);
  }
});
