import type { PassThrough } from 'node:stream';

/** Text, or what exceljs gathers text in. */
type Piece = string | { readonly toBuffer: () => Buffer };

const LINKS = '<hyperlinks';
/** The first piece behind the place where links belong. */
const AFTER_LINKS = '<pageMargins';
const END = '</worksheet>';

/**
 * The XML of one sheet on its way into the archive: what exceljs takes for its stream. exceljs writes the links of a sheet before
 * its conditional formats, which Excel calls damage: they wait here for their place.
 */
export class Part {
  /** Written before the end of the sheet. */
  extra = '';
  private links = '';

  constructor(readonly body: PassThrough) {}

  write(piece: Piece): boolean {
    if (typeof piece === 'string' && piece.startsWith(LINKS)) {
      this.links = piece;
      return true;
    }
    if (typeof piece === 'string' && piece.startsWith(AFTER_LINKS) && this.links !== '') this.body.write(this.links);
    const bytes = typeof piece === 'string' ? piece : piece.toBuffer();
    if (this.extra !== '' && String(bytes) === END) this.body.write(this.extra);
    return bytes.length === 0 || this.body.write(bytes);
  }

  end(): void {
    this.body.end();
  }

  /** exceljs pauses the streams it opens; this one waits by itself. */
  pause(): void {}
}
