import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FIXTURES,
  findOrphans,
  type GoldenCase,
  type Outcome,
  readCases,
  readExpected,
  runCase,
  runCold,
  type Surroundings,
  splitCommand,
  startWarm,
  writeExpected,
} from './helpers/golden.js';

// The program is started anew in the first surroundings; the others share one process each. Every zone meets another language.
const SPANISH: readonly Surroundings[] = ['America/Lima', 'UTC', 'Europe/Madrid'].map((TZ) => ({ TZ, LANG: 'es_PE.UTF-8' }));
// A command that names its language must give the same bytes on these machines too; one that does not follows the machine's.
const FOREIGN: readonly Surroundings[] = [{ TZ: 'America/Lima' }, { TZ: 'UTC', LANG: 'C' }, { TZ: 'Europe/Madrid', LANG: 'en_US.UTF-8' }];

const cases = await readCases(FIXTURES);
const namesLanguage = ({ commands }: GoldenCase) => commands.every(({ args }) => args.includes('--lang'));

describe.concurrent('golden folders', () => {
  const warm = [...SPANISH.slice(1), ...FOREIGN].map((surroundings) => ({ surroundings, ...startWarm(surroundings) }));
  afterAll(() => {
    for (const { stop } of warm) stop();
  });

  it.for(cases.map((golden) => [`${golden.folder.slice(FIXTURES.length + 1)}/${golden.name}`, golden] as const))(
    '%s',
    { timeout: 60_000 },
    async ([, golden], { expect }) => {
      expect(golden.commands).not.toHaveLength(0);
      const outcome = await runCase(golden, runCold(SPANISH[0] ?? {}));
      if (process.env.UPDATE_GOLDEN) await writeExpected(golden, outcome);
      const expected = show(await readExpected(golden));
      expect(show(outcome)).toEqual(expected);
      const places = warm.filter(({ surroundings }) => namesLanguage(golden) || SPANISH.includes(surroundings));
      await Promise.all(places.map(async ({ surroundings, run }) => expect(show(await runCase(golden, run)), JSON.stringify(surroundings)).toEqual(expected)));
    },
  );

  it('has no expected file without its command', async ({ expect }) => {
    const folders = (await readdir(FIXTURES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const orphans = await Promise.all(folders.map((entry) => findOrphans(join(FIXTURES, entry.name))));
    expect(orphans.flat()).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });
});

describe('the golden runner', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'cartera-fixtures-'));
    await mkdir(join(root, 'case'));
    await writeFile(join(root, 'case/version.cmd'), '# asks twice\ncartera --version\n\ncartera --version\n');
    await writeFile(join(root, 'case/wrong.cmd'), 'cartera no-such-command-at-all --lang en\n');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('cuts command lines', () => {
    expect(splitCommand('cartera analyze "a b.csv" --map "Venta neta=totalRevenue"')).toEqual({
      env: {},
      args: ['analyze', 'a b.csv', '--map', 'Venta neta=totalRevenue'],
      stdin: null,
    });
    expect(splitCommand('LANG=C X=a=b cartera validate - < input.csv')).toEqual({ env: { LANG: 'C', X: 'a=b' }, args: ['validate', '-'], stdin: 'input.csv' });
    expect(splitCommand('cartera --map=""')).toEqual({ env: {}, args: ['--map='], stdin: null });
    expect(() => splitCommand('rm -rf .')).toThrow('not a cartera command');
  });

  it('writes what a run gave, and sees a byte that differs', async () => {
    const [version, wrong] = await readCases(root);
    if (version === undefined || wrong === undefined) throw new Error('two cases were written');
    expect(version.commands).toHaveLength(2);

    const outcome = await runCase(version, runCold({ TZ: 'UTC' }));
    await writeExpected(version, outcome);
    await writeExpected(wrong, await runCase(wrong, runCold({ TZ: 'UTC' })));
    expect((await readdir(join(root, 'case'))).sort()).toEqual(['version.cmd', 'version.stdout', 'wrong.cmd', 'wrong.exit', 'wrong.stderr']);
    expect(await readFile(join(root, 'case/version.stdout'), 'utf8')).toMatch(/^(\d+\.\d+\.\d+\n){2}$/);
    expect(await readFile(join(root, 'case/wrong.exit'), 'utf8')).toBe('2\n');
    expect(show(await readExpected(version))).toEqual(show(outcome));

    await writeFile(join(root, 'case/version.stdout'), `${outcome.stdout} `);
    expect(show(await readExpected(version))).not.toEqual(show(outcome));
    expect(await findOrphans(join(root, 'case'))).toEqual([]);
    await rm(join(root, 'case/wrong.cmd'));
    expect(await findOrphans(join(root, 'case'))).toEqual(['wrong.exit', 'wrong.stderr']);
  });

  it('sees the files a run made, and wants just those', async () => {
    await mkdir(join(root, 'other/init.out'), { recursive: true });
    await writeFile(join(root, 'other/init.cmd'), 'cartera init --lang en\n');
    await writeFile(join(root, 'other/init.out/result.csv'), 'a;b\r\n');
    const init = (await readCases(root)).find(({ name }) => name === 'init');
    if (init === undefined) throw new Error('the case was written');
    expect([...(await readExpected(init)).files.keys()]).toEqual(['result.csv']);
    await writeExpected(init, await runCase(init, runCold({ TZ: 'UTC' })));
    expect([...(await readExpected(init)).files.keys()]).toEqual(['cartera.yaml']);
  });
});

/** An outcome as text where it is UTF-8, so that a difference can be read; else as hexadecimal. */
function show({ stdout, stderr, exit, files }: Outcome) {
  const text = (bytes: Buffer) => (Buffer.from(bytes.toString()).equals(bytes) ? bytes.toString() : bytes.toString('hex'));
  return { stdout: text(stdout), stderr: text(stderr), exit, files: Object.fromEntries([...files].map(([name, bytes]) => [name, text(bytes)])) };
}
