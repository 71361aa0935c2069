import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/client/tax-ids/checks.js';
import { HOLDERS, holderMarker } from '../../src/client/tax-ids/holders.js';
import { ID_KINDS } from '../../src/client/tax-ids/ids.js';
import { leadOfEleven, remainderOfEleven } from '../../src/client/tax-ids/quick.js';
import { isWrongTaxId, readTaxId } from '../../src/client/tax-ids/read.js';
import type { Values } from '../../src/client/values.js';

/**
 * Ids that their holders or authors publish. Companies: SUNAT, SAT and IMSS, AFIP and YPF, DIAN and Ecopetrol, Codelco and Banco de Chile, SRI, Telefónica and the
 * city of Madrid, Petrobras and Banco do Brasil, ANTEL. The others are examples of the authors' guides and of python-stdnum's documentation.
 */
const VALID: readonly (readonly [country: string, text: string, holder: 'person' | 'company' | null, id: string])[] = [
  ['PE', '20512333797', 'company', '20512333797'],
  ['PE', '20131312955', 'company', '20131312955'],
  ['PE', ' 10400000005 ', 'person', '10400000005'],
  ['PE', '45678912', 'person', '45678912'],
  ['PE', '001234567', 'person', '001234567'],
  ['MX', 'SAT970701NN3', 'company', 'SAT970701NN3'],
  ['MX', 'IMS-421231-I45', 'company', 'IMS421231I45'],
  ['MX', 'GODE561231GR8', 'person', 'GODE561231GR8'],
  ['MX', 'gode 561231 gr8', 'person', 'GODE561231GR8'],
  ['MX', 'BOXW310820HNERXN09', 'person', 'BOXW310820HNERXN09'],
  ['MX', 'XAXX010101000', null, ''],
  ['MX', 'XEXX010101000', null, ''],
  ['AR', '20-05536168-2', 'person', '20055361682'],
  ['AR', '20267565393', 'person', '20267565393'],
  ['AR', '30-54668997-9', 'company', '30546689979'],
  ['AR', '33-69345023-9', 'company', '33693450239'],
  ['AR', '34999032089', 'company', '34999032089'],
  ['AR', '12.345.678', 'person', '12345678'],
  ['CO', '800.197.268-4', 'company', '8001972684'],
  ['CO', '899999068-1', 'company', '8999990681'],
  ['CO', '8999990681', 'company', '8999990681'],
  ['CO', '899.999.068', 'company', '899999068'],
  ['CO', '213.123.432-1', null, '2131234321'],
  ['CO', '79.123.456', 'person', '79123456'],
  ['CO', '1.032.456.789', 'person', '1032456789'],
  ['CO', '222222222222', null, ''],
  ['CL', '76086428-5', 'company', '760864285'],
  ['CL', '12.531.909-2', 'person', '125319092'],
  ['CL', '61.704.000-K', 'company', '61704000K'],
  ['CL', '97.004.000-5', 'company', '970040005'],
  ['CL', '49.999.999-2', 'person', '499999992'],
  ['CL', '50.000.000-7', 'company', '500000007'],
  ['CL', '7.654.321-6', 'person', '76543216'],
  ['CL', '66.666.666-6', null, ''],
  ['CL', '55.555.555-5', null, ''],
  ['EC', '1792060346001', 'company', '1792060346001'],
  ['EC', '1792060346-001', 'company', '1792060346001'],
  ['EC', '1760013210001', 'company', '1760013210001'],
  ['EC', '1710034065001', 'person', '1710034065001'],
  ['EC', '171430710-3', 'person', '1714307103'],
  ['EC', '9999999999999', null, ''],
  ['ES', 'B64717838', 'company', 'B64717838'],
  ['ES', 'ESB64717838', 'company', 'B64717838'],
  ['ES', 'A-28015865', 'company', 'A28015865'],
  ['ES', 'P2807900B', 'company', 'P2807900B'],
  ['ES', '54362315K', 'person', '54362315K'],
  ['ES', '54.362.315-k', 'person', '54362315K'],
  ['ES', '1234567L', 'person', '01234567L'],
  ['ES', 'K0867756N', 'person', 'K0867756N'],
  ['ES', 'X5253868R', 'person', 'X5253868R'],
  ['BR', '33.000.167/0001-01', 'company', '33000167000101'],
  ['BR', '00000000000191', 'company', '00000000000191'],
  ['BR', '12.ABC.345/01DE-35', 'company', '12ABC34501DE35'],
  ['BR', '390.533.447-05', 'person', '39053344705'],
  ['UY', '21 100342 001 7', 'company', '211003420017'],
  ['UY', '1.234.567-2', 'person', '12345672'],
  ['DO', '001-1391820-5', 'person', '00113918205'],
  ['DO', '1-01-85004-3', 'company', '101850043'],
  ['VE', 'J-30984132-7', 'company', 'J309841327'],
  ['VE', 'V-11470283-4', 'person', 'V114702834'],
  ['CR', '3-101-550101', 'company', '3101550101'],
  ['CR', '1-0550-0102', 'person', '105500102'],
];

describe('ids of the own country', () => {
  it.each(VALID)('%s %s: %s', (country, text, holder, id) => {
    expect(isWrongTaxId(text, country)).toBe(false);
    expect(readTaxId(text, country)?.holder ?? null).toBe(holder);
    expect(readTaxId(text, country)?.id ?? '').toBe(id);
  });
  it.each([
    ['PE', '20512333798'],
    ['PE', '99512333797'],
    ['MX', 'GODE561231GR9'],
    ['MX', 'GODE561331GR8'],
    ['MX', 'SAT970701NN4'],
    ['AR', '20267565392'],
    ['AR', '30-54668997-8'],
    ['CO', '800.197.268-5'],
    ['CO', '8001972685'],
    ['CL', '76.086.428-6'],
    ['CL', '12531909-3'],
    ['EC', '1792060347001'],
    ['EC', '1792060346000'],
    ['EC', '1710034066'],
    ['ES', 'B64717839'],
    ['ES', '54362315L'],
    ['ES', 'X5253868S'],
    ['BR', '111.111.111-11'],
    ['BR', '00.000.000/0000-00'],
    ['BR', '39053344706'],
    ['UY', '211003420018'],
    ['UY', '12345673'],
    ['DO', '00113918206'],
    ['VE', 'J-30984132-8'],
  ])('%s %s is wrong', (country, text) => expect(isWrongTaxId(text, country)).toBe(true));
  it.each([
    ['PE', 'AB123456'],
    ['PE', '20-05536168-3'],
    ['CO', '12345678901'],
    ['MX', 'GODE561231'],
    ['GT', '20512333798'],
    [null, '20512333798'],
  ] as const)('%s %s is another id, and no mistake', (country, text) => expect(isWrongTaxId(text, country)).toBe(false));
});

describe('the country that an id alone can be of', () => {
  it.each<[string, string | null, string | null]>([
    ['GODE561231GR8', null, 'MX'],
    ['GODE561331GR8', null, null],
    ['XAXX010101000', 'MX', null],
    ['XEXX010101000', 'MX', null],
    // A RUC and a CUIT that begin with 20 share their check digit: only the file's country tells.
    ['20512333797', null, null],
    ['20512333797', 'PE', 'PE'],
    ['20512333797', 'AR', 'AR'],
    ['20512333797', 'MX', null],
    ['20-05536168-2', null, 'AR'],
    ['20-05536168-2', 'PE', 'AR'],
    ['20-05536168-3', null, null],
    ['30-50001091-2', null, 'AR'],
    ['30500010912', null, 'AR'],
    ['1792060346001', null, 'EC'],
    ['1792060347001', null, null],
    ['B64717838', null, 'ES'],
    ['B64717839', null, null],
    ['54362315K', null, 'ES'],
    ['X5253868R', null, 'ES'],
    ['54362315L', null, null],
    ['76.086.428-5', null, 'CL'],
    ['76086428-5', null, null],
    ['76086428-5', 'CL', 'CL'],
    ['12.531.909-2', null, 'CL'],
    ['12.531.909-3', null, null],
    ['800.197.268-4', null, 'CO'],
    ['800197268-4', null, 'CO'],
    ['800197268-5', null, null],
    ['800197268', 'CO', null],
    ['J-30984132-7', null, 'VE'],
    ['J-30984132-8', null, null],
    ['11.222.333/0001-81', null, 'BR'],
    ['111.444.777-35', null, 'BR'],
    ['211003420017', null, 'UY'],
    ['45678912', 'PE', null],
    ['12345678', null, null],
    ['GODE561231GR8', 'PE', 'MX'],
    ['', null, null],
  ])('%s in a file of %s is of %s', (text, home, country) => expect(readTaxId(text, home)?.country ?? null).toBe(country));
  it('whose it is may be known where the country is not', () => {
    expect(readTaxId('30500010912', null)?.holder).toBe('company');
    expect(readTaxId('20512333797', null)?.holder ?? null).toBeNull();
  });
});

it('no check falls on an id that no shape leads to it', () =>
  expect(new Set(ID_KINDS.flatMap(({ check }) => (check === null ? [] : [check]))).size).toBe(Object.keys(CHECKS).length));

const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

test.prop([fc.string({ maxLength: 18 }), fc.constantFrom(null, 'PE', 'AR', 'BR', 'CO', 'CL', 'ES', 'XX')])('never throws', (text, home) => {
  const found = readTaxId(text, home);
  expect(found === null || found.id.length >= 5).toBe(true);
  expect(typeof isWrongTaxId(text, home)).toBe('boolean');
});

test.prop([fc.constantFrom('10', '15', '17', '20', '23', '25', '26', '27', '30', '34'), digits(8), fc.constantFrom('PE', 'AR')])(
  'of ten check digits one at most is right; signs change nothing',
  (lead, body, home) => {
    const right = [...'0123456789'].filter((check) => !isWrongTaxId(`${lead}${body}${check}`, home));
    expect(right.length).toBeLessThanOrEqual(1);
    for (const check of right) {
      const plain = readTaxId(`${lead}${body}${check}`, home);
      expect(readTaxId(`${lead}.${body} ${check}`, home)).toEqual(plain);
      expect(readTaxId(`${home}${lead}${body}${check}`, home)).toEqual(plain);
    }
  },
);

/** Values that hold one column of tax ids. */
function valuesOf(ids: readonly string[]): Values {
  const bytes = Buffer.from(ids.join('\n'), 'latin1');
  const from: number[] = [];
  const to: number[] = [];
  for (const id of ids) {
    from.push((to.at(-1) ?? -1) + 1);
    to.push((from.at(-1) as number) + id.length);
  }
  const text = (_: string, row: number) => (ids[row] === '' ? undefined : ids[row]);
  const ends = to.map((end, row) => (ids[row] === '' ? 0 : end));
  return { rows: ids.length, batch: { bytes }, texts: { taxId: { from, to: ends } }, holder: new Uint8Array(ids.length), text } as unknown as Values;
}

test.prop([
  fc.array(fc.oneof(digits(11), digits(8), fc.constantFrom('', '20512333797', '30-50001091-2', 'B64717838')), { maxLength: 20 }),
  fc.constantFrom('PE', 'AR', 'ES', null),
])('what the bytes tell is what the text tells', (ids, home) => {
  const values = valuesOf(ids);
  holderMarker(home)(values);
  expect([...values.holder].map((number) => HOLDERS[number])).toEqual(ids.map((id) => readTaxId(id, home)?.holder ?? undefined));
});

it('the check digit of 25 and 26 is made as that of the others', () => {
  // The library is asked for leads that it knows.
  for (const [lead, known] of [
    ['20', CHECKS.arCuit],
    ['27', CHECKS.arCuit],
  ] as const)
    for (let body = 10_000_000; body < 10_000_400; body++)
      for (const check of '0123456789') {
        const id = `${lead}${body}${check}`;
        expect([id, Math.min(9, remainderOfEleven(Buffer.from(id), 0) % 11) === Number(check)]).toEqual([id, known(id)]);
      }
  expect(['25267565393', '26267565393'].map((id) => [...'0123456789'].filter((check) => CHECKS.arCuit(id.slice(0, 10) + check)).length)).toEqual([1, 1]);
});

it('eleven digits and nothing else have a lead', () => {
  const lead = (text: string) => leadOfEleven(Buffer.from(`x${text}x`), 1, text.length + 1);
  expect(['20512333797', '2051233379', '205123337970', '2051233379K', '00512333797'].map(lead)).toEqual([20, -1, -1, -1, 0]);
});
