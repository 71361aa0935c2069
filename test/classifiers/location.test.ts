import { describe, expect, it } from 'vitest';
import { analyse } from '../helpers/findings.js';

const TEXT = `Nombre completo,País,Departamento,Provincia,Distrito
Ana,Perú,Lima,Lima,Miraflores
Eva,Perú,La Libertad,Trujillo,
Luis,Peru,,,
Sol,,,,
Rey,México,Jalisco,,
`;
const groups = async (level: string) =>
  Object.fromEntries(
    (await analyse(TEXT, { flags: { 'location.level': level } })).report.classifications.location.map(({ label, clients }) => [label, clients]),
  );

describe('where clients are, at the level asked for', () => {
  it('country', async () => expect(await groups('country')).toEqual({ PE: 3, MX: 1, unknown: 1 }));
  it('region, else country', async () => expect(await groups('region')).toMatchObject({ 'PE-LAL': 1, PE: 1, 'MX-JAL': 1, unknown: 1 }));
  it('province', async () => expect(await groups('province')).toMatchObject({ Trujillo: 1, unknown: 3 }));
  it('district', async () => expect(await groups('district')).toMatchObject({ Miraflores: 1, unknown: 4 }));
  it('open sets come by clients, then by name', async () => {
    const { report } = await analyse('Nombre completo,País\nA,Chile\nB,Perú\nC,Bolivia\nD,Perú\n');
    expect(report.classifications.location.map(({ label, clients }) => [label, clients])).toEqual([
      ['PE', 2],
      ['BO', 1],
      ['CL', 1],
    ]);
  });
  it('the option stands for clients of whom nothing is written; the country of the file does not', async () => {
    expect(await groups('country')).toHaveProperty('unknown', 1);
    const told = await analyse(TEXT, { flags: { 'location.level': 'country', country: 'PE' } });
    expect(told.report.classifications.location.map(({ label, clients }) => [label, clients])).toEqual([
      ['PE', 4],
      ['MX', 1],
    ]);
  });
});
