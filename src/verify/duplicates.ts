import { link } from '../linkage/link.js';
import { readDossier } from '../report/dossier.js';
import { type Bench, type Check, once, type Subject } from './check.js';
import { readLines, settingsAt, withPortfolio } from './read.js';

/** Of the pairs that are found, the share that is true; of the true ones, the share that is found. */
type Judged = { readonly precision: number; readonly recall: number };

/** Who a record is: `rec-17-org` and `rec-17-dup-0` are one. */
const PERSON = /^rec-(\d+)/;

/** The thousand records without the id that gives them away. */
const judged = once(async (bench): Promise<Judged> => {
  const lines = await readLines(bench, 'febrl/dataset1.csv');
  const persons = lines.slice(1).map((line) => PERSON.exec(line)?.[1] ?? '');
  const text = lines.map((line) => line.slice(line.indexOf(',') + 1).trim()).join('\n');
  const settings = settingsAt(bench, '2026-11-30');
  return withPortfolio(bench, { text, as: 'clients' }, settings, async (opened) => {
    const { cards } = await readDossier(opened, settings, { io: { stdin: emptyStream(), signal: bench.signal } });
    const { clusters } = link(cards, { threshold: settings.candidates.threshold, onProgress: bench.onProgress });
    // The header is line 1.
    const personOf = (card: number): string => persons[(cards[card]?.line ?? 0) - 2] ?? '';
    const found = clusters.flatMap((cluster) => cluster.flatMap((one, at) => cluster.slice(at + 1).map((other) => personOf(one) === personOf(other))));
    const right = found.filter(Boolean).length;
    return { precision: right / found.length, recall: right / countPairs(persons) };
  });
});

function countPairs(persons: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const person of persons) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

const check = (what: 'precision' | 'recall', expected: number, measure: (bench: Bench) => Promise<number>): Check => ({
  what,
  args: { data: 'febrl' },
  expected,
  digits: 2,
  tolerance: { kind: 'least', value: 0 },
  source: 'febrl',
  reference: true,
  measure,
});

/** The same client twice, in a file that says who is who. */
export const duplicates: Subject = {
  name: 'duplicates',
  checks: [check('precision', 0.99, async (bench) => (await judged(bench)).precision), check('recall', 0.98, async (bench) => (await judged(bench)).recall)],
};
