import { analyze } from './analyze.js';
import { columns } from './columns.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { duplicates } from './duplicates.js';
import { explain } from './explain.js';
import { inactive } from './inactive.js';
import { init } from './init.js';
import { merge } from './merge.js';
import { rules } from './rules.js';
import { schema } from './schema.js';
import { score } from './score.js';
import { validate } from './validate.js';
import { verify } from './verify.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [analyze, explain, validate, columns, rules, inactive, score, compare, duplicates, merge, verify, init, schema];

/** Find a command by its name or one of its aliases. */
export function findCommand(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name || command.aliases.includes(name)) ?? null;
}
