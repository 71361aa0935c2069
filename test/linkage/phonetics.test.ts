import { describe, expect, it } from 'vitest';
import { soundOf } from '../../src/linkage/phonetics.js';
import { isOneSlip } from '../../src/linkage/slips.js';

describe('words that sound the same', () => {
  it.each([
    ['Yáñez', 'Llañes'],
    ['Hernández', 'Ernandes'],
    ['González', 'Gonsalez'],
    ['Gonzales', 'Gonsales'],
    ['Ximena', 'Jimena'],
    ['Ximénez', 'Jiménez'],
    ['Vásquez', 'Basques'],
    ['Giménez', 'Jiménez'],
    ['Quispe', 'Kispe'],
    ['Zevallos', 'Ceballos'],
    ['Cecilia', 'Sesilia'],
    ['Huamán', 'Waman'],
    ['Huamán', 'Guamán'],
    ['Jhon', 'John'],
    ['Muñoz', 'Munos'],
    ['Lucy', 'Luci'],
    ['Sofía', 'Sophia'],
    ['Campos', 'Canpos'],
    ['Vanessa', 'Vanesa'],
    ['Félix', 'Felis'],
    ['Acevedo', 'Asebedo'],
  ])('%s and %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

  it.each([
    ['Rosa', 'Rojas'],
    ['Luis', 'Luz'],
    ['Marta', 'María'],
    ['Gómez', 'Jiménez'],
    ['Chávez', 'Sávez'],
    ['Smith', 'Schmidt'],
    ['Baker', 'Becker'],
    ['Miller', 'Muller'],
    ['Peter', 'Pedro'],
    ['Garcia', 'Gracia'],
  ])('not %s and %s', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)));

  it('of no letters is nothing', () => expect(soundOf('--')).toBe(''));
});

describe('one slip', () => {
  it.each([
    ['45678901', '45678902', true],
    ['45678901', '4567890', true],
    ['45678901', '54678901', true],
    ['45678901', '45687901', true],
    ['45678901', '45678901', false],
    ['45678901', '45678823', false],
    ['abc', 'cba', false],
    ['', 'a', true],
    ['a', 'abc', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
});
