import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/explain/client-query.js';

describe('what is typed for a client', () => {
  it.each([
    ['214', 'number', 214, null],
    [' 214 ', 'number', 214, null],
    ['0214', 'cell', 214, null],
    ['fila 214', 'row', 214, null],
    ['Fila  214', 'row', 214, null],
    ['fila n.º 214', 'row', 214, null],
    ['FILA214', 'row', 214, null],
    ['row 214', 'row', 214, null],
    ['row #214', 'row', 214, null],
    ['línea 214', 'row', 214, null],
    ['linea 214', 'row', 214, null],
    ['line 214', 'row', 214, null],
    ['#214', 'row', 214, null],
    ['# 214', 'row', 214, null],
    ['H214', 'cell', 214, null],
    ['$H$214', 'cell', 214, null],
    ['Enero!214', 'cell', 214, 'Enero'],
    ['fila Enero!214', 'cell', 214, 'Enero'],
    ['Enero!H214', 'cell', 214, 'Enero'],
    ["'Enero 2026'!214", 'cell', 214, 'Enero 2026'],
    ['Enero 2026!214', 'cell', 214, 'Enero 2026'],
    ['fila', 'text', null, null],
    ['fila de la Torre', 'text', null, null],
    ['Ana Quispe', 'text', null, null],
    ['ana@x.pe', 'text', null, null],
    ['20992042924', 'text', null, null],
    ['1234567890', 'text', null, null],
    ['', 'text', null, null],
  ])('%j', (typed, sort, row, sheet) => expect(readQuery(typed)).toMatchObject({ sort, row, sheet }));

  it('keeps the words, spaces tidied', () => expect(readQuery('  Ana   Quispe ').text).toBe('Ana Quispe'));
});
