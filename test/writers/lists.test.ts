import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeIssuesCsv, writeIssuesNdjson } from '../../src/writers/issues.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { writeRejects } from '../../src/writers/rejects.js';
import { removeCells } from '../../src/writers/remove-cells.js';
import { neutralise, writeRow } from '../../src/writers/row.js';
import { analyse, write } from '../helpers/findings.js';

describe('ndjson: one client a line', () => {
  it('with its line, id and labels; no other record', async () => {
    const out = await write("Código,Nombre completo,Última compra,Ventas,País\n007,Ana,2026-11-01,5,Perú\n,,,6,\n\n'008,Eva,,,\nn/a,Luis,,,\n", writeNdjson);
    expect(
      out
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { line: 2, id: '007', state: 'current', tier: 'A', generation: 'unknown', country: 'PE', region: null, timeZone: 'America/Lima', location: 'PE' },
      { line: 5, id: '008', state: 'probable', tier: 'none', generation: 'unknown', country: null, region: null, timeZone: null, location: 'unknown' },
      { line: 6, id: null, state: 'probable', tier: 'none', generation: 'unknown', country: null, region: null, timeZone: null, location: 'unknown' },
    ]);
  });
  it('without a column of ids, or with an id that was rounded, the id is null', async () => {
    expect((await write('Nombre completo,Ventas\nAna,5\n', writeNdjson)).toString()).toContain('"id":null');
    expect((await write('Código,Nombre completo\n"2,05E+10",Ana\nC1,Eva\n', writeNdjson)).toString()).toContain('"line":2,"id":null');
  });
});

describe('rejects', () => {
  it('the records as they stand, with line and reason', async () => {
    const out = await write('Título;;\nNombre completo;Correo;Ventas\r\nAna;;5\r\n;"no ""es"" ;correo";6\r\n;;7', writeRejects);
    expect(out.toString()).toBe(
      'Nombre completo;Correo;Ventas;cartera_line;cartera_reason\r\n;"no ""es"" ;correo";6;4;missing-identity\r\n;;7;5;missing-identity\r\n',
    );
  });
  it('short ones are padded, the encoding stays', async () => {
    const content = 'Nombre completo;Año;Ventas\r\nPeña;x;5\r\n;ñ\r\n';
    for (const encoding of ['windows-1252', 'utf-16le', 'utf-8'])
      expect(iconv.decode(await write(iconv.encode(content, encoding, { addBOM: encoding !== 'windows-1252' }), writeRejects), encoding)).toBe(
        'Nombre completo;Año;Ventas;cartera_line;cartera_reason\r\n;ñ;;3;missing-identity\r\n',
      );
  });
  it('only the header where nothing was rejected', async () =>
    expect((await write('Nombre completo,Ventas\nAna,5\n', writeRejects)).toString()).toBe('Nombre completo,Ventas,cartera_line,cartera_reason\n'));
});

describe('issues as rows', () => {
  it('stable codes, header texts neutralised', async () => {
    const { issues, findings } = await analyse('Nombre completo,=Ventas,=1+1\nAna,x,\nEva,5,\n', { flags: { map: ['=Ventas=totalRevenue'] } });
    expect([...writeIssuesCsv(issues, findings.plan.header, false)].join('')).toBe(
      `line,column,header,field,severity,code,args\n2,1,'=Ventas,totalRevenue,error,type-error,"{""kind"":""money""}"\n`,
    );
    expect([...writeIssuesNdjson(issues)].map((line) => JSON.parse(line) as unknown)).toEqual(issues);
  });
});

describe('formulas', () => {
  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('%j becomes a text', (cell) => expect(neutralise(cell)).toBe(`'${cell}`));
  it.each(['a=1', '1', '', ' =1', 'x-1'])('%j is none', (cell) => expect(neutralise(cell)).toBe(cell));
  it('numbers are no texts', () => expect(writeRow([-1, '-1', null, 'a,b', 'c"d', 'e\nf'])).toBe(`-1,'-1,,"a,b","c""d","e\nf"\n`));
});

describe('cells taken out of a record', () => {
  it.each([
    ['a,b,c', [1], 'a,c'],
    ['a,b,c', [0], 'b,c'],
    ['a,b,c', [1, 2], 'a'],
    ['"a,1",b,"c""x,y"', [1], '"a,1","c""x,y"'],
    ['a"b,c,"d\n,e"', [1], 'a"b,"d\n,e"'],
    ['"a"x,b', [1], '"a"x'],
    [',,', [1], ','],
    ['a', [3], 'a'],
  ])('%j without %j is %j', (record, columns, wanted) => expect(removeCells(Buffer.from(record), columns, ',', '"').toString()).toBe(wanted));
});
