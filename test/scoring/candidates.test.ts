import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import type { ScoreReport } from '../../src/report/score-report.js';
import { makeIo } from '../helpers/io.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/candidatos/', import.meta.url));
const FILES = {
  excelente: 'excelente.xlsx',
  viejo: 'grande-viejo.csv',
  comprada: 'lista-comprada.csv',
  inflada: 'inflada.csv',
  revendida: 'revendida.csv',
  honesta: 'honesta.csv',
};
type Name = keyof typeof FILES;
const TARGET = ['--sector', 'ferretería', '--place', 'Lima', '--as-of', '2026-11-30', '--format', 'json', '--lang', 'es'];

async function ask(...args: readonly string[]): Promise<unknown> {
  const io = makeIo({ cwd: FOLDER });
  expect([await run([...args], io), io.err()]).toEqual([0, expect.any(String)]);
  return JSON.parse(io.out());
}

describe('six candidates for hardware stores in Lima, compared with our own clients', () => {
  const reports = {} as Record<Name, ScoreReport>;
  const signalsOf = (name: Name): string[] => reports[name].signals.map(({ code }) => code);
  beforeAll(async () => {
    for (const [name, file] of Object.entries(FILES)) reports[name as Name] = (await ask('score', file, ...TARGET, '--own', 'nuestros.csv')) as ScoreReport;
  }, 160_000);

  it('rank as a sales manager would rank them', async () => {
    const { candidates } = (await ask('compare', ...Object.values(FILES), ...TARGET, '--own', 'nuestros.csv')) as {
      candidates: { file: string; rank: number }[];
    };
    const ranked = [...candidates].sort((a, b) => a.rank - b.rank).map(({ file }) => file);
    // Thirty stores that were visited this year are worth more than four hundred that nobody has seen for three years, or sixty in two hundred rows.
    expect(ranked.slice(0, 2)).toEqual([FILES.excelente, FILES.honesta]);
    expect(ranked.slice(2, 4).sort()).toEqual([FILES.viejo, FILES.inflada].sort());
    expect(ranked.slice(4)).toEqual([FILES.revendida, FILES.comprada]);
  }, 160_000);

  it.each([
    ['viejo', ['stale'], ['stale']],
    [
      'comprada',
      ['same-contact-date', 'shared-phone', 'numbered-emails', 'mass-mail', 'round-amounts', 'repeated-note', 'generic-mailboxes'],
      ['same-contact-date', 'shared-phone', 'numbered-emails'],
    ],
    ['inflada', ['repeated-clients'], ['repeated-clients']],
    ['revendida', ['ours-already'], ['ours-already']],
  ] as const)('%s: the signals name the trick', (name, all, grave) => {
    expect(signalsOf(name)).toEqual(all);
    expect(reports[name].signals.filter(({ severity }) => severity === 'high').map(({ code }) => code)).toEqual(grave);
    for (const { evidence } of reports[name].signals) for (const { lines } of evidence) expect(lines.length).toBeGreaterThan(0);
  });

  it.each(['excelente', 'honesta'] as const)('%s is accused of nothing', (name) => {
    expect(signalsOf(name)).toEqual([]);
    expect(reports[name].strengths.map(({ code }) => code)).toContain('proven');
  });

  it('the verdicts and grades are theirs', () => {
    expect(Object.fromEntries(Object.entries(reports).map(([name, { verdict, quality }]) => [name, [verdict, quality.grade]]))).toEqual({
      excelente: ['portfolio', 'A'],
      viejo: ['list', 'D'],
      comprada: ['list', 'D'],
      inflada: [expect.stringMatching(/partial|portfolio/), 'D'],
      revendida: ['portfolio', 'D'],
      honesta: ['portfolio', null],
    });
  });

  it('duplicates come to what was padded, and what is resold to what is ours', () => {
    const { funnel, overlap } = { funnel: reports.inflada.funnel, overlap: reports.revendida.overlap };
    expect(funnel.rows).toBe(190);
    expect(funnel.distinct).toBeGreaterThanOrEqual(60);
    expect(funnel.distinct).toBeLessThanOrEqual(72);
    // 104 of its 116 clients stand in our file; what is not found for sure must at least be a conflict.
    expect((overlap?.ours ?? 0) + (overlap?.conflict ?? 0)).toBeGreaterThanOrEqual(99);
    expect(overlap?.ours).toBeGreaterThanOrEqual(88);
    expect(overlap?.new).toBeGreaterThanOrEqual(12);
    for (const name of ['excelente', 'viejo', 'comprada', 'honesta'] as const) {
      expect(reports[name].overlap?.ours, name).toBe(0);
      // Two firms of one name and one mailbox with ids of their own: somebody has to look.
      expect(reports[name].overlap?.conflict, name).toBeLessThanOrEqual(6);
    }
  });

  it('who is ours already serves no position', async () => {
    const alone = (await ask('score', FILES.revendida, ...TARGET)) as ScoreReport;
    expect(alone.signals).toEqual([]);
    expect(alone.funnel.fit).toBeGreaterThan(40);
    expect(reports.revendida.funnel).toMatchObject({ proven: alone.funnel.proven });
    expect(reports.revendida.funnel.fit).toBeLessThan(12);
  }, 60_000);

  it('of the excellent one the sales tell what could come along', async () => {
    const { carryOver, ownership } = (await ask(
      'score',
      FILES.excelente,
      '--transactions',
      'excelente-ventas.csv',
      '--carry-over',
      '30%',
      ...TARGET,
    )) as ScoreReport;
    expect(carryOver).toMatchObject({ share: 0.3, sales: 511, refused: null });
    expect(carryOver?.amount).toBeCloseTo((carryOver?.lastYear ?? 0) * 0.3, 1);
    expect(ownership).toEqual({ own: 71, corporate: 0, shared: 19, unknown: 0 });
  }, 60_000);
});

describe('shorter lists than these are accused of nothing', () => {
  it.each([
    ['names and phones', 'Nombre,Teléfono,Distrito\nAna Quispe,987555100,Breña\nLuis Rojas,987555101,Ate\nEva Tapia,,Comas\n'],
    ['a list of one company', 'Nombre;Empresa;Teléfono\nAna;Sol S.A.C.;014445566\nLuis;Sol S.A.C.;014445566\nEva;Sol S.A.C.;014445566\n'],
    ['names alone', 'Cliente\nBodega Rosita\nFerretería Sol\n'],
  ])('%s', async (_, text) => {
    const io = makeIo({ stdin: text });
    expect(await run(['score', '-', '--as-of', '2026-11-30', '--format', 'json'], io)).toBe(0);
    expect((JSON.parse(io.out()) as ScoreReport).signals).toEqual([]);
  });
});
