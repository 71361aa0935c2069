import type { Io } from './io.js';

export type Progress = {
  /** Say how much is done, 0..1. */
  update(share: number): void;
  /** Show the bar at once: for work that leaves no time to load it. */
  show(): Promise<void>;
  /** Take the bar away. */
  stop(): void;
};

/** Work shorter than this shows no bar. Milliseconds. */
const PATIENCE = 1000;

const NONE: Progress = { update: () => {}, show: async () => {}, stop: () => {} };

/** Watch a long piece of work: a bar on the terminal's stderr once it has taken a second; nothing elsewhere or under `quiet`. */
export function startProgress(io: Pick<Io, 'stderr' | 'now'>, quiet: boolean, label: string): Progress {
  if (quiet || !io.stderr.tty) return NONE;
  const began = io.now();
  let share = 0;
  let bar: { update(share: number): void; stop(): void } | null = null;
  let state: 'waiting' | 'loading' | 'shown' | 'stopped' = 'waiting';
  const show = async (): Promise<void> => {
    const { default: progress } = await import('cli-progress');
    if (state === 'stopped') return;
    const stream = { isTTY: true, columns: io.stderr.columns, write: (text: string) => void io.stderr.write(text).catch(() => {}) };
    const made = new progress.SingleBar({
      stream: stream as unknown as NodeJS.WritableStream,
      format: ` ${label} {bar} {percentage}%`,
      barCompleteChar: '█',
      barIncompleteChar: '·',
      barsize: Math.max(10, Math.min(40, io.stderr.columns - label.length - 10)),
      clearOnComplete: true,
      hideCursor: true,
      linewrap: true,
    });
    made.start(1, share);
    bar = made;
    state = 'shown';
  };
  return {
    update(now) {
      share = now;
      if (state === 'shown') bar?.update(now);
      else if (state === 'waiting' && io.now() - began > PATIENCE) {
        state = 'loading';
        void show();
      }
    },
    async show() {
      if (state !== 'waiting') return;
      state = 'loading';
      await show();
    },
    stop() {
      state = 'stopped';
      bar?.stop();
    },
  };
}
