import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderColumns } from '../../src/renderers/table/columns.js';
import { column, columnsReport, speak } from './samples.js';

const draw = (language: 'es' | 'en', width: number, color = false): string => renderColumns(columnsReport, speak(language), { width, color });

describe.each([60, 80, 140])('at %i columns', (width) => {
  test.each(['es', 'en'] as const)('in %s every line fits', (language) => {
    const text = draw(language, width);
    for (const line of text.slice(0, -1).split('\n')) {
      // A command is whole whatever the width: it is there to be pasted.
      if (!/^ {2,}cartera /.test(line)) expect(stringWidth(line), line).toBeLessThan(width);
      expect(line).toBe(line.trimEnd());
    }
    expect(text).not.toContain('\u001b');
  });

  test('each column with its number, field, code, format, confidence and reason', () => {
    const text = draw('es', width);
    const begin = text.indexOf('Fecha últ. compra');
    const of = text.slice(begin, begin + 2 * width);
    for (const part of ['Última compra', 'lastPurchase', 'dd/mm/aaaa', '99.8%', '95%', 'nombre parecido']) expect(of).toContain(part);
    expect(text).toMatch(/\n +6 +Fecha últ\. compra/);
  });
});

test('columns without a field by reason, the header line, the dialect, and how to correct', () => {
  const text = draw('es', 140);
  expect(text).toContain('Se usan 8 de 11 columnas · encabezado en la línea 4 · windows-1252, celdas separadas por punto y coma');
  expect(text).toContain('nombre desconocido: Ruta de reparto de los jueves por la tarde (9).');
  expect(text).toContain('otra columna es mejor: Última compra (antes) (10).');
  expect(text).toContain('sus valores no encajan: Tel. 2 (11).');
  expect(text).toContain('cartera columns clientes-nov.csv --map "Encabezado=campo" --save');
  expect(draw('en', 140)).toContain('cartera columns clientes-nov.csv --map "Header=field" --save');
});

test('a file whose delimiter is a tab, whose header is empty, of which nothing is used', () => {
  const text = renderColumns({ ...columnsReport, delimiter: '\t', columns: [column(0, '', null)], assumptions: [], skipped: [] }, speak('es'), {
    width: 80,
    color: false,
  });
  expect(text).toContain('celdas separadas por tabulador');
  expect(text).toContain('Se usan 0 de 1 columna ');
  expect(text).toContain('nombre desconocido: (sin encabezado) (1).');
  expect(text).not.toContain('Campo ');
});

test('colour changes nothing but colour', () => {
  for (const width of [60, 80, 140]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(draw('es', width, true).replace(/\u001b\[\d+m/g, '')).toBe(draw('es', width));
  }
});
