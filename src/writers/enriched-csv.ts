import { isOwnColumn } from '../client/headers.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { citeLine } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import { type ClientLabels, columnName, labelReader, shownRules } from './labels.js';
import { type Layout, layoutOf, quoteCell } from './layout.js';
import { removeCells } from './remove-cells.js';
import { neutralise } from './row.js';
import { figureWriter, salesColumns, salesReader } from './sales-columns.js';

/** A column that is appended: its name, and what it shows of a client. */
type Appended = { readonly name: string; readonly of: (labels: ClientLabels) => string | null };

/** The columns that are appended, those that every file gets first. */
function appendedColumns(findings: Findings): Appended[] {
  const shown = shownRules(findings).filter((rule) => rule !== 'location' || !['region', 'country'].includes(findings.context.locationLevel));
  const first = ['state', 'tier', 'generation'] as const;
  const rule = (name: string): Appended => ({ name: columnName(name), of: (labels) => labels.of[name] ?? '' });
  const rfm: Appended = { name: 'cartera_rfm', of: (labels) => labels.rfm };
  const scored = findings.facts.rfm.some((score) => score > 0);
  return [
    ...first.map(rule),
    { name: 'cartera_country', of: (labels) => labels.country },
    { name: 'cartera_region', of: (labels) => labels.region },
    { name: 'cartera_time_zone', of: (labels) => labels.timeZone },
    ...shown.filter((name) => !first.some((one) => one === name)).flatMap((name) => (name === 'value' && scored ? [rule(name), rfm] : [rule(name)])),
    ...(shown.includes('product') ? [{ name: 'cartera_breadth', of: (labels: ClientLabels) => String(labels.products ?? '') }] : []),
  ];
}

/** Names the sheet of each row where several are read as one. */
const SHEET_COLUMN = 'cartera_sheet';

/**
 * The input again, the bytes of every record untouched, with our columns appended before each line end: same delimiter,
 * encoding and line ends. Short records are padded first, longer ones get the columns after their extras; records that are no
 * clients get empty cells; lines above the header are copied. Columns of an earlier run are taken out first.
 * A workbook is written from its cells; where several of its sheets are read, a column says which one a row comes from.
 */
export async function* writeEnrichedCsv(source: Source, findings: Findings): AsyncGenerator<Buffer> {
  const { plan } = findings;
  const layout = layoutOf(source, plan.country);
  const { delimiter, quote } = layout;
  const columns = appendedColumns(findings);
  const own = plan.header.flatMap((label, index) => (isOwnColumn(label) ? [index] : []));
  const width = plan.header.length;
  const ownAreLast = own[0] === width - own.length;
  const labelsOf = labelReader(findings);
  const suffixes = new Map<ClientLabels | null, Buffer>();
  const suffixOf = (labels: ClientLabels | null): Buffer => {
    let suffix = suffixes.get(labels);
    if (!suffix) {
      const cells = columns.map(({ of }) => delimiter + (labels === null ? '' : writeCell(of(labels) ?? '', delimiter, quote)));
      suffix = layout.text(cells.join(''));
      if (suffixes.size < 100_000) suffixes.set(labels, suffix);
    }
    return suffix;
  };
  // Delimiters are ASCII: one byte each in every batch.
  const padding = Buffer.from(delimiter.repeat(width));
  const sold = salesColumns(findings);
  const figuresOf = sold.length === 0 ? null : salesReader(findings);
  const writeFigure = figureWriter(plan, delimiter);
  const soldOf = (row: number): Buffer => {
    const figures = figuresOf?.(row) ?? null;
    return layout.text(sold.map(({ field }) => delimiter + (figures === null ? '' : writeCell(writeFigure(figures[field]), delimiter, quote))).join(''));
  };
  const joined = source.info.tables.length > 1;
  const write = (batch: Batch, record: number, sheet: string, suffix: Buffer, parts: Buffer[]): void => {
    const { bytes, end } = layout.record(batch, record);
    const cells = (batch.first[record + 1] as number) - (batch.first[record] as number);
    const missing = padding.subarray(0, Math.max(0, width - cells));
    // A record with extra cells was given our columns behind them.
    const behind = ownAreLast ? Math.max(0, cells - width) : 0;
    if (own.length > 0)
      parts.push(
        removeCells(
          Buffer.concat([bytes, missing]),
          own.map((index) => index + behind),
          delimiter,
          quote,
        ),
      );
    else parts.push(bytes, missing);
    if (joined) parts.push(layout.text(delimiter + writeCell(sheet, delimiter, quote)));
    parts.push(suffix, end);
  };
  yield layout.preamble();
  yield* head(source, plan.dataFrom, layout, (batch, record, parts) =>
    write(batch, record, SHEET_COLUMN, layout.text([...columns, ...sold].map(({ name }) => delimiter + name).join('')), parts),
  );
  let row = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    const parts: Buffer[] = [];
    const sheet = citeLine(source.info, batch.line[0] as number).sheet ?? '';
    for (let record = 0; record < batch.rows; record++, row++) {
      const labels = labelsOf(row);
      // Where a condition was asked for, its clients alone are listed.
      if (labels === null && findings.where) continue;
      const suffix = suffixOf(labels);
      write(batch, record, sheet, figuresOf === null ? suffix : Buffer.concat([suffix, soldOf(row)]), parts);
    }
    yield layout.bytes(parts);
  }
}

/** The lines above the header as they stand, then the header with its new labels. */
async function* head(
  source: Source,
  dataFrom: number,
  layout: Layout,
  writeHeader: (batch: Batch, record: number, parts: Buffer[]) => void,
): AsyncGenerator<Buffer> {
  let before = dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [];
    for (let record = 0; record < Math.min(before, batch.rows); record++) {
      const { bytes, end } = layout.record(batch, record);
      parts.push(bytes, end);
    }
    if (before < batch.rows) writeHeader(batch, before, parts);
    yield layout.bytes(parts);
    before -= batch.rows;
    if (before < 0) return;
  }
}

/** One cell as text: neutralised where a spreadsheet would take it for a formula, quoted where it must be. */
function writeCell(text: string, delimiter: string, quote: string): string {
  return quoteCell(neutralise(text), delimiter, quote);
}
