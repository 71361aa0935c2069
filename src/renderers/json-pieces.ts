import type { ColumnPlan } from '../client/plan.js';

/** Results for machines: stable keys and codes, no sentences, two spaces, a line end at the end. */
export function print(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** How a column was read, as every report tells it. */
export function columnOf({ index, header, field, confidence, reason }: ColumnPlan): Pick<ColumnPlan, 'index' | 'header' | 'field' | 'confidence' | 'reason'> {
  return { index, header, field, confidence, reason };
}

/** Entries in one piece of text: a million of them do not fit in one string. */
const AT_ONCE = 5000;

/** An object whose last key is a long list, piece by piece. */
export const printWithList = (data: Readonly<Record<string, unknown>>, key: string, list: readonly unknown[]): Generator<string> =>
  printWithLists(data, { [key]: list });

/** An object whose last keys are long lists, piece by piece, which need not stand in memory whole; `show` makes each entry what is printed of it, as it comes to it. */
export function* printWithLists<T>(
  data: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Pick<readonly T[], 'length' | 'slice'>>>,
  show: (one: T) => unknown = (one) => one,
): Generator<string> {
  const head = print(data).trimEnd();
  let before = head === '{}' ? '{' : `${head.slice(0, -2)},`;
  for (const [key, list] of Object.entries(lists)) {
    yield `${before}\n  ${JSON.stringify(key)}: [`;
    before = list.length === 0 ? '],' : '\n  ],';
    for (let from = 0; from < list.length; from += AT_ONCE) {
      const texts = list.slice(from, from + AT_ONCE).map((one) => `    ${JSON.stringify(show(one), null, 2).replaceAll('\n', '\n    ')}`);
      yield `${from === 0 ? '\n' : ',\n'}${texts.join(',\n')}`;
    }
  }
  yield `${before.slice(0, -1)}\n}\n`;
}
