import { isMissingWord, isZeros } from '../client/kinds/missing.js';
import { ROUNDED } from '../client/kinds/texts.js';
import type { Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { citeLine } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import { labelReader } from './labels.js';
import { salesReader } from './sales-columns.js';

/** One client a line: its physical line in the file, its id and its labels. Records that are no clients are left out. */
export async function* writeNdjson(source: Source, findings: Findings): AsyncGenerator<string> {
  const labelsOf = labelReader(findings);
  const idColumn = findings.plan.columns.find((column) => column.field === 'id')?.index ?? -1;
  const soldOf = salesReader(findings);
  let row = 0;
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    const lines: string[] = [];
    for (let record = 0; record < batch.rows; record++, row++) {
      const labels = labelsOf(row);
      if (!labels) continue;
      const cell = (batch.first[record] as number) + idColumn;
      const given = idColumn >= 0 && cell < (batch.first[record + 1] as number);
      const id = given
        ? source
            .decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number)
            .trim()
            .replace(/^'/, '')
        : '';
      lines.push(
        JSON.stringify({
          ...citeLine(findings.info, batch.line[record] as number),
          id: id === '' || isMissingWord(id) || isZeros(id) || ROUNDED.test(id) ? null : id,
          ...labels.of,
          rfm: labels.rfm,
          country: labels.country,
          region: labels.region,
          timeZone: labels.timeZone,
          ...(labels.products === null ? {} : { breadth: labels.products }),
          ...(labels.interestFactors === null ? {} : { interestFactors: labels.interestFactors }),
          ...soldOf?.(row),
        }),
      );
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}
