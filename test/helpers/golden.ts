import { fork } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIXTURES = join(ROOT, 'fixtures');
const BINARY = join(ROOT, 'bin/cartera.js');
const WORKER = fileURLToPath(new URL('golden-worker.mjs', import.meta.url));
const EXPECTED = ['.stdout', '.stderr', '.exit', '.out'];

/** One `<name>.cmd` of a fixture folder and the commands in it. */
export type GoldenCase = { readonly folder: string; readonly name: string; readonly commands: readonly Command[] };

/** A command line cut into words: `NAME=value cartera analyze "my file.csv" < input`. */
export type Command = { readonly env: Readonly<Record<string, string>>; readonly args: readonly string[]; readonly stdin: string | null };

/** What a case left behind: the bytes of both streams, the exit code of its last command, the files it made or changed. */
export type Outcome = { readonly stdout: Buffer; readonly stderr: Buffer; readonly exit: number; readonly files: ReadonlyMap<string, Buffer> };

type Answer = { readonly stdout: Buffer; readonly stderr: Buffer; readonly exit: number };

/** Runs one command in a folder. */
export type Runner = (command: Command, cwd: string) => Promise<Answer>;

/** Variables a run sees beside PATH; everything else of the machine's environment is left out. */
export type Surroundings = Readonly<Record<string, string>>;

/** Cuts a command line at blanks; double quotes hold words together, `<` names the standard input. @throws Error on anything but a cartera command */
export function splitCommand(line: string): Command {
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', ...value] = (words.shift() ?? '').split('=');
    env[name] = value.join('=');
  }
  if (words.shift() !== 'cartera') throw new Error(`not a cartera command: ${line}`);
  const mark = words.indexOf('<');
  const stdin = mark < 0 ? null : (words.splice(mark, 2)[1] ?? null);
  return { env, args: words, stdin };
}

/** Reads every `<name>.cmd` of every folder in `root`: one command a line, `#` for comments. */
export async function readCases(root: string): Promise<GoldenCase[]> {
  const cases: GoldenCase[] = [];
  for (const entry of (await readdir(root, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const folder = join(root, entry.name);
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.cmd')).sort()) {
      const lines = (await readFile(join(folder, file), 'utf8')).split('\n').map((line) => line.trim());
      const commands = lines.filter((line) => line !== '' && !line.startsWith('#')).map(splitCommand);
      cases.push({ folder, name: basename(file, '.cmd'), commands });
    }
  }
  return cases;
}

/** Expected files of a folder that no `.cmd` of it stands for. */
export async function findOrphans(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => EXPECTED.some((ending) => name.endsWith(ending) && !names.includes(`${name.slice(0, -ending.length)}.cmd`)));
}

/** Starts the built program anew for every command, as people do. */
export function runCold(surroundings: Surroundings): Runner {
  return async ({ env, args, stdin }, cwd) => {
    const run = await execa(process.execPath, [BINARY, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...surroundings, ...env },
      extendEnv: false,
      encoding: 'buffer',
      reject: false,
      stripFinalNewline: false,
      ...(stdin === null ? { stdin: 'ignore' as const } : { inputFile: join(cwd, stdin) }),
    });
    return { stdout: Buffer.from(run.stdout), stderr: Buffer.from(run.stderr), exit: run.exitCode ?? -1 };
  };
}

/** Starts one process with these surroundings, in which all commands run one after another. */
export function startWarm(surroundings: Surroundings): { readonly run: Runner; readonly stop: () => void } {
  const child = fork(WORKER, { env: { PATH: process.env.PATH, ...surroundings }, serialization: 'advanced' });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (message: object) =>
    new Promise<Answer>((resolve, reject) => {
      const fail = () => reject(new Error(`the process with ${JSON.stringify(surroundings)} ended`));
      child.once('exit', fail);
      child.once('message', (answer) => {
        child.off('exit', fail);
        resolve(answer as Answer);
      });
      child.send(message);
    });
  const run: Runner = ({ env, args, stdin }, cwd) => {
    const answer = last.then(() => ask({ cwd, args, stdin, env: { ...surroundings, ...env } }));
    last = answer.catch(() => undefined);
    return answer;
  };
  return { run, stop: () => void child.kill() };
}

/** Runs the commands of a case, one after another, in a copy of the folder's inputs. */
export async function runCase(golden: GoldenCase, run: Runner): Promise<Outcome> {
  const cwd = await mkdtemp(join(tmpdir(), 'cartera-golden-'));
  try {
    const isInput = (path: string) => ![...EXPECTED, '.cmd'].some((ending) => relative(golden.folder, path).split(/[\\/]/)[0]?.endsWith(ending));
    await cp(golden.folder, cwd, { recursive: true, filter: isInput });
    const before = await readFiles(cwd);
    const answers: Answer[] = [];
    for (const command of golden.commands) answers.push(await run(command, cwd));
    const after = await readFiles(cwd);
    for (const name of before.keys()) if (!after.has(name)) throw new Error(`the run removed ${name}`);
    return {
      stdout: Buffer.concat(answers.map(({ stdout }) => stdout)),
      stderr: Buffer.concat(answers.map(({ stderr }) => stderr)),
      exit: answers.at(-1)?.exit ?? 0,
      files: new Map([...after].filter(([name, bytes]) => !before.get(name)?.equals(bytes))),
    };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** Reads what a case must leave behind; a missing file stands for an empty stream, exit code 0, no file made. */
export async function readExpected({ folder, name }: GoldenCase): Promise<Outcome> {
  const read = (ending: string) => readFile(join(folder, name + ending)).catch(() => Buffer.alloc(0));
  const exit = (await read('.exit')).toString().trim();
  return { stdout: await read('.stdout'), stderr: await read('.stderr'), exit: Number(exit), files: await readFiles(join(folder, `${name}.out`)) };
}

/** Makes an outcome the expected one of its case. */
export async function writeExpected({ folder, name }: GoldenCase, outcome: Outcome): Promise<void> {
  for (const ending of EXPECTED) await rm(join(folder, name + ending), { recursive: true, force: true });
  if (outcome.stdout.length > 0) await writeFile(join(folder, `${name}.stdout`), outcome.stdout);
  if (outcome.stderr.length > 0) await writeFile(join(folder, `${name}.stderr`), outcome.stderr);
  if (outcome.exit !== 0) await writeFile(join(folder, `${name}.exit`), `${outcome.exit}\n`);
  for (const [file, bytes] of outcome.files) {
    const path = join(folder, `${name}.out`, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

/** Every file under a folder by its path inside it, in order; none where the folder is missing. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const)));
}
