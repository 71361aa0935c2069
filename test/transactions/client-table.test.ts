import { describe, expect, it } from 'vitest';
import { findOut } from '../../src/analyze.js';
import { readSample } from '../../src/client/sample.js';
import { makeReport } from '../../src/report/make-report.js';
import { makeClientTable } from '../../src/transactions/client-table.js';
import type { Sales } from '../../src/transactions/sales.js';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { settle } from '../helpers/findings.js';
import { joinedBy, makeSales, SALES_INFO } from '../helpers/hand-sales.js';
import { makeIo } from '../helpers/io.js';

const open = (sales: Sales) => ({
  ...makeClientTable({ sales, info: SALES_INFO, country: 'PE', headerLine: 1 }),
  info: SALES_INFO,
  joined: joinedBy(sales, { alone: true }),
});
const analyse = async (sales: Sales) => {
  const opened = open(sales);
  return { opened, findings: await findOut(opened, await settle(), { io: makeIo() }) };
};
const text = async (chunks: AsyncIterable<Buffer | string>): Promise<string> => {
  let all = '';
  for await (const chunk of chunks) all += chunk.toString();
  return all;
};

const few = makeSales(
  [
    [0, '2026-10-01', 100, 'Clavos'],
    [0, '2026-10-20', 1234.5, 'Fierro "corrugado", 1/2'],
    [1, '2026-09-01', -20],
    [2, '2025-01-01', 0.0625],
  ],
  {
    buyers: [
      { id: '001', name: 'Ana "La Flaca" Ruiz, S.A.', line: 2 },
      { id: '002', line: 5 },
      { name: 'Ñandú\nS.R.L.', line: 4 },
    ],
  },
);

describe('the buyers as a table of clients', () => {
  it('holds one record a buyer, in the order of the sales', async () => {
    const { source, plan } = open(few);
    expect((await readSample(source)).map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, 'id', 'name', 'firstPurchase', 'lastPurchase', 'purchaseCount', 'totalRevenue', 'averageTicket', 'products'],
      [2, '001', 'Ana "La Flaca" Ruiz, S.A.', '2026-10-01', '2026-10-20', '2', '1334.50', '667.25', 'Fierro "corrugado", 1/2; Clavos'],
      [5, '002', '', '', '', '0', '-20.00', '', ''],
      [4, '', 'Ñandú\nS.R.L.', '2025-01-01', '2025-01-01', '1', '0.0625', '0.06', ''],
    ]);
    expect(plan.columns.map(({ field }) => field)).toEqual(plan.header);
  });

  it('is analysed as any other, the figures those of the sales to the last decimal', async () => {
    const { findings } = await analyse(few);
    const report = makeReport(findings);
    expect(report.input).toMatchObject({ file: 'ventas.csv', encoding: 'windows-1252', rows: 3, clients: 3, rejected: 0, blank: 0, excluded: 0 });
    expect([...findings.facts.revenue.slice(0, 3)]).toEqual([13_345_000, -200_000, 625]);
    expect(report.issues.byCode).toEqual({});
    expect(report.classifications.state.filter(({ clients }) => clients > 0).map(({ label, clients }) => [label, clients])).toEqual([
      ['current', 1],
      ['inactive', 1],
      ['probable', 1],
    ]);
    expect(report.sales).toMatchObject({ alone: true, differences: { fields: [] } });
  });

  it('is written with its labels as a text file that reads back', async () => {
    const { opened, findings } = await analyse(few);
    const csv = await text(writeEnrichedCsv(opened.source, findings));
    expect(csv).toMatch(/^id,name,firstPurchase,.*,products,cartera_state,/);
    expect(csv).toContain('\n001,"Ana ""La Flaca"" Ruiz, S.A.",2026-10-01,2026-10-20,2,1334.50,667.25,"Fierro ""corrugado"", 1/2; Clavos",current,A,');
    expect(csv).toContain('\n,"Ñandú\nS.R.L.",2025-01-01,');
  });

  it('tells of each client as JSON with what it bought', async () => {
    const { opened, findings } = await analyse(few);
    const lines = (await text(writeNdjson(opened.source, findings)))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ line: 2, id: '001', purchaseCount: 2, lastPurchase: '2026-10-20', totalRevenue: 1334.5, averageTicket: 667.25 });
    expect(lines[1]).toMatchObject({ line: 5, id: '002', lastPurchase: null, totalRevenue: -20, averageTicket: null, products: null });
  });

  it('gives the same batches each time, however many there are', async () => {
    const buyers = Array.from({ length: 10_000 }, (_, index) => ({ id: `c${index}`, line: index + 2 }));
    const many = makeSales([[9_999, '2026-10-01', 5]], { buyers });
    const { source } = open(many);
    for (let pass = 0; pass < 2; pass++) {
      const ids: string[] = [];
      for await (const batch of source.batches())
        for (let row = 0; row < batch.rows; row++) {
          const cell = 2 * (batch.first[row] as number);
          ids.push(source.decode(batch.bytes, batch.cells[cell] as number, batch.cells[cell + 1] as number));
        }
      expect(ids).toEqual(['id', ...buyers.map(({ id }) => id)]);
    }
    expect(source.progress()).toBe(1);
    const sampled = (await readSample(source)).length;
    expect(sampled).toBeGreaterThan(2_000);
    expect(sampled).toBeLessThan(5_000);
  });
});
