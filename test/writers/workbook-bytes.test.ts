import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findOut, openClients } from '../../src/analyze.js';
import { loadVocabulary } from '../../src/commands/vocabulary.js';
import { makeFormat } from '../../src/format.js';
import type { Source } from '../../src/formats/batch.js';
import { catalogue } from '../../src/messages/index.js';
import { makeReport } from '../../src/report/make-report.js';
import { resolveSettings } from '../../src/settings.js';
import { writeWorkbook } from '../../src/writers/xlsx/workbook.js';
import { makeIo } from '../helpers/io.js';
import { analyze, CSV, column, open, plain, sheetOf, texts, useFolder } from './helpers.js';

const folder = useFolder();
afterEach(() => void vi.useRealTimers());

describe('limits', () => {
  it('lists fifty thousand findings, and how to see the others', async () => {
    const { path } = await analyze(folder.path, 'muchos', `Nombre;Nota\r\nAna;x\r\n${';\r\n'.repeat(50_005)}Luis;y`, '--lang', 'en');
    const sheet = sheetOf(await open(path), 'Findings');
    expect(sheet.rowCount).toBe(2 + 50_000 + 1);
    expect(sheet.getCell('A50003').value).toBe('5 findings more: cartera validate muchos.csv');
  });

  it('cuts what no cell holds, and says so', async () => {
    const long = 'á'.repeat(40_000);
    const { path } = await analyze(folder.path, 'largo', `Nombre,Nota\r\nAna,${long}\r\nLuis,corta\uffff`, '--lang', 'en');
    const book = await open(path);
    const [cut, clean] = plain(column(sheetOf(book, 'Clients'), 'Nota')) as string[];
    expect(cut).toBe(`${'á'.repeat(32_766)}…`);
    expect(clean).toBe('corta');
    expect(texts(sheetOf(book, 'Method')).some((text) => text.startsWith('1 text was cut'))).toBe(true);
  });

  it('refuses more columns than a sheet has, and leaves nothing behind', async () => {
    const header = ['Nombre', ...Array.from({ length: 16_380 }, (_, index) => `c${index}`)].join(',');
    const { exit, err } = await analyze(folder.path, 'ancho', `${header}\r\nAna,1`, '--lang', 'en');
    expect(exit).toBe(2);
    expect(err).toContain('does not fit on a sheet of Excel: it would take 2 rows by 16387 columns');
    await expect(readFile(join(folder.path, 'ancho.xlsx'))).rejects.toThrow('ENOENT');
  });
});

describe('bytes', () => {
  it('are the same at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T10:00:00Z') });
    const { path } = await analyze(folder.path, 'igual', CSV, '--lang', 'es');
    const first = await readFile(path);
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    await analyze(folder.path, 'igual', CSV, '--lang', 'es');
    expect((await readFile(path)).equals(first)).toBe(true);
    // Another day of reference is another workbook: the comparison can fail.
    await analyze(folder.path, 'igual', CSV, '--lang', 'es', '--as-of', '2026-11-29');
    expect((await readFile(path)).equals(first)).toBe(false);
  });

  /** A workbook of many clients whose second pass over the file is watched. */
  async function watch(onBatch: () => void) {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Cliente ${index},${(index * 7919).toString(36)}`);
    await writeFile(join(folder.path, 'medio.csv'), `Nombre,Nota\r\n${rows.join('\r\n')}`);
    const io = makeIo();
    const config = { file: null, values: {} };
    const settings = await resolveSettings({ flags: { asOf: '2026-11-30' }, config, io, lang: 'es', vocabulary: await loadVocabulary('analyze') });
    const opened = await openClients(join(folder.path, 'medio.csv'), settings, { io });
    const findings = await findOut(opened, settings, { io });
    const seen = { ended: false };
    const source: Source = {
      ...opened.source,
      batches: async function* () {
        try {
          for await (const batch of opened.source.batches()) {
            yield batch;
            onBatch();
          }
        } finally {
          seen.ended = true;
        }
      },
    };
    const say = { words: catalogue('es'), format: makeFormat('es', null), language: 'es' as const };
    return {
      seen,
      close: () => opened.source.close(),
      bytes: writeWorkbook(source, findings, makeReport(findings), say, { path: 'medio.csv', reproduce: '' }),
    };
  }

  it('come as they are made: who stops reading stops the work', async () => {
    const { seen, bytes, close } = await watch(() => {});
    for await (const chunk of bytes) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await vi.waitFor(() => expect(seen.ended).toBe(true));
    await close();
  });

  it('are not called whole where something went wrong', async () => {
    const { bytes, close } = await watch(() => {
      throw new Error('gone');
    });
    const all = async () => {
      for await (const chunk of bytes) expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(all()).rejects.toThrow('gone');
    await close();
  });
});
