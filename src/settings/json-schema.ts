import { z } from 'zod';
import { CONFIG_KEYS, type ConfigKey, settingOf } from './table.js';

type Tree = { [name: string]: Tree | ConfigKey };
type Node = { properties?: Record<string, Node>; anyOf?: readonly Node[]; description?: string; default?: unknown };

/** Arrange the dotted keys as the config file does. */
function growTree(): Tree {
  const root: Tree = {};
  for (const key of CONFIG_KEYS) {
    const names = key.split('.');
    const leaf = names.pop() ?? key;
    let place = root;
    for (const name of names) {
      place[name] ??= {};
      place = place[name] as Tree;
    }
    place[leaf] = key;
  }
  return root;
}

/** An object of settings; a key with nothing after it is the same as no key. */
function makeObject(tree: Tree): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, inner] of Object.entries(tree))
    shape[name] = (typeof inner === 'string' ? settingOf(inner).schema : makeObject(inner)).nullable().optional();
  return z.strictObject(shape);
}

/** Properties of an object, or of the object in "an object or nothing". */
function propertiesOf(node: Node): Record<string, Node> {
  return node.properties ?? node.anyOf?.find((one) => one.properties !== undefined)?.properties ?? {};
}

/** Write each setting's help and default beside its type: editors show them while one types. */
function annotate(node: Node, tree: Tree, describe: (key: ConfigKey) => string): void {
  for (const [name, inner] of Object.entries(tree)) {
    const property = propertiesOf(node)[name];
    if (property === undefined) continue;
    if (typeof inner !== 'string') {
      annotate(property, inner, describe);
      continue;
    }
    property.description = describe(inner);
    const value = settingOf(inner).default;
    if (value !== null) property.default = value;
  }
}

/** Make the JSON Schema of cartera.yaml; `describe` gives a setting's help in the reader's language. */
export function makeConfigSchema(describe: (key: ConfigKey) => string): object {
  const tree = growTree();
  const schema = z.toJSONSchema(makeObject(tree), { io: 'input' }) as Node;
  annotate(schema, tree, describe);
  return schema;
}

/** Write any zod schema as JSON Schema. */
export function writeJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema);
}
