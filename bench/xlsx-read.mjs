// Reading a workbook by cartera and by exceljs' in-memory reader, in turns on one machine: node xlsx-read.mjs [--rows N] [--rounds N]
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HERE = import.meta.dirname;
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' }, reader: { type: 'string' }, make: { type: 'boolean' } },
});
const CSV = join(HERE, 'data', `clients-${values.rows}.csv`);
const FILE = join(HERE, 'data', `clients-${values.rows}.xlsx`);

/** The generated CSV as a workbook: amounts, counts and dates as typed cells, texts shared. */
async function makeWorkbook() {
  const { default: exceljs } = await import('exceljs');
  const { parse } = await import('csv-parse');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: FILE, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Clientes');
  for await (const cells of createReadStream(CSV).pipe(parse())) {
    const typed = cells.map((cell) => {
      const date = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell);
      const day = date ? new Date(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]))) : null;
      if (day?.getUTCDate() === Number(date?.[1])) return day;
      return /^-?\d{1,9}(\.\d+)?$/.test(cell) ? Number(cell) : cell === '' ? null : cell;
    });
    sheet.addRow(typed).commit();
  }
  sheet.commit();
  await workbook.commit();
}

/** Reads every cell once and tells how many rows and filled cells there were. */
const READERS = {
  async cartera() {
    const { openSource } = await import('../dist/formats/source.js');
    const source = await openSource(FILE);
    let [rows, cells] = [0, 0];
    await source.sample();
    for await (const batch of source.batches()) {
      rows += batch.rows;
      for (let cell = 0; cell < batch.cells.length / 2; cell += 1) if (batch.cells[2 * cell] < batch.cells[2 * cell + 1]) cells += 1;
    }
    await source.close();
    return { rows, cells };
  },
  async exceljs() {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(FILE);
    let [rows, cells] = [0, 0];
    workbook.worksheets[0].eachRow((row) => {
      rows += 1;
      row.eachCell(() => {
        cells += 1;
      });
    });
    return { rows, cells };
  },
};

/** Runs one reader in a process of its own. */
async function measure(reader) {
  const child = spawn(process.execPath, [import.meta.filename, '--reader', reader, '--rows', values.rows], { stdio: ['ignore', 'pipe', 'inherit'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${reader} ended with ${code}`);
  return JSON.parse(Buffer.concat(output).toString());
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

if (values.reader !== undefined) {
  const begin = performance.now();
  const counts = await READERS[values.reader]();
  const seconds = (performance.now() - begin) / 1_000;
  console.log(JSON.stringify({ ...counts, seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
} else if (values.make) await makeWorkbook();
else {
  mkdirSync(join(HERE, 'data'), { recursive: true });
  if (!existsSync(CSV)) spawnSync(process.execPath, [join(HERE, 'generate.mjs'), values.rows], { stdio: 'inherit' });
  if (!existsSync(FILE)) spawnSync(process.execPath, [import.meta.filename, '--make', '--rows', values.rows], { stdio: 'inherit' });
  const size = readFileSync(FILE).length; // in the page cache before anybody is timed
  const names = Object.keys(READERS);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // Each round begins with the other reader, so that a slow minute hits both alike.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) runs[name].push(await measure(name));
  }
  console.log(
    `${values.rows} rows x 16, ${(size / 1e6).toFixed(1)} MB, ${values.rounds} rounds in turns, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}`,
  );
  for (const name of names) {
    const [{ rows, cells }] = runs[name];
    const speed = median(runs[name].map((run) => run.rows / run.seconds));
    const peak = Math.max(...runs[name].map((run) => run.megabytes));
    console.log(
      `${name.padEnd(10)}${Math.round(speed).toString().padStart(9)} rows/s${peak.toFixed(0).padStart(7)} MB peak   ${rows} rows, ${cells} filled cells`,
    );
  }
  const ratio = median(runs.cartera.map((run, round) => runs.exceljs[round].seconds / run.seconds));
  console.log(`cartera reads ${ratio.toFixed(1)} times as fast`);
  const [ours, theirs] = names.map((name) => runs[name][0]);
  if (ours.rows !== theirs.rows || ours.cells !== theirs.cells) process.exitCode = 1;
}
