/** What an XML part is made of, as stretches of bytes in UTF-8 that are valid during the call alone. Names come without their prefix. */
export interface XmlHandler {
  /** An element begins; its attributes stand in bytes[nameTo, to). */
  open(bytes: Buffer, name: number, nameTo: number, to: number): void;
  /** An element ends, `<a/>` too. */
  close(bytes: Buffer, name: number, nameTo: number): void;
  /** Text between tags, in one piece or in several; `raw` is text in which `&` is a plain letter (CDATA). */
  text(bytes: Buffer, from: number, to: number, raw: boolean): void;
}

/** The part is no well-formed XML, or of a kind that is refused. */
export class XmlError extends Error {
  constructor(readonly reason: 'malformed' | 'doctype') {
    super(reason);
  }
}

const [LT, GT, SLASH, BANG, QUESTION, COLON, QUOTE, APOSTROPHE] = [60, 62, 47, 33, 63, 58, 34, 39];
/** No tag or stretch of text of a sheet comes near this size. */
const LONGEST_TOKEN = 1 << 24;
const DEEPEST = 256;

/**
 * Cuts XML that comes in chunks, without making strings. Knows what spreadsheets write (elements, attributes, text, CDATA,
 * comments, instructions) and checks that tags match and nothing but white space stands outside the root; a DOCTYPE is refused.
 */
export class XmlCutter {
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;
  private end = 0;
  private depth = 0;
  private rootSeen = false;
  private readonly names = new Int32Array(DEEPEST);

  constructor(private readonly handler: XmlHandler) {}

  /** Cuts what has come so far; what is not complete waits for the next chunk. @throws XmlError */
  feed(chunk: Buffer): void {
    const rest = this.end - this.at;
    if (rest > LONGEST_TOKEN) throw new XmlError('malformed');
    // The handler is done with all bytes before `at`, so that the chunk can be used where it lies.
    this.bytes = rest === 0 ? chunk : Buffer.concat([this.bytes.subarray(this.at, this.end), chunk]);
    this.at = 0;
    this.end = this.bytes.length;
    this.cut();
  }

  /** Says that nothing follows. @throws XmlError malformed */
  finish(): void {
    const text = this.bytes.subarray(this.at, this.end);
    if (this.depth > 0 || !this.rootSeen || !text.every(isSpace)) throw new XmlError('malformed');
  }

  private cut(): void {
    const { bytes, end } = this;
    while (this.at < end) {
      const begin = this.at;
      if (bytes[begin] !== LT) {
        let to = begin + 1;
        while (to < end && bytes[to] !== LT) to++;
        if (to === end) return;
        this.text(begin, to, false);
        this.at = to;
      } else {
        const second = bytes[begin + 1];
        if (second === undefined) return;
        const done =
          second === SLASH ? this.closing(begin) : second === BANG ? this.special(begin) : second === QUESTION ? this.skip(begin, '?>') : this.opening(begin);
        if (!done) return;
      }
    }
  }

  private text(from: number, to: number, raw: boolean): void {
    if (this.depth > 0) this.handler.text(this.bytes, from, to, raw);
    else for (let at = from; at < to; at++) if (!isSpace(this.bytes[at] as number) && !this.isMark(at)) throw new XmlError('malformed');
  }

  /** The byte order mark may stand before the root. */
  private isMark(at: number): boolean {
    const byte = this.bytes[at];
    return !this.rootSeen && (byte === 0xef || byte === 0xbb || byte === 0xbf);
  }

  private opening(begin: number): boolean {
    const { bytes, end } = this;
    let at = begin + 1;
    let local = at;
    let hash = 0;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === GT || byte === SLASH || byte <= 32) break;
      if (byte === COLON) local = at + 1;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const nameTo = at;
    let quote = 0;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) break;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === LT) throw new XmlError('malformed');
    }
    if (at >= end) return false;
    if (nameTo === begin + 1 || (this.depth === 0 && this.rootSeen) || this.depth === DEEPEST) throw new XmlError('malformed');
    this.rootSeen = true;
    const empty = bytes[at - 1] === SLASH;
    this.at = at + 1;
    this.names[this.depth++] = hash;
    this.handler.open(bytes, local, nameTo, empty ? at - 1 : at);
    if (empty) {
      this.depth--;
      this.handler.close(bytes, local, nameTo);
    }
    return true;
  }

  private closing(begin: number): boolean {
    const { bytes, end } = this;
    let at = begin + 2;
    let local = at;
    let hash = 0;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === GT || byte <= 32) break;
      if (byte === COLON) local = at + 1;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const nameTo = at;
    while (at < end && isSpace(bytes[at] as number)) at++;
    if (at >= end) return false;
    if (bytes[at] !== GT || this.depth === 0 || this.names[this.depth - 1] !== hash) throw new XmlError('malformed');
    this.depth--;
    this.at = at + 1;
    this.handler.close(bytes, local, nameTo);
    return true;
  }

  private special(begin: number): boolean {
    const head = this.bytes.toString('latin1', begin, begin + 9);
    if (head.startsWith('<!--')) return this.skip(begin, '-->', 4);
    if (head === '<![CDATA[') {
      const to = this.bytes.indexOf(']]>', begin + 9);
      if (to < 0 || to > this.end - 3) return false;
      this.text(begin + 9, to, true);
      this.at = to + 3;
      return true;
    }
    if (head.length < 9) return false;
    if (/^<!DOCTYPE/i.test(head)) throw new XmlError('doctype');
    throw new XmlError('malformed');
  }

  private skip(begin: number, ending: string, from = 2): boolean {
    const to = this.bytes.indexOf(ending, begin + from);
    if (to < 0 || to > this.end - ending.length) return false;
    this.at = to + ending.length;
    return true;
  }
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Whether bytes[from, to) is that ASCII name. */
export function isName(bytes: Buffer, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name.charCodeAt(at)) return false;
  return true;
}

/** Calls `found` with the name (without prefix) and the value of each attribute in bytes[from, to). */
export function eachAttribute(bytes: Buffer, from: number, to: number, found: (name: number, nameTo: number, value: number, valueTo: number) => void): void {
  let at = from;
  for (;;) {
    while (at < to && isSpace(bytes[at] as number)) at++;
    if (at >= to) return;
    let name = at;
    while (at < to && bytes[at] !== 61 && !isSpace(bytes[at] as number)) {
      if (bytes[at] === COLON) name = at + 1;
      at++;
    }
    const nameTo = at;
    while (at < to && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    const quote = bytes[at];
    const value = at + 1;
    at = value;
    while (at < to && bytes[at] !== quote) at++;
    if (at >= to) throw new XmlError('malformed');
    found(name, nameTo, value, at);
    at++;
  }
}
