import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, it } from 'vitest';
import { openPortfolio } from '../../src/analyze.js';
import { link } from '../../src/linkage/link.js';
import type { Linkage } from '../../src/linkage/linkage.js';
import { readDossier } from '../../src/report/dossier.js';
import { settle } from '../helpers/findings.js';
import { ROOT } from '../helpers/golden.js';
import { makeIo } from '../helpers/io.js';

const DATA = process.env.CARTERA_REFERENCE_DATA;
const folder = await mkdtemp(join(tmpdir(), 'cartera-linkage-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Links a file as the command does, with default settings; `clients`: for every row who it is. */
async function judge(path: string, clients: readonly string[]): Promise<{ readonly linkage: Linkage; readonly precision: number; readonly recall: number }> {
  const settings = await settle();
  const io = makeIo();
  const opened = await openPortfolio({ clients: { path }, sales: [] }, settings, { io });
  const { cards } = await readDossier(opened, settings, { io });
  await opened.source.close();
  const linkage = link(cards, { threshold: settings.candidates.threshold });
  const whoIs = cards.map(({ line }) => clients[line - 2]);
  let [found, right] = [0, 0];
  for (const cluster of linkage.clusters)
    for (const [at, one] of cluster.entries())
      for (const other of cluster.slice(at + 1)) {
        found++;
        if (whoIs[one] === whoIs[other]) right++;
      }
  const sizes = new Map<string | undefined, number>();
  for (const client of whoIs) sizes.set(client, (sizes.get(client) ?? 0) + 1);
  const all = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { linkage, precision: right / found, recall: right / all };
}

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, febrl dataset1 without its rec_id', () => {
  it('finds 98 of 100 true pairs, and 99 of 100 found are true', async () => {
    const lines = (await readFile(join(DATA ?? '', 'febrl/dataset1.csv'), 'utf8')).trim().split(/\r?\n/);
    const path = join(folder, 'febrl.csv');
    await writeFile(path, lines.map((line) => line.slice(line.indexOf(',') + 1).trim()).join('\n'));
    const { precision, recall, linkage } = await judge(
      path,
      lines.slice(1).map((line) => /rec-(\d+)/.exec(line)?.[1] ?? ''),
    );
    expect(linkage.fitted).toBe(true);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});

describe('a made-up dirty list with households, colleagues and branches', () => {
  it.each([
    [300, '5', false],
    [3000, '2', true],
  ])(
    'of %i rows',
    async (rows, seed, fitted) => {
      const path = join(folder, `dirty-${rows}.csv`);
      await execa(process.execPath, [join(ROOT, 'bench/generate-duplicates.mjs'), String(rows), '--seed', seed, '--out', path]);
      const { precision, recall, linkage } = await judge(path, (await readFile(`${path}.truth`, 'utf8')).trim().split('\n'));
      expect(linkage.fitted).toBe(fitted);
      expect(precision).toBeGreaterThanOrEqual(0.99);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
    60_000,
  );
});
