import { agree } from './merge-agree.js';
import { FILLED_ONLY, MERGE_FIELDS, type MergeField, type MergeValue, PLACES, SEVERAL } from './merge-fields.js';

/** What the plan does with a field: fill a blank of ours, add one more phone or email, or ask, since both say something and not the same. */
export type FieldAction = 'fill' | 'add' | 'differs';
/** One field of a client that both have: what each file says, as it is written there; `ours` is empty where it is filled. */
export type PlanField = { readonly field: MergeField; readonly action: FieldAction; readonly ours: readonly string[]; readonly theirs: readonly string[] };

/** All that one side says of a client, by field, each value once. */
export type ClientValues = ReadonlyMap<MergeField, readonly MergeValue[]>;

const NONE: readonly MergeValue[] = [];

/** Adds values that are not there yet: the first way of writing stays. */
export function gatherValues(values: Map<MergeField, MergeValue[]>, field: MergeField, more: readonly MergeValue[]): void {
  const known = values.get(field) ?? [];
  values.set(field, known);
  for (const value of more) if (!known.some((one) => agree(field, one, value))) known.push(value);
}

/**
 * Compares what both files say of one client, field by field. Nothing of ours is ever overwritten: blanks are filled with valid values only, another
 * phone or email is an addition, and where the two say different things of who the client is or where it is, somebody has to choose.
 */
export function compareClient(ours: ClientValues, theirs: ClientValues): PlanField[] {
  const fields: PlanField[] = [];
  const put = (field: MergeField, action: FieldAction, values: readonly MergeValue[], own: readonly MergeValue[] = NONE): void => {
    if (values.length > 0) fields.push({ field, action, ours: own.map(({ text }) => text), theirs: values.map(({ text }) => text) });
  };
  const [companyAgrees, nameAgrees] = [sameCompany(ours, theirs), anyAgree(ours.get('name'), theirs.get('name'))];
  for (const field of MERGE_FIELDS) {
    const values = theirs.get(field) ?? NONE;
    const own = known(field, ours);
    const fresh = values.filter((value) => !own.some((one) => agree(field, one, value)));
    if (fresh.length === 0) continue;
    const valid = fresh.filter((value) => value.valid);
    if (own.length === 0 && PLACES.includes(field)) put(field, 'fill', valid.filter((value) => !isSaid(value, ours)).slice(0, 1));
    else if (own.length === 0) put(field, 'fill', SEVERAL.has(field) ? valid : valid.slice(0, 1));
    else if (SEVERAL.has(field)) put(field, 'add', valid, own);
    else if (fresh.length < values.length || FILLED_ONLY.has(field)) continue;
    // Another person of the same company is one more to ask for; the company of somebody whose name both have is news.
    else if (field === 'name' && companyAgrees) put(field, ours.has('name') ? 'add' : 'fill', valid.slice(0, 1), ours.get('name'));
    else if (field === 'company' && !ours.has('company') && nameAgrees) put(field, 'fill', valid.slice(0, 1));
    else put(field, 'differs', valid, ours.get(field) ?? own);
  }
  return fields;
}

const anyAgree = (ours: readonly MergeValue[] = NONE, theirs: readonly MergeValue[] = NONE): boolean =>
  ours.some((own) => theirs.some((value) => agree('name', own, value)));

/** Whether both name the same company, one of them maybe in the column of names. */
function sameCompany(ours: ClientValues, theirs: ClientValues): boolean {
  return anyAgree(ours.get('company'), namesOf(theirs, 'company')) || anyAgree(ours.get('name'), theirs.get('company'));
}

/** Whether ours names a place in another column. */
function isSaid(place: MergeValue, ours: ClientValues): boolean {
  return PLACES.some((field) => (ours.get(field) ?? NONE).some((own) => agree('city', own, place)));
}

/** What of ours a value of theirs is held against: many files write companies in the column of names, and births as a date or as a year. */
function known(field: MergeField, ours: ClientValues): readonly MergeValue[] {
  const own = ours.get(field) ?? NONE;
  if (field === 'name' || field === 'company') return namesOf(ours, field);
  if (field === 'birthYear') return [...own, ...(ours.get('birthDate') ?? NONE)];
  return own;
}

function namesOf(values: ClientValues, first: 'name' | 'company'): readonly MergeValue[] {
  return [...(values.get(first) ?? NONE), ...(values.get(first === 'name' ? 'company' : 'name') ?? NONE)];
}
