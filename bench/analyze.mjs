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

/** What both tools must find alike: counts by label without the labels that nobody has, errors and the sum of revenue. */
function factsOf({ classifications, summary, issues, ...theirs }) {
  if (classifications === undefined)
    return { state: sort(theirs.state), tier: sort(theirs.tier), generation: sort(theirs.generation), errors: theirs.errors, revenue: theirs.revenue };
  const count = (groups) => Object.fromEntries(groups.map(({ label, clients }) => [label, clients]));
  // DuckDB only knows years of birth: companies have none.
  const { organization, unknown, ...ages } = count(classifications.generation);
  const generation = { ...ages, unknown: organization + unknown };
  return {
    state: sort(count(classifications.state)),
    tier: sort(count(classifications.tier)),
    generation: sort(generation),
    errors: issues.errors,
    revenue: summary.revenue,
  };
}

function sort(counts) {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, clients]) => clients > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
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

const [mine, theirs] = [ours[0], runs[1][0]].map(({ output }) => factsOf(output));
for (const fact of Object.keys(mine)) {
  const [left, right] = [mine[fact], theirs[fact]].map((value) => JSON.stringify(value));
  console.log(`${fact}: ${left === right ? `the same, ${left}` : `DIFFERENT\n  cartera ${left}\n  DuckDB  ${right}`}`);
  if (left !== right) process.exitCode = 1;
}
