// The same job by cartera and by DuckDB, in turns on one machine: node analyze.mjs [--rows N] [--rounds N]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const AS_OF = '2026-11-30';
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '7' } } });
const FILE = join(HERE, 'data', `clients-${values.rows}.csv`);
const CONTENDERS = [
  { name: 'cartera', args: [join(HERE, '../bin/cartera.js'), 'analyze', FILE, '--as-of', AS_OF, '--format', 'json', '--no-config'] },
  { name: 'DuckDB, all cores', args: [join(HERE, 'duckdb-analyze.mjs'), FILE, AS_OF] },
  { name: 'DuckDB, 1 thread', args: [join(HERE, 'duckdb-analyze.mjs'), FILE, AS_OF, '1'] },
];

const folder = mkdtempSync(join(tmpdir(), 'cartera-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs node once: its standard output, wall seconds and peak resident memory in MB. */
async function measure(args) {
  const hasTime = existsSync('/usr/bin/time');
  const peakFile = join(folder, 'peak');
  const begin = performance.now();
  const child = hasTime ? spawn('/usr/bin/time', ['-f', '%M', '-o', peakFile, process.execPath, ...args]) : spawn(process.execPath, args);
  // Without GNU time the kernel's high-water mark is read while the child lives.
  let peak = 0;
  const watch = () => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  };
  const timer = hasTime ? undefined : setInterval(watch, 20);
  const output = [];
  const errors = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = (performance.now() - begin) / 1_000;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${Buffer.concat(errors)}`);
  if (hasTime) peak = Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1));
  return { output: JSON.parse(Buffer.concat(output).toString()), seconds, megabytes: peak / 1_024 };
}

/** Clients by label, from either tool's answer; labels that nobody has are left out. */
function countsOf(output, classification) {
  const counts = output.classifications?.[classification].map(({ label, clients }) => [label, clients]) ?? Object.entries(output[classification]);
  return Object.fromEntries(counts.filter(([, clients]) => clients > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

if (!existsSync(FILE))
  await new Promise((resolve) => spawn(process.execPath, [join(HERE, 'generate.mjs'), values.rows], { stdio: 'inherit' }).on('close', resolve));
readFileSync(FILE); // in the page cache before anybody is timed

const runs = CONTENDERS.map(() => []);
for (let round = 0; round < Number(values.rounds); round += 1) {
  // Each round begins with another contender, so that a slow minute hits all alike.
  for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
    const index = (round + turn) % CONTENDERS.length;
    runs[index].push(await measure(CONTENDERS[index].args));
  }
}

const [ours] = runs;
console.log(
  `${values.rows} rows, ${(readFileSync(FILE).length / 1e6).toFixed(0)} MB, ${values.rounds} rounds in turns, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`,
);
console.log(`${'tool'.padEnd(20)}${['median s', 'min s', 'max s', 'x DuckDB all', 'peak MB'].map((title) => title.padStart(13)).join('')}`);
for (const [index, { name }] of CONTENDERS.entries()) {
  const seconds = runs[index].map((run) => run.seconds);
  const ratio = median(runs[index].map((run, round) => run.seconds / runs[1][round].seconds));
  const cells = [median(seconds), Math.min(...seconds), Math.max(...seconds), ratio].map((number) => number.toFixed(2));
  console.log(`${name.padEnd(20)}${[...cells, Math.max(...runs[index].map((run) => run.megabytes)).toFixed(0)].map((text) => text.padStart(13)).join('')}`);
}

for (const classification of ['state', 'tier']) {
  const [mine, theirs] = [ours[0], runs[1][0]].map(({ output }) => JSON.stringify(countsOf(output, classification)));
  console.log(`${classification}: ${mine === theirs ? `the same counts ${mine}` : `DIFFERENT\n  cartera ${mine}\n  DuckDB  ${theirs}`}`);
  if (mine !== theirs) process.exitCode = 1;
}
