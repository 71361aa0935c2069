import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import type { Context } from '../../src/commands/command.js';
import { deliver } from '../../src/commands/deliver.js';
import { type Figures, holds } from '../../src/commands/judge.js';
import type { Condition } from '../../src/settings.js';
import { makeIo } from '../helpers/io.js';

const FIGURES: Figures = {
  counts: { rejected: 5, inactive: 5, lapsing: 4, 'state.inactive': 5, clients: 50 },
  rows: 100,
  clients: 50,
  buyers: 20,
  errors: 0,
  assumptions: 0,
};
const condition = (name: string, op: Condition['op'], value: number, percent: boolean): Condition => ({ name, op, value, percent });

describe('conditions', () => {
  it.each([
    ['rejected', '>', 5, false, false],
    ['rejected', '>=', 5, false, true],
    ['rejected', '<=', 5, false, true],
    ['rejected', '<', 5, false, false],
    ['rejected', '>=', 5, true, true], // of rows
    ['rejected', '>', 5, true, false],
    ['inactive', '>=', 25, true, true], // of buyers
    ['inactive', '>', 25, true, false],
    ['lapsing', '>=', 20, true, true], // of buyers
    ['lapsing', '>', 20, true, false],
    ['state.inactive', '>=', 10, true, true], // of clients
    ['state.inactive', '>', 10, true, false],
    ['location.PE-LIM', '>', 0, false, false], // nobody there
    ['location.PE-LIM', '<', 1, false, true],
  ] as const)('%s %s %d (percent: %s): %s', (name, op, value, percent, held) => expect(holds(condition(name, op, value, percent), FIGURES)).toBe(held));

  test.prop([fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 })])(
    'an operator and its opposite never agree',
    (count, base, tenths) => {
      const figures = { ...FIGURES, counts: { rejected: count }, rows: base };
      const value = tenths / 10;
      for (const percent of [true, false]) {
        expect(holds(condition('rejected', '>', value, percent), figures)).toBe(!holds(condition('rejected', '<=', value, percent), figures));
        expect(holds(condition('rejected', '<', value, percent), figures)).toBe(!holds(condition('rejected', '>=', value, percent), figures));
      }
    },
  );

  it('a share of nothing is nothing', () => {
    const empty = { ...FIGURES, counts: {}, buyers: 0 };
    expect(holds(condition('inactive', '>', 0, true), empty)).toBe(false);
    expect(holds(condition('inactive', '<=', 0, true), empty)).toBe(true);
  });
});

describe('several results', () => {
  it('are named together or not at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cartera-deliver-'));
    try {
      const options = { force: false } as Context['options'];
      const settings = { transactions: [] as readonly string[], candidates: { own: null, targetFile: null } } as unknown as Context['settings'];
      const context = { io: makeIo(), args: [], options, settings } as unknown as Context;
      const targets = ['a.csv', 'b.csv'].map((name) => ({ format: 'csv' as const, path: join(folder, name) }));
      const make = function* ({ path }: { readonly path: string | null }) {
        yield 'begun';
        if (path?.endsWith('b.csv')) throw new Error('half way');
      };
      await expect(deliver(targets, context, make)).rejects.toThrow('half way');
      expect(await readdir(folder)).toEqual([]);
      await deliver(targets, context, () => ['whole']);
      expect((await readdir(folder)).sort()).toEqual(['a.csv', 'b.csv']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('--fail-under', () => {
  const score = async (...options: string[]) => {
    const io = makeIo({ cwd: join(import.meta.dirname, '../../fixtures/candidatos') });
    const exit = await run(['score', 'honesta.csv', '--as-of', '2026-11-30', '--quiet', '--format', 'json', '--lang', 'en', ...options], io);
    return { exit, err: io.err(), score: (JSON.parse(io.out()) as { quality: { score: number } }).quality.score };
  };

  it('fails below the points asked for, never at them, and names what was typed', async () => {
    const { score: points } = await score();
    expect(await score('--fail-under', String(points))).toMatchObject({ exit: 0, err: '' });
    const above = String(Math.ceil(points + 0.05));
    expect(await score('--fail-under', above)).toMatchObject({ exit: 1, err: `The quality is ${points} of 100, below --fail-under ${above}.\n` });
    expect(await score('--fail-on', `score<${above}`)).toMatchObject({ exit: 1, err: `--fail-on score<${above} is met: ${points}.\n` });
  });
});
