import { describe, expect, it } from 'vitest';
import { analyse, coded, type Told } from '../helpers/findings.js';

/** Whether the one record that is not Ana is taken for sales over the counter. */
async function isCounter(taxId: string, name: string, told: Told = {}): Promise<boolean> {
  const { report } = await analyse(`Documento de identidad;Nombre del cliente;Ventas\n45678912;Ana Torres;90\n${taxId};${name};10\n`, told);
  expect(report.input.clients).toBe(2);
  return report.summary.counter.clients === 1;
}

describe('generic receivers', () => {
  it.each([
    ['XAXX010101000', 'Ventas del día'],
    ['xaxx-010101-000', 'Ventas del día'],
    ['222222222222', 'Cliente'],
    ['222.222.222.222', 'Cliente'],
    ['00000000', 'CLIENTES VARIOS'],
    ['99999999', 'Clientes Varios'],
    ['-', 'CLIENTES VARIOS'],
    ['', 'Público en general'],
    ['', 'PUBLICO EN GENERAL'],
    ['', 'Consumidor Final'],
    ['', 'Mostrador'],
    ['', '  VARIOS. '],
    ['', '*** Mostrador ***'],
    ['', '"""Varios"""'],
    ['', 'Venta   mostrador'],
  ])('%s %s', async (taxId, name) => expect(await isCounter(taxId, name)).toBe(true));
  it.each([
    ['XEXX010101000', 'Foreign Client Inc'],
    ['99999999', 'Luis Rey'],
    ['00000000', 'Luis Rey'],
    ['', 'Mostradores SAC'],
    ['', 'Varios Hermanos SRL'],
    ['', 'Final'],
    ['22222222222', 'Luis Rey'],
  ])('%s %s is a client', async (taxId, name) => expect(await isCounter(taxId, name)).toBe(false));
  it('the config names its own', async () => {
    const config = { 'counter.names': ['Tienda web', 'Único'], 'counter.taxIds': ['11111111'] };
    expect(await isCounter('', 'TIENDA WEB', { config })).toBe(true);
    expect(await isCounter('', 'ÚNICO', { config })).toBe(true);
    expect(await isCounter('11.111.111', 'Luis', { config })).toBe(true);
    expect(await isCounter('', 'Tienda web')).toBe(false);
  });
});

it('count as clients and in the revenue, and in nothing else', async () => {
  const { report, issues } = await analyse(
    'ID;Nombre completo;Ventas;Última compra;Año de nacimiento\n1;Ana Torres;90;2026-11-01;1980\n2;Consumidor final;910;2020-01-01;1980\n2;Consumidor final;5;2026-11-01;\n',
  );
  const of = (name: 'state' | 'tier' | 'generation') =>
    Object.fromEntries(report.classifications[name].filter(({ clients }) => clients > 0).map(({ label, clients }) => [label, clients]));
  expect(report.summary).toMatchObject({ clients: 3, revenue: 1005, counter: { clients: 2, revenue: 915 }, buyers: 1 });
  expect(of('state')).toEqual({ current: 1, unknown: 2 });
  expect(of('tier')).toEqual({ A: 1, none: 2 });
  expect(of('generation')).toEqual({ x: 1, unknown: 2 });
  expect(report.portfolio).toMatchObject({ hhi: 10_000, keyAccounts: [{ line: 2, share: 1, revenue: 90 }] });
  expect(coded(issues)).toEqual([]);
});
