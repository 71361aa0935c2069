import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../helpers/findings.js';

describe('sums and shares', () => {
  it('revenue by label adds up to the revenue of all', async () => {
    const { report } = await analyse('Nombre completo,Ventas,Última compra\nAna,0.10,2026-11-01\nEva,0.20,2025-12-01\nLuis,0.30,2020-01-01\nSol,,\n');
    expect(report.summary).toMatchObject({ clients: 4, revenue: 0.6, buyers: 3, boughtLastYear: 2, currency: null });
    expect(report.classifications.state.filter(({ clients }) => clients > 0)).toEqual([
      { label: 'current', clients: 1, share: 0.25, revenue: 0.1 },
      { label: 'active', clients: 1, share: 0.25, revenue: 0.2 },
      { label: 'inactive', clients: 1, share: 0.25, revenue: 0.3 },
      { label: 'probable', clients: 1, share: 0.25, revenue: 0 },
    ]);
    expect(report.coverage).toMatchObject({ state: 1, tier: 0.75, generation: 0, location: 0 });
  });
  it('declared labels come in their order, zeros included', async () => {
    const { report } = await analyse('Nombre completo\nAna\n');
    expect(report.classifications.state.map(({ label }) => label)).toEqual(['current', 'active', 'inactive', 'potential', 'probable', 'unknown']);
    expect(report.classifications.tier.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'none']);
    expect(report.classifications.generation.map(({ label }) => label)).toEqual([
      'greatest',
      'silent',
      'boomer',
      'x',
      'millennial',
      'z',
      'alpha',
      'organization',
      'unknown',
    ]);
    expect(report.summary.boughtLastYear).toBeNull();
  });
  it('the day of the run is one of its arguments', async () => {
    const text = 'Nombre completo,Última compra\nAna,2026-11-01\n';
    const state = async (asOf: string) => (await analyse(text, { flags: { asOf } })).report.classifications.state.find(({ clients }) => clients === 1)?.label;
    expect([await state('2026-11-30'), await state('2027-11-01'), await state('2027-11-02')]).toEqual(['current', 'active', 'inactive']);
  });
  it('thresholds of the config stand in the rules', async () => {
    const { report } = await analyse('Nombre completo,Última compra\nAna,2026-10-30\n', {
      config: { 'state.current': 30, 'state.active': 31, 'tier.a': 50, 'tier.b': 60 },
    });
    expect(report.rules).toMatchObject({ state: { current: 30, active: 31 }, tier: { a: 50, b: 60 }, location: { level: 'region' } });
    expect(report.classifications.state[1]?.clients).toBe(1);
  });
});

const row = fc
  .record({
    name: fc.constantFrom('Ana Torres', 'Eva Paz', 'Sol SAC', 'Público en general', ''),
    tax: fc.constantFrom('', '20512333797', '45678912', '20512333798'),
    bought: fc.constantFrom('', '2026-11-01', '01/02/2026', '13-01-2025', '2027-01-01', 'ayer', '5/6/24'),
    sold: fc.constantFrom('', 'S/ 1.234', 'S/ 5', 'US$ 6.50', '€ 7', '0', '-1', '9,99', '$ 3'),
    status: fc.constantFrom('', 'ACTIVO', 'Inactivo', 'Prospecto', 'Interesado'),
    region: fc.constantFrom('', 'Lima', 'Cusco', 'Piura', 'Nadie sabe'),
    born: fc.constantFrom('', '1980', '2001', '85'),
  })
  .map((cells) => Object.values(cells).join(';'));

it('shuffling the rows changes nothing but lines', { timeout: 20_000 }, async () => {
  const header = 'Nombre;Documento de identidad;Última compra;Ventas;Situación;Departamento;Año de nacimiento';
  const shown = async (rows: readonly string[]) => {
    const outcome = await analyse([header, ...rows].join('\n')).catch((error: unknown) => error as { code?: string });
    if (!('report' in outcome)) return outcome.code;
    const { report } = outcome;
    const { input, issues, portfolio, counterLines, statements: _, ...rest } = report;
    const { sha256: __, skipped: ___, file: ____, ...file } = input;
    const { largest, keyAccounts, ...dependence } = portfolio;
    return {
      ...rest,
      file,
      dependence,
      counter: counterLines.length,
      largest: largest?.revenue,
      accounts: keyAccounts.map(({ revenue }) => revenue),
      issues: { errors: issues.errors, warnings: issues.warnings, byCode: issues.byCode, byField: issues.byField },
    };
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 2, maxLength: 25 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      async ([rows, shuffled]) => {
        expect(await shown(shuffled)).toEqual(await shown(rows));
      },
    ),
    { numRuns: 60 },
  );
});
