import { parseIsoDay } from '../../client/day.js';
import type { FieldName } from '../../client/fields.js';
import { nameLine } from '../../report/cite.js';
import type { InactiveClient, InactiveReport } from '../../report/inactive-report.js';
import type { Findings } from '../../report/make-report.js';
import type { Contact } from '../contact-texts.js';
import { weekOf } from './calls-plan.js';
import { dayFormat, INTEGER, type Look, moneyFormat, PERCENT, TEXT } from './look.js';
import { sameness, tellPlace } from './score-client.js';
import { type TableColumn, toFill } from './score-table.js';
import type { CallSheetSay } from './sheet-words.js';

/** Serial number of 1970-01-01 in workbooks. */
const EPOCH = 25_569;

/** What stands in a row: the client and its texts. */
export type CallRow = { readonly client: InactiveClient; readonly contact: Contact };
type Key = keyof CallSheetSay['words']['callSheet']['heads'];
/** A column of a list of calls; without `of` it is left to be filled in. `lines`: its texts are wrapped. */
export type CallColumn = TableColumn & { readonly key: Key; readonly of?: (row: CallRow) => string | number | null; readonly lines?: true };
export type CallColumns = { readonly columns: readonly CallColumn[]; readonly onPaper: number; readonly frozen: number };

const left = (numFmt: string, wrapText = false): Look => ({ numFmt, alignment: { vertical: 'middle', wrapText } });
const aside = (numFmt: string): Look => ({ numFmt, alignment: { vertical: 'middle', horizontal: 'right', indent: 1 } });
const TEXTS = left(TEXT, true);
const BOLD: Look = { ...TEXTS, font: { name: 'Calibri', family: 2, size: 11, bold: true } };
const FILLED = toFill(TEXTS);
const [PLAIN, COUNT, SHARE] = [aside('0'), aside(INTEGER), aside(PERCENT)];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const join = (texts: readonly string[]): string | null => {
  const found = new Map<string, string>();
  for (const text of texts) if (!found.has(sameness(text))) found.set(sameness(text), text);
  return found.size === 0 ? null : [...found.values()].join('; ');
};
/** Who the client is: its name, else first and last name. */
const nameOf = ({ name, firstName, lastName }: Contact): string | null => join(name) ?? ([...firstName, ...lastName].join(' ') || null);

/**
 * The columns of a list of calls: what one calls with and writes into comes first and goes on paper, what else is known stands beside it. Columns that the file
 * has nothing for are left out. `planned`: the clients have a week.
 */
export function chooseColumns(
  clients: InactiveReport['clients'],
  report: InactiveReport,
  { plan, info, facts, names }: Findings,
  say: CallSheetSay,
  planned: boolean,
): CallColumns {
  const words = say.words.callSheet;
  const mapped = (...fields: FieldName[]): boolean => plan.columns.some(({ field }) => field !== null && fields.includes(field));
  const day = aside(dayFormat(say.language));
  const money = aside(moneyFormat(report.currency, 2, say.language));
  const has = findKnown(clients);
  const when = (holds: boolean, ...columns: readonly CallColumn[]): readonly CallColumn[] => (holds ? columns : []);
  const column = (key: Key, width: number, look: Look, of?: CallColumn['of']): CallColumn => ({
    key,
    header: key === 'reason' && !has.reasonRead ? words.heads.possibleReason : words.heads[key],
    width,
    look,
    ...(of === undefined ? { ours: true } : { of }),
    ...(look === TEXTS || look === BOLD ? { lines: true as const } : {}),
  });
  const [name, company] = [mapped('name', 'firstName', 'lastName'), mapped('company')];
  const rank = column('rank', 7, PLAIN, ({ client }) => client.rank);
  const week = column('week', 9, PLAIN, ({ client }) => weekOf(client, report.capacity.perWeek) || null);
  const phones = column('phones', 18, TEXTS, ({ contact }) => join(contact.phone));
  const emails = column('emails', 38, TEXTS, ({ contact }) => join(contact.email));
  const known = [
    ...when(
      name,
      column('name', company ? 24 : 34, BOLD, ({ contact }) => nameOf(contact)),
    ),
    ...when(
      company,
      column('company', name ? 27 : 34, BOLD, ({ contact }) => join(contact.company)),
    ),
    ...when(
      !name && !company && mapped('id'),
      column('id', 18, BOLD, ({ contact }) => join(contact.id)),
    ),
  ];
  const toCallWith = [
    rank,
    ...when(planned, week),
    ...known,
    ...(mapped('phone') ? [phones] : when(mapped('email'), emails)),
    column('days', 12, COUNT, ({ client }) => client.daysSince),
    ...when(
      has.valueAtStake,
      column('stake', 16, money, ({ client }) => client.valueAtStake),
    ),
    column('calledOn', 12, toFill(day)),
    column('result', 18, FILLED),
    column('nextDate', 12, toFill(day)),
    column('notes', 24, FILLED),
  ];
  const beside = [
    column('action', 20, TEXTS, ({ client }) => capital(say.words.inactive.actions[client.action])),
    column('reason', 26, TEXTS, (row) => reasonOf(row, has.reasonRead, say)),
    column('lastPurchase', 15, day, ({ client: { lastPurchase } }) => (lastPurchase === null ? null : parseIsoDay(lastPurchase) + EPOCH)),
    ...when(
      has.rhythm,
      column('rhythm', 13, COUNT, ({ client }) => (client.rhythm === null ? null : Math.round(client.rhythm))),
    ),
    ...when(
      has.pAlive,
      column('alive', 13, SHARE, ({ client }) => client.pAlive),
    ),
    ...when(
      has.lastAmount,
      column('lastAmount', 16, money, ({ client }) => client.lastAmount),
    ),
    ...when(mapped('email') && mapped('phone'), emails),
    ...when(
      mapped('owner'),
      column('owner', 20, TEXTS, ({ contact }) => join(contact.owner)),
    ),
    column('place', 44, TEXTS, ({ client }) => placeAt(client.row)),
    ...when(
      mapped('address'),
      column('address', 36, TEXTS, ({ contact }) => contact.address.join(' · ') || null),
    ),
    ...when(
      mapped('id') && (name || company),
      column('id', 14, TEXTS, ({ contact }) => join(contact.id)),
    ),
    column('line', 10, info.tables.length > 1 ? TEXTS : PLAIN, ({ client }) => (info.tables.length > 1 ? nameLine(info, client.line) : client.line)),
  ];
  const frozen = toCallWith.findIndex(({ key }) => key === 'phones' || key === 'emails' || key === 'days');
  return { columns: [...toCallWith, ...beside], onPaper: toCallWith.length, frozen };

  function placeAt(row: number): string | null {
    const place = names.places[facts.place[row] as number];
    return place === undefined ? null : tellPlace(place, say) || null;
  }
}

/** Which figures any client of a list has; `reasonRead`: the file says why it left. */
function findKnown(clients: InactiveReport['clients']) {
  const found = { valueAtStake: false, lastAmount: false, rhythm: false, pAlive: false, reasonRead: false };
  for (const client of clients) {
    for (const key of ['valueAtStake', 'lastAmount', 'rhythm', 'pAlive'] as const) found[key] ||= client[key] !== null;
    found.reasonRead ||= client.reasonRead;
  }
  return found;
}

/** The reason, and the file's own words for it; `read`: the file says it of some clients. */
function reasonOf({ client, contact }: CallRow, read: boolean, { words: { callSheet, inactive } }: CallSheetSay): string | null {
  if (client.reason === 'unknown') return null;
  const reason = capital(inactive.reasons[client.reason]);
  if (!client.reasonRead) return read ? callSheet.possible(reason) : reason;
  const said = contact.churnReason.join(' · ');
  return said === '' || sameness(said) === sameness(reason) ? reason : `${reason}: ${said}`;
}
