import { NO_DAY } from '../client/facts.js';
import type { Selected } from '../conditions/listed.js';
import type { Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { citeLine } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import { type ClientLabels, columnName, labelReader } from './labels.js';
import { layoutOf, quoteCell } from './layout.js';
import { splitRecord } from './remove-cells.js';
import { neutralise } from './row.js';

/** What a column that is not of the file says of a client. */
function added(column: Exclude<Selected, { of: 'cell' }>, row: number, labels: ClientLabels, { facts, context, info }: Findings): string | number | null {
  if (column.of === 'rule') return labels.of[column.name] ?? 'unknown';
  if (column.of === 'line') return citeLine(info, facts.line[row] as number).line;
  if (column.of !== 'days') return labels[column.of];
  const last = facts.lastPurchase[row] as number;
  return last === NO_DAY ? null : Math.max(0, context.asOf - last);
}

/** The name of a column in lists for programs. */
function nameOf(column: Exclude<Selected, { of: 'cell' }>): string {
  return column.of === 'timeZone' ? 'cartera_time_zone' : columnName(column.of === 'rule' ? column.name : column.of);
}

/** The clients with the columns that were selected, in that order: cells as they stand in the file, quotes included. Lines above the header are copied. */
export async function* writeSelectedCsv(source: Source, findings: Findings, columns: readonly Selected[]): AsyncGenerator<Buffer> {
  const { plan } = findings;
  const layout = layoutOf(source, plan.country);
  const { delimiter, quote } = layout;
  const [mark, quoteMark] = [delimiter.charCodeAt(0), quote.charCodeAt(0)];
  const labelsOf = labelReader(findings);
  const write = (record: Buffer, end: Buffer, textOf: (column: Exclude<Selected, { of: 'cell' }>) => string): Buffer => {
    const cells = splitRecord(record, mark, quoteMark);
    const parts = columns.flatMap((column, at) => {
      const cell = column.of === 'cell' ? (cells[column.index] ?? Buffer.alloc(0)) : layout.text(quoteCell(neutralise(textOf(column)), delimiter, quote));
      return at === 0 ? [cell] : [Buffer.from(delimiter), cell];
    });
    return Buffer.concat([...parts, end]);
  };
  yield layout.preamble();
  let before = plan.dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [];
    for (let record = 0; record < Math.min(before, batch.rows); record++) {
      const { bytes, end } = layout.record(batch, record);
      parts.push(bytes, end);
    }
    if (before < batch.rows) {
      const { bytes, end } = layout.record(batch, before);
      parts.push(write(bytes, end, nameOf));
    }
    yield layout.bytes(parts);
    before -= batch.rows;
    if (before < 0) break;
  }
  let row = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    const parts: Buffer[] = [];
    for (let record = 0; record < batch.rows; record++, row++) {
      const labels = labelsOf(row);
      if (labels === null) continue;
      const { bytes, end } = layout.record(batch, record);
      const at = row;
      parts.push(write(bytes, end, (column) => String(added(column, at, labels, findings) ?? '')));
    }
    yield layout.bytes(parts);
  }
}

/** The same as one JSON object a client; columns of the file by their fields, else by their headers, as texts; null where a cell is empty. */
export async function* writeSelectedNdjson(source: Source, findings: Findings, columns: readonly Selected[]): AsyncGenerator<string> {
  const labelsOf = labelReader(findings);
  let row = 0;
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    const lines: string[] = [];
    for (let record = 0; record < batch.rows; record++, row++) {
      const labels = labelsOf(row);
      if (labels === null) continue;
      const entries = columns.map((column) => {
        if (column.of !== 'cell') return [column.of === 'rule' ? column.name : column.of, added(column, row, labels, findings)] as const;
        const cell = (batch.first[record] as number) + column.index;
        const given = cell < (batch.first[record + 1] as number);
        const text = given ? source.decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number).trim() : '';
        return [column.field ?? column.header, text === '' ? null : text] as const;
      });
      lines.push(JSON.stringify(Object.fromEntries(entries)));
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}
