import { describe, expect, it } from 'vitest';
import { isTotal } from '../../src/client/tail.js';
import { analyse, coded } from '../helpers/findings.js';

const HEADER = 'Código;Nombre;Ventas';
const run = async (...lines: string[]) => {
  const { report, issues } = await analyse(`${[HEADER, ...lines].join('\r\n')}\r\n`);
  const { rows, clients, rejected, blank, excluded, skipped } = report.input;
  expect(rows).toBe(clients + rejected + blank + excluded);
  return { clients, blank, excluded, skipped: skipped.map(({ line, reason }) => `${reason}@${line}`), revenue: report.summary.revenue, codes: coded(issues) };
};
const [A, B, C] = ['1;Ana Torres;5', '2;Eva Paz;6', '3;Luis Rey;7'] as const;

describe('total rows', () => {
  it.each([
    'TOTAL;;18',
    ';Total general;18',
    'Suma;;18',
    'Sub-total;;18',
    'TOTALES;;18',
    '  total  ;;18',
    '"TOTAL:";;18',
    '\u00a0Total;;18',
    'Grand Total;;18',
    'Total 3 registros;;18',
  ])('%s', async (line) => expect(await run(A, B, C, line)).toEqual({ clients: 3, blank: 0, excluded: 1, skipped: ['total@5'], revenue: 18, codes: [] }));
  it('is one of the last three records with something in them', async () => {
    expect((await run(A, 'TOTAL;;5', B, C)).skipped).toEqual(['total@3']);
    const middle = await run(A, 'TOTAL;;5', B, C, '4;Sol;8');
    expect([middle.clients, middle.skipped, middle.codes.filter((code) => code.startsWith('total'))]).toEqual([5, [], ['total-row@3']]);
  });
  it('blank records behind it do not count, however many a spreadsheet left', async () => {
    const blanks = Array.from({ length: 200 }, () => ';;');
    expect(await run(A, B, C, 'TOTAL;;18', ...blanks)).toMatchObject({ clients: 3, blank: 200, excluded: 1, skipped: ['total@5'], revenue: 18 });
    expect((await run(A, 'TOTAL;;5', B, C, '4;Sol;8', ...blanks)).skipped).toEqual([]);
  });
  it.each(['4;Total Cleaning SAC;9', 'Total Cleaning SAC;;9', 'Totalmente Nuevo;;9', 'Sumaq SAC;;9'])('%s is a client', async (line) =>
    expect(await run(A, B, line)).toMatchObject({ clients: 3, excluded: 0, skipped: [] }),
  );
  it('words of total rows', () => {
    expect(['Total', 'SUBTOTAL', 'sub total', 'Gran total', 'Suma', 'Total ventas'].every(isTotal)).toBe(true);
    expect(['Total SAC', 'Sumaq', 'Totalizador', 'El total', ''].some(isTotal)).toBe(false);
  });
});

describe('figures made of all rows, told by their amount', () => {
  it.each(['Promedio;;6', 'Saldo final;;18', 'Total de la cartera 2026;;18', 'Suma de clientes al cierre;;18'])('%s', async (line) =>
    expect(await run(A, B, C, line)).toMatchObject({ clients: 3, excluded: 1, skipped: ['total@5'], revenue: 18 }),
  );
  it('a client whose name begins so keeps its own amount, though all are equal', async () =>
    expect(await run('1;Ana Torres;5', '2;Eva Paz;5', '3;Luis Rey;5', 'Total Cleaning SAC;;5')).toMatchObject({ clients: 4, skipped: [] }));
});

describe('records between the clients', () => {
  it('the header again', async () =>
    expect(await run(A, HEADER, B, C)).toMatchObject({ clients: 3, excluded: 1, skipped: ['header@3'], revenue: 18, codes: [] }));
  it('a subtotal', async () =>
    expect(await run(A, ';Subtotal Lima;5', B, C, '4;Sol;8', '5;Mar;9')).toMatchObject({ clients: 5, excluded: 1, skipped: ['total@3'] }));
  it('a client called like a column', async () => expect(await run(A, 'Código;Paz;6', B)).toMatchObject({ clients: 3, excluded: 0 }));
});

describe('closing lines', () => {
  it.each([
    ['of one cell below a blank record', [A, B, '', 'Impreso en caja 3'], ['footer@5']],
    ['with well-known words', [A, B, 'Generado por Sistema X'], ['footer@4']],
    ['padded by a spreadsheet', [A, B, ';;', 'Generado por Sistema X;;'], ['footer@5']],
    ['several', [A, B, '', '"Copyright (c) Empresa"', '', 'Confidential Information - Do Not Distribute', 'Página 1'], ['footer@5', 'footer@7', 'footer@8']],
    ['below a total row', [A, B, 'TOTAL;;11', '', 'Generado por Sistema X'], ['total@4', 'footer@6']],
  ])('%s', async (_, lines, skipped) => expect(await run(...lines)).toMatchObject({ clients: 2, excluded: skipped.length, skipped, revenue: 11 }));

  it('a lone name at the end stays a client', async () => {
    expect(await run(A, B, ';;', 'Luis Rey;;')).toMatchObject({ clients: 3, skipped: [] });
    expect(await run(A, B, 'Luis Rey')).toMatchObject({ clients: 3, skipped: [] });
    expect(await run(A, B, 'Luis Rey;;', 'Generado por Sistema X;;')).toMatchObject({ clients: 3, skipped: ['footer@5'] });
  });
  it('a lone name between clients stays one, with a warning', async () =>
    expect(await run(A, 'ZONA NORTE;;', B)).toMatchObject({ clients: 3, codes: ['section-row@3'] }));
  it('a file of one column has no closing lines but keeps its total', async () => {
    const { report } = await analyse('Correo\na@x.pe\n\nb@x.pe\nTOTAL\n');
    expect(report.input).toMatchObject({ clients: 2, blank: 1, excluded: 1 });
  });
});
