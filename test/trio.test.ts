import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderAnalyzeJson } from '../src/renderers/json.js';
import { analyse } from './helpers/findings.js';

type Json = { input: Record<string, unknown>; columns: { field: string | null }[]; coverage: Record<string, number>; [key: string]: unknown };
const read = async (name: string): Promise<Json> =>
  JSON.parse(renderAnalyzeJson((await analyse(await readFile(fileURLToPath(new URL(`../fixtures/trio/${name}.csv`, import.meta.url))))).report)) as Json;

/** What is left when the file itself is left aside: lines differ where titles stand above the header. */
function withoutFile({ input, columns, ...rest }: Json): unknown {
  const shift = (input.headerLine as number) - 1;
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'line' && typeof value === 'number' ? value - shift : value)));
}

describe('one portfolio, saved by a Spanish Excel, by an English system, and as Unicode text', () => {
  let [es, en, utf16]: (Json | undefined)[] = [];
  beforeAll(async () => {
    [es, en, utf16] = await Promise.all([read('es'), read('en'), read('utf16')]);
  });

  it('the files are what they say', () => {
    expect(es?.input).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      headerLine: 4,
      rows: 61,
      clients: 60,
      excluded: 1,
      skipped: [
        { line: 1, reason: 'title' },
        { line: 2, reason: 'title' },
        { line: 3, reason: 'blank' },
        { line: 65, reason: 'total' },
      ],
    });
    expect(en?.input).toMatchObject({ encoding: 'utf-8', delimiter: ',', headerLine: 1, rows: 60, clients: 60, excluded: 0, skipped: [] });
    expect(utf16?.input).toMatchObject({ encoding: 'utf-16le', delimiter: '\t', headerLine: 1, rows: 60, clients: 60 });
  });
  it('every column has its field', () => {
    const fields = [
      'id',
      'name',
      'taxId',
      'email',
      'phone',
      'region',
      'city',
      'firstPurchase',
      'lastPurchase',
      'purchaseCount',
      'totalRevenue',
      'birthDate',
      'lastContact',
    ];
    for (const file of [es, en, utf16]) expect(file?.columns.map(({ field }) => field)).toEqual(fields);
  });
  it('and the results are the same', () => {
    expect(withoutFile(es as Json)).toEqual(withoutFile(en as Json));
    expect(withoutFile(utf16 as Json)).toEqual(withoutFile(en as Json));
    expect(en).toMatchObject({ assumptions: [], issues: { errors: 0 } });
    for (const name of ['state', 'tier', 'generation', 'location']) expect((en as Json).coverage[name]).toBeGreaterThan(0.5);
  });
});
