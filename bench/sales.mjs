// Sales summed up by cartera and by DuckDB, in turns: node sales.mjs [--rows N] [--clients N] [--rounds N]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const AS_OF = '2026-11-30';
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, clients: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
});
const FILE = join(HERE, 'data', `sales-${values.rows}-${values.clients}.csv`);
const CONTENDERS = [
  { name: 'cartera', args: [join(HERE, '../bin/cartera.js'), 'analyze', '--transactions', FILE, '--as-of', AS_OF, '--format', 'json', '--no-config'] },
  { name: 'DuckDB', args: [join(HERE, 'duckdb-sales.mjs'), FILE] },
];
if (!existsSync('/usr/bin/time')) throw new Error('this comparison needs GNU time for the peak of memory');

const folder = mkdtempSync(join(tmpdir(), 'cartera-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs node once: what it printed, wall seconds and peak resident memory in MB. */
function measure(args) {
  const peak = join(folder, 'peak');
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', '-o', peak, process.execPath, ...args], { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { output: JSON.parse(stdout.toString()), seconds: (performance.now() - begin) / 1_000, megabytes: Number(readFileSync(peak, 'utf8')) / 1_024 };
}

if (!existsSync(FILE)) spawnSync(process.execPath, [join(HERE, 'generate-sales.mjs'), values.rows, '--clients', values.clients], { stdio: 'inherit' });
readFileSync(FILE); // in the page cache before anybody is timed
const runs = CONTENDERS.map(() => []);
for (let round = 0; round < Number(values.rounds); round += 1)
  for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
    const index = (round + turn) % CONTENDERS.length;
    runs[index].push(measure(CONTENDERS[index].args));
  }

for (const [index, { name }] of CONTENDERS.entries()) {
  const seconds = runs[index].map((run) => run.seconds).sort((a, b) => a - b);
  const peak = Math.max(...runs[index].map(({ megabytes }) => megabytes));
  console.log(`${name.padEnd(10)} median ${seconds[seconds.length >> 1].toFixed(2)} s, min ${seconds[0].toFixed(2)} s, peak ${peak.toFixed(0)} MB`);
}
const [ours, theirs] = runs.map(([{ output }]) => output);
for (const [fact, mine, other] of [
  ['clients', ours.input.clients, theirs.clients],
  ['revenue', ours.summary.revenue, theirs.revenue],
]) {
  console.log(`${fact}: ${mine === other ? `the same, ${mine}` : `DIFFERENT: cartera ${mine}, DuckDB ${other}`}`);
  if (mine !== other) process.exitCode = 1;
}
