import { describe, expect, test } from 'vitest';
import { escapeMarkdown, writeCode } from '../../src/renderers/md/write.js';
import { renderAnalyzeMarkdown, renderColumnsMarkdown, renderValidateMarkdown } from '../../src/renderers/md.js';
import { change, column, columnsReport, rich, samples, speak, validateReport } from './samples.js';

const reproduce = 'cartera analyze clientes-nov.csv --as-of 2026-11-30';

/** Cells of a table's line, split at the bars that no backslash escapes. */
const cellsOf = (line: string): string[] => line.slice(1, -1).split(/(?<!\\)(?:\\\\)*\|/);

function checkTables(text: string): void {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    expect(line).toBe(line.trimEnd());
    if (line.startsWith('|') && lines[index - 1]?.startsWith('|')) expect(cellsOf(line).length, line).toBe(cellsOf(lines[index - 1] ?? '').length);
  }
  expect(text).not.toMatch(/undefined|NaN|\n\n\n/);
}

describe.each(Object.entries(samples))('%s', (_, report) => {
  test.each(['es', 'en'] as const)('is well-formed in %s', (language) => {
    checkTables(renderAnalyzeMarkdown(report, speak(language), { reproduce }));
  });
});

test('the same contents as in the terminal', () => {
  const text = renderAnalyzeMarkdown(rich, speak('es'), { reproduce });
  expect(text).toContain('# Cartera de clientes: clientes-nov.csv');
  expect(text).toContain('| Inactivo · dejó de comprar | 731 | 30.5 | 7,402,655 | 10.8 | 27 | 166 | 538 |');
  expect(text).toContain('- 27 clientes A llevan más de un año sin comprar: \\$2,913,400, el 4.2%.');
  expect(text).toContain('| Jalisco | 1,204 | 50.2 |');
  expect(text).toContain('| Cuentas clave | 10 |');
  expect(text).toContain(`- \`${reproduce}\` (repite este resultado)`);
});

test('columns and findings', () => {
  const columns = renderColumnsMarkdown(columnsReport, speak('en'));
  checkTables(columns);
  expect(columns).toContain('| 6 | Fecha últ. compra | Last purchase | lastPurchase | dd/mm/yyyy | 99.8% | 95% | similar header |');
  const findings = renderValidateMarkdown(validateReport, speak('en'));
  checkTables(findings);
  expect(findings).toContain('| error | Unreadable value | type-error | Teléfono | 25 |');
  expect(findings).toContain('the first 20 of 34');
});

test('bars, backslashes and markup of headers are escaped', () => {
  expect(escapeMarkdown('a|b\\c`*_[x]<y>')).toBe('a\\|b\\\\c\\`\\*\\_\\[x\\]\\<y\\>');
  const header = 'Total | neto\\n <b>';
  const text = renderColumnsMarkdown({ ...columnsReport, columns: [column(0, header, 'totalRevenue')] }, speak('es'));
  checkTables(text);
  expect(text).toContain('| Total \\| neto\\\\n \\<b\\> |');
  const report = change(rich, { assumptions: [{ code: 'two-digit-year', args: { column: header } }] });
  expect(renderAnalyzeMarkdown(report, speak('es'), { reproduce })).toContain('«Total \\| neto\\\\n \\<b\\>»');
});

test('a command with backticks stays one code span', () => {
  expect(writeCode('cartera `x`')).toBe('`` cartera `x` ``');
  expect(writeCode('cartera x')).toBe('`cartera x`');
});
