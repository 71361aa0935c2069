/** Days after which what is at stake weighs half: the longer somebody is away, the less likely a call brings it back. */
const HALF_LIFE = 365;

/** What clients are put in order by; index = record after the header. */
export type WinBackEvidence = {
  /** Value at stake; NaN unknown. */
  readonly value: (row: number) => number;
  /** Days since the last purchase. */
  readonly days: (row: number) => number;
  /** Whose turn it is: 0 who can be reached, 1 who has to be looked for, 2 who is left alone. */
  readonly turn: (row: number) => number;
};

/** What is at stake with a client today: its value, halved for every 365 days since its last purchase; NaN without a value. */
export function winBackScore(value: number, days: number): number {
  return value * 0.5 ** (days / HALF_LIFE);
}

/**
 * The order of calls to those who left.
 *
 * Who can be reached comes first, who is left alone last; then who has the larger value at stake x 0.5^(days since the last purchase / 365). Those without a value stand after those with
 * one, whoever bought last first: without amounts that is the whole order. Equal ones stand as in the file.
 *
 * @param rows Records, ascending.
 * @returns the same records, the first one to call first
 * @example 1000 of 730 days ago (250), 400 of 365 days ago (200), 240 of today (240) -> the first, the third, the second
 */
export function orderWinBack(rows: Uint32Array, evidence: WinBackEvidence): Uint32Array {
  const score = (row: number): number => winBackScore(evidence.value(row), evidence.days(row));
  return orderBy(rows, evidence.turn, score, (row) => -evidence.days(row));
}

/** What clients about to lapse are put in order by: their rhythm beside the rest, mean days between purchases. */
export type LapsingEvidence = WinBackEvidence & { readonly rhythm: (row: number) => number };

/** The order of calls to those about to lapse: who can be reached first, then by value, then by how many times their own rhythm has passed; equal ones as in the file. */
export function orderLapsing(rows: Uint32Array, evidence: LapsingEvidence): Uint32Array {
  return orderBy(rows, evidence.turn, evidence.value, (row) => (evidence.rhythm(row) > 0 ? evidence.days(row) / evidence.rhythm(row) : 0));
}

/** Weeks that a round of calls takes; whole ones. */
export function weeksFor(clients: number, perWeek: number): number {
  return Math.ceil(clients / perWeek);
}

/** Records by what each comes to, the largest first; keys are worked out once a record, for comparing asks for them twenty times. */
function orderBy(rows: Uint32Array, turn: (row: number) => number, main: (row: number) => number, then: (row: number) => number): Uint32Array {
  const size = rows.length;
  const [group, mains, thens] = [new Uint8Array(size), new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at < size; at++) {
    const row = rows[at] as number;
    const key = main(row);
    group[at] = 2 * turn(row) + (Number.isNaN(key) ? 1 : 0);
    mains[at] = Number.isNaN(key) ? 0 : key;
    thens[at] = then(row);
  }
  const places = Uint32Array.from(rows, (_, at) => at);
  places.sort(
    (a, b) =>
      (group[a] as number) - (group[b] as number) ||
      (mains[b] as number) - (mains[a] as number) ||
      (thens[b] as number) - (thens[a] as number) ||
      (rows[a] as number) - (rows[b] as number),
  );
  return places.map((at) => rows[at] as number);
}
