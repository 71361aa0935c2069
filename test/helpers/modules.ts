import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** One node of a syntax tree (ESTree with TypeScript's own nodes). */
export type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };

/** `type` imports vanish when compiled; `dynamic` ones are loaded when asked for. */
export type Import = { readonly kind: 'static' | 'dynamic' | 'type'; readonly from: string };

/** A source file read as code; `path` is inside src, with slashes. */
export type Module = { readonly path: string; readonly text: string; readonly tree: Node; readonly imports: readonly Import[] };

/** Reads every TypeScript file under a folder. */
export function readModules(root: string): Module[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return paths.sort().map((path) => parseModule(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')));
}

/** Parses one file's text and resolves its relative imports to paths inside src. */
export function parseModule(path: string, text: string): Module {
  const tree = parseAst(text, { lang: 'ts' }) as unknown as Node;
  const resolve = (from: string) => (from.startsWith('.') ? posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts') : from);
  const imports = [...walk(tree)].flatMap(({ node }) => readImport(node)).map(({ kind, from }) => ({ kind, from: resolve(from) }));
  return { path, text, tree, imports };
}

/** Every node of a tree with the node it stands in, outermost first. */
export function* walk(node: Node, parent: Node | null = null): Generator<{ node: Node; parent: Node | null }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

/** Whether a value is a node of the tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The part of a path or package name that names its room: `client` of `client/kinds/day.ts`, `zod` of `zod/v4`. */
export function nameOf(path: string): string {
  if (path.startsWith('node:') || path.startsWith('@'))
    return path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function readImport(node: Node): Import[] {
  const from = isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : null;
  if (node.type === 'ImportExpression') return [{ kind: 'dynamic', from: from ?? '(computed)' }];
  const required = readRequire(node);
  if (required !== null) return [{ kind: 'dynamic', from: required }];
  if (from === null) return [];
  if (node.type === 'TSImportType') return [{ kind: 'type', from }];
  const isType = (part: unknown) => isNode(part) && (part.importKind === 'type' || part.exportKind === 'type');
  const parts = Array.isArray(node.specifiers) ? node.specifiers : [];
  return [{ kind: isType(node) || (parts.length > 0 && parts.every(isType)) ? 'type' : 'static', from }];
}

/** What `require('...')` loads, made with createRequire where nothing can wait for an import. */
function readRequire(node: Node): string | null {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.name !== 'require') return null;
  const [first] = node.arguments as Node[];
  return typeof first?.value === 'string' ? first.value : '(computed)';
}
