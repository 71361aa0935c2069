// Fills the output blocks of both READMEs from real runs: node docs/readme-output.mjs [--check]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const INPUTS = {
  'clientes.csv': 'fixtures/ferreteria/input.csv',
  'candidato.csv': 'fixtures/candidatos/inflada.csv',
  'nuestros.csv': 'fixtures/candidatos/nuestros.csv',
};
const READMES = { 'README.md': 'en', 'README.es.md': 'es' };
// What stands between `<!-- output:NAME -->` and `<!-- /output -->`.
const COMMANDS = {
  analyze: 'analyze clientes.csv --as-of 2026-11-30',
  columns: 'columns clientes.csv',
  validate: 'validate clientes.csv --as-of 2026-11-30',
  score: 'score candidato.csv --sector ferretería --place Lima --as-of 2026-11-30',
};

/** Runs a command on the fixture as a reader would, in a folder of its own: the command line and what it printed. */
function record(name, lang) {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`no command is called ${name}`);
  const cwd = mkdtempSync(join(tmpdir(), 'cartera-readme-'));
  try {
    for (const [file, from] of Object.entries(INPUTS)) copyFileSync(join(ROOT, from), join(cwd, file));
    const run = spawnSync(process.execPath, [join(ROOT, 'bin/cartera.js'), ...command.split(' '), '--lang', lang], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TZ: 'America/Lima' },
    });
    if (run.status !== 0) throw new Error(`cartera ${command} ended with ${run.status}: ${run.stderr}`);
    return `\`\`\`console\n$ cartera ${command}\n${run.stdout.trimEnd()}\n\`\`\``;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const isCheck = process.argv.includes('--check');
for (const [file, lang] of Object.entries(READMES)) {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  const current = text.replace(/(<!-- output:(\w+) -->\n)[\s\S]*?(<!-- \/output -->)/g, (_, begin, name, end) => `${begin}${record(name, lang)}\n${end}`);
  if (current === text) continue;
  if (isCheck) {
    console.error(`${file} does not show what the program prints: run \`npm run docs\``);
    process.exitCode = 1;
  } else {
    writeFileSync(path, current);
    console.log(`${file} was brought up to date`);
  }
}
