/** Everything the program knows of the machine it runs on: the whole command line can be run inside a test. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Today's calendar date `YYYY-MM-DD` in an IANA time zone (the machine's own where none is given). */
  today(timeZone?: string): string;
  /** Milliseconds, for the progress bar alone. */
  now(): number;
  /** Aborted by SIGINT or SIGTERM; its reason is the name of the signal. */
  readonly signal: AbortSignal;
  /** The Windows display language or undefined; LC_ALL and LANG are read from env. */
  readonly displayLanguage?: string;
};
export type Stream = {
  /** Resolves when the chunk was taken. Rejects with the system's error (EPIPE, ENOSPC). */
  write(chunk: Uint8Array | string): Promise<void>;
  readonly tty: boolean;
  /** Columns of the terminal; 80 where it is none. */
  readonly columns: number;
};
