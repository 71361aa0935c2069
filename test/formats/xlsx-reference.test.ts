import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/source.js';
import { readCells } from './helpers.js';

// Test files of exceljs and calamine; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, workbooks of other projects', () => {
  it.each([
    ['1904', [['1904-01-01']]],
    ['any_sheets', [['1', '2'], ['3', '4'], ['5', '6'], [''], ['This workbook contains 4 sheets: Visible, Hidden, VeryHidden and Chart', '']]],
    [
      'date_1904',
      [
        ['2021-01-01', '15'],
        ['2021-01-02', '16'],
        ['255:10:10', '17'],
      ],
    ],
    ['errors', [['#DIV/0!'], ['#NAME?'], ['#VALUE!'], ['#NULL!'], ['#REF!'], ['#NUM!'], ['#N/A']]],
    [
      'formulas',
      [
        ['someone@example.com', '(formula with hyperlink)'],
        ['someone@example.com', '(formula without link)'],
      ],
    ],
    [
      'google-sheets',
      [
        ['BEGIN', 'HIDDEN', 'VISIBLE'],
        ['HIDDEN', '', ''],
        ['VISIBLE', '', ''],
      ],
    ],
    [
      'libre-calc-as-excel-2007-365',
      [
        ['BEGIN', 'HIDDEN', 'VISIBLE'],
        ['HIDDEN', '', ''],
        ['VISIBLE', '', ''],
      ],
    ],
    [
      'merge_cells',
      [
        ['Row Merge', '', 'Not Merged'],
        ['Column Merge', 'Chunk Merged', ''],
      ],
    ],
    ['shared_string_with_escape', [['_x000D_']]],
    [
      'inlineStr_with_value',
      [
        ['NN', 'Hierarchy', '', 'Outline Number', 'ID', 'Name', 'Type', 'Description'],
        ['1', '+', '', '1.', 'RQ11610', 'requirement', 'Textual Requirement', 'test'],
      ],
    ],
  ])('%s.xlsx', async (name, expected) => {
    const source = await openSource(join(DATA ?? '', 'xlsx', `${name}.xlsx`));
    expect(await readCells(source)).toEqual(expected);
    await source.close();
  });

  it('tells hidden sheets, and leaves charts out', async () => {
    const source = await openSource(join(DATA ?? '', 'xlsx/any_sheets.xlsx'));
    expect(source.info.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Visible', false],
      ['Hidden', true],
      ['VeryHidden', true],
    ]);
    await source.close();
  });
});
