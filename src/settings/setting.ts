import type { z } from 'zod';

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const COMMAND_NAMES = [
  'analyze',
  'explain',
  'validate',
  'columns',
  'rules',
  'inactive',
  'score',
  'compare',
  'duplicates',
  'merge',
  'verify',
  'init',
  'schema',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Under which heading an option stands in the help, in this order. */
export const GROUPS = ['reading', 'rules', 'output', 'exit', 'global'] as const;
export type Group = (typeof GROUPS)[number];

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** Signs that interest is shown with. */
export const GLYPHS = ['dots', 'color', 'stars', 'faces'] as const;
export type Glyphs = (typeof GLYPHS)[number];

/** One setting: the config file, the flags, the JSON Schema, the `init` template and the command reference are all made from this. */
export type Setting = {
  readonly group: Group;
  /**
   * How it is written: `text` one word or phrase, `number`, `switch` (present or not), `list` of texts, `map` header -> field, `rates` currency -> number,
   * `lists` name -> texts, `numbers` a list of them, `tree` names within names.
   * Texts, lists, maps and trees are taken from the config as they are spelled there, so that `012` stays three characters.
   */
  readonly value: 'text' | 'number' | 'switch' | 'list' | 'map' | 'rates' | 'lists' | 'numbers' | 'tree';
  /** What the value must be, once out of the command line's or the config's spelling. */
  readonly schema: z.ZodType;
  readonly default: unknown;
  readonly flag?: `--${string}`;
  /** Key of the word that stands for the value in the help. */
  readonly placeholder?: string;
  readonly multiple?: true;
  /** The flag may stand without a value. */
  readonly optional?: true;
  readonly inConfig: boolean;
  readonly commands: readonly CommandName[];
};
