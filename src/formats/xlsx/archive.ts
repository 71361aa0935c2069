import * as zlib from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { CarteraError } from '../../errors.js';
import { type Original, readRange } from '../csv/reader.js';

/** Bounds that keep a small file from becoming a huge one: entries, bytes of all of them inflated, and how many times a large entry may grow. */
export type ZipLimits = { readonly entries: number; readonly inflated: number; readonly ratio: number; readonly ratioFrom: number };

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, inflated: 2 ** 32, ratio: 200, ratioFrom: 10 * 2 ** 20 };

const COMPRESSED_STEP = 1 << 17;
const INFLATED_STEP = 1 << 18;

/** One entry while it is read: its inflated bytes, and how far its compressed ones have been read. */
export type EntryStream = { readonly chunks: AsyncIterable<Buffer>; readonly progress: () => number };

/** A zip archive whose directory has been read and found to be within bounds. */
export class Archive {
  private constructor(
    private readonly original: Original,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads the directory of an archive. @throws CarteraError workbook-damaged, workbook-too-large, file-changed */
  static async open(original: Original, limits: ZipLimits): Promise<Archive> {
    const { file } = original;
    const zip = await orDamaged(fromRandomAccessReaderPromise(new OriginalReader(original), original.size, { autoClose: false }), original);
    if (zip.entryCount > limits.entries) throw new CarteraError('workbook-too-large', { file, limit: limits.entries, what: 'entries' });
    const entries = new Map<string, Entry>();
    let inflated = 0;
    const read = async (): Promise<void> => {
      for await (const entry of zip.eachEntry()) {
        inflated += entry.uncompressedSize;
        if (inflated > limits.inflated) throw new CarteraError('workbook-too-large', { file, limit: limits.inflated, what: 'inflated' });
        const grown = entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * entry.compressedSize;
        if (grown) throw new CarteraError('workbook-too-large', { file, limit: limits.ratio, what: 'ratio' });
        entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry);
      }
    };
    await orDamaged(read(), original);
    return new Archive(original, zip, entries);
  }

  /** Whether the archive holds that path; letter case does not count, as in Windows. */
  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /**
   * Inflates one entry. An entry that gives more or other bytes than its directory says is refused as it is read.
   * @throws CarteraError workbook-damaged, file-changed
   */
  async read(path: string): Promise<EntryStream> {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined || (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) || entry.isEncrypted()) throw this.damaged();
    const { fileDataStart } = await orDamaged(this.zip.readLocalFileHeaderPromise(entry, { minimal: true }), this.original);
    let position = fileDataStart;
    const end = fileDataStart + entry.compressedSize;
    if (end > this.original.size) throw this.damaged();
    const { original } = this;
    async function* compressed(): AsyncGenerator<Buffer> {
      while (position < end) {
        const bytes = await readRange(original, position, Math.min(end, position + COMPRESSED_STEP));
        position += bytes.length;
        yield bytes;
      }
    }
    const chunks = entry.compressionMethod === 0 ? compressed() : inflate(compressed());
    return { chunks: this.checked(chunks, entry), progress: () => (end === fileDataStart ? 1 : (position - fileDataStart) / (end - fileDataStart)) };
  }

  private async *checked(chunks: AsyncIterable<Buffer>, entry: Entry): AsyncGenerator<Buffer> {
    let count = 0;
    let sum = 0;
    try {
      for await (const chunk of chunks) {
        count += chunk.length;
        if (count > entry.uncompressedSize) throw this.damaged();
        // Node before 20.15 has no crc32: the sizes and the XML itself are still checked.
        if (typeof zlib.crc32 === 'function') sum = zlib.crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw isZipError(error) ? this.damaged() : error;
    }
    if (count !== entry.uncompressedSize || (typeof zlib.crc32 === 'function' && sum !== entry.crc32)) throw this.damaged();
  }

  private damaged(): CarteraError {
    return new CarteraError('workbook-damaged', { file: this.original.file });
  }
}

/** Lets yauzl read from the opened original. */
class OriginalReader extends RandomAccessReader {
  constructor(private readonly original: Original) {
    super();
  }

  override read(into: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    readRange(this.original, position, position + length).then(
      (bytes) => {
        bytes.copy(into, offset);
        callback(null);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('unreadable')),
    );
  }
}

/** Inflates chunk by chunk: the next stretch is read only when this one has been used. */
async function* inflate(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = zlib.createInflateRaw({ chunkSize: INFLATED_STEP });
  const feeding = (async () => {
    for await (const chunk of chunks) {
      if (stream.destroyed) return;
      if (!stream.write(chunk)) await roomIn(stream);
    }
    stream.end();
  })();
  feeding.catch((error: Error) => stream.destroy(error));
  yield* stream;
}

/** Waits until a stream takes more, or nobody wants it any more. */
function roomIn(stream: zlib.InflateRaw): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}

async function orDamaged<T>(work: Promise<T>, { file }: Original): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof CarteraError || isSystemError(error) ? error : new CarteraError('workbook-damaged', { file });
  }
}

/** What zlib says of bytes that it did not make. */
function isZipError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_/.test(String(error.code));
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
