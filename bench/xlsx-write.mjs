// Time and memory of writing an enriched workbook: node xlsx-write.mjs [--rows N] [--rounds N]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } } });
const FILE = join(HERE, 'data', `clients-${values.rows}.csv`);
/** What the peak must stay below, in MB. */
const MOST = 400;

if (!existsSync(FILE)) spawnSync(process.execPath, [join(HERE, 'generate.mjs'), values.rows], { stdio: 'inherit' });
readFileSync(FILE); // in the page cache before anybody is timed

const folder = mkdtempSync(join(tmpdir(), 'cartera-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, 'cartera.xlsx');
// The child tells its own peak at its end: the kernel keeps it.
const report = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`;
const hook = `data:text/javascript,${encodeURIComponent(report)}`;
const args = ['--import', hook, join(HERE, '../bin/cartera.js'), 'analyze', FILE, '--as-of', '2026-11-30', '--no-config', '--quiet', '--force', '--out', out];

console.log(`${values.rows} rows, ${(statSync(FILE).size / 1e6).toFixed(0)} MB, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
let first;
for (let round = 1; round <= Number(values.rounds); round += 1) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const seconds = (performance.now() - begin) / 1_000;
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
  const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1_024;
  const bytes = readFileSync(out);
  first ??= bytes;
  const same = bytes.equals(first) ? 'same bytes' : 'OTHER BYTES';
  console.log(
    `round ${round}: ${seconds.toFixed(1)} s, ${(Number(values.rows) / seconds / 1_000).toFixed(1)} k rows/s, peak ${megabytes.toFixed(0)} MB, ${(bytes.length / 1e6).toFixed(1)} MB written, ${same}`,
  );
  if (megabytes >= MOST || !bytes.equals(first)) process.exitCode = 1;
}
