import { setFlagsFromString } from 'node:v8';
import { run } from './cli.js';
import type { Io, Stream } from './io.js';

// The heap grows by small steps: what every client leaves behind is taken away before a third more is asked of the system. Costs some
// time, and saves a sixth to more than a third of the peak (docs/performance.md).
setFlagsFromString('--optimize-for-size');

/** An output of the process as the program sees it: a write ends when the system took it. */
function wrap(stream: NodeJS.WriteStream): Stream {
  // The error reaches the one who wrote; without a listener it would also end the process.
  stream.on('error', () => {});
  return {
    write: (chunk) => new Promise((resolve, reject) => stream.write(chunk, (error) => (error ? reject(error) : resolve()))),
    get tty() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 80;
    },
  };
}

/** The calendar day it is now, in a time zone or the machine's own. */
function today(timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(new Date());
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // Once: a second Ctrl-C finds no handler and ends the process at once.
  process.once(name, () => stop.abort(name));
}

const io: Io = {
  env: process.env,
  cwd: process.cwd(),
  get stdin() {
    return process.stdin;
  },
  stdout: wrap(process.stdout),
  stderr: wrap(process.stderr),
  today,
  now: () => performance.now(),
  signal: stop.signal,
  ...(process.platform === 'win32' ? { displayLanguage: Intl.DateTimeFormat().resolvedOptions().locale } : {}),
};

process.exitCode = await run(process.argv.slice(2), io);
// What was interrupted may still be waiting for a disk or a pipe: its files are already gone, nobody waits for it.
if (stop.signal.aborted) process.exit();
