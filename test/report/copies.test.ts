import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPortfolio } from '../../src/analyze.js';
import { link, overlap } from '../../src/linkage/link.js';
import { readDossier } from '../../src/report/dossier.js';
import { findDuplicates } from '../../src/report/make-duplicates.js';
import { settle } from '../helpers/findings.js';
import { makeIo } from '../helpers/io.js';

const folder = await mkdtemp(join(tmpdir(), 'cartera-copies-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(text: string): Promise<Awaited<ReturnType<typeof readDossier>>> {
  const path = join(folder, 'clientes.csv');
  await writeFile(path, text);
  const [settings, io] = [await settle(), makeIo()];
  const opened = await openPortfolio({ clients: { path }, sales: [] }, settings, { io });
  const dossier = await readDossier(opened, settings, { io });
  await opened.source.close();
  return dossier;
}
const options = { threshold: 0.9 };
const HEAD = 'Código,Nombre,Teléfono,Compras\n';

describe('rows that are equal but for their code', () => {
  it.each([
    ['figures alone', 'C1,,,3\nC2,,,3\nC3,Ana Paz,987654123,1\n', 3],
    ['figures alone, and the code too', 'C1,,,3\nC1,,,3\nC3,Ana Paz,987654123,1\n', 2],
    ['one word of a name', 'C1,Juan,,3\nC2,Juan,,3\nC3,Ana Paz,987654123,1\n', 3],
    ['one word of a name, and the code too', 'C1,Juan,,3\nC1,Juan,,3\nC3,Ana Paz,987654123,1\n', 2],
    ['a whole name', 'C1,Juan Ríos,,3\nC2,Juan Ríos,,3\nC3,Ana Paz,987654123,1\n', 2],
    ['a phone', 'C1,,912345678,3\nC2,,912345678,3\nC3,Ana Paz,987654123,1\n', 2],
  ])('%s', async (_, rows, distinct) => {
    const { cards } = await read(HEAD + rows);
    expect(link(cards, options).distinct).toBe(distinct);
  });

  it('are nobody in another list without a name', async () => {
    const { cards } = await read(`${HEAD}C1,,,3\nC2,Juan,,3\nC3,Ana Paz,987654123,1\n`);
    expect(overlap(cards, cards, options).matches.map(({ standing }) => standing)).toEqual(['new', expect.not.stringMatching('ours'), 'ours']);
  });
});

describe('a list of codes and figures', () => {
  it('leaves nothing to compare by', async () => {
    const dossier = await read(`${HEAD}C1,,,3\nC2,,,4\n`);
    expect(() => findDuplicates(dossier, 0.9)).toThrowError(expect.objectContaining({ code: 'nothing-to-compare' }));
  });
});
