import { resolve } from 'node:path';

/**
 * What to call files that stand side by side, `typed` (`FILE` or `FILE#SHEET`) from the folder `cwd`: each by its name alone; those with one name
 * with as many of their folders as tell them apart; a file that was named twice with its number among them. All names differ.
 *
 * @example nameCandidates(['a/clientes.csv', 'b/clientes.csv', 'ana.csv'], '/home') // ['a/clientes.csv', 'b/clientes.csv', 'ana.csv']
 */
export function nameCandidates(typed: readonly string[], cwd: string): string[] {
  const paths = typed.map((name) => (name === '-' ? ['-'] : resolve(cwd, name).split(/[\\/]/).filter(Boolean)));
  const whole = paths.map((parts) => parts.join('/'));
  const tail = (at: number, parts: number): string => (paths[at] ?? []).slice(-parts).join('/');
  return typed.map((_, at) => {
    const others = whole.flatMap((path, other) => (path === whole[at] ? [] : [other]));
    let parts = 1;
    while (parts < (paths[at]?.length ?? 0) && others.some((other) => tail(other, parts) === tail(at, parts))) parts++;
    const same = whole.flatMap((path, other) => (path === whole[at] ? [other] : []));
    return same.length === 1 ? tail(at, parts) : `${tail(at, parts)} (${same.indexOf(at) + 1})`;
  });
}
