import { execa } from 'execa';

/** What a terminal showed, escape sequences included, and the exit code of the command. */
export type Session = { readonly screen: string; readonly exit: number };

/** A command on a terminal. `keys` are typed `after` so many milliseconds. */
export type TerminalOptions = {
  readonly columns: number;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly keys?: { readonly text: string; readonly after: number };
};

/** Whether this machine has util-linux's `script`, which gives a command a real terminal. */
export async function findTerminal(): Promise<boolean> {
  const { stdout } = await execa('script', ['--version'], { reject: false });
  return typeof stdout === 'string' && stdout.includes('util-linux');
}

/** Runs a shell command in a terminal of its own, so many columns wide. */
export async function runInTerminal(command: string, { columns, cwd, env = {}, keys }: TerminalOptions): Promise<Session> {
  const run = execa('script', ['-qec', `stty cols ${columns} rows 40 -echo; exec ${command}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, SHELL: '/bin/sh', TERM: 'xterm-256color', TZ: 'America/Lima', ...env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    // An open pipe: at the end of its input `script` would hang up.
    stdin: 'pipe',
  });
  const timer = keys === undefined ? undefined : setTimeout(() => run.stdin?.write(keys.text), keys.after);
  const { stdout, exitCode } = await run;
  clearTimeout(timer);
  return { screen: stdout, exit: exitCode ?? -1 };
}
