import { join } from 'node:path';
import { findOut, type Opened, openPortfolio } from '../analyze.js';
import { openSource } from '../formats/source.js';
import type { Findings } from '../report/make-report.js';
import type { Settings } from '../settings.js';
import type { Bench } from './check.js';

/** What is read: files of the folder of reference data, or a text in the place of standard input. */
export type Input = { readonly clients?: string; readonly sales?: readonly string[] } | { readonly text: string; readonly as: 'clients' | 'sales' };

/** The path of a file of reference data. The runner asks no check for it where the folder is not named. */
const pathOf = ({ folder }: Bench, file: string): string => join(folder ?? '', file);

/** The settings of a check: as of a day, clients active for so many days. */
export function settingsAt({ settings }: Bench, asOf: string, activeDays?: number): Settings {
  if (activeDays === undefined) return { ...settings, asOf };
  // Current ends before active does.
  return { ...settings, asOf, state: { ...settings.state, active: activeDays, current: Math.min(settings.state.current, Math.floor(activeDays / 3)) } };
}

/** Opens what any command would open, lets `use` look at it and closes it. @throws CarteraError as openPortfolio */
export async function withPortfolio<T>(bench: Bench, input: Input, settings: Settings, use: (opened: Opened) => Promise<T>): Promise<T> {
  const hooks = { io: { stdin: streamOf('text' in input ? input.text : ''), signal: bench.signal }, onProgress: bench.onProgress };
  const opened = await openPortfolio(inputsOf(bench, input), settings, hooks);
  try {
    return await use(opened);
  } finally {
    await opened.source.close();
  }
}

/** Everything that a run finds out of an opened portfolio. @throws CarteraError as findOut */
export function lookInto(opened: Opened, settings: Settings, bench: Bench): Promise<Findings> {
  return findOut(opened, settings, { io: { stdin: streamOf(''), signal: bench.signal }, onProgress: bench.onProgress });
}

/** Every line of a file of reference data, trimmed, as the reader of CSV has it; for files whose columns are parted by spaces. @throws CarteraError file-* */
export async function readLines(bench: Bench, file: string): Promise<string[]> {
  const source = await openSource(pathOf(bench, file), { delimiter: '|', signal: bench.signal });
  try {
    const lines: string[] = [];
    for await (const { bytes, rows, cells, first } of source.batches())
      for (let row = 0; row < rows; row++) {
        const at = first[row] as number;
        if ((first[row + 1] as number) > at) lines.push(source.decode(bytes, cells[2 * at] as number, cells[2 * at + 1] as number).trim());
      }
    return lines.filter((line) => line !== '');
  } finally {
    await source.close();
  }
}

function inputsOf(bench: Bench, input: Input): Parameters<typeof openPortfolio>[0] {
  if ('text' in input) return input.as === 'clients' ? { clients: { path: '-' }, sales: [] } : { clients: null, sales: [{ path: '-', sheet: null }] };
  const { clients, sales = [] } = input;
  return {
    clients: clients === undefined ? null : { path: pathOf(bench, clients) },
    sales: sales.map((file) => ({ path: pathOf(bench, file), sheet: null })),
  };
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}
