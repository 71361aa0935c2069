import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { ROOT } from './helpers/golden.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

type Mapping = { readonly columns: readonly { readonly header: string; readonly field: string | null }[] };
type Analysis = {
  readonly input: Readonly<Record<'rows' | 'clients' | 'rejected' | 'blank' | 'excluded' | 'headerLine', number>> & { readonly encoding: string };
  readonly summary: { readonly clients: number; readonly revenue: number };
  readonly sales: { readonly counts: Readonly<Record<string, number>> } | null;
  readonly classifications: Readonly<Record<'state' | 'tier' | 'generation' | 'location', readonly { readonly label: string; readonly clients: number }[]>>;
};

async function run<T>(command: string, file: string, ...options: string[]): Promise<T> {
  const args = [join(ROOT, 'bin/cartera.js'), command, join(DATA ?? '', file), '--format', 'json', '--no-config', ...options];
  const { stdout } = await execa(process.execPath, args, { cwd: ROOT, stdin: 'ignore' });
  return JSON.parse(stdout) as T;
}

/** The same of clients (null: the buyers are the clients) and their sales; files of the folder, or absolute paths. */
async function runSales<T>(clients: string | null, sales: readonly string[], ...options: string[]): Promise<T> {
  const path = (file: string): string => resolve(DATA ?? '', file);
  const inputs = [...(clients === null ? [] : [path(clients)]), ...sales.flatMap((file) => ['--transactions', path(file)])];
  const args = [join(ROOT, 'bin/cartera.js'), 'analyze', ...inputs, '--format', 'json', '--no-config', ...options];
  const { stdout } = await execa(process.execPath, args, { cwd: ROOT, stdin: 'ignore' });
  return JSON.parse(stdout) as T;
}

async function readMapping(file: string): Promise<Record<string, string | null>> {
  const { columns } = await run<Mapping>('columns', file);
  return Object.fromEntries(columns.map(({ header, field }) => [header, field]));
}

/** Clients by label, without the labels that nobody has. */
function countLabels({ classifications }: Analysis, name: keyof Analysis['classifications']): Record<string, number> {
  return Object.fromEntries(classifications[name].filter(({ clients }) => clients > 0).map(({ label, clients }) => [label, clients]));
}

function expectAccounts({ input, summary, classifications }: Analysis, clients: number): void {
  expect(input.rows).toBe(input.clients + input.rejected + input.blank + input.excluded);
  expect([input.clients, summary.clients, input.rejected]).toEqual([clients, clients, 0]);
  for (const groups of Object.values(classifications)) expect(groups.reduce((sum, group) => sum + group.clients, 0)).toBe(clients);
}

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, telecom-sucio: 30 dirty clients', () => {
  it('takes the state from the status column', async () => {
    const analysis = await run<Analysis>('analyze', 'telecom-sucio/clientes_sucio.csv', '--as-of', '2023-07-31');
    expectAccounts(analysis, 30);
    // ACTIVO 22 + activo 3; INACTIVO 3 + SUSPENDIDO 2.
    expect(countLabels(analysis, 'state')).toEqual({ active: 25, inactive: 5 });
    expect(analysis.summary.revenue).toBe(112_500);
    // Three bill 0, so they have no tier.
    expect(countLabels(analysis, 'tier').none).toBe(3);
  });

  it('maps the headers', async () => {
    expect(await readMapping('telecom-sucio/clientes_sucio.csv')).toMatchObject({
      cliente_id: 'id',
      apellido: 'lastName',
      dni: 'taxId',
      telefono: 'phone',
      email: 'email',
      plan: 'products',
      antena_id: null,
      fecha_alta: 'createdAt',
      estado: 'status',
      monto_factura: 'totalRevenue',
    });
  });
});

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, northwind: 91 customers', () => {
  it('maps the headers', async () => {
    expect(await readMapping('northwind/customers.csv')).toEqual({
      CustomerID: 'id',
      CompanyName: 'company',
      ContactName: 'name',
      ContactTitle: 'occupation',
      Address: 'address',
      City: 'city',
      Region: 'region',
      PostalCode: 'postalCode',
      Country: 'country',
      Phone: 'phone',
      Fax: null,
    });
  });

  it('finds the countries behind English names', async () => {
    const analysis = await run<Analysis>('analyze', 'northwind/customers.csv', '--as-of', '1998-05-06', '--location', 'country');
    expectAccounts(analysis, 91);
    expect(countLabels(analysis, 'location')).toEqual({
      ...{ US: 13, DE: 11, FR: 11, BR: 9, GB: 7, ES: 5, MX: 5, VE: 4, AR: 3, CA: 3, IT: 3 },
      ...{ AT: 2, BE: 2, CH: 2, DK: 2, FI: 2, PT: 2, SE: 2, IE: 1, NO: 1, PL: 1 },
    });
  });

  it('calls nobody a prospect where no column speaks of purchases', async () => {
    const analysis = await run<Analysis>('analyze', 'northwind/customers.csv', '--as-of', '1998-05-06');
    expect(countLabels(analysis, 'state')).toEqual({ unknown: 91 });
    expect(countLabels(analysis, 'tier')).toEqual({ none: 91 });
  });
});

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, salesforce: 423 accounts of the Data Loader', () => {
  it('maps the headers', async () => {
    const mapping = await readMapping('salesforce/accountData.csv');
    expect(mapping).toMatchObject({
      ...{ ID: 'id', ISDELETED: 'isDeleted', NAME: 'name', TYPE: 'status', OWNERID: 'owner' },
      ...{ BILLINGSTREET: 'address', BILLINGCITY: 'city', BILLINGSTATE: 'region', BILLINGPOSTALCODE: 'postalCode', BILLINGCOUNTRY: 'country', PHONE: 'phone' },
      ...{ INDUSTRY: 'sector', NUMBEROFEMPLOYEES: 'companySize', DESCRIPTION: 'notes', RATING: 'interest' },
      ...{ CREATEDDATE: 'createdAt', LASTMODIFIEDDATE: 'updatedAt', LASTACTIVITYDATE: 'lastContact' },
    });
    const unmapped = [
      'ANNUALREVENUE',
      'FAX',
      'OWNERSHIP',
      'SITE',
      'WEBSITE',
      'PARENTID',
      'MASTERRECORDID',
      'SYSTEMMODSTAMP',
      'CREATEDBYID',
      'LASTMODIFIEDBYID',
    ];
    expect(Object.fromEntries(unmapped.map((header) => [header, mapping[header]]))).toEqual(Object.fromEntries(unmapped.map((header) => [header, null])));
  });

  it('reads the countries in all their writings', async () => {
    const analysis = await run<Analysis>('analyze', 'salesforce/accountData.csv', '--as-of', '2006-12-31', '--location', 'country');
    expectAccounts(analysis, 423);
    // US 358 + United States 5 + USA 2; CA 18 + Canada 2; 3 cells are empty.
    expect(countLabels(analysis, 'location')).toMatchObject({ US: 365, CA: 20, GB: 12, JP: 7, ES: 2, IE: 2, IT: 2, NL: 2, MX: 1, AR: 1 });
  });
});

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, sales', () => {
  const inactive = (analysis: Analysis): number | undefined => countLabels(analysis, 'state').inactive;

  it.each([
    [365, 343],
    [180, 596],
    [90, 854],
  ])('rfm: 995 buyers of 4 906 orders, of whom those who have not bought for over %d days are the published %d', async (days, expected) => {
    const limits = days <= 90 ? ['--current-days', '30', '--active-days', String(days)] : ['--active-days', String(days)];
    const analysis = await runSales<Analysis>(null, ['rfm/rfm_data_orders.csv'], '--as-of', '2006-12-31', ...limits);
    expectAccounts(analysis, 995);
    expect(analysis.summary.revenue).toBe(464_158);
    expect(inactive(analysis)).toBe(expected);
  });

  it.each([
    [90, 16],
    [180, 5],
    [365, 1],
  ])('northwind: three files come to 1 265 793.04; over %d days %d of 89 are inactive', async (days, expected) => {
    const limits = days <= 90 ? ['--current-days', '30', '--active-days', String(days)] : ['--active-days', String(days)];
    const files = ['northwind/orders.csv', 'northwind/order-details.csv'];
    const analysis = await runSales<Analysis>('northwind/customers.csv', files, '--as-of', '1998-05-06', ...limits);
    expectAccounts(analysis, 91);
    expect(analysis.summary).toMatchObject({ revenue: 1_265_793.04, buyers: 89 });
    expect(analysis.sales?.counts).toMatchObject({ rows: 2985, sales: 2155, heads: 830, repeated: 0, unreadable: 0 });
    expect(inactive(analysis)).toBe(expected);
    // PARIS and FISSA never bought: no column speaks of anybody approaching them.
    expect(countLabels(analysis, 'state').probable).toBe(2);
  });

  it('cdnow: 23 570 buyers and the 20 253, 18 196 and 15 220 who have not bought for over 90, 180 and 365 days', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cartera-cdnow-'));
    try {
      const file = join(folder, 'cdnow.csv');
      const text = await readFile(join(DATA ?? '', 'cdnow/CDNOW_master.txt'), 'utf8');
      const lines = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().replace(/ +/g, ',')]));
      await writeFile(file, `${lines.join('\n')}\n`);
      const counts: (number | undefined)[] = [];
      for (const days of [90, 180, 365]) {
        const limits = days <= 90 ? ['--current-days', '30', '--active-days', String(days)] : ['--active-days', String(days)];
        const analysis = await runSales<Analysis>(null, [file], '--as-of', '1998-06-30', ...limits);
        expectAccounts(analysis, 23_570);
        expect(analysis.summary.revenue).toBe(2_500_315.63);
        counts.push(inactive(analysis));
      }
      expect(counts).toEqual([20_253, 18_196, 15_220]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 180_000);
});
