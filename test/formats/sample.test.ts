import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { copyRows, type Row, readRows, useFolder } from './helpers.js';

const folder = useFolder();
const TUNING = { chunk: 20_000, whole: 50_000, window: 10_000, windows: 8 };

/** Rows with quotes, line ends within them, and doubled quotes; `stray` adds a lone quote within a plain cell of one early row. */
function writeTable(rows: number, stray = false): string {
  let text = 'Reporte de clientes\n\nid,nombre,nota\n';
  for (let k = 1; k <= rows; k++) {
    text += k === 700 && stray ? `${k},tubo de 5",x\n` : `${k},"Empresa ""${k}"", S.A.C.","primera línea ${k}\n${k},segunda ""${k}"", línea"\n`;
  }
  return text;
}

async function takeSample(text: string | Buffer, tuning: object = TUNING): Promise<{ batches: Row[][]; all: Row[] }> {
  const source = await folder.open(text, {}, tuning);
  const sample = await source.sample();
  // Read only now: the batches must own what they hold.
  const all = await readRows(source);
  return { batches: sample.map((batch) => copyRows(batch, source.decode)), all };
}

describe('sample', () => {
  it('is the whole of a small file', async () => {
    const { batches, all } = await takeSample(writeTable(500));
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat()).toEqual(all);
  });

  it.each([
    ['plain', false],
    ['with a stray quote that makes the count of quotes wrong from there on', true],
  ])('is spread over a large file, %s', async (_, stray) => {
    const { batches, all } = await takeSample(writeTable(20_000, stray));
    const known = new Map(all.map((row) => [row.cells[0], row]));
    expect(batches[0]).toEqual(all.slice(0, batches[0]?.length));
    expect(batches.length).toBe(9);
    for (const batch of batches.slice(1)) {
      expect(batch.length).toBeGreaterThan(50);
      for (const row of batch) expect(row).toEqual({ ...known.get(row.cells[0]), line: 0 });
    }
    const ids = batches.slice(1).flatMap((batch) => batch.map((row) => Number(row.cells[0])));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe(20_000);
    for (let part = 0; part < 5; part++) expect(ids.some((id) => Math.floor(id / 4000) === part)).toBe(true);
  });

  it('leaves out records of another width in the middle of the file', async () => {
    const lines = Array.from({ length: 20_000 }, (_, k) => (k % 10 === 3 ? `${k};ragged` : `${k};"x""y";z`));
    const { batches } = await takeSample(`a;b;c\n${lines.join('\r\n')}\r\n`);
    expect(batches[0]?.some((row) => row.cells.length === 2)).toBe(true);
    const rest = batches.slice(1).flat();
    expect(rest.length).toBeGreaterThan(500);
    for (const row of rest) expect(row.cells.slice(1)).toEqual(['x"y', 'z']);
  });

  it('is spread over a large UTF-16 file, lines known', async () => {
    const { batches, all } = await takeSample(iconv.encode(writeTable(5000), 'utf-16le', { addBOM: true }));
    const known = new Map(all.map((row) => [row.line, row]));
    for (const row of batches.flat()) expect(row).toEqual(known.get(row.line));
    expect(batches.length).toBeGreaterThan(4);
    expect(Number(batches.flat().at(-1)?.cells[0])).toBeGreaterThan(4000);
  });

  it('finds nothing where windows hold no record start', async () => {
    const { batches, all } = await takeSample(`a,b\n${'1,2\n'.repeat(6000)}3,"${'x'.repeat(300_000)}"\n`);
    expect(batches[0]).toEqual(all.slice(0, batches[0]?.length));
    expect(
      batches
        .slice(1)
        .flat()
        .every((row) => row.cells.length === 2),
    ).toBe(true);
  });
});
