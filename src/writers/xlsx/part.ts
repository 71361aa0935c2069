import type { PassThrough } from 'node:stream';

/** Text, or what exceljs gathers text in. */
type Piece = string | { readonly toBuffer: () => Buffer };

const LINKS = '<hyperlinks';
/** The first piece behind the place where links belong. */
const AFTER_LINKS = '<pageMargins';
const END = '</worksheet>';
/** Rows are handed on in stretches of about this many letters: one by one, the way to the compressor and back would cost more than the compressing. */
const STRETCH = 1 << 16;

/**
 * The XML of one sheet on its way into the archive: what exceljs takes for its stream. exceljs writes the links of a sheet before
 * its conditional formats, which Excel calls damage: they wait here for their place.
 */
export class Part {
  /** Written before the end of the sheet. */
  extra = '';
  private links = '';
  private gathered = '';

  constructor(readonly body: PassThrough) {}

  write(piece: Piece): boolean {
    const text = typeof piece === 'string' ? piece : piece.toBuffer().toString();
    if (text.startsWith(LINKS)) {
      this.links = text;
      return true;
    }
    if (text.startsWith(AFTER_LINKS)) this.gathered += this.links;
    this.gathered += text === END ? this.extra + text : text;
    return this.gathered.length < STRETCH || this.pass();
  }

  end(): void {
    this.pass();
    this.body.end();
  }

  /** exceljs pauses the streams it opens; this one waits by itself. */
  pause(): void {}

  private pass(): boolean {
    const text = this.gathered;
    this.gathered = '';
    return text === '' || this.body.write(Buffer.from(text));
  }
}
