import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { readWay, type Way } from '../../src/client/contact-words.js';
import { fieldOf } from '../../src/client/fields.js';
import { matchHeader } from '../../src/client/headers.js';
import { currencyOfWord } from '../../src/client/kinds/currency.js';
import { type Ownership, ownershipReader } from '../../src/client/ownership-words.js';
import { type Stage, stageReader } from '../../src/client/stage-words.js';
import { catalogue } from '../../src/messages/index.js';
import { LANGUAGES } from '../../src/settings.js';
import { choicesOf } from '../../src/writers/xlsx/request.js';
import { REQUEST_COLUMNS, REQUEST_FIELDS } from '../../src/writers/xlsx/request-columns.js';
import { makeIo } from '../helpers/io.js';
import { open, sheetOf, useFolder } from './helpers.js';

const folder = useFolder();

const cartera = async (...argv: string[]) => {
  const io = makeIo({ cwd: folder.path });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};

async function make(language: string): Promise<string> {
  const name = `pedido-${language}.xlsx`;
  const io = makeIo({ cwd: folder.path });
  expect(await run(['init', '--template', name, '--lang', language, '--force'], io), io.err()).toBe(0);
  expect(io.err()).toContain(name);
  return join(folder.path, name);
}

describe.each(LANGUAGES)('the workbook that a candidate fills in (%s)', (language) => {
  const words = catalogue(language).request;

  it('has headers that are known as they stand, each for its own field', () => {
    for (const field of REQUEST_FIELDS) {
      const [best, ...others] = matchHeader(words.columns[field].header);
      expect([best?.field, best?.level, best?.confidence], words.columns[field].header).toEqual([field, 'alias', 1]);
      expect(others.filter(({ confidence }) => confidence === 1)).toEqual([]);
    }
  });

  it('asks for nothing that is nobody’s business', () => {
    for (const field of REQUEST_FIELDS) expect(fieldOf(field).sensitive, field).toBeUndefined();
  });

  it('offers words that are read as they are meant', () => {
    const ways: Way[] = ['visit', 'meeting', 'call', 'video', 'chat', 'email', 'social', 'mass'];
    expect(words.choices.contactType.map(readWay)).toEqual(ways);
    const stages: Stage[] = ['lead', 'qualification', 'proposal', 'negotiation', 'won', 'lost'];
    expect(words.choices.stage.map(stageReader())).toEqual(stages);
    const owners: Ownership[] = ['own', 'corporate', 'shared'];
    expect(words.choices.origin.map(ownershipReader({}, words.columns.origin.header))).toEqual(owners);
    const currencies = choicesOf('currency', words);
    expect(currencies.map(currencyOfWord)).toEqual(currencies);
    // A list stands in one formula of at most 255 letters, its words parted by commas.
    for (const field of REQUEST_FIELDS) {
      expect(choicesOf(field, words).join(',').length, field).toBeLessThan(255);
      for (const word of choicesOf(field, words)) expect(word).not.toContain(',');
      expect(words.columns[field].about.length).toBeLessThan(255);
    }
  });

  it('says of each column whether it is needed and what it counts for', () => {
    const needed = REQUEST_FIELDS.filter((field) => REQUEST_COLUMNS[field].need !== 'no');
    expect(needed).toEqual(['name', 'company', 'taxId', 'phone', 'email', 'city', 'lastContact', 'contactType']);
    const counted = new Set(REQUEST_FIELDS.flatMap((field) => REQUEST_COLUMNS[field].counts));
    // Every row counts for the other two.
    expect([...counted, 'validity', 'uniqueness'].sort()).toEqual(Object.keys(words.dimensions).sort());
  });

  it('opens on the sheet to fill in: frozen header, texts for ids and phones, dates, lists', async () => {
    const book = await open(await make(language));
    expect(book.worksheets.map(({ name }) => name)).toEqual([words.sheets.clients, words.sheets.help]);
    const page = sheetOf(book, words.sheets.clients);
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(page.actualRowCount).toBe(1);
    const formats = Object.fromEntries(REQUEST_FIELDS.map((field, at) => [field, page.getColumn(at + 1).numFmt]));
    expect(formats).toMatchObject({ taxId: '@', phone: '@', totalRevenue: '#,##0.00', lastContact: language === 'es' ? 'dd/mm/yyyy' : 'd mmm yyyy' });
    const at = REQUEST_FIELDS.indexOf('contactType') + 1;
    for (const row of [2, 5000])
      expect(page.getCell(row, at).dataValidation).toMatchObject({ type: 'list', formulae: [`"${words.choices.contactType.join(',')}"`] });
    expect(page.getCell(1, at).dataValidation).toBeUndefined();
  });

  it('is read before it is filled in, and afterwards: every column maps, the example is no client', async () => {
    const path = await make(language);
    const empty = JSON.parse((await cartera('columns', path, '--format', 'json')).out);
    expect(empty.sheet).toBe(words.sheets.clients);
    expect(empty.columns.map(({ field }: { field: string }) => field)).toEqual(REQUEST_FIELDS);
    const book = await open(path);
    const page = sheetOf(book, words.sheets.clients);
    const day = new Date('2026-11-15T00:00:00Z');
    const [call, own, stage] = [words.choices.contactType[2], words.choices.origin[0], words.choices.stage[4]];
    const rows = [
      [
        'Ana Quispe Mamani',
        null,
        '45871236',
        '999888777',
        'ana@correo.pe',
        null,
        'Ate',
        'Lima',
        'Lima',
        'Perú',
        null,
        day,
        call,
        stage,
        day,
        640.5,
        'PEN',
        2,
        'Pintura',
        own,
        day,
        'x',
      ],
      [
        null,
        'Ferretería Sol SAC',
        '20100070970',
        '01 4445566',
        null,
        'Av. Sol 1',
        'Ate',
        'Lima',
        'Lima',
        'Perú',
        'Ferretería',
        day,
        call,
        stage,
        day,
        12000,
        'PEN',
        9,
        'Pintura; Brochas',
        own,
        day,
        null,
      ],
    ];
    for (const [index, cells] of rows.entries()) page.getRow(index + 2).values = cells;
    await book.xlsx.writeFile(path);
    const filled = JSON.parse((await cartera('columns', path, '--format', 'json')).out);
    expect(filled.sheet).toBe(words.sheets.clients);
    expect(filled.columns.map(({ field, reason, fit }: { field: string; reason: string; fit: number | null }) => [field, reason, fit ?? 1])).toEqual(
      REQUEST_FIELDS.map((field) => [field, 'alias', 1]),
    );
    const { code, out, err } = await cartera('score', path, '--as-of', '2026-11-30', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const { input, quality, funnel } = JSON.parse(out);
    expect([input.clients, funnel.distinct, funnel.proven, quality.ceiling]).toEqual([2, 2, 2, 100]);
  });
});

describe('init --template', () => {
  it('makes the same bytes every time, and a workbook only, over nothing', async () => {
    const hash = async (path: string) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    const first = await hash(await make('es'));
    expect(await hash(await make('es'))).toBe(first);
    expect(await cartera('init', '--template', 'pedido.csv')).toMatchObject({ code: 2, err: expect.stringContaining('.xlsx') });
    expect(await cartera('init', '--template', 'pedido-es.xlsx')).toMatchObject({ code: 2, err: expect.stringContaining('Ya existe pedido-es.xlsx') });
    expect((await readdir(folder.path)).filter((name) => /\.(?:csv|yaml|tmp)$/.test(name))).toEqual([]);
  });

  it('is made beside the configuration where both are asked for', async () => {
    expect((await cartera('init', '--template', 'dos.xlsx', '--out', 'dos.yaml')).code).toBe(0);
    expect((await readdir(folder.path)).filter((name) => name.startsWith('dos')).sort()).toEqual(['dos.xlsx', 'dos.yaml']);
  });
});
