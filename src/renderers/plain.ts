/**
 * A text of the file (a header, a file name) as one line that cannot steer a terminal: control, format and line-separating characters become single spaces.
 */
export function makePlain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** The same data with every text in it made plain; keys stay. */
export function makeAllPlain<T>(data: T): T {
  if (typeof data === 'string') return makePlain(data) as T;
  if (Array.isArray(data)) return data.map(makeAllPlain) as T;
  if (data !== null && typeof data === 'object') return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, makeAllPlain(value)])) as T;
  return data;
}
