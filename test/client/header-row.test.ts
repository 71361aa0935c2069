import { describe, expect, it } from 'vitest';
import { findHeader } from '../../src/client/header-row.js';

const find = (lines: readonly string[], asked?: number) =>
  findHeader(
    lines.map((line, at) => ({ line: at + 1, cells: line.split(';') })),
    asked,
    'x.csv',
  );

describe('the header need not be the first line', () => {
  it.each([
    ['at the top', ['Código;Nombre;Ventas', '1;Ana;5'], 0],
    ['below titles', ['Reporte de clientes;;', ';;', 'Al 30/11/2026;;', 'Código;Nombre;Ventas', '1;Ana;5'], 3],
    ['below titles of one cell', ['Ferretería Sol SAC', '', 'Código;Nombre;Ventas', '1;Ana;5', '2;Eva;6'], 2],
    ['titles as wide as the data', ['Ferretería;Sol;SAC', 'Código;Nombre;Ventas', '1;Ana;5'], 1],
    ['with years among the labels', ['Ventas por cliente;;;', 'Cliente;2023;2024;Total', 'Ana;5;6;11'], 1],
    ['with months among the labels', ['Ventas por cliente;;;', 'Cliente;ene-24;feb-24;mar-24', 'Ana;5;6;11'], 1],
    ['with # for a label', ['Lista;;', '#;Cliente;Ventas', '1;Ana;5'], 1],
    ['with blank labels', ['Código;Nombre;;Ventas', '1;Ana;x;5'], 0],
    ['of words nobody knows', ['Foo;Bar;Baz', '1;2;3'], 0],
    ['of words nobody knows, below a title', ['Título;;', 'Foo;Bar;Baz', '1;2;3'], 1],
    ['only a header', ['Código;Nombre;Ventas'], 0],
    ['one column', ['Correo', 'a@x.pe', 'b@x.pe'], 0],
    ['the same words again further down', ['Código;Nombre;Ventas', '1;Ana;5', 'Código;Nombre;Ventas', '2;Eva;6'], 0],
  ])('%s', (_, lines, index) => expect(find(lines).index).toBe(index));

  it('what stands above it is skipped: titles and blanks', () =>
    expect(find(['Ferretería Sol;;', ';;', 'Código;Nombre;Ventas', '1;Ana;5']).skipped).toEqual([
      { line: 1, reason: 'title' },
      { line: 2, reason: 'blank' },
    ]));
  it('the option names a physical line', () => {
    expect(find(['Código;Nombre;Ventas', 'Cod.;Nom.;Vta.', '1;Ana;5'], 2).index).toBe(1);
    expect(() => find(['Código;Nombre'], 7)).toThrow(expect.objectContaining({ code: 'header-line', args: { file: 'x.csv', line: 7 } }));
  });
  it('is looked for in the first forty records', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, at) => `Nota ${at};;`);
    expect(find([...titles(39), 'Código;Nombre;Ventas', '1;Ana;5']).index).toBe(39);
    expect(find([...titles(40), 'Código;Nombre;Ventas', '1;Ana;5']).index).not.toBe(40);
  });
});
