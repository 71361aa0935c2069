import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { Plan } from '../client/plan.js';
import { CarteraError } from '../errors.js';
import { findClosest } from '../settings.js';
import type { Selected } from './listed.js';
import type { Namer } from './names.js';

const LINE = new Set(['line', 'row', 'fila', 'linea']);
const OURS = /^cartera[_·\s]+/i;

/**
 * Read `line,company,state`: headers of the file, fields, classifications and `line`; a name with a comma stands in quotes. Classifications come
 * before columns of the same name, as in conditions: `field.status` is the column.
 * @throws CarteraError select-name, condition-column
 */
export function readSelect(text: string, plan: Pick<Plan, 'columns'>, namer: Namer): Selected[] {
  const names = [...text.matchAll(/\s*(?:"([^"]*)"|«([^»]*)»|([^,;]+))\s*(?:[,;]|$)/g)].map(([, quoted, other, bare]) =>
    (quoted ?? other ?? bare ?? '').trim(),
  );
  const known = names.filter((name) => name !== '');
  if (known.length === 0) throw new CarteraError('select-name', { name: text });
  return known.map((name) => readOne(name, plan, namer));
}

function readOne(name: string, { columns }: Pick<Plan, 'columns'>, namer: Namer): Selected {
  if (LINE.has(fold(name))) return { of: 'line' };
  const own = name.replace(OURS, '').replaceAll('_', '');
  const named = namer.find(OURS.test(name) ? own : name);
  if (named !== null && 'rule' in named) return { of: 'rule', name: named.rule };
  const column = columns.find(({ header }) => header === name) ?? columns.find(({ header }) => header !== '' && fold(header) === fold(name));
  if (column !== undefined) return { of: 'cell', index: column.index, header: column.header, field: column.field };
  if (named !== null && named.field === 'days') return { of: 'days' };
  const mapped = named === null ? undefined : columns.find(({ field }) => field === named.field);
  if (mapped !== undefined) return { of: 'cell', index: mapped.index, header: mapped.header, field: mapped.field };
  if (named?.field === 'country' || named?.field === 'region' || named?.field === 'timeZone') return { of: named.field };
  if (named !== null) throw new CarteraError('condition-column', { place: '--select', field: named.field });
  const suggestion =
    findClosest(
      name,
      columns.map(({ header }) => header),
    ) ?? namer.suggest(name);
  throw new CarteraError('select-name', { name, ...(suggestion === null ? {} : { suggestion }) });
}

/** What a list on a screen shows where nothing was selected: row, who, state, tier, last purchase and revenue, as far as the file has them. */
export function usualColumns({ columns }: Pick<Plan, 'columns'>): Selected[] {
  const cell = (field: FieldName): Selected[] =>
    columns.flatMap((column) => (column.field === field ? [{ of: 'cell' as const, index: column.index, header: column.header, field }] : [])).slice(0, 1);
  const who = [...cell('company'), ...cell('name'), ...cell('firstName'), ...cell('lastName')].slice(0, 2);
  return [{ of: 'line' }, ...who, { of: 'rule', name: 'state' }, { of: 'rule', name: 'tier' }, ...cell('lastPurchase'), ...cell('totalRevenue')];
}
