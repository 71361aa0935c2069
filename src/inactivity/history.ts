/**
 * What the buy-till-you-die models know of a client: repeat purchases, weeks from the first to the last, weeks from the first to the end of the time looked at
 * (x, t_x, T in Fader, Hardie and Lee 2005). Purchases of one day are one.
 */
export type History = { readonly repeats: number; readonly recency: number; readonly age: number };

/** Different histories with how many clients have each: index = group. */
export type Histories = {
  readonly size: number;
  readonly clients: number;
  readonly repeats: Int32Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly count: Float64Array;
  /** Group of every client, in their order. */
  readonly groupOf: Uint32Array;
  /** Different numbers of repeats, and different ages and recencies, with the place of each group's own among them. */
  readonly repeatValues: Int32Array;
  readonly repeatOf: Uint32Array;
  readonly timeValues: Float64Array;
  readonly recencyOf: Uint32Array;
  readonly ageOf: Uint32Array;
};

/** Histories of many clients, column by column: index = client. */
export type HistoryColumns = { readonly repeats: Int32Array; readonly recency: Float64Array; readonly age: Float64Array };

/** Counts equal histories once: a million clients have far fewer. */
export function groupHistories(histories: Iterable<History>): Histories {
  const all = [...histories];
  return groupColumns({
    repeats: Int32Array.from(all, ({ repeats }) => repeats),
    recency: Float64Array.from(all, ({ recency }) => recency),
    age: Float64Array.from(all, ({ age }) => age),
  });
}

/** Counts equal histories of columns once. Groups ascend by repeats, recency and age, so that the order of the clients changes no bit of what is fitted. */
export function groupColumns({ repeats, recency, age }: HistoryColumns): Histories {
  const clients = repeats.length;
  const times = ranksOf(recency, age);
  const numbers = ranksOf(repeats);
  const many = times.values.length;
  // Exact below 2^53: times are whole days, some tens of thousands of them, and a client buys on some thousands at the most.
  const keys = new Float64Array(clients);
  for (let at = 0; at < clients; at++) keys[at] = ((numbers.of[at] as number) * many + (times.of[at] as number)) * many + (times.of[clients + at] as number);
  const groups = ranksOf(keys);
  const size = groups.values.length;
  const count = new Float64Array(size);
  for (let at = 0; at < clients; at++) count[groups.of[at] as number] = (count[groups.of[at] as number] as number) + 1;
  const [repeatOf, recencyOf, ageOf] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const own = { repeats: new Int32Array(size), recency: new Float64Array(size), age: new Float64Array(size) };
  for (let group = 0; group < size; group++) {
    const key = groups.values[group] as number;
    const both = Math.floor(key / many);
    repeatOf[group] = Math.floor(both / many);
    recencyOf[group] = both % many;
    ageOf[group] = key % many;
    own.repeats[group] = numbers.values[repeatOf[group] as number] as number;
    own.recency[group] = times.values[recencyOf[group] as number] as number;
    own.age[group] = times.values[ageOf[group] as number] as number;
  }
  return {
    size,
    clients,
    ...own,
    count,
    groupOf: groups.of,
    repeatValues: Int32Array.from(numbers.values),
    repeatOf,
    timeValues: times.values,
    recencyOf,
    ageOf,
  };
}

/** Different values, ascending, and the place of each value of the lists, one after the other, among them. Sorted, not hashed: there may be half a million. */
function ranksOf(...lists: readonly (Int32Array | Float64Array)[]): { readonly values: Float64Array; readonly of: Uint32Array } {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  const sorted = all.slice().sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[size - 1]) sorted[size++] = sorted[at] as number;
  const values = sorted.slice(0, size);
  const of = new Uint32Array(all.length);
  for (let at = 0; at < all.length; at++) of[at] = findPlace(values, all[at] as number);
  return { values, of };
}

/** The place of a value that is among ascending ones. */
function findPlace(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
