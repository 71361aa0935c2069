import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderValidate } from '../../src/renderers/table/validate.js';
import { speak, validateReport } from './samples.js';

const draw = (language: 'es' | 'en', width: number, color = false): string => renderValidate(validateReport, speak(language), { width, color });

describe.each([60, 80, 140])('at %i columns', (width) => {
  test.each(['es', 'en'] as const)('in %s every line fits', (language) => {
    const text = draw(language, width);
    for (const line of text.slice(0, -1).split('\n')) {
      // A command is whole whatever the width: it is there to be pasted.
      if (!/^ {2,}cartera /.test(line)) expect(stringWidth(line), line).toBeLessThan(width);
      expect(line).toBe(line.trimEnd());
    }
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test('colour changes nothing but colour', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(draw('es', width, true).replace(/\u001b\[\d+m/g, '')).toBe(draw('es', width));
  });
});

test('the accounting, the findings by code and column, the first twenty, and where the others are', () => {
  const text = draw('es', 140);
  expect(text).toContain('2,416 filas = 2,400 clientes + 4 rechazadas + 8 en blanco + 4 excluidas (1 de total, 3 borradas).');
  expect(text).toContain('28 errores · 6 avisos');
  expect(text).toMatch(/■ {2}Valor ilegible +type-error +Teléfono +25 {2}20, 27, 34, 41, 48, 55, 62, 69, 76, 83…/);
  expect(text).toMatch(/■ +10 {2}Venta acumulada +es un importe negativo; queda sin dato/);
  expect(text).toMatch(/○ +12 +a la fila le faltan celdas: tiene 8 y el encabezado 11/);
  expect(text).toMatch(/archivo {2}Fecha últ\. compra +la última compra es del 15\/06\/2026/);
  expect(text).toContain('LOS PRIMEROS 20 DE 34');
  expect(text.match(/no es un teléfono posible/g)).toHaveLength(14);
  expect(text).toContain('cartera validate clientes-nov.csv --out hallazgos.csv');
});

test('errors stand before warnings', () => {
  const marks = [...draw('en', 80).matchAll(/^ ([■○]) {2}[A-Z]/gmu)].map((found) => found[1]);
  expect(marks.join('')).toMatch(/^■+○+$/u);
  expect(marks.length).toBeGreaterThan(5);
});

test('a clean file needs no table and no command', () => {
  const text = renderValidate({ ...validateReport, issues: [], byCode: {} }, speak('es'), { width: 80, color: false });
  expect(text).toContain('Nada por corregir: ni errores ni avisos.');
  expect(text).not.toContain('SIGUIENTE');
  expect(text).not.toContain('Hallazgo');
});
