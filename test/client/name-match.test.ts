import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/client/fold.js';
import { matchName, namesOfClient, slipsBetween } from '../../src/client/name-match.js';

describe('a name answers', () => {
  it.each([
    ['ana quispe', 'ana quispe', 'whole'],
    ['quispe ana', 'ana quispe', 'whole'],
    ['ana quispe mamani', 'ana mamani', 'words'],
    ['ana quispe mamani', 'quispe', 'words'],
    ['ana quispe mamani', 'quisp', 'parts'],
    ['ana quispe mamani', 'qui mam', 'parts'],
    ['ana quispe mamani', 'qu', null],
    ['ana quispe', 'ana torres', null],
    ['ana quispe', 'ana quispe mamani', null],
    ['', 'ana', null],
    ['ana', '', null],
  ] as const)('%j asked for as %j: %s', (name, asked, wanted) => expect(matchName(name, asked)).toBe(wanted));

  it('to itself, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-ZñÁéíóú]{1,8}$/), { minLength: 1, maxLength: 5 }), (words) => {
        const name = fold(words.join(' '));
        fc.pre(name !== '');
        expect(matchName(name, fold([...words].reverse().join(', ').toUpperCase()))).toBe('whole');
        expect(slipsBetween(name, name)).toBe(0);
      }),
    );
  });
});

describe('slips', () => {
  it.each([
    ['abelardo apaza berrocal', 'abelarda apasa', 2],
    ['ana quispe', 'ana qispe', 1],
    ['ana quispe', 'ona quispe', 1],
    ['ana quispe', 'al quispe', Number.POSITIVE_INFINITY],
    ['ana quispe', 'torres', Number.POSITIVE_INFINITY],
  ])('%j for %j: %d', (name, asked, wanted) => expect(slipsBetween(name, asked)).toBe(wanted));
});

it('a client is called by its name, its company, or first and last name together', () => {
  expect(namesOfClient({ name: ['Ana Q.'], company: ['Tía Ñata S.A.C.'], firstName: ['Ána'], lastName: ['Quispe'] })).toEqual([
    'ana q',
    'tia nata s a c',
    'ana quispe',
  ]);
  expect(namesOfClient({ name: [], company: [], firstName: [], lastName: [] })).toEqual([]);
});
