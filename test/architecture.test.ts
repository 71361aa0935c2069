import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findCycles,
  findEagerPackages,
  findLayerBreaches,
  findMachineBreaches,
  findNameAndSizeBreaches,
  findThirdPartyBreaches,
  findUndocumented,
  housedPackages,
} from './helpers/architecture.js';
import { parseModule, readModules } from './helpers/modules.js';

const modules = readModules('src');
const parse = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([path, text]) => parseModule(path, text));

describe('the house', () => {
  it('was read', () => {
    expect(modules.map(({ path }) => path)).toContain('errors.ts');
    expect(modules.some(({ imports }) => imports.length > 0)).toBe(true);
  });
  it('imports downward only', () => expect(findLayerBreaches(modules)).toEqual([]));
  it('has no circles', () => expect(findCycles(modules)).toEqual([]));
  it('keeps third parties in their rooms', () => expect(findThirdPartyBreaches(modules)).toEqual([]));
  it('starts without what only some commands need', () => expect(findEagerPackages(modules)).toEqual([]));
  it('has short files with telling names', () => expect(findNameAndSizeBreaches(modules)).toEqual([]));
  it('does not look at the machine it runs on', () => expect(findMachineBreaches(modules)).toEqual([]));
  it('explains what it exports', () => expect(findUndocumented(modules)).toEqual([]));
});

describe('packages', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const page = readFileSync('docs/dependencies.md', 'utf8');

  it('each has a room', () => expect([...housedPackages].sort()).toEqual(Object.keys(manifest.dependencies).sort()));
  it('each is pinned and has its line in docs/dependencies.md', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(all).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
    expect([...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name).filter((name) => !((name as string) in all))).toEqual([]);
  });
});

describe('the rules see a breach', () => {
  it.each([
    [{ 'client/a.ts': "import { b } from '../portfolio/b.js';" }, ['client/a.ts must not import portfolio/b.ts']],
    [{ 'formats/a.ts': "import type { B } from '../client/b.js';" }, ['formats/a.ts must not import client/b.ts']],
    [{ 'messages/es/a.ts': "import { b } from '../../client/b.js';" }, ['messages/es/a.ts must not import client/b.ts']],
    [{ 'attic/a.ts': '' }, ['attic/a.ts is in no layer']],
    [{ 'commands/a.ts': "const a = await import('../cli.js');" }, ['commands/a.ts must not import cli.ts']],
    [{ 'messages/es/a.ts': "import type { B } from '../../client/b.js';", 'client/c.ts': "export * from '../messages/index.js'; import './d.js';" }, []],
  ])('in layers: %j', (files, breaches) => expect(findLayerBreaches(parse(files))).toEqual(breaches));

  it('in circles, of types too', () => {
    const files = {
      'a.ts': "import './c.js'; import './b.js';",
      'b.ts': "import type { C } from './c.js';",
      'c.ts': "import './b.js'; await import('./a.js');",
    };
    expect(findCycles(parse(files))).toEqual(['b.ts -> c.ts -> b.ts']);
  });

  it.each([
    ["import { z } from 'zod';", ['must not import zod']],
    ["import { readFile } from 'node:fs/promises';", ['must not import node:fs/promises']],
    ["import https from 'node:https';", ['must not import node:https']],
    ["import _ from 'lodash';", ['must not import lodash']],
    ["const rule = require('stdnum/pe/ruc');", ['must not import stdnum/pe/ruc']],
    ["import type { CountryCode } from 'libphonenumber-js';", []],
    ["import { parsePhoneNumber } from 'libphonenumber-js/max';", ['must load libphonenumber-js/max with await import()']],
    ["const { parsePhoneNumber } = await import('libphonenumber-js/max');", []],
    ["import { parse } from 'date-fns';", ['must import one function of date-fns by its subpath']],
    ["import { parse } from 'date-fns/parse'; import path from 'node:path';", []],
  ])('in third parties: %s', (text, breaches) => {
    expect(findThirdPartyBreaches(parse({ 'client/phones.ts': text }))).toEqual(breaches.map((breach) => `client/phones.ts ${breach}`));
  });

  it('in what a start loads', () => {
    const files = {
      'main.ts': "import './cli.js';",
      'cli.ts': "import 'commander'; import './x.js'; const y = () => import('./y.js');",
      'x.ts': "import 'yaml';",
      'y.ts': "import 'csv-parse';",
    };
    expect(findEagerPackages(parse(files))).toEqual(['x.ts loads yaml at every start']);
  });

  it('in names and sizes', () => {
    expect(findNameAndSizeBreaches(parse({ 'client/a.ts': '//\n'.repeat(300), 'client/b.ts': '//\n'.repeat(301) }))).toEqual(['client/b.ts has 301 lines']);
    expect(findNameAndSizeBreaches(parse({ 'utils/a.ts': '', 'client/helpers.ts': '', 'client/utility.ts': '' }))).toHaveLength(2);
    expect(findNameAndSizeBreaches(parse({ 'client/taxId.ts': '', 'client/kinds/tax-id.ts': '' }))).toEqual(['client/taxId.ts is not kebab-case']);
  });

  it.each([
    'process.exit(1);',
    "import process from 'node:process';",
    'globalThis.process.env;',
    'f({ process });',
    'await fetch(url);',
    'new Date();',
    'Date();',
    'Date.now();',
    'Math.random();',
    'new Intl.NumberFormat();',
    'a.localeCompare(b);',
    'n.toLocaleString();',
    'date.getFullYear();',
    'date.toDateString();',
  ])('in the machine: %s', (text) => expect(findMachineBreaches(parse({ 'client/a.ts': text }))).toHaveLength(1));

  it.each([
    'pipeline.process(a);',
    'const a = { process: 1 };',
    'new Date(0).getUTCDate();',
    "new Intl.NumberFormat('es-PE');",
    "a.localeCompare(b, 'es');",
    'n.toString(36);',
    "import { parse } from 'date-fns/parse'; parse('1', 'd', 0).getDate();",
    'type T = { process: string };',
  ])('and passes %s', (text) => expect(findMachineBreaches(parse({ 'client/a.ts': text }))).toEqual([]));

  it('in what is exported', () => {
    const text = `/** Says a. */ export function a() {}
      export const b = () => 1, c = 2;
      // no doc
      export async function d() {}
      /** Overloads share one. */ export function e(x: string): void; export function e(x: number): void; export function e() {}
      /** far */ const x = 1; export function f() {}`;
    expect(findUndocumented(parse({ 'a.ts': text }))).toEqual(['b', 'd', 'f'].map((name) => `a.ts exports ${name} without a doc comment`));
  });
});
