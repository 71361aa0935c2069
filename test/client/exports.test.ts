import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/client/issues.js';
import { roleOf } from '../../src/client/kinds/flag.js';
import { isMissingDay } from '../../src/client/kinds/missing.js';
import { phonesIn } from '../../src/client/kinds/phone.js';
import { meaningReader } from '../../src/client/words.js';
import { analyse, planOf } from '../helpers/findings.js';

const fieldsOf = async (content: string) => (await planOf(content)).columns.map(({ field }) => field);
/** The clients of every state that has some. */
async function statesOf(content: string): Promise<Record<string, number>> {
  const { report } = await analyse(content);
  return Object.fromEntries(report.classifications.state.filter(({ clients }) => clients > 0).map(({ label, clients }) => [label, clients]));
}
const told = (issues: readonly Issue[]) => issues.map(({ code, line, field }) => `${code} ${line} ${field}`);

describe('clients among suppliers', () => {
  it.each([
    ['Cliente', 1],
    ['CLIENTES', 1],
    ['Cliente y proveedor', 1],
    ['Cliente / Proveedor', 1],
    ['Proveedor y cliente', 1],
    ['Ambos', 1],
    ['Customer', 1],
    ['Proveedor', 0],
    ['Vendor', 0],
    ['Cliente final', null],
    ['VIP', null],
    ['', null],
  ] as const)('%s', (text, expected) => expect(roleOf(text)).toBe(expected));

  it('a type that names suppliers leaves them out, one that names clients alone is a status', async () => {
    expect(await fieldsOf('Nombre,Tipo de contacto\nAna,Cliente\nLuz,Proveedor\nEva,Cliente y proveedor\n')).toEqual(['name', 'isCustomer']);
    expect(await fieldsOf('Nombre,Tipo de cuenta\nAna,Cliente\nLuz,Prospecto\nEva,Cliente\n')).toEqual(['name', 'status']);
    expect(await fieldsOf('Nombre,Tipo de contacto\nAna,Visita\nLuz,Llamada\nEva,Correo\n')).toEqual(['name', 'contactType']);
    const { report } = await analyse('Nombre,Tipo de cuenta\nAna,Cliente\nLuz,Proveedor\nEva,Cliente\n');
    expect(report.input).toMatchObject({ rows: 3, clients: 2, excluded: 1, rejected: 0 });
  });
});

describe('columns', () => {
  it('of sellers may hold their addresses', async () => {
    expect(await fieldsOf('Last name,Owner\nMontes,lia@ventas.example\nOchoa,dario@ventas.example\n')).toEqual(['lastName', 'owner']);
  });

  it('without a value claim no field by a header that means several things', async () => {
    expect(await fieldsOf('Nombre,Apellidos,Account,Facturación\nAna,Ruiz,,\nEva,Sol,,\n')).toEqual(['firstName', 'lastName', null, null]);
    expect(await fieldsOf('Nombre,Facturación\nAna,120\nEva,80.5\n')).toEqual(['name', 'totalRevenue']);
    expect(await fieldsOf('Nombre,Facturación\n')).toEqual(['name', 'totalRevenue']);
  });

  it("of regions tell the country although some of their names are another one's too", async () => {
    expect((await planOf('Nombre,Provincia\nAna,San José\nEva,Alajuela\nLuz,Cartago\nSol,Heredia\nPaz,San José\n')).country).toBe('CR');
    expect((await planOf('Nombre,Provincia\nAna,San José\nEva,Córdoba\nLuz,La Paz\n')).country).toBeNull();
  });
});

describe('deals', () => {
  const deals = 'Person - Name,Deal - Stage,Deal - Status\nAna,Demo Scheduled,Open\nEva,Demo Scheduled,Lost\nLuz,Negotiation,Won\nSol,Qualified,Lost\n';

  it('that were lost are no clients that left', async () => {
    expect(await statesOf(deals)).toEqual({ potential: 1, probable: 2, unknown: 1 });
    expect(await statesOf('Name,Status\nAna,Lost\nEva,Active\n')).toEqual({ inactive: 1, active: 1 });
  });

  it("have words of their own, and the user's come first", () => {
    expect(meaningReader({})('Lost')).toBe('inactive');
    expect(meaningReader({}, true)('Lost')).toBe('prospect');
    expect(meaningReader({}, true)('Abierto')).toBe('interested');
    expect(meaningReader({ inactive: ['lost'] }, true)('Lost')).toBe('inactive');
  });

  it('and prospects of Zendesk Sell meet the states', async () => {
    const rows = [
      'Current Customer,Lost Prospect',
      'Past Customer,Current Prospect',
      'Non Customer,Current Prospect',
      'Non Customer,Lost Prospect',
      'Non Customer,Non Prospect',
    ];
    const file = `Name,Customer Status,Prospect Status\n${rows.map((row, at) => `Client ${'ABCDE'[at]},${row}`).join('\n')}\n`;
    expect(await statesOf(file)).toEqual({ active: 1, inactive: 1, potential: 1, probable: 2 });
  });
});

describe('cells', () => {
  it.each([
    ['Phone:(828) 555-0101', ['(828) 555-0101']],
    ['Phone:(828) 555-0103 Mobile:(828) 555-1103', ['(828) 555-0103', '(828) 555-1103']],
    ['Celular: 999 888 777 / Fijo: 01 444 5566', ['999 888 777', '01 444 5566']],
    ['+52 55 5550 0102 ::: +52 55 5550 1102', ['+52 55 5550 0102', '+52 55 5550 1102']],
    ['555 0101 anexo 12', ['555 0101']],
  ])('of phones: %s', (text, expected) => expect(phonesIn(text)).toEqual(expected));

  it.each(['0/0/00', '00/00/0000', '0-0-00', '--03-07', '--0307'])('of days: %s says nothing', (text) => expect(isMissingDay(text)).toBe(true));
  it.each(['1/0/00', '0/0', '-03-07', '01/01/2000', '--3-7'])('of days: %s is no blank', (text) => expect(isMissingDay(text)).toBe(false));

  it('a birthday without its year is missing and no error', async () => {
    const { issues, report } = await analyse('First Name,Birthday\nAna,1984-07-19\nEva,--03-07\nLuz,0/0/00\nSol,1984-13-40\n');
    expect(told(issues)).toEqual(['type-error 5 birthDate']);
    expect(report.classifications.generation.find(({ label }) => label === 'millennial')?.clients).toBe(1);
    expect(report.assumptions).toEqual([]);
  });
});

describe('the day of a report', () => {
  it('below the last client is no client', async () => {
    const { report } = await analyse(
      'Larkspur,,\nCustomer Contact List,,\n\nName,Email,Phone\nAna,a@x.example,5550101\nEva,e@x.example,5550102\n\n" Monday, November 30, 2026 09:46 AM GMT-05:00",,\n',
    );
    expect(report.input).toMatchObject({ headerLine: 4, clients: 2, excluded: 1 });
    expect(report.input.skipped.at(-1)).toEqual({ line: 8, reason: 'footer' });
  });
});
