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

/** Counts equal histories once: a million clients have far fewer. */
export function groupHistories(histories: Iterable<History>): Histories {
  const index = new Map<string, number>();
  const groups: History[] = [];
  const count: number[] = [];
  const groupOf: number[] = [];
  for (const one of histories) {
    const key = `${one.repeats} ${one.recency} ${one.age}`;
    const group = index.get(key) ?? groups.push(one) - 1;
    index.set(key, group);
    count[group] = (count[group] ?? 0) + 1;
    groupOf.push(group);
  }
  const recency = groups.map((group) => group.recency);
  const age = groups.map((group) => group.age);
  const repeats = placesOf(groups.map((group) => group.repeats));
  const times = placesOf([...recency, ...age]);
  return {
    size: groups.length,
    clients: groupOf.length,
    repeats: Int32Array.from(groups, (group) => group.repeats),
    recency: Float64Array.from(recency),
    age: Float64Array.from(age),
    count: Float64Array.from(count),
    groupOf: Uint32Array.from(groupOf),
    repeatValues: Int32Array.from(repeats.values),
    repeatOf: Uint32Array.from(repeats.of),
    timeValues: Float64Array.from(times.values),
    recencyOf: Uint32Array.from(times.of.slice(0, groups.length)),
    ageOf: Uint32Array.from(times.of.slice(groups.length)),
  };
}

/** Different values in order of first sight, and the place of each value among them. */
function placesOf(list: readonly number[]): { readonly values: readonly number[]; readonly of: readonly number[] } {
  const index = new Map<number, number>();
  const values: number[] = [];
  const of = list.map((value) => {
    let place = index.get(value);
    if (place === undefined) {
      place = values.push(value) - 1;
      index.set(value, place);
    }
    return place;
  });
  return { values, of };
}
