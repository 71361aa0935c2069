import { describe, expect, it } from 'vitest';
import { CAUSES } from '../../src/client/churn-words.js';
import { actionOf, isReachable, turnOf } from '../../src/inactivity/actions.js';
import { ACTIONS } from '../../src/inactivity/inactive.js';
import { type ReasonEvidence, reasonOf } from '../../src/inactivity/reasons.js';

const NOTHING: ReasonEvidence = { cause: null, dissatisfied: false, lastPurchase: 100, tellsContacts: false, lastContact: undefined, asOf: 600, gap: 180 };

describe('the reason', () => {
  it.each([
    ['nothing known', {}, 'unknown', false],
    ['the column of reasons', { cause: 'price' }, 'price', true],
    ['the column, whatever else is known', { cause: 'attention', dissatisfied: true, tellsContacts: true }, 'attention', true],
    ['who closed', { cause: 'gone' }, 'other', true],
    ['something else', { cause: 'other' }, 'other', true],
    ['satisfaction, before contacts', { dissatisfied: true, tellsContacts: true }, 'dissatisfaction', false],
    ['no contact known in a file with contacts', { tellsContacts: true }, 'attention', false],
    ['a contact before the last purchase', { tellsContacts: true, lastContact: 99, asOf: 120 }, 'attention', false],
    ['a contact on the day of the last purchase', { tellsContacts: true, lastContact: 100, asOf: 120 }, 'attention', false],
    ['a contact the day after', { tellsContacts: true, lastContact: 101, asOf: 120 }, 'unknown', false],
    ['180 days without contact', { tellsContacts: true, lastContact: 420 }, 'unknown', false],
    ['181 days without contact', { tellsContacts: true, lastContact: 419 }, 'attention', false],
    ['a contact in the future', { tellsContacts: true, lastContact: 700 }, 'unknown', false],
    ['a contact, and no day of a purchase', { tellsContacts: true, lastPurchase: undefined, lastContact: 420 }, 'unknown', false],
    ['no contact, and no day of a purchase', { tellsContacts: true, lastPurchase: undefined }, 'attention', false],
    ['another gap', { tellsContacts: true, lastContact: 419, gap: 181 }, 'unknown', false],
  ] as const)('%s', (_, given, reason, read) => expect(reasonOf({ ...NOTHING, ...given })).toEqual({ reason, read }));
});

describe('the next step', () => {
  const ALL = { phone: true, email: true, place: true, refused: false, cause: null, inactive: true, important: true };
  it.each([
    ['an inactive A with an address', {}, 'visit'],
    ['one with an address alone', { phone: false, email: false }, 'visit'],
    ['an inactive A without an address', { place: false }, 'call'],
    ['an inactive C', { important: false }, 'call'],
    ['an A about to lapse', { inactive: false }, 'call'],
    ['an email alone', { important: false, phone: false }, 'write'],
    ['an address alone, no A', { important: false, phone: false, email: false }, 'find-contact'],
    ['nothing', { place: false, phone: false, email: false }, 'find-contact'],
    ['who does not want it', { refused: true }, 'leave'],
    ['who does not want it and has nothing', { refused: true, place: false, phone: false, email: false }, 'leave'],
    ['who closed', { cause: 'gone' }, 'leave'],
    ['who left for something else', { cause: 'other', important: false }, 'call'],
    ['who left for the price', { cause: 'price' }, 'visit'],
  ] as const)('%s', (_, given, action) => {
    const { inactive, important, ...signs } = { ...ALL, ...given };
    expect(actionOf(signs, inactive, important)).toBe(action);
  });

  it('nobody who refused is visited, called or written to', () => {
    const either = [true, false];
    for (const phone of either)
      for (const email of either)
        for (const place of either)
          for (const important of either)
            for (const cause of [null, ...CAUSES]) expect(actionOf({ phone, email, place, refused: true, cause }, true, important)).toBe('leave');
  });

  it('turns', () =>
    expect(ACTIONS.map((action) => [action, isReachable(action), turnOf(action)])).toEqual([
      ['call', true, 0],
      ['write', true, 0],
      ['visit', true, 0],
      ['find-contact', false, 1],
      ['leave', false, 2],
    ]));
});
