import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../src/formats/csv/dialect.js';
import { expectCode, readCells, readRows, useFolder } from './helpers.js';

const folder = useFolder();
const detect = (text: string): { delimiter: string; quote: string; lineEnd: string } => detectDialect(Buffer.from(text), null, true);

describe('delimiter', () => {
  it.each([
    ['commas', 'id,name\n1,Ana\n2,Luis\n', ','],
    ['semicolons', 'id;nombre\n1;Ana\n2;Luis\n', ';'],
    ['tabs', 'id\tname\n1\tAna\n', '\t'],
    ['bars', 'id|name|x\n1|Ana|2\n', '|'],
    ['tildes', 'Uuid~RfcEmisor~Monto\nA1~GODE561231GR8~10.00\n', '~'],
    ['decimal commas in a file of two columns', 'nombre;monto\nAna;12,50\nLuis;7,00\nRosa;1,25\n', ';'],
    ['decimal commas in most columns', 'n;a;b;c\n1;1,2;3,4;5,6\n2;1,2;3,4;5,6\n', ';'],
    ['decimal commas below title lines', 'Reporte de ventas\nEmpresa X\n\nnombre;monto\nAna;12,50\nLuis;7,00\n', ';'],
    ['commas in the text of a tab file', 'nombre\tciudad\nAna\tLima, Perú\nLuis\tCusco, Perú\nRosa\tIca, Perú\n', '\t'],
    ['commas in the text of a semicolon file, header too', 'Apellidos, Nombres;Ciudad, País\nPaz, Ana;Lima, Perú\nSol, Luis;Ica, Perú\n', ';'],
    ['lists by semicolon in a comma file', 'id,tags,city\n1,a; b; c,Lima\n2,b; c; d,Ica\n3,a; d; e,Puno\n', ','],
    ['quoted lists', 'id,tags\n1,"a;b;c"\n2,"d;e;f"\n3,"g;h;i"\n', ','],
    [
      'title lines with commas',
      'Lista de clientes, sucursal Lima, 2026\nGenerado el 3 de mayo, por Ana\n\nid;nombre;total\n1;Ana;5\n2;Luis;7\n3;Rosa;9\n',
      ';',
    ],
    ['ragged records', 'id,name,city,total\n1,Paz, Ana,Lima,5\n2,Luis,Ica,7\n3,Rosa\n4,Eva,Puno,9\n', ','],
    ['one column', 'cliente\nAna\nLuis\n', ','],
    ['one column with a stray bar', `cliente\n${'Ana\n'.repeat(20)}Luis | Rosa\n`, ','],
    ['one column of names with commas', 'cliente\n"Paz, Ana"\n"Sol, Luis"\n', ','],
    ['a header alone', 'id;nombre;total\n', ';'],
    ['no line end at all', 'id;nombre', ';'],
    ['cells that span lines', 'id;nota\n1;"a, b,\nc, d,\n"\n2;"e,\n\nf"\n', ';'],
    ['every cell quoted', '"id";"nombre";"saldo"\n"1";"Paz, Ana";"1.234,50"\n"2";"Sol, Luis";"2,00"\n', ';'],
    ['dates and times', 'id;alta\n1;2024-01-02 10:00\n2;2024-02-03 11:30\n', ';'],
    ['no header', '1,2024-01-02,5.00\n2,2024-01-03,6.50\n', ','],
    ['an open quote at the end of the head', 'id;nombre\n1;Ana\n2;"Luis, ', ';'],
  ])('%s', (_, text, delimiter) => {
    expect(detect(text)).toMatchObject({ delimiter, quote: '"' });
    expect(detect(text.replaceAll('\n', '\r\n')).delimiter).toBe(delimiter);
  });

  const word = fc.stringMatching(/^[A-Za-zñá]{1,10}( [A-Za-z]{1,8})?$/);
  const table = fc.integer({ min: 2, max: 9 }).chain((width) =>
    fc.record({
      header: fc.array(word, { minLength: width, maxLength: width }),
      rows: fc.array(
        fc.array(
          fc.oneof(
            word,
            fc.integer({ min: 0, max: 1e6 }).map((n) => (n / 100).toFixed(2).replace('.', ',')),
            fc.constantFrom('2024-01-31', '31/01/2024', 'ana@correo.pe', ''),
            fc.tuple(word, word).map(([a, b]) => `${a}, ${b}`),
          ),
          { minLength: width, maxLength: width },
        ),
        { minLength: 2, maxLength: 30 },
      ),
      titles: fc.array(word, { maxLength: 2 }),
    }),
  );
  it('is found again in generated tables full of commas', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|', '~'), fc.constantFrom('\n', '\r\n', '\r'), ({ header, rows, titles }, delimiter, lineEnd) => {
        const write = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
        const lines = [...titles, ...[header, ...rows].map((row) => row.map(write).join(delimiter))];
        expect(detect(lines.join(lineEnd)).delimiter).toBe(delimiter);
      }),
      { numRuns: 500 },
    );
  });
});

describe('--delimiter', () => {
  it('beats what the file looks like', async () => {
    expect(await readCells(await folder.open('a;b,c\n1;2,3\n', { delimiter: ',' }))).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
    expect((await folder.open('sep=;\na,b\n1,2\n', { delimiter: ',' })).info).toMatchObject({ delimiter: ',', separatorLine: 1 });
  });
  it.each([
    ['tab', '\t'],
    ['\\t', '\t'],
    ['\t', '\t'],
    [':', ':'],
    ['^', '^'],
  ])('%j', async (given, delimiter) => {
    expect((await folder.open('a,b\n', { delimiter: given })).info.delimiter).toBe(delimiter);
  });
  it.each(['', '||', '"', '\n', '§'])('%j is refused', async (given) => {
    await expectCode(folder.open('a,b\n', { delimiter: given }), 'bad-value', { option: '--delimiter', value: given });
  });
});

describe("Excel's sep= line", () => {
  it.each([
    ['sep=;\r\n', ';'],
    ['SEP=|\n', '|'],
    ['"sep=;"\r\n', ';'],
    ['sep=\t\r', '\t'],
    ['sep=^\n', '^'],
  ])('%j', async (line, delimiter) => {
    for (const mark of ['', '\ufeff']) {
      const source = await folder.open(`${mark}${line}a${delimiter}b,c\n1${delimiter}2\n`, {}, { chunk: 3 });
      expect(source.info).toMatchObject({ delimiter, separatorLine: 1, bom: mark !== '' });
      expect(source.preamble().toString()).toBe(mark + line);
      const rows = await readRows(source);
      expect(rows.map((row) => row.cells)).toEqual([
        ['a', 'b,c'],
        ['1', '2'],
      ]);
      expect(rows.map((row) => row.line)).toEqual([2, 3]);
    }
  });
  it.each(['sep=;x\n1;2\n', 'separador;b\n1;2\n', ' sep=;\na;b\n'])('%j is a record', async (text) => {
    expect((await folder.open(text)).info.separatorLine).toBe(null);
  });
  it('is empty where nothing follows', async () => {
    await expectCode(folder.open('sep=;\r\n'), 'file-empty');
  });
});

describe('quote and line end', () => {
  it.each([
    ['apostrophes around every cell', "'id','nombre'\n'1','Paz, Ana'\n'2','O''Brien'\n", "'"],
    ['apostrophes around text only', "id;'nombre';'x'\n1;'Paz; Ana';'y'\n2;'Sol';'z'\n", "'"],
    ['ids that begin with an apostrophe', "Customer ID,Name\n'713,Ana\n'714,Luis\n", '"'],
    ['names that begin with one', "id,name\n1,'t Hooft\n2,Ana\n", '"'],
    ['both', '"id",\'x\'\n"1",\'y\'\n', '"'],
    ['one quoted word', "id,name\n1,'Ana'\n2,Luis\n3,Rosa\n4,Eva\n", '"'],
  ])('%s', (_, text, quote) => {
    expect(detect(text).quote).toBe(quote);
  });
  it('cuts with the apostrophe', async () => {
    const source = await folder.open("'id','nombre'\n'1','Paz, Ana'\n'2','O''Brien'\n");
    expect(await readCells(source)).toEqual([
      ['id', 'nombre'],
      ['1', 'Paz, Ana'],
      ['2', "O'Brien"],
    ]);
  });
  it.each([
    ['a,b\n1,2\n', 'LF'],
    ['a,b\r\n1,2\r\n', 'CRLF'],
    ['a,b\r1,2\r', 'CR'],
    ['a,b\r\n1,2\n3,4\n', 'LF'],
    ['a,"\n\n\n"\r\n1,2\r\n', 'CRLF'],
    ['a,b', 'LF'],
  ])('%j ends lines by %s', (text, lineEnd) => {
    expect(detect(text).lineEnd).toBe(lineEnd);
  });
});
