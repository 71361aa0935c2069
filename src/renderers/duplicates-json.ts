import type { DuplicatesReport } from '../report/duplicates-report.js';

/** Pairs in one piece of text: a million of them do not fit in one string. */
const AT_ONCE = 5000;

/** The JSON of `duplicates`, piece by piece; the pairs come last. */
export function* renderDuplicatesJson({ columns, pairs, ...report }: DuplicatesReport): Generator<string> {
  const told = columns.map(({ index, header, field, confidence, reason }) => ({ index, header, field, confidence, reason }));
  const whole = `${JSON.stringify({ ...report, columns: told, pairs: [] }, null, 2)}\n`;
  if (pairs.length === 0) {
    yield whole;
    return;
  }
  yield whole.slice(0, whole.lastIndexOf('[]'));
  for (let from = 0; from < pairs.length; from += AT_ONCE) {
    const texts = pairs.slice(from, from + AT_ONCE).map((pair) => `    ${JSON.stringify(pair, null, 2).replaceAll('\n', '\n    ')}`);
    yield `${from === 0 ? '[\n' : ',\n'}${texts.join(',\n')}`;
  }
  yield '\n  ]\n}\n';
}
