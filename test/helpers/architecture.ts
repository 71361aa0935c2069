import { isNode, type Module, type Node, nameOf, walk } from './modules.js';

// Imports go down only; rooms on one line may know each other, but never in a circle.
const LAYERS = [
  ['main'],
  ['cli', 'index'],
  ['commands'],
  ['analyze', 'classify', 'explain', 'report', 'renderers', 'verify', 'writers'],
  ['conditions'],
  ['scoring', 'inactivity', 'portfolio', 'linkage'],
  ['classifiers'],
  ['transactions'],
  ['client', 'records'],
  ['formats', 'settings', 'config', 'output', 'progress', 'errors', 'version'],
];
// Any room may use these; they may look at the types of all rooms and run the code of none.
const LEAVES = ['messages', 'format', 'io'];

// Where each package lives. A room is a path inside src: a folder or the beginning of a file's name.
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  '@skyra/jaro-winkler': ['linkage'],
  chalk: ['renderers/table'],
  'cli-progress': ['progress'],
  'cli-table3': ['renderers/table'],
  commander: ['cli', 'commands'],
  'csv-parse': ['formats/csv'],
  'date-fns': ['client', 'settings'],
  'disposable-email-domains-js': ['client'],
  exceljs: ['writers/xlsx'],
  'fastest-levenshtein': ['client', 'cli', 'config', 'settings'],
  'iconv-lite': ['formats'],
  'iso-3166': ['client/places'],
  'libphonenumber-js': ['client'],
  lilconfig: ['config'],
  saxes: ['formats/xlsx'],
  stdnum: ['client/tax-ids'],
  'string-width': ['renderers/table', 'cli'],
  yauzl: ['formats/xlsx'],
  yaml: ['config', 'commands/template'],
  zod: ['settings', 'client/kinds', 'report/contract'],
};
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['formats/source', 'formats/spool', 'output', 'config', 'main'],
  'node:os': ['formats/spool', 'main'],
  'node:child_process': ['main'],
  'node:buffer': [''],
  'node:zlib': ['formats/xlsx'],
  'node:crypto': ['formats', 'output'],
  'node:events': ['writers/xlsx'],
  'node:module': ['client/tax-ids'],
  'node:path': [''],
  'node:stream': ['writers/xlsx'],
  'node:v8': ['main'],
};
// Slow to load, and only some runs need them.
const LAZY = ['exceljs', 'libphonenumber-js', 'stdnum'];
// What every start may load, `--help` too; the rest waits for a command's `run`.
const AT_START = ['commander', 'fastest-levenshtein', 'lilconfig', 'zod'];

const MACHINE_CALLS = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'];
const LOCAL_TIME = /^(?:[gs]et(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds)|getTimezoneOffset|to(?:Date|Time)String)$/;
const MAX_LINES = 300;

/** One thing a stranger would trip over: the file and what is wrong there. */
type Breach = string;

/** Imports that go up, into unknown rooms, or out of a leaf. */
export function findLayerBreaches(modules: readonly Module[]): Breach[] {
  const rank = (path: string) => LAYERS.findIndex((rooms) => rooms.includes(nameOf(path)));
  return modules.flatMap(({ path, imports }) => {
    const isLeaf = LEAVES.includes(nameOf(path));
    if (!isLeaf && rank(path) < 0) return [`${path} is in no layer`];
    const inner = imports.filter(({ from }) => from.endsWith('.ts') && !LEAVES.includes(nameOf(from)));
    const wrong = inner.filter(({ from, kind }) => (isLeaf ? kind !== 'type' : rank(from) < rank(path)));
    return wrong.map(({ from }) => `${path} must not import ${from}`);
  });
}

/** Circles of imports, each once, beginning at the file first in order. Types count: two files that need each other are one subject. */
export function findCycles(modules: readonly Module[]): Breach[] {
  const targets = new Map(modules.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind !== 'dynamic').map(({ from }) => from)]));
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) {
      const circle = trail.slice(begin);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      found.add([...circle.slice(first), ...circle.slice(0, first), circle[first]].join(' -> '));
    }
    if (begin >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return [...found];
}

/** Packages and built-in modules used outside their rooms, without a room, or loaded at once where they must wait. */
export function findThirdPartyBreaches(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, kind }) => {
      if (from.endsWith('.ts')) return [];
      const rooms = ROOMS[nameOf(from)] ?? BUILT_IN[nameOf(from)] ?? [];
      if (!rooms.some((room) => isInRoom(path, room))) return [`${path} must not import ${from}`];
      if (kind === 'static' && LAZY.includes(nameOf(from))) return [`${path} must load ${from} with await import()`];
      return from === 'date-fns' ? [`${path} must import one function of date-fns by its subpath`] : [];
    }),
  );
}

/** Packages loaded before any command runs, beyond those every start needs. */
export function findEagerPackages(modules: readonly Module[]): Breach[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set(['main.ts']);
  for (const path of reached) for (const { from, kind } of byPath.get(path)?.imports ?? []) if (kind === 'static' && byPath.has(from)) reached.add(from);
  return [...reached].flatMap((path) => {
    const packages = (byPath.get(path)?.imports ?? []).filter(({ from, kind }) => kind === 'static' && !from.endsWith('.ts') && !from.startsWith('node:'));
    return packages.filter(({ from }) => !AT_START.includes(nameOf(from))).map(({ from }) => `${path} loads ${from} at every start`);
  });
}

/** Files too long to read at one sitting, and names that say nothing. */
export function findNameAndSizeBreaches(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return [
      ...(lines > MAX_LINES ? [`${path} has ${lines} lines`] : []),
      ...(/(?:^|\/)(?:utils?|helpers?|misc|common|lib)(?:\/|\.ts$)/.test(path) ? [`${path} is named for nothing`] : []),
      ...(/^[a-z0-9-]+(?:\.ts)?$/.test(path.split('/').join('')) ? [] : [`${path} is not kebab-case`]),
    ];
  });
}

/** Uses of `process` outside main; of the clock, chance, the local zone and the local language below the commands. */
export function findMachineBreaches(modules: readonly Module[]): Breach[] {
  return modules.flatMap((module) => {
    const room = nameOf(module.path);
    const isBelow = !['main', 'cli', 'commands'].includes(room);
    // date-fns gives local midnights, which must be read in local time again.
    const usesDateFns = module.imports.some(({ from }) => nameOf(from) === 'date-fns');
    const uses = [...walk(module.tree)].flatMap(({ node, parent }) => [
      ...(room !== 'main' && isReference(node, parent, 'process') ? ['process'] : []),
      ...(isReference(node, parent, 'fetch') ? ['fetch'] : []),
      ...(isBelow ? readMachineUse(node, module.text) : []),
      ...(isBelow && !usesDateFns ? readLocalTime(node) : []),
    ]);
    return uses.map((use) => `${module.path} must not use ${use}`);
  });
}

/** Exported functions that a reader meets without a sentence of explanation. */
export function findUndocumented(modules: readonly Module[]): Breach[] {
  return modules.flatMap(({ path, text, tree }) => {
    const exported = (tree.body as Node[]).filter(({ type }) => type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration');
    const bare = exported.filter((node) => namesOfFunctions(node).length > 0 && !/\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(text.slice(0, node.start)));
    const documented = new Set(exported.filter((node) => !bare.includes(node)).flatMap(namesOfFunctions));
    return bare
      .flatMap(namesOfFunctions)
      .filter((name) => !documented.has(name))
      .map((name) => `${path} exports ${name} without a doc comment`);
  });
}

/** Packages that have a room in this list. */
export const housedPackages: readonly string[] = Object.keys(ROOMS);

function isInRoom(path: string, room: string): boolean {
  return path.startsWith(room) && (room === '' || /^(?:$|[./-])/.test(path.slice(room.length)));
}

function isReference(node: Node, parent: Node | null, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  // A property called `process` is another thing, unless it is the global's.
  const isMember = parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true;
  if (isMember) return isNode(parent.object) && parent.object.name === 'globalThis';
  return parent?.key !== node;
}

function readMachineUse(node: Node, text: string): string[] {
  const calls = node.type === 'CallExpression' || node.type === 'NewExpression';
  if (!calls || !isNode(node.callee)) return [];
  const callee = text.slice(node.callee.start, node.callee.end);
  const count = (node.arguments as Node[]).length;
  const method = callee.slice(callee.lastIndexOf('.') + 1);
  const isMethod = node.callee.type === 'MemberExpression';
  if (callee === 'Date' && (node.type === 'CallExpression' || count === 0)) return ['today (Date without an argument)'];
  if (MACHINE_CALLS.includes(callee)) return [callee];
  if (callee.startsWith('Intl.') && count === 0) return [`${callee} without a locale`];
  if (isMethod && method === 'localeCompare' && count < 2) return ['localeCompare without a locale'];
  if (isMethod && /^toLocale/.test(method) && count === 0) return [`${method} without a locale`];
  return [];
}

function readLocalTime(node: Node): string[] {
  const method = node.type === 'CallExpression' && isNode(node.callee) && isNode(node.callee.property) ? String(node.callee.property.name) : '';
  return LOCAL_TIME.test(method) ? [`local time (${method})`] : [];
}

function namesOfFunctions(exported: Node): string[] {
  const declaration = exported.declaration;
  if (!isNode(declaration)) return [];
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'TSDeclareFunction')
    return [isNode(declaration.id) ? String(declaration.id.name) : 'default'];
  if (declaration.type !== 'VariableDeclaration') return [];
  const functions = (declaration.declarations as Node[]).filter(({ init }) => isNode(init) && /FunctionExpression$/.test(init.type));
  return functions.map(({ id }) => (isNode(id) ? String(id.name) : ''));
}
