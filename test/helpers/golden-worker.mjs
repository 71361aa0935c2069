// Runs cartera commands, one after another, in one process that was born with its time zone and language: saves a start for each.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../dist/cli.js';

/** An output that keeps what was written to it. */
function makeStream() {
  const chunks = [];
  const write = async (chunk) => void chunks.push(Buffer.from(chunk));
  return { stream: { write, tty: false, columns: 80 }, read: () => Buffer.concat(chunks) };
}

process.on('message', async ({ id, cwd, args, env, stdin }) => {
  process.chdir(cwd);
  const [stdout, stderr] = [makeStream(), makeStream()];
  const io = {
    env,
    cwd,
    stdin: stdin === null ? (async function* () {})() : createReadStream(join(cwd, stdin)),
    stdout: stdout.stream,
    stderr: stderr.stream,
    // Golden commands name their date; one that does not would change from day to day.
    today: () => '2026-11-30',
    now: () => performance.now(),
    signal: new AbortController().signal,
  };
  const exit = await run(args, io).catch((error) => error.stack);
  process.chdir('/');
  process.send({ id, stdout: stdout.read(), stderr: stderr.read(), exit });
});
