import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/formats/xlsx/place.js';
import { renderScoreJson, writeScoreNdjson } from '../../src/renderers/score-json.js';
import { scoreOf } from '../helpers/score.js';

const TEXT = [
  'Nombre,Celular,Último contacto,Tipo de contacto',
  'Rosa Quispe,999888777,2026-11-30,Visita',
  'Sol S.A.C.,,2026-11-30,Boletín',
  'Rosa Quispe,999888777,2026-11-30,Visita',
].join('\n');

describe('one client a line', () => {
  it('has its rows and the points that it adds', async () => {
    const scored = await scoreOf(TEXT);
    const clients = [...writeScoreNdjson(scored)]
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(clients).toMatchObject([
      { line: 2, lines: [2, 4], usable: true, proven: true },
      { line: 3, lines: [3], kind: 'company', usable: false, proven: false },
    ]);
    expect(clients[0].sheets).toBeUndefined();
    expect(clients[0].points.uniqueness).toBeCloseTo(10 / 3, 10);
    expect(clients[0].points.relationship).toBe(7.5);
    expect(Object.keys(clients[0].points)).toEqual(['identification', 'validity', 'uniqueness', 'contactFreshness', 'relationship']);
    for (const { name, weight, value } of scored.report.quality.dimensions) {
      const added = clients.reduce((sum, { points }) => sum + (points[name] ?? 0), 0);
      expect(added, name).toBeCloseTo(weight * (value ?? 0), 4);
    }
  });
});

describe('the JSON', () => {
  it('names no client', async () => {
    const json = renderScoreJson(await scoreOf(TEXT));
    expect(json).not.toMatch(/Rosa|Quispe|999888777|Sol S/);
    expect(JSON.parse(json).quality.dimensions[2].evidence).toEqual([{ code: 'repeated', args: { repeated: 1, records: 3 }, column: null, lines: [4] }]);
  });
  it('tells the sheet where several are read as one', async () => {
    const { report, ...scored } = await scoreOf(TEXT);
    const tables = ['Enero', 'Febrero'].map((sheet) => ({ sheet, left: 0, order: null }));
    const json = JSON.parse(renderScoreJson({ ...scored, report: { ...report, input: { ...report.input, tables } } }));
    expect(json.quality.dimensions[2].evidence[0]).toMatchObject({ lines: [placeOf(4).row], sheets: [tables[placeOf(4).table]?.sheet] });
  });
});
