import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { analyse, write } from '../helpers/findings.js';

const OWN = ['cartera_state', 'cartera_tier', 'cartera_generation', 'cartera_country', 'cartera_region', 'cartera_time_zone'];
const enrich = (content: string | Uint8Array) => write(content, writeEnrichedCsv);
const text = async (content: string) => withoutRules((await enrich(content)).toString());

/** The copy without the columns of the classifications that not every file gets: they stand last. */
function withoutRules(out: string): string {
  const begin = out.indexOf('cartera_time_zone') + 'cartera_time_zone'.length;
  const names = /^(?:[,;]cartera_\w+)*/.exec(out.slice(begin))?.[0] ?? '';
  const cells = new RegExp(`(?:[,;][^,;\\r\\n]*){${names.split(/[,;]/).length - 1}}(?=[\\r\\n]|$)`, 'g');
  const from = begin + names.length;
  return out.slice(0, begin) + out.slice(from).replace(cells, '');
}

describe('the input again, with columns behind it', () => {
  it('labels every client and nobody else', async () =>
    expect(await text('Nombre completo;Ventas;Última compra;País\nAna;5;2026-11-01;Perú\n\n;6;;\nTOTAL;11;;\n')).toBe(
      [
        `Nombre completo;Ventas;Última compra;País;${OWN.join(';')}`,
        'Ana;5;2026-11-01;Perú;current;A;unknown;PE;;America/Lima',
        ';;;;;;;;;',
        ';6;;;;;;;;',
        'TOTAL;11;;;;;;;;',
        '',
      ].join('\n'),
    ));
  it('short records are padded, longer ones keep their extras', async () =>
    expect(await text('Nombre completo,Ventas,Nota\nAna\nEva,5,x,extra,más\n')).toBe(
      `Nombre completo,Ventas,Nota,${OWN.join(',')}\nAna,,,probable,none,unknown,,,\nEva,5,x,extra,más,unknown,A,unknown,,,\n`,
    ));
  it('lines above the header are copied', async () =>
    expect(await text('Reporte;;\n;;\nNombre completo;Ventas;Nota\nAna;5;x\n')).toBe(
      `Reporte;;\n;;\nNombre completo;Ventas;Nota;${OWN.join(';')}\nAna;5;x;unknown;A;unknown;;;\n`,
    ));
  it('a sep= line stays', async () =>
    expect(await text('sep=;\nNombre completo;Ventas\nAna;5\n')).toBe(`sep=;\nNombre completo;Ventas;${OWN.join(';')}\nAna;5;unknown;A;unknown;;;\n`));
  it('a missing last line end stays missing', async () =>
    expect(await text('Nombre completo,Ventas\r\nAna,5')).toBe(`Nombre completo,Ventas,${OWN.join(',')}\r\nAna,5,unknown,A,unknown,,,`));
  it('place names that a spreadsheet would take for a formula are made texts', async () => {
    const out = await write('Nombre completo,Ciudad\nAna,=1+1\nEva,"Lima, Centro"\n', writeEnrichedCsv, { flags: { 'location.level': 'city' } });
    expect(out.toString()).toContain('cartera_location');
    expect(out.toString()).toContain("Ana,=1+1,unknown,none,unknown,,,,'=1+1");
    expect(out.toString()).toContain('Eva,"Lima, Centro",unknown,none,unknown,,,,"Lima, Centro"\n');
  });
});

describe('columns of an earlier run are replaced', () => {
  it('wherever they stand', async () => {
    const old = `cartera_tier,Nombre completo,cartera_state,Ventas\n"vi,eja",Ana,"x\ny",5\n`;
    expect(await text(old)).toBe(`Nombre completo,Ventas,${OWN.join(',')}\nAna,5,unknown,A,unknown,,,\n`);
  });
  it('the extras of an over-long record survive', async () => {
    const once = await enrich('Nombre completo,Ventas,Nota\nAna\nEva,5,x,extra,más\n');
    expect((await enrich(once)).toString()).toBe(once.toString());
  });
  it('a header that stands again is still one', async () => {
    const once = await enrich('Nombre completo;Ventas\nAna;5\nNombre completo;Ventas\nEva;6\n');
    expect((await analyse(once)).report.input).toMatchObject({ clients: 2, excluded: 1 });
    expect(await enrich(once)).toEqual(once);
  });
  it('a closing line, padded now, is still one', async () => {
    const once = await enrich('Nombre completo;Ventas;Nota\nAna;5;x\n\nGenerado por Sistema X\n');
    expect((await analyse(once)).report.input).toMatchObject({ clients: 1, blank: 1, excluded: 1 });
    expect(await enrich(once)).toEqual(once);
  });
});

type Case = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly end: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly separator: boolean;
  readonly titles: boolean;
  readonly closed: boolean;
};
const VALUES = [
  '',
  'Ana',
  'Núñez Peña',
  '5',
  '2026-11-01',
  'a "b" c',
  'x;y,z|w\ty~',
  'dos\nlíneas',
  ' b ',
  'cliente@x.pe',
  '=1',
  "'007",
  '—',
  'Perú',
  '999888777',
];
const NAMES = ['Ana', 'Núñez Peña', 'a "b" c', 'x;y,z|w\ty~', 'dos\nlíneas', '=Sol', ''];
const cases: fc.Arbitrary<Case> = fc.record({
  header: fc.constant(['Nombre completo', 'Ventas', 'Última compra', 'Correo', 'País', 'Nota']),
  rows: fc
    .array(fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...VALUES), { minLength: 5, maxLength: 5 })), { minLength: 3, maxLength: 12 })
    .map((rows) => [['Luz Paz', '12', '2026-10-01', 'l@x.pe', 'Perú', 'nota'], ...rows.map(([name, others]) => [name, ...others])]),
  delimiter: fc.constantFrom(',', ';', '\t', '|', '~'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
  bom: fc.boolean(),
  separator: fc.boolean(),
  titles: fc.boolean(),
  closed: fc.boolean(),
});

function writeCase({ header, rows, delimiter, end, encoding, bom, separator, titles, closed }: Case): Buffer {
  const cell = (value: string) => (value.includes(delimiter) || /["\n]/.test(value) || value.startsWith("'") ? `"${value.replaceAll('"', '""')}"` : value);
  const line = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const lines = [...(separator ? [`sep=${delimiter}`] : []), ...(titles ? ['Reporte de clientes', ''] : []), line(header), ...rows.map(line)];
  const content = lines.join(end) + (closed ? end : '');
  const marked = encoding.startsWith('utf-16') || (bom && encoding === 'utf-8');
  return iconv.encode(content, encoding, { addBOM: marked });
}

it('without its new columns every byte is the input’s; a second run changes nothing', { timeout: 20_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const input = writeCase(one);
      const out = await enrich(input);
      const decode = (bytes: Buffer) => iconv.decode(bytes, one.encoding, { stripBOM: false });
      const [before, after] = [decode(input), decode(out)];
      const own =
        after
          .split(/[\r\n]+/)
          .find((line) => line.includes('cartera_state'))
          ?.match(/cartera_/g)?.length ?? 0;
      // Cut what was put in: walk both texts, and where they part, the new one holds exactly our cells.
      let at = 0;
      let records = 0;
      for (const char of before) {
        const insertion = new RegExp(`^(?:\\${one.delimiter}[^\\${one.delimiter}\\r\\n"]*){${own}}(?=[\\r\\n]|$)`).exec(after.slice(at));
        if (/[\r\n]/.test(char) && insertion && after[at] !== char) {
          at += insertion[0].length;
          records++;
        }
        expect(after[at]).toBe(char);
        at++;
      }
      const rest = after.slice(at);
      expect(rest.split(one.delimiter)).toHaveLength(one.closed ? 1 : own + 1);
      expect(records + (one.closed ? 0 : 1)).toBe(one.rows.length + 1);
      expect(out.subarray(0, 3)).toEqual(input.subarray(0, 3));
      expect(await enrich(out)).toEqual(out);
    }),
    { numRuns: 40 },
  );
});
