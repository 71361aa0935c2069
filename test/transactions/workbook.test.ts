import { expect, it } from 'vitest';
import { parts, zip } from '../formats/workbooks.js';
import { readTables, tell } from '../helpers/sales.js';

/** Rows of a sheet: texts as inline strings, numbers as they are. */
const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  xml: rows
    .map(
      (cells) =>
        `<row>${cells.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`,
    )
    .join(''),
});

const book = zip(
  parts({
    sheets: [
      sheet('Clientes', [
        ['Código', 'Razón social', 'Última compra'],
        ['C1', 'Sol SAC', '01/02/2026'],
        ['C2', 'Luna SAC', '02/02/2026'],
      ]),
      sheet('Ventas', [
        ['Ventas del mes'],
        ['Fecha', 'Código cliente', 'Factura', 'Total'],
        [46_054, 'C1', 'F1', 10.5],
        [46_055, 'C1', 'F1', 1],
        [46_055, 'C1', 'F1', 1],
        [46_068, 'C2', 'F2', 2],
      ]),
    ],
  }),
);

it('of a workbook the first sheet that looks like sales is read; serials are days; equal rows are known by their cells', async () => {
  const result = await readTables([book]);
  expect(result.sales.report.files).toMatchObject([{ sheet: 'Ventas', rows: 4 }]);
  expect(result.sales.report.counts).toMatchObject({ rows: 4, sales: 3, repeated: 1 });
  expect(tell(result)).toEqual(['2026-02-01..2026-02-02 1 11.5', '2026-02-15..2026-02-15 1 2']);
});
