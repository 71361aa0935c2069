import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellType, findJoin, guessCellTypes, learnCellTypes } from '../../src/transactions/rejoin.js';
import { issuesOf, readRows, tell, told } from '../helpers/sales.js';

const TYPES: readonly CellType[] = [
  { is: 'digits', required: true, lengths: [11] },
  { is: 'text' },
  { is: 'day', required: true },
  { is: 'text' },
  { is: 'number' },
];
const join = (text: string, types = TYPES): string[] | null => {
  const cells = text.split(',').map((cell) => cell.trim());
  const starts = findJoin(types, cells.length, (cell) => cells[cell] ?? '');
  return starts === null ? null : starts.slice(0, -1).map((from, column) => cells.slice(from, starts[column + 1]).join(', '));
};

describe('findJoin', () => {
  it.each([
    ['20551192602,KANTUTA, S.A.C.,01/10/2026,Ana,5', ['20551192602', 'KANTUTA, S.A.C.', '01/10/2026', 'Ana', '5']],
    ['20551192602,KANTUTA,01/10/2026,Ruiz, Ana,5', ['20551192602', 'KANTUTA', '01/10/2026', 'Ruiz, Ana', '5']],
    ['20551192602,KANTUTA, S.A.C.,01/10/2026,Ruiz, Ana, hija,5', ['20551192602', 'KANTUTA, S.A.C.', '01/10/2026', 'Ruiz, Ana, hija', '5']],
  ])('%s', (text, cells) => expect(join(text)).toEqual(cells));

  it.each([
    ['as wide as the header', '20551192602,KANTUTA,01/10/2026,Ana,5'],
    ['no way fits: no day', '20551192602,KANTUTA,S.A.C.,no,Ana,5'],
    ['several ways fit: a date may be part of a name', '20551192602,KANTUTA,01/10/2026,02/10/2026,Ana,5'],
    ['too many', `20551192602,${'a,'.repeat(12)}01/10/2026,Ana,5`],
  ])('none where %s', (_, text) => expect(join(text)).toBeNull());

  it('needs what stands between two texts to tell them apart', () => {
    expect(join('a,b,c,5', [{ is: 'text' }, { is: 'text' }, { is: 'number', required: true }])).toBeNull();
  });

  it('puts back together whatever was cut', () => {
    const word = fc.constantFrom('ACME', 'S.A.C.', 'Hijos de Ruiz', 'Ñandú');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(', '));
    fc.assert(
      fc.property(name, name, (seller, buyer) => {
        const record = ['20551192602', seller, '01/10/2026', buyer, '5'];
        const text = record.join(',');
        if (text.split(',').length > TYPES.length) expect(join(text)).toEqual(record);
      }),
    );
  });
});

describe('what cells look like', () => {
  it('is learned from whole records', () => {
    const rows = Array.from({ length: 6 }, (_, at) => ['20551192602', 'Ana Ruiz', '01/10/2026', '12.50', 'PEN', at < 3 ? '' : 'F001-1']);
    expect(learnCellTypes(6, rows)).toEqual([
      { is: 'digits', required: true, lengths: [11] },
      { is: 'text' },
      { is: 'day', required: true },
      { is: 'number', required: true },
      { is: 'short', required: true },
      { is: 'code', required: false },
    ]);
  });
  it('says nothing where there is no text or nothing else', () => {
    expect(learnCellTypes(2, [['Ana Ruiz', 'Luz Paz']])).toBeNull();
    expect(learnCellTypes(2, [['1', '2']])).toBeNull();
  });
  it('is guessed from the header where no record is whole', () => {
    expect(guessCellTypes(['Ruc', 'Razón Social', 'Fecha de emisión', 'Fecha Vcto/Pago', 'BI Gravada', 'Moneda', 'CLU'])).toEqual([
      { is: 'code', required: false },
      { is: 'text' },
      { is: 'day', required: true },
      { is: 'day', required: false },
      { is: 'number', required: false },
      { is: 'short', required: false },
      { is: 'any' },
    ]);
  });
});

describe('in a file', () => {
  const HEADER = 'Fecha,Cliente,RUC cliente,Factura,Total';
  const plain = Array.from({ length: 6 }, (_, at) => `0${at + 1}/10/2026,Comercial Sol,20551014372,F001-${at},10.00`);

  it('a comma in a name is mended and told', async () => {
    const result = await readRows([HEADER, ...plain, '09/10/2026,Comercial Sol, S.A.C.,20551014372,F001-9,5.00']);
    expect(told(result)).toEqual({ rows: 7, sales: 7, rejoined: 1 });
    expect(issuesOf(result)).toEqual(['sale-rejoined@8']);
    expect(tell(result)).toEqual(['2026-10-01..2026-10-09 7 65']);
  });
  it('what cannot be mended is left out and told', async () => {
    const result = await readRows([HEADER, ...plain, '09/10/2026,Comercial Sol,20551014372,F001-9,5.00,x,y']);
    expect(told(result)).toEqual({ rows: 7, sales: 6, unreadable: 1 });
    expect(issuesOf(result)).toEqual(['sale-unreadable@8 cells']);
  });
  it('empty cells too many are no damage', async () => {
    expect(told(await readRows([HEADER, ...plain, '09/10/2026,Comercial Sol,20551014372,F001-9,5.00,,']))).toEqual({ rows: 7, sales: 7 });
  });
});
