import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { mergeContract } from '../../src/report/contract-merge.js';
import { makeIo } from '../helpers/io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-merge-'));
  await copyFile('fixtures/juntar/nuestros.csv', join(folder, 'nuestros.csv'));
  await copyFile('fixtures/juntar/candidato.csv', join(folder, 'ana.csv'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cartera = async (...argv: string[]) => {
  const io = makeIo({ cwd: folder, columns: 100 });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};
const hash = async (name: string) =>
  createHash('sha256')
    .update(await readFile(join(folder, name)))
    .digest('hex');

const HEAD = 'Código;Nombre completo;DNI;Celular;Correo;Distrito;País\n';
/** The plan of two small files: rows of theirs, of ours, what they are, and the fields. */
async function plan(ours: string, theirs: string, ...more: string[]) {
  await writeFile(join(folder, 'a.csv'), HEAD + ours);
  await writeFile(join(folder, 'b.csv'), HEAD + theirs);
  const { code, out, err } = await cartera('merge', 'a.csv', 'b.csv', '--format', 'json', '--no-config', ...more);
  expect(err).toBe('');
  expect(code).toBe(0);
  const found = mergeContract.parse(JSON.parse(out));
  const { counts, clients } = found;
  expect(counts.new + counts.known + counts.enrich + counts.conflict).toBe(clients.length);
  return {
    ...found,
    told: clients.map(
      ({ line, alsoLines, our, standing, fields }) =>
        `${[line, ...alsoLines.map((one) => one.line)].join('+')}=${our ?? '-'} ${standing}${fields.map(({ field, action }) => ` ${action} ${field}`).join('')}`,
    ),
  };
}

const ANA = 'Ana Quispe Mamani;45871236;999888777';
const LUIS = 'Luis Paz Rojas;41236587;988777666';

describe('merge', () => {
  it('tells new, known, enriched and disputed clients apart', async () => {
    const { told } = await plan(
      `1;${ANA};;Ate;Perú\n2;${LUIS};luis@correo.pe;Ate;Perú\n3;Eva Sol Díaz;40998877;977666555;eva@correo.pe;Ate;Perú\n`,
      `x;Rosa Medina Cruz;42563311;966555444;rosa@correo.pe;Ate;Perú\ny;Ana Quispe;45871236;999888777;ana@correo.pe;Ate;Perú\nz;PAZ ROJAS, LUIS;41236587;+51 988 777 666;LUIS@correo.pe;Ate;Perú\nw;Eva Sol Díaz;40998877;977666555;eva@correo.pe;Cayma;Perú\n`,
    );
    expect(told).toEqual(['2=- new', '3=2 enrich fill email', '4=3 known', '5=4 conflict differs district']);
  });

  it('counts a client of several rows once, and takes what any of them says', async () => {
    const { told, joined } = await plan(
      `1;${ANA};;;Perú\n2;${LUIS};;;Perú\n`,
      `x;${ANA};;Ate;Perú\ny;Ana Quispe Mamani;45871236;;ana@correo.pe;;Perú\nz;${LUIS};;;Perú\n`,
    );
    expect(told).toEqual(['2+3=2 enrich fill email fill district', '4=3 known']);
    expect(joined).toEqual({ clients: 1, rows: 1 });
  });

  it('takes a blank of one row of ours for known where another row of the same client fills it', async () => {
    const { told, clients } = await plan(`1;${ANA};;Ate;Perú\n2;${ANA};ana@correo.pe;;Perú\n3;${LUIS};;;Perú\n`, `x;${ANA};ana@correo.pe;Ate;Perú\n`);
    expect(told).toEqual([expect.stringMatching(/^2=[23] known$/)]);
    expect(clients[0]?.alsoOurs).toHaveLength(1);
  });

  it('a phone that two people share makes nobody ours', async () => {
    expect((await plan(`1;${ANA};;;Perú\n2;${LUIS};;;Perú\n`, 'x;Rosario Medina;42563311;999888777;;;Perú\n')).told).toEqual(['2=- new']);
  });

  it('the code of a row is no evidence', async () => {
    expect((await plan(`1;${ANA};;;Perú\n2;${LUIS};;;Perú\n`, '1;Rosario Medina Cruz;42563311;911222333;;;Perú\n')).told).toEqual(['2=- new']);
  });

  it('does not depend on the order of rows', async () => {
    const ours = [`1;${ANA};;Ate;Perú`, `2;${LUIS};luis@correo.pe;Ate;Perú`, '3;Eva Sol Díaz;40998877;977666555;;Ate;Perú'];
    const theirs = [
      `x;${ANA};ana@correo.pe;;Perú`,
      `y;${LUIS};;Cayma;Perú`,
      'z;Eva Sol;40998877;977666555;;Ate;Perú',
      'w;Rosa Medina;42563311;966555444;;;Perú',
    ];
    const one = await plan(`${ours.join('\n')}\n`, `${theirs.join('\n')}\n`);
    const other = await plan(`${ours.toReversed().join('\n')}\n`, `${theirs.toReversed().join('\n')}\n`);
    expect(other.counts).toEqual(one.counts);
    expect(other.clients.map(({ standing }) => standing).toReversed()).toEqual(one.clients.map(({ standing }) => standing));
  });

  it('holds no cell in its JSON, and no personal data on the screen', async () => {
    const { out } = await cartera('merge', 'nuestros.csv', 'ana.csv', '--format', 'json');
    for (const secret of ['@', 'Quispe', '45871236', '999111203', 'Larco']) expect(out).not.toContain(secret);
    for (const format of ['table', 'md']) {
      const { out: shown } = await cartera('merge', 'nuestros.csv', 'ana.csv', '--format', format);
      for (const secret of ['Ana Torres', '45871236', '40998873', 'luispaz@', '999 300 402', 'Ejército']) expect(shown).not.toContain(secret);
      const { out: whole } = await cartera('merge', 'nuestros.csv', 'ana.csv', '--format', format, '--show-personal');
      for (const told of ['Ana Torres', '40998873', 'luispaz@correo.pe', 'Av. Ejército 1001']) expect(whole).toContain(told);
    }
  });

  it.each([
    ['es', 'De 15 clientes de ana.csv, 5 son nuevos.', 'No se cambió ninguno de los dos archivos.'],
    ['en', 'Of 15 clients of ana.csv, 5 are new.', 'Neither file was changed.'],
  ])('says the most important first (%s)', async (lang, headline, untouched) => {
    const { out } = await cartera('juntar', 'nuestros.csv', 'ana.csv', '--lang', lang);
    expect(out).toContain(headline);
    expect(out.replace(/\s+/g, ' ')).toContain(untouched);
    for (const line of out.split('\n')) if (!line.includes('cartera ')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('writes a plan beside, never over an input nor over what is there, and changes nothing', async () => {
    const before = [await hash('nuestros.csv'), await hash('ana.csv')];
    const { code, out } = await cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', 'plan.xlsx');
    expect(code).toBe(0);
    expect(out).toContain('plan.xlsx');
    const first = await hash('plan.xlsx');
    expect(await cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', 'plan.xlsx')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Ya existe plan.xlsx'),
    });
    expect((await cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', 'plan.xlsx', '--force')).code).toBe(0);
    expect(await hash('plan.xlsx')).toBe(first);
    expect(await cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', 'plan.csv')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('.xlsx') });
    await copyFile(join(folder, 'plan.xlsx'), join(folder, 'ours.xlsx'));
    const over = await cartera('merge', 'ours.xlsx#Nuevos', 'ana.csv', '--plan', 'ours.xlsx', '--force');
    expect(over).toMatchObject({ code: 2, out: '' });
    expect(await hash('ours.xlsx')).toBe(first);
    expect([await hash('nuestros.csv'), await hash('ana.csv')]).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['ana.csv', 'nuestros.csv', 'ours.xlsx', 'plan.xlsx']);
  });

  it('reads a sheet of a workbook, and standard input for one of the two', async () => {
    await cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', 'plan.xlsx');
    const { code, out } = await cartera('merge', 'nuestros.csv', 'plan.xlsx#Nuevos', '--format', 'json');
    expect(code).toBe(0);
    // The sheet of new clients, taken as a list, is one of new clients.
    expect(JSON.parse(out).counts).toEqual({ new: 5, known: 0, enrich: 0, conflict: 0 });
    const io = makeIo({ cwd: folder, stdin: await readFile(join(folder, 'ana.csv')) });
    expect(await run(['merge', 'nuestros.csv', '-', '--format', 'json'], io)).toBe(0);
    expect(JSON.parse(io.out()).counts.new).toBe(5);
    expect(await cartera('merge', '-', '-')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('una sola vez') });
    expect(await cartera('merge', 'nuestros.csv')).toMatchObject({ code: 2, out: '' });
    expect(await cartera('merge', 'nuestros.csv', 'nadie.csv')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nadie.csv') });
  });
});
