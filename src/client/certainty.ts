/** Whether something holds; null where it cannot be told. */
export type Certainty = boolean | null;

/** Whether one of several things holds: it does if any does, and it cannot be told while one that may hold is open. */
export function anyHolds(all: readonly Certainty[]): Certainty {
  return all.includes(true) ? true : all.includes(null) ? null : false;
}

/** Whether all of several things hold: it does not if any does not, and it cannot be told while one of the others is open. */
export function allHold(all: readonly Certainty[]): Certainty {
  return all.includes(false) ? false : all.includes(null) ? null : true;
}
