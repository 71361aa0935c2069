import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const BINARY = resolve('bin/cartera.js');
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let temporary: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-process-'));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'clientes.csv'), 'Código;Nombre;Última compra;Venta acumulada\nC1;Ana Quispe;15/11/2026;1500,50\n');
  const row = (i: number): string =>
    `C${i};Cliente número ${i} S.A.C.;${String((i % 28) + 1).padStart(2, '0')}/05/2026;${i},50;Lima;algo que decir de este cliente\n`;
  await writeFile(
    join(folder, 'grande.csv'),
    `Código;Razón social;Última compra;Venta acumulada;Departamento;Notas\n${Array.from({ length: 200_000 }, (_, i) => row(i)).join('')}`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  temporary = await mkdtemp(join(folder, 'tmp-'));
});

const env = () => ({ PATH: process.env.PATH, TMPDIR: temporary, LANG: 'es_PE.UTF-8' });

/** The built program in a real process. */
function start(argv: readonly string[], options: { readonly uid?: number } = {}) {
  const child = spawn(process.execPath, [BINARY, ...argv], { cwd: folder, env: env(), stdio: ['pipe', 'pipe', 'pipe'], ...options });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  child.stdout.resume();
  const ended = new Promise<{ code: number | null; signal: string | null; err: string }>((done) =>
    child.on('close', (code, signal) => done({ code, signal, err })),
  );
  return { child, ended };
}

/** Wait until a file of that name stands in the folder. */
async function appears(pattern: RegExp, where: string): Promise<void> {
  // A machine that does other work too may need a minute.
  for (let i = 0; i < 30_000; i++) {
    if ((await readdir(where)).some((name) => pattern.test(name))) return;
    await wait(2);
  }
  throw new Error(`${pattern} never appeared`);
}

const shell = (script: string) =>
  spawnSync('bash', ['--norc', '--noprofile', '-c', script.replaceAll('cartera ', `"${process.execPath}" "${BINARY}" `)], {
    cwd: folder,
    env: env(),
    encoding: 'utf8',
  });

describe('a real process', () => {
  it('whose reader leaves early ends quietly with 0', () => {
    const { stdout, stderr } = shell('cartera grande.csv --as-of 2026-11-30 --format ndjson | head -1; echo "$PIPESTATUS"');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{.*\}\n0\n$/);
  });

  it('that writes to a full disk says so', () => {
    const { status, stderr } = shell('cartera clientes.csv --as-of 2026-11-30 > /dev/full');
    expect(stderr).toBe('Error: No queda espacio en el disco para escribir stdout. Libere espacio y vuelva a intentarlo.\n');
    expect(status).toBe(2);
  });

  it('with nobody listening on stderr keeps its exit code', () => {
    expect(shell('cartera nada.csv 2>&-').status).toBe(2);
    expect(shell('cartera clientes.csv --as-of 2026-11-30 2>&- > /dev/null').status).toBe(0);
  });

  it('that may not write in a folder says so before it works', async () => {
    await mkdir(join(folder, 'cerrada'), { mode: 0o555 });
    const { ended } = start(['clientes.csv', '--out', 'cerrada/r.csv'], isRoot ? { uid: NOBODY } : {});
    expect(await ended).toEqual({ code: 2, signal: null, err: 'Error: El sistema no deja escribir r.csv. Elija una carpeta donde pueda escribir.\n' });
  });

  it('that may not read the file says so', async () => {
    await writeFile(join(folder, 'ajeno.csv'), 'Nombre\nAna\n', { mode: 0o000 });
    const { ended } = start(['ajeno.csv'], isRoot ? { uid: NOBODY } : {});
    expect(await ended).toMatchObject({ code: 2, err: expect.stringContaining('El sistema no deja leer ajeno.csv.') });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while a result is written: %i, and no part of it is left', { timeout: 90_000 }, async (signal, code) => {
    const { child, ended } = start(['grande.csv', '--as-of', '2026-11-30', '--out', 'r.csv']);
    await appears(/^\.r\.csv\.\d+\.tmp$/, folder);
    child.kill(signal);
    expect(await ended).toEqual({ code, signal: null, err: '' });
    expect((await readdir(folder)).filter((name) => name.includes('r.csv'))).toEqual([]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while standard input is awaited: %i, and its copy is gone', async (signal, code) => {
    const { child, ended } = start(['-', '--as-of', '2026-11-30']);
    // More than a pipe holds: it is taken only once the program reads.
    await new Promise((taken) => child.stdin.write('Código;Nombre\n'.padEnd(1 << 20, 'C1;Ana\n'), taken));
    child.kill(signal);
    expect(await ended).toEqual({ code, signal: null, err: '' });
    expect(await readdir(temporary)).toEqual([]);
  });

  it('leaves no temporary file of standard input either when it ends well', async () => {
    const { child, ended } = start(['-', '--as-of', '2026-11-30', '--out', 'bien.csv']);
    child.stdin.end('Código;Nombre\nC1;Ana\n');
    expect(await ended).toEqual({ code: 0, signal: null, err: '' });
    expect(await readdir(temporary)).toEqual([]);
    expect(await readFile(join(folder, 'bien.csv'), 'utf8')).toContain('cartera_state');
  });
});
