import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { makeIo } from '../helpers/io.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-rules-'));
  await writeFile(join(folder, 'clientes.csv'), 'Código;Empresa;Última compra;Facturación\n1;Uno;2026-11-01;80\n2;Dos;2024-01-01;70\n3;Tres;2024-01-01;5\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function cartera(config: string, ...argv: string[]) {
  await writeFile(join(folder, 'cartera.yaml'), config);
  const io = makeIo({ cwd: folder });
  return { exit: await run(argv, io), out: io.out(), err: io.err() };
}

const GOOD =
  'classifications:\n  trato:\n    title: {es: Trato, en: Deal}\n    rules:\n      - when: {tier: A, state: inactive}\n        label: rescatar\n    otherwise: normal\n';
const BAD = 'classifications:\n  trato:\n    rules:\n      - when: tier=A\n        label: uno\n      - when: estado=inactivo\n        label: dos\n';

describe('cartera rules', () => {
  it('shows every classification, with thresholds and the rules of the configuration', async () => {
    const { exit, out, err } = await cartera(`state: {current: 60}\n${GOOD}`, 'reglas', '--lang', 'es');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('state.current: 60');
    expect(out).toMatch(
      /TRATO {2}trato, propia\n {3}rescatar · normal · sin dato \(unknown\)\n {3}1\. nivel de facturación = A y estado = Inactivo → rescatar\n {3}2\. los demás → normal/,
    );
    expect(out).toContain('Nada por revisar');
  });

  it('ends with 1 under --strict where it found something', async () => {
    expect((await cartera(GOOD, 'rules', '--strict')).exit).toBe(0);
    const { exit, out, err } = await cartera(BAD, 'rules', '--strict', '--lang', 'es');
    expect(exit).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('las reglas 1 y 2 reclaman a la vez nivel de facturación A, estado Inactivo');
    expect(err).toContain('--strict: hay 2 hallazgos');
    expect((await cartera(BAD, 'rules')).exit).toBe(0);
  });

  it('is JSON for programs', async () => {
    const { out } = await cartera(BAD, 'rules', '--format', 'json');
    const { classifications, findings } = JSON.parse(out) as { classifications: { name: string; own: boolean }[]; findings: { code: string }[] };
    expect(classifications.at(-1)).toMatchObject({ name: 'trato', own: true, labels: ['uno', 'dos', 'unknown'] });
    expect(findings.map(({ code }) => code)).toEqual(['overlap', 'gap']);
  });

  it('has a sentence for configurations without own classifications', async () => {
    expect((await cartera('', 'rules', '--lang', 'en')).out).toContain('There are no classifications of your own.');
  });
});

describe('own classifications in analyze', () => {
  it('warn on stderr, unless quiet', async () => {
    const { err } = await cartera(BAD, 'clientes.csv', '--lang', 'en');
    expect(err).toMatch(/^Note: “trato”: no rule concerns/);
    // Rules in order overlap: `rules` tells which.
    expect(err).not.toContain('both claim');
    expect((await cartera(BAD, 'rules', '--lang', 'en')).out).toContain('both claim');
    expect((await cartera(BAD, 'clientes.csv', '--quiet')).err).toBe('');
  });

  it('can be conditions of exit, in any case', async () => {
    expect((await cartera(GOOD, 'clientes.csv', '--quiet', '--fail-on', 'trato.rescatar>0')).exit).toBe(1);
    expect((await cartera(GOOD, 'clientes.csv', '--quiet', '--fail-on', 'Trato.Normal>2')).exit).toBe(0);
    expect((await cartera(GOOD, 'clientes.csv', '--quiet', '--fail-on', 'trato.nada>2')).exit).toBe(2);
    expect((await cartera(GOOD, 'clientes.csv', '--quiet', '--where', 'tier=A', '--fail-on', 'clients>2')).exit).toBe(0);
  });

  it('show under their titles', async () => {
    expect((await cartera(GOOD, 'clientes.csv', '--lang', 'en')).out).toMatch(/DEAL +rescatar 1 \(33%\) · normal 2 \(67%\)/);
  });

  it.each([
    ['classifications: {trato: {rules: []}}', 'classifications.trato.rules'],
    ['classifications: {trato: {rules: [{when: tier=A}]}}', 'classifications.trato.rules.1.label'],
    ['classifications: {"mi trato": {rules: [{when: tier=A, label: x}]}}', 'classifications.mi trato'],
    ['classifications: {trato: {reglas: []}}', 'classifications.trato'],
  ])('say where the configuration is wrong: %s', async (config, place) => {
    const { exit, err } = await cartera(config, 'clientes.csv', '--lang', 'en');
    expect(exit).toBe(2);
    expect(err).toContain(place);
  });
});

describe('the JSON of analyze', () => {
  it('holds the condition, the cross and the own classifications as its contract says', async () => {
    const { exit, out } = await cartera(
      GOOD,
      'clientes.csv',
      '--where',
      'tier in (A, C) or trato=rescatar',
      '--by',
      'state,trato',
      '--format',
      'json',
      '--quiet',
    );
    expect(exit).toBe(0);
    const json = CONTRACTS.analyze.parse(JSON.parse(out));
    expect(json.where).toEqual({ text: 'tier in (A, C) or trato=rescatar', clients: 3, of: 3 });
    expect(json.cross?.cells.reduce((sum, { clients }) => sum + clients, 0)).toBe(3);
    expect(json.rules.classifications).toEqual({
      trato: { labels: ['rescatar', 'normal', 'unknown'], rules: [{ when: { tier: 'A', state: 'inactive' }, label: 'rescatar' }], otherwise: 'normal' },
    });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining(['where', 'cross']));
  });
});
