/** Bytes that are added one stretch after another; grows by doubling. */
export class ByteStore {
  bytes: Buffer;
  length = 0;

  constructor(capacity: number) {
    this.bytes = Buffer.allocUnsafeSlow(capacity);
  }

  /** Makes room for so many more bytes. */
  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + count));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  /** Adds a stretch of another buffer. */
  add(from: Buffer, begin: number, end: number): void {
    this.reserve(end - begin);
    const { bytes } = this;
    let to = this.length;
    // Most cells are short: a call into C++ costs more than the copying.
    if (end - begin < 48) for (let at = begin; at < end; at++) bytes[to++] = from[at] as number;
    else to += from.copy(bytes, to, begin, end);
    this.length = to;
  }

  /** Adds a text in UTF-8. */
  addText(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.bytes.write(text, this.length);
  }

  /** Forgets the bytes before a position: what follows moves to the front. */
  dropBefore(position: number): void {
    this.bytes.copy(this.bytes, 0, position, this.length);
    this.length -= position;
  }
}

/** The same array with room for at least so many numbers. */
export function grow(numbers: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  if (count <= numbers.length) return numbers;
  const larger = new Uint32Array(Math.max(count, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
