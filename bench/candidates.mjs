// Times analyze, duplicates and score on one file, one after the other: node bench/candidates.mjs [--rows N] [--rounds N]. Needs `npm run build` and GNU time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

if (!existsSync('/usr/bin/time')) throw new Error('this comparison needs GNU time for the peak of memory');
const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } } });
const HERE = import.meta.dirname;
const path = join(HERE, 'data', `clients-${values.rows}.csv`);
if (!existsSync(path)) spawnSync(process.execPath, [join(HERE, 'generate.mjs'), values.rows, '--out', path], { stdio: 'inherit' });

/** Wall and processor seconds and the peak in MB of one run. */
function time(command) {
  const args = ['-f', '%e %U %S %M', process.execPath, join(HERE, '../bin/cartera.js'), command, path, '--as-of', '2026-11-30', '--quiet', '--no-config'];
  const { stderr, status } = spawnSync('/usr/bin/time', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  const [wall, user, system, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, busy: user + system, peak: peak / 1024 };
}

const rounds = Array.from({ length: Number(values.rounds) }, () => Object.fromEntries(['analyze', 'duplicates', 'score'].map((name) => [name, time(name)])));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
for (const name of ['analyze', 'duplicates', 'score']) {
  const of = (key) => median(rounds.map((round) => round[name][key]));
  const ratio = median(rounds.map((round) => round[name].busy / round.analyze.busy));
  console.log(
    `${name.padEnd(11)} ${of('wall').toFixed(1)} s, ${of('busy').toFixed(1)} s of processor (${ratio.toFixed(1)} x analyze), peak ${of('peak').toFixed(0)} MB`,
  );
}
