import { describe, expect, it } from 'vitest';
import { find, tell } from './helpers.js';

const FILE = `Lista de clientes
Código;Nombre;Empresa;RUC;Correo;Teléfono
C-01;Ana Quispe Mamani;;10456789016;ana@gmail.com;+51 987 654 321
00123;Luis Torres;;;luis@x.pe;987654322 / 01 444 5566
6;José Peña;Tía Ñata S.A.C.;20-10007099-1;"JOSE@X.PE; otro@x.pe";
;Ana María Quispe;;;;
"varias
líneas";Eva Ríos;;;;
5X;Rosa Luz;;;;
;;;;;
C-09;Ana Quispe Mamani;;;;
`;

describe('a client is found', () => {
  it.each([
    // Codes: case, the apostrophe and zeros of spreadsheets.
    ['C-01', 'id 0'],
    ['c-01', 'id 0'],
    ['00123', 'id 1'],
    ['6', 'id 2 also 6'],
    ['3', 'row 0'],
    ['5X', 'id 5'],
    // Tax ids without their signs.
    ['10456789016', 'taxId 0'],
    ['20100070991', 'taxId 2'],
    ['20 100070 991', 'taxId 2'],
    ['ANA@gmail.com', 'email 0'],
    ['otro@x.pe', 'email 2'],
    ['tro@x.pe', 'none'],
    // The last nine digits of a phone.
    ['987654321', 'phone 0'],
    ['+51 987-654-321', 'phone 0'],
    ['014445566', 'phone 1'],
    ['987 654 323', 'none'],
    // Names: whole first, then all words, then parts of them.
    ['ana maria quispe', 'name 3'],
    ['Quispe, Ana María', 'name 3'],
    ['tia nata sac', 'none'],
    ['tía ñata s.a.c.', 'name 2'],
    ['tía ñata', 'words 2'],
    ['rosa', 'words 5'],
    ['torr', 'parts 1'],
    ['ana quispe mamani', 'several 2: 0 7'],
    ['quispe', 'several 3: 0 3 7'],
    // Rows: the line where a record begins, or goes on.
    ['fila 3', 'row 0'],
    ['#4', 'row 1'],
    ['4', 'row 1'],
    ['row 5', 'row 2'],
    ['fila 7', 'row 4'],
    ['fila 8', 'row 4'],
    ['fila 9', 'row 5'],
    ['fila 10', 'row 6'],
    ['fila 1', 'title'],
    ['fila 2', 'header'],
    ['fila 11', 'row 7'],
    ['fila 12', 'below'],
    ['99', 'none'],
    ['H4', 'none'],
    ['nadie', 'none'],
  ])('%j: %s', async (typed, wanted) => expect(await tell(FILE, typed)).toBe(wanted));

  it('by a code that lost its zeros in the file', async () => {
    const file = 'Código,Nombre\n123,Ana\n45,Eva\n';
    expect(await tell(file, '000123')).toBe('id 0');
    expect(await tell(file, '123')).toBe('id 0');
    expect(await tell(file, '1230')).toBe('none');
  });

  it('by first and last name in columns of their own', async () => {
    const file = 'Nombres,Apellidos,Correo\nAna,Quispe Mamani,a@x.pe\nEva,Ríos,e@x.pe\n';
    expect(await tell(file, 'ana quispe mamani')).toBe('name 0');
    expect(await tell(file, 'eva rios')).toBe('name 1');
  });

  it('and is a client before it is anything else', async () => {
    const file = 'Código,Nombre,Venta acumulada\nA1,Total Servicios,10\nA2,Eva,20\nTotal,,30\n';
    expect(await tell(file, 'total')).toBe('words 0');
    expect(await tell(file, 'fila 4')).toBe('row 2');
  });

  it('or the nearest are named, three at most, none of them for a number', async () => {
    const file = `Código,Nombre\n${['Ana Quispe', 'Ana Quispi', 'Ona Quispe', 'Ana Kispe', 'Luis Torres'].map((name, row) => `C${row},${name}`).join('\n')}\n`;
    expect(await tell(file, 'Ana Qispe')).toBe('none 0 3 2');
    expect(await tell(file, '99887766')).toBe('none');
  });

  it('and of many ten are named, all of them counted', async () => {
    const file = `Código,Nombre\n${Array.from({ length: 25 }, (_, row) => `C${row},Ana ${row}`).join('\n')}\n`;
    const found = await find(file, 'ana');
    expect(found).toMatchObject({ kind: 'several', count: 25 });
    expect(found.kind === 'several' && found.candidates).toHaveLength(10);
  });
});
