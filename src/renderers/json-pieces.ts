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
export function* printWithList(data: Readonly<Record<string, unknown>>, key: string, list: readonly unknown[]): Generator<string> {
  const whole = print({ ...data, [key]: [] });
  if (list.length === 0) {
    yield whole;
    return;
  }
  yield whole.slice(0, whole.lastIndexOf('[]'));
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const texts = list.slice(from, from + AT_ONCE).map((one) => `    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`);
    yield `${from === 0 ? '[\n' : ',\n'}${texts.join(',\n')}`;
  }
  yield '\n  ]\n}\n';
}
