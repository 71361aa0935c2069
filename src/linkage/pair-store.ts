/** Compared pairs in little room, one after the other: their codes, what the rules say, the levels of all fields, and the bits of all fields together. */
export class PairStore {
  pairs = 0;
  codes = new Float64Array(1024);
  verdicts = new Uint8Array(1024);
  levels: Uint8Array;
  bits = new Float32Array(1024);

  constructor(private readonly fields: number) {
    this.levels = new Uint8Array(1024 * fields);
  }

  /** Adds a pair with its comparison, which is copied. */
  add(code: number, verdict: number, { levels, bits }: { readonly levels: Uint8Array; readonly bits: Float64Array }): void {
    if (this.pairs === this.codes.length) this.grow();
    const at = this.pairs++;
    this.codes[at] = code;
    this.verdicts[at] = verdict;
    this.levels.set(levels, at * this.fields);
    let sum = 0;
    for (const one of bits) sum += one;
    this.bits[at] = sum;
  }

  private grow(): void {
    const size = this.codes.length * 2;
    const larger = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.codes = larger(new Float64Array(size), this.codes);
    this.verdicts = larger(new Uint8Array(size), this.verdicts);
    this.levels = larger(new Uint8Array(size * this.fields), this.levels);
    this.bits = larger(new Float32Array(size), this.bits);
  }
}
