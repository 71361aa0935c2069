import type { Io, Stream } from '../../src/io.js';

export type Screen = Stream & { readonly text: () => string };

export type FakeIo = Io & {
  readonly out: () => string;
  readonly err: () => string;
  /** As if the user pressed Ctrl-C, or the system asked to end. */
  readonly interrupt: (signal: 'SIGINT' | 'SIGTERM') => void;
};

type Choices = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly today?: string;
  readonly displayLanguage?: string;
  /** The code of a system error that every write to standard output meets. */
  readonly brokenStdout?: string;
  readonly now?: () => number;
};

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function makeScreen(tty: boolean, columns: number, broken?: string): Screen {
  const chunks: Buffer[] = [];
  return {
    tty,
    columns,
    write: async (chunk) => {
      if (broken !== undefined) throw systemError(broken);
      chunks.push(Buffer.from(chunk));
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** A machine that exists only in the test: an empty environment, no terminal, 30 November 2026. */
export function makeIo(choices: Choices = {}): FakeIo {
  const { cwd = '/', env = {}, stdin = '', tty = false, columns = 80, today = '2026-11-30', displayLanguage, brokenStdout, now = () => 0 } = choices;
  const stop = new AbortController();
  const stdout = makeScreen(tty, columns, brokenStdout);
  const stderr = makeScreen(tty, columns);
  return {
    cwd,
    env,
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout,
    stderr,
    today: () => today,
    now,
    signal: stop.signal,
    ...(displayLanguage === undefined ? {} : { displayLanguage }),
    out: stdout.text,
    err: stderr.text,
    interrupt: (signal) => stop.abort(signal),
  };
}
