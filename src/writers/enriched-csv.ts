import { isOwnColumn } from '../client/headers.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Findings } from '../report/make-report.js';
import { type ClientLabels, labelReader } from './labels.js';
import { removeCells } from './remove-cells.js';
import { neutralise } from './row.js';

/** The columns that are appended, and the label each shows. */
const COLUMNS = [
  ['cartera_state', 'state'],
  ['cartera_tier', 'tier'],
  ['cartera_generation', 'generation'],
  ['cartera_country', 'country'],
  ['cartera_region', 'region'],
  ['cartera_time_zone', 'timeZone'],
] as const satisfies readonly (readonly [string, keyof ClientLabels])[];

/**
 * The input again, the bytes of every record untouched, with our columns appended before each line end: same delimiter,
 * encoding and line ends. Short records are padded first, longer ones get the columns after their extras; records that are no
 * clients get empty cells; lines above the header are copied. Columns of an earlier run are taken out first.
 */
export async function* writeEnrichedCsv(source: Source, findings: Findings): AsyncGenerator<Buffer> {
  const { plan, context } = findings;
  const { delimiter, quote } = source.info;
  const columns = ['region', 'country'].includes(context.locationLevel) ? COLUMNS : [...COLUMNS, ['cartera_location', 'location'] as const];
  const own = plan.header.flatMap((label, index) => (isOwnColumn(label) ? [index] : []));
  const width = plan.header.length;
  const ownAreLast = own[0] === width - own.length;
  const emit = encoder(source);
  const labelsOf = labelReader(findings);
  const suffixes = new Map<ClientLabels | null, Buffer>();
  const suffixOf = (labels: ClientLabels | null): Buffer => {
    let suffix = suffixes.get(labels);
    if (!suffix) {
      const cells = columns.map(([, name]) => delimiter + (labels === null ? '' : writeCell(labels[name] ?? '', delimiter, quote)));
      suffix = emit.text(cells.join(''));
      if (suffixes.size < 100_000) suffixes.set(labels, suffix);
    }
    return suffix;
  };
  // Delimiters are ASCII: one byte each in every batch.
  const padding = Buffer.from(delimiter.repeat(width));
  const write = (batch: Batch, record: number, suffix: Buffer, parts: Buffer[]): void => {
    const begin = batch.raw[record] as number;
    const end = (batch.raw[record + 1] as number) - (batch.lineEnd[record] as number);
    const cells = (batch.first[record + 1] as number) - (batch.first[record] as number);
    const bytes = batch.bytes.subarray(begin, end);
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
    parts.push(suffix, batch.bytes.subarray(end, batch.raw[record + 1] as number));
  };
  if (source.transcoded && source.info.bom) yield source.encode('\ufeff');
  yield emit.bytes([source.preamble()]);
  yield* head(
    source,
    plan.dataFrom,
    (batch, record, parts) => write(batch, record, emit.text(columns.map(([name]) => delimiter + name).join('')), parts),
    emit,
  );
  let row = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    const parts: Buffer[] = [];
    for (let record = 0; record < batch.rows; record++, row++) write(batch, record, suffixOf(labelsOf(row)), parts);
    yield emit.bytes(parts);
  }
}

/** The lines above the header as they stand, then the header with its new labels. */
async function* head(
  source: Source,
  dataFrom: number,
  writeHeader: (batch: Batch, record: number, parts: Buffer[]) => void,
  emit: Encoder,
): AsyncGenerator<Buffer> {
  let before = dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [batch.bytes.subarray(batch.raw[0] as number, batch.raw[Math.min(before, batch.rows)] as number)];
    if (before < batch.rows) writeHeader(batch, before, parts);
    yield emit.bytes(parts);
    before -= batch.rows;
    if (before < 0) return;
  }
}

type Encoder = {
  /** Text made by us, as batches hold it. */
  readonly text: (text: string) => Buffer;
  /** Batch bytes as the bytes of the file. */
  readonly bytes: (parts: readonly Buffer[]) => Buffer;
};

function encoder(source: Source): Encoder {
  if (!source.transcoded) return { text: source.encode, bytes: Buffer.concat };
  return { text: (text) => Buffer.from(text), bytes: (parts) => source.encode(Buffer.concat(parts).toString()) };
}

/** One cell as text: neutralised where a spreadsheet would take it for a formula, quoted where it must be. */
function writeCell(text: string, delimiter: string, quote: string): string {
  const safe = neutralise(text);
  return safe.includes(delimiter) || safe.includes(quote) || /[\r\n]/.test(safe) ? quote + safe.replaceAll(quote, quote + quote) + quote : safe;
}
