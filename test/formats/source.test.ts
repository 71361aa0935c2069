import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { appendFile, chmod, mkdir, open, rename, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/source.js';
import { spool } from '../../src/formats/spool.js';
import { drain, expectCode, readCells, useFolder } from './helpers.js';
import { rowsOf, workbook } from './workbooks.js';

const folder = useFolder();
const asRoot = process.getuid?.() === 0;

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part as string);
}

/** The least zip archive that holds these names. */
function zip(...names: string[]): Buffer {
  const entries = names.map((name) => {
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name), deflateRawSync(Buffer.from('x'))]);
  });
  return Buffer.concat(entries);
}

describe('info', () => {
  it('tells name, size and hash of the original bytes', async () => {
    const bytes = Buffer.from('\ufeffid;nombre\r\n1;Ñ\r\n');
    const source = await openSource(await folder.write('clientes.csv', bytes));
    expect(source.info).toEqual({
      file: 'clientes.csv',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: 'csv',
      size: bytes.length,
      encoding: 'utf-8',
      bom: true,
      delimiter: ';',
      quote: '"',
      lineEnd: 'CRLF',
      separatorLine: null,
      sheet: null,
      sheets: [],
      tables: [],
      unreadTables: [],
    });
    expect(await readCells(source)).toEqual([
      ['id', 'nombre'],
      ['1', 'Ñ'],
    ]);
    expect(await readCells(source)).toEqual([
      ['id', 'nombre'],
      ['1', 'Ñ'],
    ]);
    expect(source.progress()).toBe(1);
    await source.close();
    await source.close();
  });

  it('progress grows from 0 to 1', async () => {
    const source = await folder.open('a,b\n'.repeat(1000), {}, { chunk: 1000 });
    expect(source.progress()).toBe(0);
    const seen: number[] = [];
    for await (const _ of source.batches()) seen.push(source.progress());
    expect(seen).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('what cannot be read', () => {
  it('a file that is missing', async () => {
    await expectCode(openSource(folder.path('nada.csv')), 'file-missing', { file: 'nada.csv' });
    await expectCode(openSource(`${await folder.write('plain.csv', 'a')}/x.csv`), 'file-missing', { file: 'x.csv' });
  });

  it('a folder', async () => {
    await mkdir(folder.path('carpeta'));
    await expectCode(openSource(folder.path('carpeta')), 'file-is-folder', { file: 'carpeta' });
  });

  it.each([
    ['nothing', ''],
    ['a mark alone', '\ufeff'],
    ['white space', ' \r\n\t\n'],
    ['white space in UTF-16', Buffer.from('\ufeff \r\n', 'utf16le')],
  ])('a file of %s', async (_, bytes) => {
    await expectCode(folder.open(bytes), 'file-empty');
  });

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000IHDR', 'latin1')],
    ['a database', Buffer.from('SQLite format 3\0....', 'latin1')],
    ['zeros', Buffer.alloc(5000)],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, k) => (k * k * 31 + k * 7) & 255))],
    ['NULs behind the head', Buffer.concat([Buffer.from('a;b\n'.repeat(50_000)), Buffer.alloc(5000)])],
  ])('%s', async (_, bytes) => {
    await expectCode(folder.open(bytes), 'file-binary');
  });

  it.each([
    ['a stray NUL', Buffer.from('a;b\n1;\0\n2;x\n')],
    ['three of them', Buffer.from('a;b\n\0;\0\n\0;x\n')],
    ['a few in many bytes', Buffer.concat([Buffer.from('a;b\n'.repeat(5000)), Buffer.from('\0\0\0\0\n')])],
    ['the end mark of DOS', Buffer.from('a;b\n1;2\n\x1a')],
  ])('but not %s', async (_, bytes) => {
    expect((await folder.open(bytes)).info.delimiter).toBe(';');
  });

  it.each([
    ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['docx', zip('word/document.xml')],
    ['zip', zip('clientes.csv')],
    ['xls', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(2000, 'x'), 'latin1')],
    [
      'encrypted',
      Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.alloc((1 << 20) - 20), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')],
    ['gzip', Buffer.from('\x1f\x8b\x08\0\0\0', 'latin1')],
    ['rtf', Buffer.from('{\\rtf1\\ansi a}')],
    ['html', Buffer.from('\ufeff\r\n<HTML><body><table>')],
    ['xml', Buffer.from('<?xml version="1.0"?><Workbook>')],
  ])('%s, whatever the name', async (found, bytes) => {
    await expectCode(openSource(await folder.write('clientes.csv', bytes)), 'file-format', { file: 'clientes.csv', found });
  });

  it.each(['~$clientes.xlsx', '.~lock.clientes.csv#'])('the lock file %s', async (name) => {
    await expectCode(openSource(await folder.write(name, 'Ana    \0')), 'file-format', { file: name, found: 'lock' });
  });

  it('a text file called .xlsx is read', async () => {
    const source = await openSource(await folder.write('export.xlsx', 'a,b\n'));
    expect(await readCells(source)).toEqual([['a', 'b']]);
    await source.close();
  });

  it('a quote that is never closed', async () => {
    const source = await folder.open(`a,b\n1,2\n3,"4\n${'5,6\n'.repeat(10)}`, {}, { chunk: 5 });
    await expectCode(drain(source), 'unclosed-quote', { file: source.info.file, line: 3 });
    await expectCode(source.sample(), 'unclosed-quote');
  });

  it('a quote that is never closed in a large file, without reading all of it', async () => {
    const source = await folder.open(`a,b\n3,"4\n${'5,6\n'.repeat(2_000_000)}`, { limits: { recordBytes: 1 << 20, cellBytes: 1 << 16 } });
    await expectCode(drain(source), 'unclosed-quote', { file: source.info.file, line: 2 });
    expect(source.progress()).toBeLessThan(0.5);
  });

  it('what is larger than the limits, which have values of their own', async () => {
    const source = await folder.open(`a,b\n${'x'.repeat((1 << 20) + 1)},y\n`);
    await expectCode(drain(source), 'cell-too-long', { file: source.info.file, line: 2, limit: 1 << 20 });
    const record = await folder.open(`a,b\n${`${'x'.repeat(1 << 20)},`.repeat(17)}\n`);
    await expectCode(drain(record), 'record-too-long', { file: record.info.file, line: 2, limit: 16 << 20 });
    const wide = await folder.open(`a,b\n${','.repeat(16_384)}\n`);
    await expectCode(drain(wide), 'too-many-columns', { file: wide.info.file, line: 2, limit: 16_384 });
  });

  it.skipIf(!asRoot)('a file that belongs to somebody else', async () => {
    const path = await folder.write('ajeno.csv', 'a,b\n');
    await chmod(path, 0o600);
    await chmod(folder.path('.'), 0o755);
    // Whoever runs as root may read everything: the process takes another identity meanwhile.
    process.seteuid?.(65_534);
    try {
      await expectCode(openSource(path), 'file-unreadable', { file: 'ajeno.csv' });
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe('a file that changes while it is read', () => {
  const big = `a,b\n${'1,2\n'.repeat(5000)}`;
  it.each([
    ['grows', (path: string) => appendFile(path, '3,4\n')],
    ['shrinks', (path: string) => truncate(path, 8000)],
    ['is written again, of the same size', (path: string) => writeFile(path, big.replaceAll('1,2', '3,4'))],
    ['is touched', (path: string) => utimes(path, new Date(0), new Date(0))],
  ])('%s', async (_, change) => {
    const path = await folder.write('cambia.csv', big);
    const source = await openSource(path, {}, { chunk: 4000 });
    const read = async (): Promise<void> => {
      let changed = false;
      for await (const batch of source.batches()) {
        expect(batch.rows).toBeGreaterThan(0);
        if (!changed) await change(path);
        changed = true;
      }
    };
    await expectCode(read(), 'file-changed', { file: 'cambia.csv' });
    await source.close();
  });

  it('another file under the same name is none of our business', async () => {
    const path = await folder.write('reemplazo.csv', 'a,b\n1,2\n');
    const source = await openSource(path);
    await writeFile(folder.path('nuevo.csv'), 'c,d\n');
    await rename(folder.path('nuevo.csv'), path);
    expect(await readCells(source)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    await source.close();
  });
});

describe('standard input and pipes', () => {
  const spooled = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('cartera-') && name.endsWith('.tmp'));
  afterEach(() => expect(spooled()).toEqual([]));

  it('reads standard input as often as wanted', async () => {
    const source = await openSource('-', { stdin: chunks('a;b\n1;', 'Ñ\n') });
    expect(source.info).toMatchObject({ file: '-', size: 9, delimiter: ';' });
    for (let time = 0; time < 3; time++)
      expect(await readCells(source)).toEqual([
        ['a', 'b'],
        ['1', 'Ñ'],
      ]);
    expect(await source.sample()).toHaveLength(1);
    await source.close();
  });

  it('keeps it in a file of mode 0600 that has no name', async () => {
    const handle = await spool(chunks('a,b\n'), '-', () => {}, undefined);
    const stat = await handle.stat();
    expect({ mode: stat.mode & 0o777, links: stat.nlink, size: stat.size }).toEqual({ mode: 0o600, links: 0, size: 4 });
    await handle.close();
  });

  it('reads a workbook', async () => {
    const source = await openSource('-', { stdin: chunks(workbook(rowsOf([['a', 1]]))) });
    expect(await readCells(source)).toEqual([['a', '1']]);
    await source.close();
  });

  it('refuses an empty one, a broken workbook, and an endless one', async () => {
    await expectCode(openSource('-', { stdin: chunks() }), 'file-empty', { file: '-' });
    await expectCode(openSource('-', { stdin: chunks(zip('xl/workbook.xml')) }), 'workbook-damaged', { file: '-' });
    let given = 0;
    const endless = (async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield Buffer.alloc(1 << 15);
      }
    })();
    await expectCode(openSource('-', { stdin: endless }), 'file-binary', { file: '-' });
    expect(given).toBeLessThan(10);
  });

  it('a stream that breaks is unreadable', async () => {
    const broken = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n');
      throw new Error('EIO');
    })();
    await expectCode(openSource('-', { stdin: broken }), 'file-unreadable', { file: '-' });
  });

  it('needs somebody to give one', async () => {
    await expect(openSource('-')).rejects.toThrow(TypeError);
  });

  it.skipIf(process.platform === 'win32')('reads a named pipe', async () => {
    const path = folder.path('tubo');
    execFileSync('mkfifo', [path]);
    const [source] = await Promise.all([openSource(path), writeFile(path, 'a,b\n1,2\n')]);
    expect(source.info.file).toBe('tubo');
    expect(await readCells(source)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    await source.close();
  });

  it.skipIf(process.platform === 'win32')('stops waiting for a pipe or a stream when told to', async () => {
    const path = folder.path('tubo-mudo');
    execFileSync('mkfifo', [path]);
    const abort = new AbortController();
    const silent: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const waiting = [openSource(path, { signal: abort.signal }), openSource('-', { stdin: silent, signal: abort.signal })];
    setTimeout(() => abort.abort('SIGINT'), 20);
    for (const result of await Promise.allSettled(waiting)) expect(result).toEqual({ status: 'rejected', reason: 'SIGINT' });
    // Opening a pipe to read it ends only once somebody writes.
    await (await open(path, 'w')).close();
  });
});

describe('a signal', () => {
  it('stops between batches, with its reason', async () => {
    const abort = new AbortController();
    const source = await folder.open('a,b\n'.repeat(10_000), { signal: abort.signal }, { chunk: 1000 });
    let batches = 0;
    const read = async (): Promise<void> => {
      for await (const batch of source.batches()) {
        batches += batch.rows > 0 ? 1 : 0;
        // A timer, as a signal handler would be: it must get its turn.
        if (batches === 1) setTimeout(() => abort.abort('SIGTERM'), 0);
      }
    };
    await expect(read()).rejects.toBe('SIGTERM');
    expect(batches).toBeLessThan(40);
    await expect(openSource(await folder.write('x.csv', 'a'), { signal: abort.signal })).rejects.toBe('SIGTERM');
  });
});
