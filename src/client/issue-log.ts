import type { Args } from '../errors.js';
import { FIELD_NAMES, type FieldName } from './fields.js';
import { ISSUES, type Issue, type IssueCode } from './issues.js';

const CODES = Object.keys(ISSUES) as IssueCode[];
const CODE_INDEX = new Map(CODES.map((code, index) => [code, index]));
const FIELD_INDEX = new Map(FIELD_NAMES.map((field, index) => [field, index]));
const NO_ARGS: Args = {};
/** How many different details are kept. */
const MOST_ARGS = 200_000;

/** Issues by the million, as columns: sixteen bytes each, whatever their arguments. */
export class IssueLog {
  private entries = new Int32Array(4 * 256);
  private readonly args: Args[] = [NO_ARGS];
  private readonly argsIndex = new Map<string, number>();
  private dropped = new Set<number>();
  private size = 0;
  private readonly columnsTold = new Set<string>();

  /** Notes one finding. `line` is a physical line, `column` a 0-based index or null. */
  add(code: IssueCode, line: number, column: number | null, field: FieldName | null, args: Args = NO_ARGS): void {
    if (4 * this.size === this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    const at = 4 * this.size++;
    this.entries[at] = line;
    this.entries[at + 1] = column ?? -1;
    this.entries[at + 2] = ((CODE_INDEX.get(code) as number) << 8) | (field === null ? 255 : (FIELD_INDEX.get(field) as number));
    this.entries[at + 3] = this.internArgs(args);
  }

  /** Notes a finding that holds for a whole column where it is met first. */
  once(code: IssueCode, line: number, column: number, field: FieldName, args: Args): void {
    const key = `${code} ${column}`;
    if (this.columnsTold.has(key)) return;
    this.columnsTold.add(key);
    this.add(code, line, column, field, args);
  }

  /** Forgets what was found in the record that begins at a line: it turned out not to be a client's. */
  drop(line: number): void {
    this.dropped.add(line);
  }

  /** Every finding, by line, then column. */
  *sorted(): Generator<Issue> {
    const order = new Uint32Array(this.size).map((_, index) => index);
    const { entries } = this;
    order.sort((a, b) => (entries[4 * a] as number) - (entries[4 * b] as number) || (entries[4 * a + 1] as number) - (entries[4 * b + 1] as number) || a - b);
    for (const index of order) if (!this.dropped.has(entries[4 * index] as number)) yield this.at(index);
  }

  /** The findings of one record, in the order in which they were noted. */
  of(line: number): Issue[] {
    if (this.dropped.has(line)) return [];
    const found: Issue[] = [];
    for (let index = 0; index < this.size; index++) if (this.entries[4 * index] === line) found.push(this.at(index));
    return found;
  }

  /** Counts by code in the order of the code list, codes that were not met left out. */
  counts(): Partial<Record<IssueCode, number>> {
    const counts = new Float64Array(CODES.length);
    for (let index = 0; index < this.size; index++) {
      if (this.dropped.has(this.entries[4 * index] as number)) continue;
      const code = (this.entries[4 * index + 2] as number) >> 8;
      counts[code] = (counts[code] as number) + 1;
    }
    return Object.fromEntries(CODES.flatMap((code, index) => (counts[index] === 0 ? [] : [[code, counts[index]]])));
  }

  private at(index: number): Issue {
    const [line = 0, column = -1, packed = 0, args = 0] = this.entries.subarray(4 * index, 4 * index + 4);
    const code = CODES[packed >> 8] as IssueCode;
    const field = FIELD_NAMES[packed & 255] ?? null;
    return { code, severity: ISSUES[code], line: line === 0 ? null : line, column: column < 0 ? null : column, field, args: this.args[args] ?? NO_ARGS };
  }

  private internArgs(args: Args): number {
    // In a file with that many findings the details of the last ones are no news.
    if (args === NO_ARGS || this.args.length > MOST_ARGS) return 0;
    const key = JSON.stringify(args);
    let index = this.argsIndex.get(key);
    if (index === undefined) {
      index = this.args.push(args) - 1;
      this.argsIndex.set(key, index);
    }
    return index;
  }
}
