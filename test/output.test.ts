import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CarteraError } from '../src/errors.js';
import { ClosedPipe, checkOutput, createFile, type OutputOptions, print, tell } from '../src/output.js';
import { makeIo, systemError } from './helpers/io.js';

// The system calls that other programs, full disks and Windows make fail.
const broken = vi.hoisted(() => ({ rename: '', open: '', write: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...real,
    rename: async (from: string, to: string) => (broken.rename === '' ? real.rename(from, to) : fail(broken.rename)),
    open: async (path: string, flags: string) => {
      if (broken.open !== '' && flags === 'r+') fail(broken.open);
      const handle = await real.open(path, flags);
      if (broken.write !== '') handle.write = async () => fail(broken.write);
      return handle;
    },
  };
});

let folder: string;
beforeEach(async () => {
  Object.assign(broken, { rename: '', open: '', write: '' });
  folder = await mkdtemp(join(tmpdir(), 'cartera-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const plain: OutputOptions = { force: false, inputs: [] };
const forced: OutputOptions = { force: true, inputs: [] };

async function failure(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CarteraError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a result', () => {
  it('has its name only once it is whole', async () => {
    const sink = await createFile(at('r.csv'), plain);
    await sink.write('a;b\r\n');
    await sink.write(Buffer.from([0xf1, 0x0a]));
    expect(await readdir(folder)).toEqual(['.r.csv.1.tmp']);
    await sink.commit();
    expect(await readdir(folder)).toEqual(['r.csv']);
    expect(await readFile(at('r.csv'))).toEqual(Buffer.from([...Buffer.from('a;b\r\n'), 0xf1, 0x0a]));
    await sink.abort();
    expect(await readdir(folder)).toEqual(['r.csv']);
  });

  it('leaves nothing when given up, and steps over what a killed run left', async () => {
    await writeFile(at('.r.csv.1.tmp'), 'left over');
    const sink = await createFile(at('r.csv'), plain);
    await sink.write('half');
    expect((await readdir(folder)).sort()).toEqual(['.r.csv.1.tmp', '.r.csv.2.tmp']);
    await sink.abort();
    expect(await readdir(folder)).toEqual(['.r.csv.1.tmp']);
  });

  it('is gone at once when the run is interrupted', async () => {
    const stop = new AbortController();
    const sink = await createFile(at('r.csv'), { ...plain, signal: stop.signal });
    await sink.write('half');
    stop.abort('SIGINT');
    expect(await readdir(folder)).toEqual([]);
    await expect(sink.commit()).rejects.toBe('SIGINT');
    expect(await readdir(folder)).toEqual([]);
  });

  it('replaces only with force, keeping permissions; a link stays a link', async () => {
    await writeFile(at('r.csv'), 'old', { mode: 0o640 });
    await symlink(at('r.csv'), at('link.csv'));
    expect(await failure(() => createFile(at('r.csv'), plain))).toBe('output-exists');
    expect(await failure(() => createFile(at('link.csv'), plain))).toBe('output-exists');
    const sink = await createFile(at('link.csv'), forced);
    await sink.write('new');
    expect(await readFile(at('r.csv'), 'utf8')).toBe('old');
    await sink.commit();
    expect(await readFile(at('r.csv'), 'utf8')).toBe('new');
    expect((await stat(at('r.csv'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['link.csv', 'r.csv']);
  });

  it('is never what is being read, under any name', async () => {
    await writeFile(at('in.csv'), 'a');
    await symlink(at('in.csv'), at('soft.csv'));
    await link(at('in.csv'), at('hard.csv'));
    for (const name of ['in.csv', 'soft.csv', 'hard.csv', '../'.concat(folder.split('/').at(-1) ?? '', '/in.csv')]) {
      expect(await failure(() => checkOutput([at(name)], { force: true, inputs: [at('in.csv')] })), name).toBe('output-is-input');
    }
    expect(await failure(() => createFile(at('in.csv'), { force: true, inputs: [at('soft.csv')] }))).toBe('output-is-input');
  });

  it('needs a place of its own', async () => {
    await mkdir(at('sub'));
    expect(await failure(() => checkOutput([at('sub')], forced))).toBe('output-is-folder');
    expect(await failure(() => checkOutput([at('none/r.csv')], forced))).toBe('output-folder-missing');
    expect(await failure(() => checkOutput([at('r.csv'), at('sub/../r.csv')], forced))).toBe('output-twice');
    await symlink(at('sub'), at('way'));
    expect(await failure(() => checkOutput([at('sub/r.csv'), at('way/r.csv')], forced))).toBe('output-twice');
    expect(await failure(() => checkOutput([at('r.csv'), at('s.csv')], plain))).toBe('nothing was thrown');
    expect((await readdir(folder)).sort()).toEqual(['sub', 'way']);
  });

  it('may go to a device', async () => {
    const sink = await createFile('/dev/null', plain);
    await sink.write('x');
    await sink.commit();
    const full = await createFile('/dev/full', plain);
    expect(await failure(() => full.write('x'))).toBe('disk-full');
    await full.abort();
  });
});

describe('system errors', () => {
  it.each(['EBUSY', 'EPERM'])('%s on renaming: open in another program, nothing left behind', async (code) => {
    const sink = await createFile(at('r.csv'), plain);
    await sink.write('x');
    broken.rename = code;
    expect(await failure(() => sink.commit())).toBe('output-busy');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['EBUSY', 'output-busy'],
    ['EPERM', 'output-busy'],
    ['EACCES', 'output-unwritable'],
    ['EROFS', 'output-unwritable'],
  ])('%s is seen before the work', async (code, ours) => {
    await writeFile(at('r.csv'), 'old');
    broken.open = code;
    expect(await failure(() => checkOutput([at('r.csv')], forced))).toBe(ours);
    expect(await readFile(at('r.csv'), 'utf8')).toBe('old');
  });

  it.each(['ENOSPC', 'EDQUOT'])('%s: no room, nothing left behind, the old file untouched', async (code) => {
    await writeFile(at('r.csv'), 'old');
    broken.write = code;
    const sink = await createFile(at('r.csv'), forced);
    expect(await failure(() => sink.write('x'))).toBe('disk-full');
    expect(await readdir(folder)).toEqual(['r.csv']);
    expect(await readFile(at('r.csv'), 'utf8')).toBe('old');
  });

  it('of other kinds stay bugs', async () => {
    const sink = await createFile(at('r.csv'), plain);
    broken.rename = 'EINVAL';
    await expect(sink.commit()).rejects.toMatchObject({ code: 'EINVAL' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('standard output', () => {
  it.each(['EPIPE', 'EOF'])('%s: the reader left', async (code) => {
    await expect(print(makeIo({ brokenStdout: code }), 'x')).rejects.toBeInstanceOf(ClosedPipe);
  });

  it('may be full', async () => expect(await failure(() => print(makeIo({ brokenStdout: 'ENOSPC' }), 'x'))).toBe('disk-full'));

  it('and nobody need hear us on stderr', async () => {
    const deaf = { stderr: { tty: false, columns: 80, write: () => Promise.reject(systemError('EPIPE')) } };
    await expect(tell(deaf, 'x')).resolves.toBeUndefined();
  });
});
