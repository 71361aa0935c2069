import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { CarteraError } from '../../src/errors.js';
import { verifyContract } from '../../src/report/contract-verify.js';
import { type Bench, type Check, EXACT, isWithin, once, printed, SOURCES, SUBJECTS, type Subject } from '../../src/verify/check.js';
import { ALL_CHECKS } from '../../src/verify/index.js';
import { idOf, runChecks } from '../../src/verify/run-checks.js';
import { settle } from '../helpers/findings.js';
import { makeIo } from '../helpers/io.js';

const DATA = process.env.CARTERA_REFERENCE_DATA;
const ALL = ALL_CHECKS.flatMap(({ checks }) => checks);
const FIXTURE = join(import.meta.dirname, '../../fixtures/verify/otros');
const bench = async (folder: string | null = null): Promise<Bench> => ({
  settings: await settle(),
  folder,
  signal: new AbortController().signal,
  onProgress: () => {},
});
const one: Check = {
  what: 'hhi',
  args: { data: 'shares' },
  expected: 3000,
  digits: 0,
  tolerance: EXACT,
  source: 'merger-guidelines',
  reference: false,
  measure: () => 3000,
};
const subject = (...checks: readonly Check[]): readonly Subject[] => [{ name: 'concentration', checks }];

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder of reference data with these files. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-verify-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

describe('the tolerance', () => {
  it.each<[number | string, number | string, Check['tolerance'], boolean]>([
    [3000, 3000, EXACT, true],
    [3001, 3000, EXACT, false],
    [0.38975, 0.3897, printed(4), true],
    [0.38965, 0.3897, printed(4), true],
    [0.38976, 0.3897, printed(4), false],
    [0.38964, 0.3897, printed(4), false],
    [-9582.379, -9582.429, { kind: 'absolute', value: 0.05 }, true],
    [-9582.378, -9582.429, { kind: 'absolute', value: 0.05 }, false],
    [201, 200, { kind: 'share', value: 0.005 }, true],
    [201.01, 200, { kind: 'share', value: 0.005 }, false],
    [-201, -200, { kind: 'share', value: 0.005 }, true],
    [0.99, 0.99, { kind: 'least', value: 0 }, true],
    [1, 0.99, { kind: 'least', value: 0 }, true],
    [0.9899, 0.99, { kind: 'least', value: 0 }, false],
    ['valid', 'valid', EXACT, true],
    ['wrong', 'valid', EXACT, false],
    ['3000', 3000, EXACT, false],
    [Number.NaN, 3000, { kind: 'absolute', value: Number.POSITIVE_INFINITY }, false],
    [Number.NaN, 0.9, { kind: 'least', value: 1 }, false],
  ])('%s for %s within %o: %s', (got, expected, tolerance, passes) => expect(isWithin(got, expected, tolerance)).toBe(passes));

  test.prop([fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom('exact', 'absolute', 'share', 'least')])(
    'a figure is always itself',
    (figure, kind) => {
      expect(isWithin(figure, figure, { kind, value: 0 })).toBe(true);
    },
  );
});

describe('the list of checks', () => {
  it('has every subject, in order, and no check twice', () => {
    expect(ALL_CHECKS.map(({ name }) => name)).toEqual(SUBJECTS);
    const ids = ALL.map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('uses every source it names', () => expect(new Set(ALL.map(({ source }) => source))).toEqual(new Set(SOURCES)));
});

describe('a run', () => {
  it('passes all that needs no data, and names what was not run', async () => {
    const { counts, subjects } = await runChecks(ALL_CHECKS, await bench());
    const reports = subjects.flatMap(({ checks }) => checks);
    expect(reports.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(counts).toEqual({
      checks: ALL.length,
      passed: ALL.filter(({ reference }) => !reference).length,
      failed: 0,
      notRun: ALL.filter(({ reference }) => reference).length,
    });
    for (const { because, got } of reports.filter(({ status }) => status === 'not-run')) expect([because, got]).toEqual(['no-reference-data', null]);
  });

  it('fails where what is expected of any check is another figure', async () => {
    const tampered = ALL_CHECKS.map(({ name, checks }) => ({
      name,
      checks: checks
        .filter(({ reference }) => !reference)
        .map((check): Check => {
          const away = check.tolerance.kind === 'share' ? 1 + 3 * check.tolerance.value : 1;
          return {
            ...check,
            expected: typeof check.expected === 'string' ? `${check.expected}?` : check.expected * away + (away === 1 ? 3 * check.tolerance.value + 1e-6 : 0),
          };
        }),
    }));
    const { counts, subjects } = await runChecks(tampered, await bench());
    expect(subjects.flatMap(({ checks }) => checks.filter(({ status }) => status === 'passed').map(({ id }) => id))).toEqual([]);
    expect(counts).toMatchObject({ passed: 0, notRun: 0, failed: counts.checks });
  });

  it('goes on after what stops one check, and stops for a defect and a signal', async () => {
    const stopped: Check = { ...one, args: { data: 'cdnow' }, measure: () => Promise.reject(new CarteraError('file-binary', { file: 'x' })) };
    const missing: Check = {
      ...stopped,
      args: { data: 'x' },
      reference: true,
      measure: () => Promise.reject(new CarteraError('file-missing', { file: 'x.csv' })),
    };
    const nan: Check = { ...one, args: { data: 'y' }, measure: () => Number.NaN };
    const { counts, subjects } = await runChecks(subject(stopped, missing, nan, one), await bench('/'));
    expect(counts).toEqual({ checks: 4, passed: 1, failed: 2, notRun: 1 });
    expect(subjects[0]?.checks.map(({ status, because, file, error, got }) => [status, because, file, error, got])).toEqual([
      ['failed', null, null, 'file-binary', null],
      ['not-run', 'no-file', 'x.csv', null, null],
      ['failed', null, null, null, null],
      ['passed', null, null, null, 3000],
    ]);
    const broken: Check = { ...one, measure: () => Promise.reject(new TypeError('defect')) };
    await expect(runChecks(subject(broken), await bench())).rejects.toThrow('defect');
    const stop = new AbortController();
    stop.abort('SIGINT');
    await expect(runChecks(subject(one), { ...(await bench()), signal: stop.signal })).rejects.toBe('SIGINT');
  });

  it('tells how far it is, never going back, and reads once what several checks ask for', async () => {
    const shares: number[] = [];
    let read = 0;
    const reading = once(async (on: Bench) => {
      on.onProgress(0.5);
      on.onProgress(0.25);
      return ++read;
    });
    const checks = ['a', 'b', 'c', 'd'].map((data): Check => ({ ...one, args: { data }, expected: 1, measure: reading }));
    await runChecks(subject(...checks), { ...(await bench()), onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.125, 0.125, 0.25, 0.5, 0.75, 1]);
    expect(read).toBe(1);
  });
});

describe('the command', () => {
  const call = async (args: readonly string[], env: Readonly<Record<string, string>> = {}, columns = 80) => {
    const io = makeIo({ env, columns });
    return { exit: await run(['verify', ...args], io), out: io.out(), err: io.err() };
  };

  it.each(['es', 'en'])('exits with 0 and fits the terminal (%s)', async (language) => {
    for (const columns of [80, 140]) {
      const { exit, out, err } = await call(['--lang', language], {}, columns);
      expect([exit, err]).toEqual([0, '']);
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      expect(out).toContain('CARTERA_REFERENCE_DATA');
    }
  });

  it('exits with 1 where a check fails, and says which on both streams', async () => {
    const { exit, out, err } = await call(['--lang', 'en'], { CARTERA_REFERENCE_DATA: FIXTURE });
    expect(exit).toBe(1);
    expect(err).toContain('rfm: recency, 20 %');
    expect(err).toContain('rfm: clients that bought');
    expect(err).not.toContain('Northwind');
    expect(out).toMatch(/FAILS\s+rfm: clients that bought\s+995\s+5\s+none/);
    expect(out).toContain('not run, CDNOW_sample.txt is not in the folder');
  });

  it('fails, and does not break, on damaged data', async () => {
    const folder = await folderWith({
      'cdnow/CDNOW_sample.txt': 'not a date\n1 2 3 4 5\n',
      'cdnow/CDNOW_master.txt': '\u0000\u0001\u0002',
      'cdnow/cdnow_customers_summary.csv': 'ID,frequency,recency,T\n1,x,y,z\n',
      'rfm/rfm_data_orders.csv': '',
      'northwind/customers.csv': 'CustomerID,CompanyName\n',
      'northwind/orders.csv': 'a\n',
      'northwind/order-details.csv': 'b\n',
      'febrl/dataset1.csv': 'rec_id, given_name, surname\nrec-1-org, ana, paz\n',
    });
    const { exit, out } = await call(['--format', 'json'], { CARTERA_REFERENCE_DATA: folder });
    expect(exit).toBe(1);
    const { counts } = verifyContract.parse(JSON.parse(out));
    expect(counts).toMatchObject({ notRun: 0, passed: ALL.filter(({ reference }) => !reference).length });
  });

  it('refuses a folder that is not there', async () => {
    const { exit, err, out } = await call(['--lang', 'es'], { CARTERA_REFERENCE_DATA: '/no/hay' });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('/no/hay');
    expect((await call([], { CARTERA_REFERENCE_DATA: '' })).exit).toBe(0);
  });

  it.each(['es', 'en'])('lists every check in Markdown (%s)', async (language) => {
    const { out } = await call(['--lang', language, '--format', 'md']);
    expect(out.split('\n').filter((line) => /^\| (?!---)/.test(line))).toHaveLength(ALL.length + SUBJECTS.length);
  });

  it.runIf(DATA)('passes every check with the reference data', { timeout: 180_000 }, async () => {
    const { exit, out } = await call(['--format', 'json'], { CARTERA_REFERENCE_DATA: DATA ?? '' });
    const { counts } = verifyContract.parse(JSON.parse(out));
    expect(counts).toEqual({ checks: ALL.length, passed: ALL.length, failed: 0, notRun: 0 });
    expect(exit).toBe(0);
  });
});
