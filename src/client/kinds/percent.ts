const PERCENT = /\s*%\s*$/;

/** Whether a text ends in a percent sign. */
export function hasPercent(text: string): boolean {
  return PERCENT.test(text);
}

/** The text of a share without its sign: `35,5 %` -> `35,5`. */
export function withoutPercent(text: string): string {
  return text.replace(PERCENT, '');
}
