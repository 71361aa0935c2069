/** Characters that mean nothing to sh, cmd or PowerShell. */
const BARE = /^[\p{L}\p{N}_./:+,@=-]+$/u;
/** What double quotes do not tame in all three. */
const WILD = /["$`!%]/;

/** One argument as it can be pasted in a shell: bare where that is safe, else in double quotes, else in single quotes (sh). */
export function quoteArgument(argument: string): string {
  const safe = argument.startsWith('-') && argument !== '-' ? `./${argument}` : argument;
  if (BARE.test(safe)) return safe;
  return WILD.test(safe) ? `'${safe.replaceAll("'", `'\\''`)}'` : `"${safe}"`;
}
