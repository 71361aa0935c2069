/**
 * The records with the largest weights, the earlier record first where they are equal: only `most` of them are ever held.
 */
export class Largest {
  readonly rows: number[] = [];
  private readonly weights: number[] = [];

  constructor(private readonly most: number) {}

  /** Offers a record; they come in order. */
  add(row: number, weight: number): void {
    if (this.rows.length === this.most && weight <= (this.weights[this.most - 1] as number)) return;
    let at = this.rows.length;
    while (at > 0 && (this.weights[at - 1] as number) < weight) at--;
    this.rows.splice(at, 0, row);
    this.weights.splice(at, 0, weight);
    this.rows.length = Math.min(this.rows.length, this.most);
    this.weights.length = this.rows.length;
  }
}
