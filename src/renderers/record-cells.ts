import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { Card, CardField } from '../linkage/card.js';
import { maskCell, maskedName, whoIs } from './mask.js';
import { makePlain } from './plain.js';

/** What records are shown side by side by. */
export const RECORD_COLUMNS = ['name', 'company', 'taxId', 'phone', 'email', 'birth', 'address', 'place'] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** A cell as it is shown, and what makes it the same as another: '' in both where it is blank. */
export type RecordCell = { readonly shown: string; readonly key: string };

/** Places from the smallest on: the first two say where somebody is. */
const PLACES = ['district', 'city', 'province', 'region', 'country'] as const satisfies readonly CardField[];
/** National numbers that differ in their prefix alone are the same. */
const PHONE_DIGITS = 9;
/** Columns that a screen does not show of anybody. */
const HIDDEN: ReadonlySet<RecordColumn> = new Set(['birth', 'address']);

/** One column of a record; persons' data cut short unless `personal`, and '' where screens hide it altogether. */
export function cellOf({ texts, who: kind }: Card, column: RecordColumn, personal: boolean): RecordCell {
  const who = whoIs(kind);
  const several = (field: FieldName, all: readonly string[] = [], keyOf: (text: string) => string = fold): RecordCell => {
    const plain = all.map(makePlain);
    const shown = personal ? plain : plain.map((text) => maskCell(field, text, who, false) ?? '');
    return { shown: shown.join(', '), key: plain.map(keyOf).sort().join('\n') };
  };
  const { name = [], firstName = [], lastName = [], company = [] } = texts;
  if (column === 'name') {
    const whole = (name.length > 0 ? name : [[...firstName, ...lastName].join(' ')]).map(makePlain).filter((text) => text !== '');
    const shown = personal ? whole.join(', ') : whole.length === 0 ? '' : makePlain(maskedName({ name, company: [], firstName, lastName }, who));
    return { shown, key: whole.map(fold).join('\n') };
  }
  if (column === 'company') {
    const alone = name.length + firstName.length + lastName.length === 0;
    const shown = company.map((text) => makePlain(personal ? text : (maskCell('company', text, who, alone) ?? '')));
    return { shown: shown.join(', '), key: company.map(fold).join('\n') };
  }
  if (column === 'taxId') return several('taxId', texts.taxId, (text) => fold(text).replaceAll(' ', ''));
  if (column === 'phone') return several('phone', texts.phone, (text) => text.replace(/\D/g, '').slice(-PHONE_DIGITS));
  if (column === 'email') return several('email', texts.email, (text) => text.toLowerCase());
  if (column === 'place') {
    const places = PLACES.flatMap((field) => texts[field]?.slice(0, 1) ?? []).map(makePlain);
    const different = places.filter((place, index) => places.findIndex((other) => fold(other) === fold(place)) === index).slice(0, 2);
    return { shown: different.join(', '), key: different.map(fold).join('\n') };
  }
  const all = column === 'birth' ? (texts.birthDate ?? texts.birthYear ?? []) : (texts.address ?? []);
  return { shown: personal ? all.map(makePlain).join(', ') : '', key: all.map(fold).join('\n') };
}

/** The columns that a screen has for records: those that some record fills, without those that it hides. */
export function shownColumns(cards: readonly Card[], personal: boolean): RecordColumn[] {
  return RECORD_COLUMNS.filter((column) => (personal || !HIDDEN.has(column)) && cards.some((card) => cellOf(card, column, true).shown !== ''));
}
