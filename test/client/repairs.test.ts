import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../src/client/fields.js';
import type { ColumnPlan, Shapes } from '../../src/client/plan.js';
import { makeMender } from '../../src/client/repairs/index.js';
import { mayHoldMojibake, mendMojibake } from '../../src/client/repairs/mojibake.js';
import { isFloatColumn } from '../../src/client/repairs/plain-number.js';
import type { Repair } from '../../src/client/repairs/repair.js';
import { findSwapped, swapBack } from '../../src/client/repairs/swapped-dates.js';
import { analyse, coded } from '../helpers/findings.js';
import { dayFirst, dropZeros, garble, isoOf, makeDay, makeName, makers, pick, seeded, swap } from './damage.js';

/** What the mender of a column says of a cell. */
async function mendIn(field: FieldName, told: { header?: string; country?: string | null; shapes?: Shapes }): Promise<(text: string) => Repair | null> {
  const plan: ColumnPlan = { index: 0, header: told.header ?? field, field, confidence: 1, reason: 'alias', fit: 1, filled: 1, shapes: told.shapes ?? {} };
  const mender = makeMender(plan, field, told.country ?? null);
  if (mender === null) return () => null;
  return (text) => {
    const bytes = Buffer.from(text);
    if (mender.letters && !mayHoldMojibake(bytes, 0, bytes.length, true)) return null;
    return mender.mend(bytes, 0, bytes.length, (all, from, to) => all.toString('utf8', from, to));
  };
}

/** Cells of a seed: whole, and what becomes of them; a certain repair must give back the whole one. */
type Sort = {
  readonly field: FieldName;
  readonly header?: string;
  readonly country?: string;
  readonly shapes?: Shapes;
  readonly make: (random: () => number) => string;
  readonly damage: (text: string) => string;
  readonly least: number;
};
const CELLS = 4000;
const SORTS: Readonly<Record<string, Sort>> = {
  'cédulas of Ecuador': { field: 'taxId', country: 'EC', make: makers.cedula, damage: dropZeros, least: 1400 },
  'RUC of persons in Ecuador': { field: 'taxId', country: 'EC', make: makers.ruc, damage: dropZeros, least: 1400 },
  'mobile phones of Ecuador': { field: 'phone', country: 'EC', make: makers.mobile, damage: dropZeros, least: 3900 },
  'DNI of Peru': { field: 'taxId', header: 'N° DNI', country: 'PE', make: makers.dni, damage: dropZeros, least: 600 },
  'postcodes of Mexico': { field: 'postalCode', country: 'MX', make: makers.postcode, damage: dropZeros, least: 300 },
  'ids with a tail': { field: 'taxId', country: null as never, shapes: { floats: true }, make: makers.ruc20, damage: (text) => `${text}.0`, least: 4000 },
  'ids as powers of ten': {
    field: 'taxId',
    country: null as never,
    make: makers.ruc20,
    damage: (text) => Number(text).toExponential().toUpperCase(),
    least: 3000,
  },
  'cédulas with a tail and without their zero': {
    field: 'taxId',
    country: 'EC',
    shapes: { floats: true },
    make: makers.cedula,
    damage: (text) => `${dropZeros(text)}.0`,
    least: 4000,
  },
  'garbled names': { field: 'name', make: makeName, damage: garble, least: 2500 },
  'names garbled twice': { field: 'city', make: makeName, damage: (text) => garble(garble(text)), least: 2500 },
};

describe.each(Object.entries(SORTS))('%s', (_, { field, header, country, shapes, make, damage, least }) => {
  it(`of ${CELLS} damaged cells every certain repair is right`, async () => {
    const mend = await mendIn(field, { ...(header === undefined ? {} : { header }), country: country ?? null, ...(shapes === undefined ? {} : { shapes }) });
    const random = seeded(20261130);
    let certain = 0;
    const wrong: string[] = [];
    for (let cell = 0; cell < CELLS; cell++) {
      const whole = make(random);
      const repair = mend(damage(whole));
      if (repair?.certainty !== 'certain') continue;
      certain++;
      if (repair.text !== whole) wrong.push(`${whole} -> ${damage(whole)} -> ${repair.text}`);
    }
    expect(wrong).toEqual([]);
    expect(certain).toBeGreaterThanOrEqual(least);
  });

  it('leaves whole cells alone', async () => {
    const mend = await mendIn(field, { ...(header === undefined ? {} : { header }), country: country ?? null, ...(shapes === undefined ? {} : { shapes }) });
    const random = seeded(7);
    for (let cell = 0; cell < CELLS; cell++) {
      const whole = make(random);
      expect(mend(whole)?.certainty === 'certain', whole).toBe(false);
    }
  });
});

describe('lost zeros', () => {
  it.each<[FieldName, string, string, string, Repair['certainty'] | null, string | null]>([
    ['taxId', 'DNI', 'PE', '4550103', 'certain', '04550103'],
    ['taxId', 'RUC / DNI', 'PE', '4550103', 'certain', '04550103'],
    // A foreigner's card of nine digits may have lost two zeros.
    ['taxId', 'Número de documento', 'PE', '1550110', 'doubtful', null],
    ['taxId', 'DNI/CE', 'PE', '1550110', 'doubtful', null],
    ['taxId', 'DNI', 'PE', '455010', null, null],
    ['taxId', 'DNI', 'AR', '4550103', null, null],
    ['taxId', 'Cédula', 'EC', '912345675', 'certain', '0912345675'],
    ['taxId', 'Cédula', 'EC', '912345674', 'doubtful', null],
    ['taxId', 'RUC', 'EC', '912345675001', 'certain', '0912345675001'],
    ['postalCode', 'CP', 'MX', '3100', 'certain', '03100'],
    ['postalCode', 'CP', 'MX', '310', null, null],
    ['postalCode', 'CP', 'AR', '5500', null, null],
    ['phone', 'Celular', 'EC', '991234567', 'certain', '0991234567'],
    ['phone', 'Teléfono', 'EC', '222555010', null, null],
    ['phone', 'Celular', 'PE', '991234567', null, null],
  ])('%s %s %s %s', async (field, header, country, text, certainty, expected) => {
    const repair = (await mendIn(field, { header, country }))(text);
    expect(repair?.certainty ?? null).toBe(certainty);
    expect(repair?.text ?? null).toBe(expected);
  });
});

describe('garbled letters', () => {
  it.each([
    ['JosÃ© NuÃ±ez', 'José Nuñez'],
    ['PeÃƒÂ±a', 'Peña'],
    ['N.Âº 5, 20Â°', 'N.º 5, 20°'],
    ['Oâ€™Higgins', 'O’Higgins'],
    ['ANDRÃ‰S', 'ANDRÉS'],
  ])('%s', (text, expected) => expect(mendMojibake(text)).toEqual({ code: 'mojibake', certainty: 'certain', text: expected }));

  it.each(['MAÇÃ', 'SÃO PAULO', 'IRMÃ VERDE', 'Ângela', 'CAFÉ»', 'Peña', 'São José', 'Ã'])('%s is as it should be', (text) =>
    expect(mendMojibake(text)).toBeNull(),
  );
  it.each(['“MAÇÃ”', 'IRMÃ’S', 'MAÇÃ–VERDE'])('%s is doubtful', (text) => expect(mendMojibake(text)?.certainty).toBe('doubtful'));
  it.each(['Pe\ufffda', 'PEÃ?A'])('%s is lost', (text) => expect(mendMojibake(text)).toEqual({ code: 'mojibake', certainty: 'unrecoverable', text: null }));

  it('come back from any text of Latin letters', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc ÁÉÍÓÚÑÜáéíóúñüç€°º«»'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, (whole) => {
        const repair = mendMojibake(garble(whole));
        if (repair?.certainty === 'certain') expect(repair.text).toBe(whole);
      }),
    );
  });
});

describe('ids written as numbers', () => {
  it.each<[readonly string[], boolean]>([
    [['1.0', '20.0', '', 'X'], true],
    [['1.0', '1.5'], false],
    [['1', '2'], false],
    [[], false],
  ])('%j', (texts, expected) => expect(isFloatColumn(texts)).toBe(expected));

  it('keep what was no number', async () => {
    const mend = await mendIn('id', {});
    for (const text of ['713752e1', '5e0', 'C-1.0', '1.2.0', '1001']) expect(mend(text)?.certainty === 'certain', text).toBe(false);
    expect(mend('1001.0')?.certainty).toBe('doubtful');
    expect(mend('2,05E+10')).toMatchObject({ code: 'unrecoverable', text: null });
  });
});

describe('swapped dates', () => {
  it('of 300 damaged columns every certain one comes back whole, and no other is touched', () => {
    const random = seeded(42);
    let certain = 0;
    let doubtful = 0;
    for (let column = 0; column < 300; column++) {
      const days = Array.from({ length: 5 + Math.floor(random() * 60) }, () => makeDay(random));
      const cells = days.map(swap);
      const found = findSwapped(cells);
      if (found === 'doubtful') doubtful++;
      if (found !== 'certain') continue;
      certain++;
      expect(cells.map((cell) => swapBack(cell)?.text ?? cell)).toEqual(days.map((day) => (day.day <= 12 ? isoOf(day) : dayFirst(day))));
    }
    expect(certain).toBeGreaterThan(150);
    expect(doubtful).toBeGreaterThan(10);
    for (let column = 0; column < 3000; column++) {
      const cells = Array.from({ length: 16 + Math.floor(random() * 60) }, () => pick(random, [isoOf, dayFirst])(makeDay(random)));
      expect(findSwapped(cells)).not.toBe('certain');
    }
  });

  it('keep their time and their separator', () => {
    expect(swapBack('2024/05/03 10:11')?.text).toBe('2024/03/05 10:11');
    expect(swapBack('25/03/2024')).toBeNull();
  });
});

describe('a file', () => {
  it('is read as it was, and says so', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `${100 + at}.0,Ana,2026-${String(at + 1).padStart(2, '0')}-05`);
    const late = [25, 26, 27, 28].map((day, at) => `${200 + at}.0,JosÃ© ${'ABCD'[at]},${day}/03/2026`);
    const { findings, issues, report } = await analyse(`Código,Nombre,Última compra\n${[...rows, ...late].join('\n')}\n`, { flags: { asOf: '2026-11-30' } });
    expect(coded(issues).filter((code) => code.startsWith('swapped-date'))).toHaveLength(12);
    expect(coded(issues).filter((code) => code.startsWith('mojibake'))).toHaveLength(4);
    expect(coded(issues).filter((code) => code.startsWith('float-id'))).toHaveLength(16);
    expect(findings.plan.columns[2]?.shapes.swapped).toBe(true);
    // 5 January to 5 December became the first to the twelfth of May.
    expect(report.summary.boughtLastYear).toBe(16);
    expect(report.issues.errors).toBe(0);
  });

  it('tells of apostrophes once a column', async () => {
    const { issues, report } = await analyse("ID,Nombre,Teléfono\n'100,Ana,'5550101\n'101,Eva,5550102\n'102,Luz,'5550103\n");
    expect(coded(issues)).toEqual(['apostrophe@2', 'apostrophe@2']);
    expect(report.issues.errors).toBe(0);
  });

  it('never restores what the judge refuses, and holds no cell in its issues', async () => {
    const { issues } = await analyse('Nombre,Cédula\nAna,0912345675\nEva,912345674\nLuz,912345675\n', { flags: { country: 'EC' } });
    expect(issues.map(({ line, code, args }) => [line, code, args])).toEqual([
      [3, 'lost-zeros', { certainty: 'doubtful' }],
      [4, 'lost-zeros', { certainty: 'certain' }],
    ]);
    expect(JSON.stringify(issues)).not.toContain('91234567');
  });
});
