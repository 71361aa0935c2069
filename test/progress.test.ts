import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startProgress } from '../src/progress.js';
import { makeIo } from './helpers/io.js';

/** Update until a bar was drawn, or long enough to know that none is. */
async function work(io: ReturnType<typeof makeIo>, quiet: boolean): Promise<void> {
  const progress = startProgress(io, quiet, 'Leyendo');
  for (let share = 0; share <= 1; share += 0.1) {
    progress.update(share);
    await wait(30);
  }
  progress.stop();
}

const clock = (step: number) => {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
};

describe('the progress bar', () => {
  it('is drawn on stderr alone once the work takes a second, and taken away', async () => {
    const io = makeIo({ tty: true, now: clock(300) });
    await work(io, false);
    expect(io.out()).toBe('');
    expect(io.err()).toContain('Leyendo');
    expect(io.err()).toMatch(/█·* *\d+%/);
    // It ends by clearing its line and giving the cursor back.
    expect(io.err().slice(io.err().lastIndexOf('%'))).toContain('\x1b[?25h');
  });

  it.each([
    ['short work', { tty: true, now: clock(10) }, false],
    ['no terminal', { tty: false, now: clock(300) }, false],
    ['quiet', { tty: true, now: clock(300) }, true],
  ])('is not drawn: %s', async (_, choices, quiet) => {
    const io = makeIo(choices);
    await work(io, quiet);
    expect(io.err()).toBe('');
  });
});
