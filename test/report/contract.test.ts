import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../src/cli.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { makeIo } from '../helpers/io.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const HOSTILE: Readonly<Record<string, string>> = {
  'all sorts of issues':
    'Título\n\nCódigo;Nombre completo;;Ventas;ventas;Última compra;Correo;Estado\n1;Ana;x;S/ 5;6;01/02/2027;a@gmial.com;INACTIVO\n1;Eva;;US$ 6;;02/02/2030;no;\n;;;;;;;\n;;;7;;;;\n2,05E+10;Luis;;-8;;;;;extra\nSol\nTOTAL;;;;11\n\nGenerado por X\n',
  receivables: 'Cliente;Saldo\nAna Torres;5\nEva Paz;6\n',
  'one client': 'Correo\na@x.pe\n',
  'sep line': 'sep=;\nNombre completo;Ventas\nAna;1.234\n',
};

/** The same schema, refusing keys that it does not name. */
function strict(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    // A loose object is open on purpose.
    if (schema.def.catchall instanceof z.ZodUnknown) return schema;
    return z.strictObject(Object.fromEntries(Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => [key, strict(value)])));
  }
  if (schema instanceof z.ZodArray) return z.array(strict(schema.element as z.ZodType));
  if (schema instanceof z.ZodNullable) return strict(schema.unwrap() as z.ZodType).nullable();
  return schema;
}

async function answerOf(typed: readonly string[], content: string | Uint8Array): Promise<unknown> {
  const io = makeIo({ stdin: content });
  const exit = await run([...typed, '--format', 'json', '--no-config'], io);
  expect([0, 2]).toContain(exit);
  return exit === 0 ? JSON.parse(io.out()) : undefined;
}

/** The JSON of a command, of the first client where it wants one; undefined where it could not run on that file. */
async function jsonOf(command: string, content: string | Uint8Array): Promise<unknown> {
  if (command === 'verify') return answerOf([command], '');
  if (command === 'merge') return answerOf([command, `${FIXTURES}juntar/nuestros.csv`, '-'], content);
  if (command === 'compare') return answerOf([command, `${FIXTURES}candidatos/honesta.csv`, '-', '--sector', 'ferretería'], content);
  if (command !== 'explain') return answerOf([command, '-'], content);
  const head = (await answerOf(['analyze', '-'], content)) as { input: { headerLine: number } } | undefined;
  if (head === undefined) return undefined;
  // A title, a blank row or a total may stand there; a client soon follows.
  for (let row = head.input.headerLine + 1; row <= head.input.headerLine + 4; row++) {
    const explained = await answerOf([command, '-', `#${row}`], content);
    if (explained !== undefined) return explained;
  }
  return undefined;
}

describe.each(Object.keys(CONTRACTS) as (keyof typeof CONTRACTS)[])('the JSON of %s is what its contract says, and nothing else', (command) => {
  it.each(Object.entries(HOSTILE))('%s', async (_, content) => {
    expect(strict(CONTRACTS[command]).safeParse(await jsonOf(command, content)).error).toBeUndefined();
  });
  it('every fixture', async () => {
    const files = (await readdir(FIXTURES, { recursive: true })).filter((name) => /(?:input|es|en|utf16)\.csv$/.test(name) && !/expected|\.out/.test(name));
    let read = 0;
    for (const name of files) {
      const json = await jsonOf(command, await readFile(FIXTURES + name));
      if (json === undefined) continue;
      read++;
      expect(strict(CONTRACTS[command]).safeParse(json).error, name).toBeUndefined();
    }
    expect(read).toBeGreaterThan(5);
  });
});

it('the strict form does refuse what is not named', () => {
  expect(
    strict(CONTRACTS.columns)
      .safeParse({ more: 1 })
      .error?.issues.map(({ code }) => code),
  ).toContain('unrecognized_keys');
  expect(strict(z.object({ a: z.array(z.object({ b: z.number() })) })).safeParse({ a: [{ b: 1, c: 2 }] }).success).toBe(false);
});

describe('the JSON of a candidate with all of its parts', () => {
  const folder = `${FIXTURES}candidatos/`;
  const parts = ['--target', `${folder}target.yaml`, '--own', `${folder}nuestros.csv`, '--as-of', '2026-11-30'];

  it('is what the contract of score says: target, overlap, carry-over, sales, signals', async () => {
    const sales = ['--transactions', `${folder}excelente-ventas.csv`, '--carry-over', '30%'];
    const json = await answerOf(['score', `${folder}excelente.xlsx`, ...sales, ...parts], '');
    expect(json).toMatchObject({ target: {}, relevance: {}, overlap: {}, carryOver: { amount: expect.any(Number) }, sales: {} });
    expect(strict(CONTRACTS.score).safeParse(json).error).toBeUndefined();
    const resold = (await answerOf(['score', `${folder}revendida.csv`, ...parts], '')) as { signals: unknown[]; overlap: { cases: unknown[] } };
    expect([resold.signals.length, resold.overlap.cases.length].every((count) => count > 0)).toBe(true);
    expect(strict(CONTRACTS.score).safeParse(resold).error).toBeUndefined();
  });

  it('is what the contract of compare says', async () => {
    const json = (await answerOf(['compare', `${folder}revendida.csv`, `${folder}inflada.csv`, ...parts], '')) as { sensitivity: { without: unknown[] } };
    expect(json.sensitivity.without.length).toBeGreaterThan(0);
    expect(strict(CONTRACTS.compare).safeParse(json).error).toBeUndefined();
  });
});
