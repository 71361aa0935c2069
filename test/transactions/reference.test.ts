import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/client/day.js';
import { readTables, type SalesResult } from '../helpers/sales.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;
const path = (file: string): string => join(DATA ?? '', file);

/** Clients that have not bought for more than so many days. */
function inactive({ sales, clients }: SalesResult, asOf: string, days: readonly number[]): number[] {
  const last = Array.from({ length: clients }, (_, client) => sales.of(client)?.lastPurchase).filter((day) => day !== undefined);
  return days.map((limit) => last.filter((day) => parseIsoDay(asOf) - day > limit).length);
}

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, sales', () => {
  it('rfm: 4 906 orders of 995 buyers', async () => {
    const result = await readTables([path('rfm/rfm_data_orders.csv')], { flags: { asOf: '2006-12-31' } }, true);
    expect(result.sales.report).toMatchObject({ revenue: 464_158, documents: 4906, first: '2001-10-29', last: '2006-12-30' });
    expect(result.sales.buyers).toHaveLength(995);
    expect(inactive(result, '2006-12-31', [90, 180, 365])).toEqual([854, 596, 343]);
  });

  it('northwind: customers, orders and their lines', async () => {
    const tables = [path('northwind/orders.csv'), path('northwind/order-details.csv')];
    const result = await readTables(tables, { flags: { asOf: '1998-05-06' }, clients: path('northwind/customers.csv') }, true);
    expect(result.sales.report).toMatchObject({
      ...{ revenue: 1_265_793.04, documents: 830, counts: { rows: 2985, sales: 2155, heads: 830 } },
      matched: { id: { buyers: 89, sales: 2155 }, none: { buyers: 0 } },
    });
    expect(inactive(result, '1998-05-06', [90, 180, 365])).toEqual([16, 5, 1]);
  });

  it('CDNOW: 69 659 rows of 23 570 buyers, its columns parted by spaces', { timeout: 60_000 }, async () => {
    const text = readFileSync(path('cdnow/CDNOW_master.txt'), 'utf8').replace(/^ +/gm, '').replace(/ +/g, ',');
    const result = await readTables([text], { flags: { asOf: '1998-06-30' } });
    expect(result.sales.report).toMatchObject({ revenue: 2_500_315.63, counts: { rows: 69_659, sales: 69_659 } });
    expect(result.sales.buyers).toHaveLength(23_570);
    expect(inactive(result, '1998-06-30', [90, 180, 365])).toEqual([20_253, 18_196, 15_220]);
  });

  it('salesforce: deals that were won, by their accounts', async () => {
    const result = await readTables([path('salesforce/opportunityData.csv')], { clients: path('salesforce/accountData.csv') }, true);
    expect(result.sales.report).toMatchObject({ counts: { rows: 38, sales: 8, notSales: 30 }, matched: { id: { sales: 8 }, none: { sales: 0 } } });
  });
});
