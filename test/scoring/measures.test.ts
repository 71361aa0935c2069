import { describe, expect, it } from 'vitest';
import { judgeVerdict } from '../../src/scoring/measures.js';
import { gradeOf } from '../../src/scoring/quality.js';
import { scoreOf } from '../helpers/score.js';

const HEADER = 'Nombre completo,RUC,Celular,Correo,Último contacto,Tipo de contacto,Última compra,Ventas';
const file = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');

describe('the funnel', () => {
  const provenOf = async (row: string) => (await scoreOf(file(row))).report.funnel.proven;

  it.each([
    // 30/11/2026 minus 365 days is 30/11/2025.
    ['a sale of 365 days ago', 'Ana Torres,,999888777,,,,2025-11-30,', 1],
    ['a sale of 366 days ago', 'Ana Torres,,999888777,,,,2025-11-29,', 0],
    ['a call of 365 days ago', 'Ana Torres,,999888777,,2025-11-30,Llamada,,', 1],
    ['a call of 366 days ago', 'Ana Torres,,999888777,,2025-11-29,Llamada,,', 0],
    ['mass mail', 'Ana Torres,,999888777,,2026-11-01,Boletín,,', 0],
    ['nobody reached', 'Ana Torres,,999888777,,2026-11-01,No contesta,,', 0],
    ['a contact in a way that is not told', 'Ana Torres,,999888777,,2026-11-01,,,', 1],
    ['a contact in a way that is not known', 'Ana Torres,,999888777,,2026-11-01,Tarea,,', 1],
    ['mass mail beside a sale', 'Ana Torres,,999888777,,2026-11-01,Boletín,2026-10-01,', 1],
    ['no way to reach them', 'Ana Torres,,,,2026-11-01,Visita,2026-10-01,5', 0],
    ['an impossible phone', 'Ana Torres,,123,,2026-11-01,Visita,,', 0],
    ['an email', 'Ana Torres,,,ana@torres.pe,2026-11-01,Visita,,', 1],
    ['a throw-away email', 'Ana Torres,,,ana@mailinator.com,2026-11-01,Visita,,', 0],
  ])('%s', async (_, row, proven) => expect(await provenOf(row)).toBe(proven));

  it('counts each client once, by what any of its records says', async () => {
    const { report } = await scoreOf(file('Ana Torres,,999888777,,,,,', 'Ana Torres,,999888777,,,,,', 'Luis Paz,,,,,,,'));
    expect(report.funnel).toEqual({ rows: 3, distinct: 2, usable: 1, proven: 0, fit: null });
  });
});

describe('the size', () => {
  it('is of different clients, in currency units', async () => {
    const { report } = await scoreOf(
      file(
        'Ana Torres,,999888777,,,,2026-10-01,S/ 100.50',
        'Ana Torres,,999888777,,,,2026-10-01,S/ 100.50',
        'Sol S.A.C.,20512333797,,,,,2024-01-01,S/ 900',
        'Luis Paz,,,,,,,',
      ),
    );
    expect(report.size).toMatchObject({ usable: 1, companies: 1, buyers: 2, revenue: 1000.5, revenueLastYear: null, recentBuyers: 1, recentRevenue: 100.5 });
  });
  it('has no amounts without a column', async () => {
    const { report } = await scoreOf('Nombre completo,Celular\nAna,999888777\n');
    expect(report.size).toMatchObject({ buyers: 0, revenue: null, recentBuyers: 0, recentRevenue: null });
  });
  it.each([
    ['2025-11-30', 1],
    ['2025-11-29', 0],
  ])('a buyer of %s', async (day, buyers) => expect((await scoreOf(file(`Ana,,,,,,${day},S/ 5`))).report.size.recentBuyers).toBe(buyers));
});

describe('the verdict', () => {
  it.each([
    [50, 100, 'portfolio'],
    [49, 100, 'partial'],
    [20, 100, 'partial'],
    [19, 100, 'list'],
    [1, 2, 'portfolio'],
    [1, 3, 'partial'],
    [0, 0, 'list'],
  ] as const)('%i of %i', (proven, distinct, verdict) => expect(judgeVerdict({ rows: 0, distinct, usable: 0, proven, fit: null })).toBe(verdict));
});

describe('the grade', () => {
  it.each([
    [80, 'A'],
    [79.9, 'B'],
    [65, 'B'],
    [64.9, 'C'],
    [50, 'C'],
    [49.9, 'D'],
    [35, 'D'],
    [34.9, 'E'],
    [0, 'E'],
  ] as const)('%d', (score, grade) => expect(gradeOf(score, 100)).toBe(grade));
  it('needs a ceiling of 60', () => expect([gradeOf(59, 60), gradeOf(59, 59.9)]).toEqual(['C', null]));
});
