import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, ROOT } from '../helpers/golden.js';
import { findTerminal, runInTerminal } from '../helpers/terminal.js';

const CARTERA = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(ROOT, 'bin/cartera.js'))}`;
const ANALYZE = `${CARTERA} analyze small.csv --as-of 2026-11-30 --lang es`;
const ANALYZE_BIG = `${CARTERA} analyze big.csv --as-of 2026-11-30 --lang en`;
const hasTerminal = await findTerminal();

describe.runIf(hasTerminal)("on a real terminal (needs util-linux's script)", () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'cartera-terminal-'));
    await cp(join(FIXTURES, 'ferreteria/input.csv'), join(cwd, 'small.csv'));
    // So large that reading it takes more than the second after which the bar appears.
    await execa(process.execPath, [join(ROOT, 'bench/generate.mjs'), '2000000', '--out', join(cwd, 'big.csv')]);
  });
  afterAll(() => rm(cwd, { recursive: true, force: true }));

  it.each([80, 140])('fits %i columns, in colour', async (columns) => {
    const { screen, exit } = await runInTerminal(ANALYZE, { columns, cwd });
    expect(exit).toBe(0);
    expect(screen).toContain('\u001B[');
    const lines = stripVTControlCharacters(screen).split(/\r?\n/);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
  });

  it.each([
    ['NO_COLOR', ANALYZE, { NO_COLOR: '1' }],
    ['--no-color', `${ANALYZE} --no-color`, {}],
  ])('shows the same words without colour: %s', async (_, command, env) => {
    const coloured = await runInTerminal(ANALYZE, { columns: 80, cwd });
    const plain = await runInTerminal(command, { columns: 80, cwd, env });
    expect(plain.screen).not.toContain('\u001B[');
    // The page ends with the command that repeats it, options included.
    expect(plain.screen.replace(' --no-color', '')).toBe(stripVTControlCharacters(coloured.screen));
  });

  it('gives a pipe no colour, even when errors go to a terminal', async () => {
    await runInTerminal(`${ANALYZE} > piped.txt`, { columns: 80, cwd });
    const piped = await readFile(join(cwd, 'piped.txt'), 'utf8');
    expect(piped).not.toContain('\u001B');
    await rm(join(cwd, 'piped.txt'));
  });

  it('shows a progress bar for long work, on standard error alone', async () => {
    const { screen, exit } = await runInTerminal(`${ANALYZE_BIG} --format json > result.json`, { columns: 80, cwd });
    expect(exit).toBe(0);
    expect(stripVTControlCharacters(screen)).toMatch(/[█·]+ *\d+%/);
    expect(JSON.parse(await readFile(join(cwd, 'result.json'), 'utf8'))).toMatchObject({ input: { rows: 2_000_000 } });
    await rm(join(cwd, 'result.json'));
  });

  it.each([
    ['for short work', ANALYZE],
    ['under --quiet', `${ANALYZE_BIG} --quiet`],
    ['where standard error is no terminal', `${ANALYZE_BIG} 2> errors.txt`],
  ])('shows no bar %s', async (_, command) => {
    const { screen, exit } = await runInTerminal(`${command} --format json`, { columns: 80, cwd });
    expect(exit).toBe(0);
    expect(stripVTControlCharacters(screen)).not.toMatch(/\d+%/);
    expect(await readFile(join(cwd, 'errors.txt'), 'utf8').catch(() => '')).not.toMatch(/\d+%/);
    await rm(join(cwd, 'errors.txt'), { force: true });
  });

  it('ends at Ctrl-C with 130 and leaves nothing behind', async () => {
    const before = await readdir(cwd);
    const { exit, screen } = await runInTerminal(`${ANALYZE_BIG} --out enriched.csv`, { columns: 80, cwd, keys: { text: '\u0003', after: 1_500 } });
    expect(exit).toBe(130);
    expect(screen).not.toMatch(/\n\s+at /);
    expect(await readdir(cwd)).toEqual(before);
  });
});
