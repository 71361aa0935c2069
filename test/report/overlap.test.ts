import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';

const HEAD = 'Nombre completo;DNI;Celular;Correo;Distrito;País\n';

it('counts each client of theirs once, by its likeliest row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-overlap-'));
  try {
    const ours = 'Ana Quispe Mamani;45871236;999888777;ana@correo.pe;Ate;Perú\nLuis Paz Rojas;41236587;988777666;luis@correo.pe;Ate;Perú\n';
    // Rows 2 and 3 are one client, which is ours by either; row 4 is new, row 5 ours.
    const theirs =
      'Ana Quispe;45871236;;;Ate;Perú\nAna Quispe Mamani;45871236;999888777;ana@correo.pe;;Perú\nRosa Medina Cruz;42563311;966555444;;Ate;Perú\nPaz Rojas Luis;41236587;;luis@correo.pe;;Perú\n';
    await writeFile(join(folder, 'ours.csv'), HEAD + ours);
    await writeFile(join(folder, 'theirs.csv'), HEAD + theirs);
    const io = makeIo({ cwd: folder });
    expect(await run(['score', 'theirs.csv', '--own', 'ours.csv', '--format', 'json'], io), io.err()).toBe(0);
    const { overlap, funnel } = JSON.parse(io.out());
    expect([funnel.distinct, overlap.new, overlap.ours, overlap.conflict]).toEqual([3, 1, 2, 0]);
    expect(overlap.cases.map(({ our, standing }: { our: number; standing: string }) => [our, standing])).toEqual([
      [2, 'ours'],
      [3, 'ours'],
    ]);
    expect(overlap.cases[0].line).toBe(3);
    // Six decimals, and never certain without a copy, as `duplicates` and `merge` say it.
    expect(overlap.cases.map(({ probability }: { probability: number }) => probability)).toEqual([0.999999, 0.999999]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
