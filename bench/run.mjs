// Installs what the comparison needs where it is missing, then runs it; options go to analyze.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const run = (command, args) => spawnSync(command, args, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
const missing = !existsSync(join(HERE, 'node_modules/@duckdb/node-api'));
process.exitCode = (missing ? run('npm', ['ci']) : 0) || run(process.execPath, ['analyze.mjs', ...process.argv.slice(2)]);
