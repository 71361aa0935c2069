import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { ROOT } from './helpers/golden.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

type Mapping = { readonly columns: readonly { readonly header: string; readonly field: string | null }[] };
type Analysis = {
  readonly input: Readonly<Record<'rows' | 'clients' | 'rejected' | 'blank' | 'excluded' | 'headerLine', number>> & { readonly encoding: string };
  readonly summary: { readonly clients: number; readonly revenue: number };
  readonly classifications: Readonly<Record<'state' | 'tier' | 'generation' | 'location', readonly { readonly label: string; readonly clients: number }[]>>;
};

async function run<T>(command: string, file: string, ...options: string[]): Promise<T> {
  const args = [join(ROOT, 'bin/cartera.js'), command, join(DATA ?? '', file), '--format', 'json', '--no-config', ...options];
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
