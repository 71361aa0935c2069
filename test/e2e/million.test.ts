import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/golden.js';

const ROWS = 1_000_000;
const LIMIT_MB = 300;

// Read by the program's own process as it ends: the kernel's high-water mark of its memory, nothing of its parent's.
const PEAK = `import { readFileSync } from 'node:fs';
process.on('exit', () => process.stderr.write('peak ' + /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));`;

describe.runIf(process.platform === 'linux')('a million rows (memory is read from Linux)', () => {
  let folder = '';
  let file = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartera-million-'));
    file = join(folder, 'clients.csv');
    await execa(process.execPath, [join(ROOT, 'bench/generate.mjs'), String(ROWS), '--out', file]);
    expect((await stat(file)).size).toBeGreaterThan(170e6);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(...args: string[]): Promise<{ stdout: string; megabytes: number }> {
    const hook = `--import=data:text/javascript,${encodeURIComponent(PEAK)}`;
    const { stdout, stderr } = await execa(process.execPath, [hook, join(ROOT, 'bin/cartera.js'), ...args], { cwd: folder, stdin: 'ignore', maxBuffer: 1e9 });
    return { stdout, megabytes: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1_024 };
  }

  it('are analysed in little memory, none lost', async () => {
    const { stdout, megabytes } = await run('analyze', file, '--as-of', '2026-11-30', '--format', 'json');
    const { input, classifications } = JSON.parse(stdout) as { input: Record<string, number>; classifications: Record<string, { clients: number }[]> };
    expect(input).toMatchObject({ rows: ROWS, clients: ROWS, rejected: 0, blank: 0, excluded: 0 });
    for (const groups of Object.values(classifications)) expect(groups.reduce((sum, { clients }) => sum + clients, 0)).toBe(ROWS);
    expect(megabytes).toBeLessThan(LIMIT_MB);
  });

  it('are written again with their labels in little memory', async () => {
    const { megabytes } = await run('analyze', file, '--as-of', '2026-11-30', '--out', 'enriched.csv');
    expect((await stat(join(folder, 'enriched.csv'))).size).toBeGreaterThan((await stat(file)).size);
    expect(megabytes).toBeLessThan(LIMIT_MB);
  });

  it('are validated in little memory', async () => {
    const { stdout, megabytes } = await run('validate', file, '--as-of', '2026-11-30', '--format', 'json');
    expect(stdout.length).toBeGreaterThan(0);
    expect(megabytes).toBeLessThan(LIMIT_MB);
  });
});
