import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import { viewCross } from '../../src/renderers/cross.js';
import { drawCross } from '../../src/renderers/table/cross.js';
import { makePaint } from '../../src/renderers/table/paint.js';
import { widthOf } from '../../src/renderers/table/text.js';
import type { Report } from '../../src/report/report.js';
import { analyse } from '../helpers/findings.js';
import { speak } from '../renderers/samples.js';

const CITIES = ['Lima', 'Ica', 'Tacna', 'Piura', 'Cusco', 'Puno', 'Juliaca', 'Trujillo', 'Chiclayo', 'Arequipa'];
const OWNERS = ['Ana Quispe', 'ANA QUISPE', 'Luis Rojas', ''];
const CSV = [
  'Código;Empresa;Ciudad;Vendedor;Última compra;Facturación',
  ...Array.from(
    { length: 60 },
    (_, at) => `${at + 1};Empresa ${at};${CITIES[(at * at) % 10]};${OWNERS[at % 4]};2026-${String((at % 11) + 1).padStart(2, '0')}-10;${at * 10 + 0.37}`,
  ),
].join('\n');
const crossed = async (by: string, flags = {}): Promise<Report> => (await analyse(CSV, { flags: { by, ...flags } })).report;
const refused = async (by: string): Promise<unknown> => {
  try {
    await crossed(by);
  } catch (error) {
    if (error instanceof CarteraError) return [error.code, error.args.suggestion ?? null];
    throw error;
  }
  return 'accepted';
};
const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((all, number) => all + number, 0) * 100) / 100;

describe('clients by what --by names', () => {
  it('are all counted once, with their revenue', async () => {
    const { cross, summary } = await crossed('estado,vendedor');
    expect(cross?.rows).toMatchObject({ name: 'state', of: 'classification' });
    expect(cross?.rows.labels.map(({ label }) => label)).toEqual(['current', 'active', 'inactive', 'potential', 'probable', 'unknown']);
    expect(cross?.columns).toMatchObject({ name: 'owner', of: 'field' });
    // Spellings that differ by case alone are one; blank cells are unknown.
    expect(cross?.columns?.labels.map(({ label, clients }) => [label, clients])).toEqual([
      ['Ana Quispe', 30],
      ['Luis Rojas', 15],
      ['unknown', 15],
    ]);
    expect(sum(cross?.cells.map(({ clients }) => clients) ?? [])).toBe(60);
    expect(sum(cross?.cells.map(({ revenue }) => revenue) ?? [])).toBe(summary.revenue);
    expect(cross?.cells.every(({ clients }) => clients > 0)).toBe(true);
  });

  it('stand alone by one name, and follow --where', async () => {
    const { cross } = await crossed('city', { where: 'city in (Lima, Ica)' });
    expect(cross?.columns).toBeNull();
    expect(cross?.rows.labels.map(({ label }) => label).sort()).toEqual(['Ica', 'Lima']);
  });

  it.each([
    ['state,tier,city', ['by-many', null]],
    ['state,state', ['by-many', null]],
    [',', ['by-many', null]],
    ['estad', ['by-name', 'estado']],
    ['facturación', ['by-field', null]],
    ['empresa', ['by-field', null]],
    ['days', ['by-field', null]],
    ['source', ['condition-column', null]],
  ])('%s is refused', async (by, expected) => expect(await refused(by)).toEqual(expected));

  it.each(['es', 'en'] as const)('fit the screen and add up, however wide it is (%s)', async (language) => {
    const report = await crossed('city,owner');
    const wide = await crossed('owner,city');
    const say = speak(language);
    for (const width of [58, 78, 98, 138])
      for (const one of [report, wide])
        for (const line of drawCross(one, { say, paint: makePaint(false), room: width })) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(drawCross(wide, { say, paint: makePaint(false), room: 58 }).join('\n')).toContain(language === 'es' ? 'otros' : 'others');
    expect(drawCross(wide, { say, paint: makePaint(false), room: 138 }).join('\n')).not.toMatch(/otros|others/);
  });

  it('add up wherever they are cut', async () => {
    const report = await crossed('city,owner');
    const { cross } = report;
    if (cross === undefined) throw new Error('no cross');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 2), (rows, columns, digits) => {
        const view = viewCross(cross, speak('es'), { rows, columns });
        expect(view.rows.names.length).toBeLessThanOrEqual(Math.max(2, rows));
        for (const figures of [view.clients, view.revenue(digits)]) {
          expect(sum(figures.rowTotals)).toBe(figures.total);
          expect(sum(figures.columnTotals)).toBe(figures.total);
          for (const [row, cells] of figures.cells.entries()) expect(sum(cells)).toBe(figures.rowTotals[row]);
        }
        expect(view.clients.total).toBe(60);
        expect(view.revenue(2).total).toBe(report.summary.revenue);
      }),
    );
  });
});
