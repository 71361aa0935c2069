import { describe, expect, it } from 'vitest';
import { findOut } from '../../src/analyze.js';
import { usualColumns } from '../../src/conditions/select.js';
import { CarteraError } from '../../src/errors.js';
import { renderAnalyze } from '../../src/renderers/table/analyze.js';
import { readClientList } from '../../src/report/client-list.js';
import { makeReport } from '../../src/report/make-report.js';
import { writeSelectedCsv, writeSelectedNdjson } from '../../src/writers/selected.js';
import { analyse, withFile, write } from '../helpers/findings.js';
import { makeIo } from '../helpers/io.js';
import { speak } from '../renderers/samples.js';

const CSV = [
  'Lista de enero',
  'Código;Cliente;DNI;Correo;Celular;Dirección;Última compra;Facturación;Estado;"Nota; interna"',
  '7;Quispe Rojas, Ana;45678912;ana@casa.example;987654321;Av. Lima 1;2026-11-01;100,50;Activo;"dijo ""sí"""',
  '8;Botica Sur S.A.C.;20601030013;v@sur.example;012345678;Jr. Ica 2;2024-01-01;900,00;Activo;llamar al 987 654 321',
  ';;;;;;;;;',
  '9;Luis Soto;;;;;;;;',
].join('\r\n');
const selected = (select: string, more = {}) => ({ flags: { select, ...more } });

const csvOf = async (select: string, more = {}) =>
  String(await write(CSV, (source, findings) => writeSelectedCsv(source, findings, findings.select ?? []), selected(select, more))).split('\r\n');
const refused = async (select: string): Promise<unknown> => {
  try {
    await analyse(CSV, selected(select));
  } catch (error) {
    if (error instanceof CarteraError) return [error.code, error.args.name, error.args.suggestion ?? null];
    throw error;
  }
  return 'accepted';
};

describe('--select', () => {
  it('takes cells as they stand in the file, in the order asked for, of clients alone', async () => {
    expect(await csvOf('state,fila,"Nota; interna",Facturación')).toEqual([
      'Lista de enero',
      'cartera_state;cartera_line;"Nota; interna";Facturación',
      'current;3;"dijo ""sí""";100,50',
      'inactive;4;llamar al 987 654 321;900,00',
      // The file ends without a line end, and so does this.
      'probable;6;;',
    ]);
  });

  it('reads a classification before a column of the same name', async () => {
    expect((await csvOf('Estado,field.status,line'))[2]).toBe('current;Activo;3');
  });

  it('takes fields, names of our columns and what is made of a record', async () => {
    expect((await csvOf('email,cartera_tier,days,country', { where: 'id=8' })).slice(1)).toEqual([
      'Correo;cartera_tier;cartera_days;cartera_country',
      'v@sur.example;A;1064;PE',
      '',
    ]);
  });

  it('gives NDJSON the same keys', async () => {
    const text = String(
      await write(CSV, (source, findings) => writeSelectedNdjson(source, findings, findings.select ?? []), selected('line,Cliente,tier,phone')),
    );
    expect(text.split('\n')[2]).toBe('{"line":6,"name":"Luis Soto","tier":"none","phone":null}');
  });

  it.each([
    ['nada', ['select-name', 'nada', null]],
    ['line,Clienteee', ['select-name', 'Clienteee', 'Cliente']],
    ['margin', ['condition-column', undefined, null]],
    [',', ['select-name', ',', null]],
  ])('%s is refused', async (select, expected) => expect(await refused(select)).toEqual(expected));
});

describe('the clients on a screen', () => {
  const shown = (flags: Record<string, string>, personal: boolean): Promise<string> =>
    withFile(CSV, { flags }, async (opened, settings) => {
      const findings = await findOut(opened, settings, { io: makeIo() });
      const list = await readClientList(opened.source, findings, findings.select ?? usualColumns(findings.plan), personal);
      return renderAnalyze(makeReport(findings), speak('es'), { width: 140, color: false, reproduce: '', list });
    });
  const select = 'line,Cliente,taxId,email,phone,Dirección,"Nota; interna",totalRevenue';

  it('are the largest first, persons shortened and their data hidden', async () => {
    const text = await shown({ select }, false);
    const lines = text.slice(text.indexOf('CLIENTES, LOS MAYORES PRIMERO')).split('\n');
    expect(lines[2]).toMatch(/4 {2}Botica Sur S\.A\.C\. +20601030013 +v…@sur\.example +…678 +··· +··· +900\.00/);
    expect(lines[3]).toMatch(/3 {2}Ana Q\. +…912 +a…@casa\.example +…321 +··· +··· +100\.50/);
    expect(lines[4]).toMatch(/6 {2}Luis S\./);
    expect(text).toContain('--show-personal');
    for (const secret of ['Quispe', '45678912', 'ana@casa', '987654321', 'Av. Lima']) expect(text).not.toContain(secret);
  });

  it('are whole where that was asked for', async () => {
    const text = await shown({ select }, true);
    for (const known of ['Quispe Rojas, Ana', '45678912', 'ana@casa.example', '987654321', 'Av. Lima 1']) expect(text).toContain(known);
    expect(text).not.toContain('--show-personal');
  });

  it('stand there with --where, with the usual columns', async () => {
    const text = await shown({ where: 'nivel=A' }, false);
    expect(text).toContain('1 de 3 clientes: nivel de facturación = A.');
    expect(text).toMatch(/Fila +Nombre +Estado +Nivel de facturación +Última compra +Facturación/);
    expect(text).toMatch(/4 +Botica Sur S\.A\.C\. +Inactivo +A +01\/01\/2024 +900\.00/);
  });

  it('are nobody where nobody meets the condition', async () => {
    const text = await shown({ where: 'nivel=C' }, false);
    expect(text).toContain('Ninguno de 3 clientes: nivel de facturación = C.');
    expect(text).not.toContain('MAYORES');
  });
});
