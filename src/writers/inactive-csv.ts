import type { Source } from '../formats/batch.js';
import { citeLine } from '../report/cite.js';
import type { InactiveClient, InactiveReport } from '../report/inactive-report.js';
import type { Findings } from '../report/make-report.js';
import { gatherRecords } from './gather.js';
import { openList } from './record-list.js';
import { figureWriter } from './sales-columns.js';

const COLUMNS = [
  'cartera_rank',
  'cartera_row',
  'cartera_days_since_purchase',
  'cartera_last_purchase',
  'cartera_last_amount',
  'cartera_at_stake',
  'cartera_rule',
  'cartera_limit_days',
  'cartera_own_rhythm_days',
  'cartera_p_alive',
  'cartera_reason',
  'cartera_reason_from',
  'cartera_action',
  'cartera_reachable',
] as const;
const SHEET = 'cartera_sheet';
/** Clients in one piece. */
const AT_ONCE = 2000;

/**
 * The inactive clients in win-back order, one a line: our columns, then the bytes of the record as they stand in the file, same delimiter, encoding and
 * line ends. Codes are stable and English, days YYYY-MM-DD, figures with the decimal sign of the file.
 */
export async function* writeInactiveCsv(source: Source, findings: Findings, { clients }: Pick<InactiveReport, 'clients'>): AsyncGenerator<Buffer> {
  const list = openList(source, findings);
  const figure = figureWriter(findings.plan, list.delimiter);
  yield* list.head([...COLUMNS.slice(0, 2), ...(list.several ? [SHEET] : []), ...COLUMNS.slice(2)]);
  const records = await gatherRecords(source, findings, rowsOf(clients), list.take);
  const cellsOf = (client: InactiveClient): string[] => {
    const { line, sheet = '' } = citeLine(findings.info, client.line);
    return [
      String(client.rank),
      String(line),
      ...(list.several ? [sheet] : []),
      String(client.daysSince ?? ''),
      client.lastPurchase ?? '',
      figure(client.lastAmount),
      figure(client.valueAtStake),
      client.rule,
      client.limit === null || client.limit === 0 ? '' : String(client.limit),
      client.rhythm === null ? '' : String(Math.round(client.rhythm)),
      client.pAlive === null ? '' : writeShare(client.pAlive, figure),
      client.reason,
      client.reason === 'unknown' ? '' : client.reasonRead ? 'column' : 'possible',
      client.action,
      client.reachable ? 'yes' : 'no',
    ];
  };
  for (let from = 0; from < clients.length; from += AT_ONCE) {
    const parts = clients.slice(from, from + AT_ONCE).flatMap((client) => {
      const record = records.get(client.row);
      return record === undefined ? [] : [list.write(cellsOf(client), record)];
    });
    yield list.bytes(parts);
  }
}

function rowsOf(clients: InactiveReport['clients']): Set<number> {
  const rows = new Set<number>();
  for (const { row } of clients) rows.add(row);
  return rows;
}

/** Four decimals with the sign that the amounts of the file have. */
function writeShare(share: number, figure: (value: number) => string): string {
  return figure(0.5).includes(',') ? share.toFixed(4).replace('.', ',') : share.toFixed(4);
}
