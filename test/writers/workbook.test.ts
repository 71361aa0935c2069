import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { catalogue } from '../../src/messages/index.js';
import { makeIo } from '../helpers/io.js';
import { analyze, CSV, column, open, plain, sheetOf, texts, useFolder, valuesOf } from './helpers.js';

const folder = useFolder();

describe('the sheet of clients', () => {
  let clients: exceljs.Worksheet;
  let book: exceljs.Workbook;
  beforeAll(async () => {
    const { exit, err, out, path } = await analyze(folder.path, 'todo', CSV, '--lang', 'es');
    expect([exit, err, out]).toEqual([0, '', '']);
    book = await open(path);
    clients = sheetOf(book, 'Clientes');
  });

  it('stands between summary, findings and method, in the language of the user', async () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Resumen', 'Clientes', 'Hallazgos', 'Método']);
    const english = await analyze(folder.path, 'all', CSV, '--lang', 'en');
    const other = await open(english.path);
    expect(other.worksheets.map(({ name }) => name)).toEqual(['Summary', 'Clients', 'Findings', 'Method']);
    expect(plain(column(sheetOf(other, 'Clients'), 'cartera · State'))[0]).toBe('Current');
  });

  it('has the columns of the file, then ours, and one row a client', () => {
    expect(valuesOf(clients, 1)).toEqual([
      ...['Código', 'Razón social', 'RUC', 'Teléfono', 'Código postal', 'Última compra', 'N° de compras', 'Venta acumulada', 'Nota', 'Zona', 'Último contacto'],
      '(celdas de más)',
      ...[
        'Estado',
        'Nivel',
        'Generación',
        'País',
        'Región',
        'Días sin comprar',
        'Cuenta clave',
        'Prioridad',
        'Tipo de cliente',
        'Rubro',
        'Interés',
        'El interés se debe a',
        'Fila del archivo',
      ].map((name) => `cartera · ${name}`),
    ]);
    expect(plain(column(clients, 'cartera · Fila del archivo'))).toEqual([3, 4, 7, 8, 9]);
    expect(plain(column(clients, 'cartera · Estado'))).toEqual(['Actual', 'Sin dato', 'Inactivo', 'Activo', 'Activo']);
    expect(plain(column(clients, 'cartera · Interés'))).toEqual(['●●○ Tibio', '●●○ Tibio', null, null, null]);
    expect(plain(column(clients, 'cartera · El interés se debe a'))).toEqual(['contacto reciente (+2)', 'contacto reciente (+2)', null, null, null]);
    expect(plain(column(clients, 'cartera · Días sin comprar'))).toEqual([16, null, 1063, 288, 288]);
  });

  it('keeps ids, phones, tax ids and postcodes as text with their zeros', () => {
    expect(plain(column(clients, 'Código'))).toEqual(['0007', '0008', '0009', '0009', '0010']);
    expect(plain(column(clients, 'RUC')).slice(0, 2)).toEqual(['20601030013', '20100070970']);
    expect(column(clients, 'Teléfono')[0]?.value).toBe('044 555 123');
    expect(plain(column(clients, 'Código postal')).slice(0, 2)).toEqual(['00501', '15074']);
  });

  it('makes dates and numbers of what could be read, and leaves the rest the text it was', () => {
    const days = column(clients, 'Última compra');
    expect(days[0]?.value).toEqual(new Date('2026-11-14T00:00:00Z'));
    expect(days[0]?.numFmt).toBe('dd/mm/yyyy');
    expect(days[1]?.value).toBe('31/02/2026');
    const contacts = column(clients, 'Último contacto');
    expect(contacts[0]?.value).toEqual(new Date('2026-11-02T16:45:00Z'));
    expect(contacts[1]?.value).toEqual(new Date('2026-11-11T16:05:00Z'));
    expect(contacts[0]?.numFmt).toBe('dd/mm/yyyy hh:mm');
    expect(plain(column(clients, 'N° de compras'))).toEqual([1240, 21, null, 3, 3]);
    expect(plain(column(clients, 'Zona'))).toEqual([12, 3, 4, 5, 6]);
  });

  it('writes amounts with the format of their own currency', () => {
    const amounts = column(clients, 'Venta acumulada');
    expect(plain(amounts)).toEqual([184320.5, 10.25, '-5,00', 12, 100]);
    expect(amounts.map(({ numFmt }) => numFmt)).toEqual([
      ...['"S/\u00a0"#,##0.00;-"S/\u00a0"#,##0.00', '"US$\u00a0"#,##0.00;-"US$\u00a0"#,##0.00', '@'],
      ...['"S/\u00a0"#,##0.00;-"S/\u00a0"#,##0.00', '"S/\u00a0"#,##0.00;-"S/\u00a0"#,##0.00'],
    ]);
  });

  it('lets no text of the file become a formula', () => {
    expect(column(clients, 'Razón social').map(({ value, type }) => [value, type])).toEqual(
      ['=1+1', '@Botica Luren', 'Ferretería <Ñandú> & "Hijos"', 'Corta', 'Larga'].map((name) => [name, exceljs.ValueType.String]),
    );
    for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula, cell.address).toBeUndefined()));
  });

  it('gathers the cells beyond the header', () => {
    expect(plain(column(clients, '(celdas de más)'))).toEqual([null, null, null, null, 'sobra | más']);
  });

  it('has a frozen header, a filter over everything, colours, lights and bars', () => {
    expect(clients.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 });
    expect(clients.autoFilter).toBe('A1:Y6');
    expect(clients.pageSetup).toMatchObject({ orientation: 'landscape', fitToHeight: 0, paperSize: 9 });
    const { conditionalFormattings } = clients as unknown as { conditionalFormattings: { ref: string; rules: { type: string }[] }[] };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.type])).toEqual([
      ['H2:H6', 'dataBar'],
      ['M2:M6', 'cellIs'],
      ['N2:N6', 'cellIs'],
      ['T2:T6', 'cellIs'],
      ['W2:W6', 'cellIs'],
      ['R2:R6', 'iconSet'],
    ]);
    expect(clients.getCell('A1').style.fill).not.toEqual(clients.getCell('M1').style.fill);
    for (const { width } of clients.columns) expect(width).toBeGreaterThanOrEqual(7);
  });

  it('is read again as the file it came from: our columns are known as ours', async () => {
    const { isOwnColumn } = await import('../../src/client/headers.js');
    const headers = valuesOf(clients, 1).map(String);
    expect(headers.filter(isOwnColumn)).toEqual(headers.filter((header) => header.startsWith('cartera · ')));
    expect(isOwnColumn('Cartera vencida')).toBe(false);
  });
});

describe('the sheet of findings', () => {
  it('names the row of the file and leads to the cell on the sheet of clients', async () => {
    const { path } = await analyze(folder.path, 'hallazgos', CSV, '--lang', 'es');
    const book = await open(path);
    const sheet = sheetOf(book, 'Hallazgos');
    const clients = sheetOf(book, 'Clientes');
    const rows = Array.from({ length: sheet.rowCount - 2 }, (_, index) => sheet.getRow(index + 3));
    const told = rows.map((row) => [row.getCell(1).value, row.getCell(2).value, row.getCell(3).value, row.getCell(5).text, row.getCell(6).value]);
    expect(told).toContainEqual(['Error', 4, 'F', 'F3', 'Valor ilegible']);
    expect(told).toContainEqual(['Error', 5, null, '', 'Nada identifica al cliente']);
    expect(told).toContainEqual(['Error', 7, 'H', 'H4', 'Valor imposible']);
    expect(told).toContainEqual(['Aviso', 8, 'A', 'A5', 'Código repetido']);
    // The twelfth column of the file is the eleventh here, since that of an earlier run is gone; extras have one of their own.
    expect(told).toContainEqual(['Aviso', 9, 'M', 'L6', 'Fila larga']);
    for (const row of rows) {
      const { value } = row.getCell(5);
      if (value === null) continue;
      const { text, hyperlink } = value as exceljs.CellHyperlinkValue;
      expect(hyperlink).toBe(`#Clientes!${text}`);
      const found = clients.getCell(text);
      expect(clients.getRow(Number(found.row)).getCell(clients.columnCount).value, text).toBe(row.getCell(2).value);
    }
    expect(rows.some((row) => row.getCell(5).value !== null)).toBe(true);
  });

  it('says so where there are none', async () => {
    const { path } = await analyze(folder.path, 'limpio', 'Código;Nombre\r\nA1;Ana\r\nA2;Luis', '--lang', 'es');
    expect(texts(sheetOf(await open(path), 'Hallazgos'))).toContain('Nada por corregir: ni errores ni avisos.');
  });
});

describe('summary and method', () => {
  it.each(['es', 'en'] as const)('hold the figures as numbers and the sentences of the report (%s)', async (language) => {
    const csv = await readFile('fixtures/ferreteria/input.csv');
    const { path, exit } = await analyze(folder.path, `ferreteria-${language}`, csv, '--lang', language);
    expect(exit).toBe(0);
    const io = makeIo({ cwd: folder.path });
    await run(['analyze', `ferreteria-${language}.csv`, '--as-of', '2026-11-30', '--country', 'PE', '--format', 'json'], io);
    const report = JSON.parse(io.out());
    const book = await open(path);
    const { sheets, headings } = catalogue(language).workbook;
    const summary = sheetOf(book, sheets.summary);
    const numbers: number[] = [];
    summary.eachRow((row) => row.eachCell((cell) => void (typeof cell.value === 'number' && numbers.push(cell.value))));
    expect(numbers).toContain(report.summary.revenue);
    for (const { clients } of report.classifications.state) expect(numbers).toContain(clients);
    for (const { clients, revenue } of report.classifications.tier) expect(numbers).toEqual(expect.arrayContaining([clients, revenue]));
    expect(numbers).toContain(report.portfolio.largest.share);
    expect(texts(summary)).toContain(headings.next);
    const method = texts(sheetOf(book, sheets.method));
    expect(method).toEqual(expect.arrayContaining([report.input.sha256, `ferreteria-${language}.csv`, 'cartera_state', 'lastPurchase', 'millennial']));
    expect(method.some((text) => text.startsWith('cartera analyze') && text.includes('--as-of 2026-11-30'))).toBe(true);
    const clients = sheetOf(book, sheets.clients);
    expect(clients.rowCount - 1).toBe(report.summary.clients);
  });

  it('tell every rule that made a column, and of many labels only those that a client has', async () => {
    const { path } = await analyze(folder.path, 'reglas', await readFile('fixtures/ferreteria/input.csv'), '--lang', 'en');
    const book = await open(path);
    const method = texts(sheetOf(book, 'Method'));
    for (const heading of ['Priority', 'Client type', 'Sector', 'Main product', 'Interest'])
      expect(
        method.some((text) => text.startsWith(`${heading}: `)),
        heading,
      ).toBe(true);
    expect(method).not.toContain('Jewellery');
  });

  it('leave room for a line that is broken, and begin all labels of a table at one place', async () => {
    const [clients, sales] = ['fixtures/ventas/clientes.csv', resolve('fixtures/ventas/ventas.csv')];
    const { path } = await analyze(folder.path, 'espacio', await readFile(clients), '--transactions', sales, '--lang', 'en');
    const book = await open(path);
    expect(texts(sheetOf(book, 'Method'))).toContain('Hardware store');
    const summary = sheetOf(book, 'Summary');
    const cellOf = (begin: string): exceljs.Cell => {
      const found: exceljs.Cell[] = [];
      summary.eachRow((row) => row.eachCell((cell) => void (String(cell.value).startsWith(begin) && found.push(cell))));
      if (found[0] === undefined) throw new Error(`no cell begins with ${begin}`);
      return found[0];
    };
    expect(summary.getRow(Number(cellOf('Like 2.2 equal clients').row)).height).toBeGreaterThanOrEqual(28);
    expect(cellOf('4 keep').alignment.indent).toBe(cellOf('3 develop').alignment.indent);
    // No one has a year of birth: no table without rows.
    expect(valuesOf(summary, Number(cellOf('Generation').row) + 1)[8]).toBe('6 companies · 4 no data');
  });

  it('hold nothing of the machine', async () => {
    const { path } = await analyze(folder.path, 'propio', CSV, '--lang', 'es');
    const book = await open(path);
    expect([book.creator, book.lastModifiedBy]).toEqual(['cartera', 'cartera']);
    expect(book.created).toEqual(new Date('2026-11-30T00:00:00Z'));
    expect(book.modified).toEqual(new Date('2026-11-30T00:00:00Z'));
  });

  it.each([
    ['names and phones only', 'Nombre;Teléfono\r\nAna;999555111\r\nLuis;999555112'],
    ['one client', 'Nombre;Venta\r\nAna;10'],
    ['balances only', 'Cliente;Saldo vencido\r\nAna;10,5\r\nLuis;3'],
    ['unnamed columns', 'Nombre;;Nota\r\nAna;x;y'],
  ])('are made of %s too', async (_, csv) => {
    const { exit, err, path } = await analyze(folder.path, 'poco', csv, '--lang', 'en');
    expect([exit, err]).toEqual([0, '']);
    expect((await open(path)).worksheets).toHaveLength(4);
  });
});
