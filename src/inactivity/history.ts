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

/** Counts equal histories of columns once; groups in order of first sight. */
export function groupColumns({ repeats, recency, age }: HistoryColumns): Histories {
  // Two times of different clients are equal or not: their places stand for them from here on.
  const times = placesOf(recency, age);
  const numbers = placesOf(repeats);
  const clients = repeats.length;
  const groupOf = new Uint32Array(clients);
  // A client that has the history of each group, and how many have it.
  const first = new Uint32Array(clients);
  const count = new Float64Array(clients);
  const many = times.values.length;
  const index = new Map<number, number>();
  let size = 0;
  for (let at = 0; at < clients; at++) {
    // Exact below 2^53: times are whole days, some tens of thousands of them, and a client buys on some thousands at the most.
    const key = ((numbers.of[at] as number) * many + (times.of[at] as number)) * many + (times.of[clients + at] as number);
    let group = index.get(key);
    if (group === undefined) {
      group = size++;
      index.set(key, group);
      first[group] = at;
    }
    count[group] = (count[group] as number) + 1;
    groupOf[at] = group;
  }
  const of = first.subarray(0, size);
  return {
    size,
    clients,
    repeats: Int32Array.from(of, (at) => repeats[at] as number),
    recency: Float64Array.from(of, (at) => recency[at] as number),
    age: Float64Array.from(of, (at) => age[at] as number),
    count: count.slice(0, size),
    groupOf,
    repeatValues: Int32Array.from(numbers.values),
    repeatOf: Uint32Array.from(of, (at) => numbers.of[at] as number),
    timeValues: times.values,
    recencyOf: Uint32Array.from(of, (at) => times.of[at] as number),
    ageOf: Uint32Array.from(of, (at) => times.of[clients + at] as number),
  };
}

/** Different values in order of first sight, and the place of each value of the lists, one after the other, among them. */
function placesOf(...lists: readonly (Int32Array | Float64Array)[]): { readonly values: Float64Array; readonly of: Uint32Array } {
  const index = new Map<number, number>();
  const of = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let size = 0;
  for (const list of lists) {
    for (const value of list) {
      let place = index.get(value);
      if (place === undefined) {
        place = index.size;
        index.set(value, place);
      }
      of[size++] = place;
    }
  }
  return { values: Float64Array.from(index.keys()), of };
}
