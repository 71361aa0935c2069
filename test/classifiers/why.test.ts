import { describe, expect, it } from 'vitest';
import { generation } from '../../src/classifiers/generation.js';
import { type RuleName, ruleOf } from '../../src/classifiers/index.js';
import { location } from '../../src/classifiers/location.js';
import { priority } from '../../src/classifiers/priority.js';
import type { Context, Why } from '../../src/classifiers/rule.js';
import { state } from '../../src/classifiers/state.js';
import type { Client } from '../../src/client/client.js';
import type { FieldName } from '../../src/client/fields.js';
import type { Place } from '../../src/client/places/place.js';
import { nameSectors } from '../../src/client/sectors.js';
import { makeWordReaders } from '../../src/client/word-readers.js';
import { meaningReader } from '../../src/client/words.js';
import { makeFormat } from '../../src/format.js';
import { rules as en } from '../../src/messages/en/rules/index.js';
import { rules as es } from '../../src/messages/es/rules/index.js';
import type { RulesWords } from '../../src/messages/rule-words.js';
import { analyse } from '../helpers/findings.js';

const TODAY = 20_000;
const ALL: readonly FieldName[] = ['lastPurchase', 'purchaseCount', 'totalRevenue', 'status', 'lastContact'];
const contextOf = (mapped = ALL, more: Partial<Context> = {}): Context => ({
  asOf: TODAY,
  mapped: new Set(mapped),
  state: { method: 'hiatus', current: 90, active: 365, cadence: { current: 1.5, active: 3, least: 14, most: 730 } },
  tier: { method: 'abc', a: 80, b: 95 },
  keyAccount: { share: 5, top: 10, buyers: 100 },
  value: { cuts: { recency: null, frequency: null, monetary: null } },
  locationLevel: 'region',
  country: 'PE',
  size: { small: 10, medium: 50, large: 250 },
  namesPeople: false,
  sectors: nameSectors({}),
  zoneOf: () => null,
  read: makeWordReaders(),
  interest: { hot: 4, warm: 2, recent: 30, contact: 90 },
  profitability: { rate: 0, potential: 1 },
  meaningOf: meaningReader({}),
  ...more,
});

/** The sentence in both languages; it fails where there is none, or where a figure is missing in it. */
function tell(rule: RuleName, { code, args }: Why): string {
  const sentences = [
    [es as RulesWords, makeFormat('es', 'es-PE')],
    [en as RulesWords, makeFormat('en', 'en-US')],
  ] as const;
  const told = sentences.map(([words, format]) => words[rule].why[code]?.(args, format) ?? `${rule}: no sentence for ${code}`);
  for (const sentence of told) {
    expect(sentence).toMatch(/^[^a-z].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|–|no sentence|\[object/);
  }
  return told[0] ?? '';
}

describe('why a state', () => {
  const why = (client: Partial<Client>, context = contextOf()) => tell('state', state.why({ counter: false, ...client } as Client, context));
  const ago = (days: number) => TODAY - days;
  it.each([
    [{ counter: true }, 'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.'],
    [{ lastPurchase: ago(3), purchaseCount: 12 }, 'Última compra hace 3 días, 12 compras en total: es actual hasta los 90 días.'],
    [{ lastPurchase: ago(1) }, 'Última compra hace 1 día: es actual hasta los 90 días.'],
    [{ lastPurchase: ago(-3) }, 'Última compra en la fecha de corte o después: es actual hasta los 90 días.'],
    [{ lastPurchase: ago(91), purchaseCount: 12 }, 'Última compra hace 91 días: entre más de 90 y 365 días es activo.'],
    [{ lastPurchase: ago(90), purchaseCount: 1 }, 'Última compra hace 90 días, pero no dos veces: para ser actual hacen falta dos compras o más.'],
    [
      { lastPurchase: ago(400), status: 'Activo' },
      'Última compra hace 400 días: pasados 365 días es inactivo. Su estado en el archivo dice «Activo»: la compra pesa más.',
    ],
    [{ totalRevenue: 5 }, 'Ya compró, pero nada dice cuándo.'],
    [{ status: 'Cliente' }, 'El archivo lo llama «Cliente»: ya compró, pero nada dice cuándo.'],
    // The word that says it, and not the one beside it.
    [{ status: 'Connected', stage: 'Customer' }, 'El archivo lo llama «Customer»: ya compró, pero nada dice cuándo.'],
    [{ stage: 'Customer' }, 'El archivo lo llama «Customer»: ya compró, pero nada dice cuándo.'],
    [{ status: 'Interesado' }, 'No ha comprado y el archivo lo llama «Interesado».'],
    [{ interest: 'Caliente' }, 'No ha comprado y el archivo lo llama «Caliente».'],
    [{ lastContact: ago(365) }, 'No ha comprado; alguien habló con él hace 365 días, dentro de los 365 días.'],
    [{ lastContact: ago(366) }, 'No ha comprado; el último contacto fue hace 366 días, más de 365 días.'],
    [{ lastContact: ago(3), contactType: 'Masivo' }, 'No ha comprado; su último contacto fue un envío a todos, que no es un acercamiento.'],
    [{}, 'Sus columnas de compras están vacías y nadie ha hablado con él.'],
  ] as const)('%j', (client, wanted) => expect(why(client)).toBe(wanted));
  it('without columns of purchases', () => {
    expect(why({ status: 'Baja' }, contextOf(['status']))).toBe('Su estado en el archivo dice «Baja» y no hay columna de última compra.');
    expect(why({ status: 'Prospecto' }, contextOf(['status']))).toBe('El archivo lo llama «Prospecto».');
    expect(why({}, contextOf(['status']))).toBe('Ninguna columna dice si ha comprado.');
  });
  it('by own rhythm', () => {
    const context = contextOf(ALL, { state: { ...contextOf().state, method: 'cadence' } });
    expect(why({ lastPurchase: ago(46), firstPurchase: ago(106), purchaseCount: 3 }, context)).toBe(
      'Última compra hace 46 días: entre más de 45 y 90 días es activo; solía comprar cada 30 días.',
    );
  });
});

it('why a generation', () => {
  const why = (client: Partial<Client>, mapped: readonly FieldName[] = ['birthYear']) =>
    tell('generation', generation.why({ counter: false, ...client } as Client, contextOf(mapped, { country: 'MX' })));
  expect(why({ counter: true })).toContain('mostrador');
  expect(why({ birthDate: 3653 })).toBe('Nació en 1980, según la fecha de nacimiento.');
  expect(why({ birthYear: 1980 })).toBe('Nació en 1980, según el año de nacimiento.');
  expect(why({ age: 30 })).toBe('Nació en 1994, según su edad.');
  expect(why({ taxId: 'GODE561231GR8' }, ['taxId'])).toBe('Nació en 1956, según su RFC.');
  expect(why({ firstName: 'Ana' })).toBe('Nada da un año de nacimiento.');
  expect(why({ isCompany: true })).toBe('El archivo lo marca como empresa.');
  expect(why({ company: 'Aceros' })).toBe('Tiene empresa y ningún nombre de persona.');
  expect(why({ name: 'Aceros S.A.C.' })).toBe('Su nombre lleva la forma legal de una empresa.');
  expect(why({ name: 'Aceros', taxId: 'ABC561231GR8', holder: 'company' })).toBe('Su documento es el de una empresa.');
});

it('why a location', () => {
  const nowhere: Place = {
    ...{ country: null, countryFrom: null, region: null, regionFrom: null, province: null, city: null, district: null, timeZone: null },
    ...{ typo: false, unknown: [], ambiguous: [] },
  };
  const why = (place: Partial<Place>, more: Partial<Context> = {}) =>
    tell('location', location.why({ place: { ...nowhere, ...place } } as Client, contextOf(ALL, more)));
  const cusco = { country: 'PE', region: 'PE-CUS', countryFrom: 'fallback', regionFrom: 'city' } as const;
  expect(why(cusco)).toBe('Región por su ciudad; país por el país del archivo o de --country.');
  expect(why({ ...cusco, regionFrom: 'cell', countryFrom: 'region', typo: true })).toBe(
    'Región por su celda de región; país por su región, con un error de escritura corregido.',
  );
  expect(why(cusco, { locationLevel: 'country' })).toBe('País por el país del archivo o de --country.');
  expect(why({ country: 'PE', countryFrom: 'phone' })).toBe('País por el prefijo de su teléfono; nada da la región.');
  expect(why({ unknown: ['region'] })).toBe('Sus celdas no tienen un lugar que se entienda.');
  expect(why({ ambiguous: ['city'] })).toBe('Sus celdas pueden ser varios lugares.');
  expect(why({})).toBe('Nada dice dónde está.');
  expect(why({ city: 'Cusco' }, { locationLevel: 'city' })).toBe('Lo dice su celda de ciudad.');
  expect(why({}, { locationLevel: 'city' })).toBe('Su celda de ciudad está vacía.');
  expect(why(cusco, { locationLevel: 'zone', zoneOf: () => 'Sur' })).toBe('Su lugar está en la lista de esta zona.');
  expect(why(cusco, { locationLevel: 'zone' })).toBe('Su lugar no está en ninguna de sus zonas.');
});

describe('why, of everybody at once', () => {
  const header = 'Nombre completo,Última compra,N° de compras,Ventas,Ingreso esperado\n';
  const five = 'Ana,29/11/2026,20,8000,\nEva,20/11/2026,16,1500,\nLuis,01/10/2026,12,500,\nSol,01/06/2026,8,20,\nPaz,01/01/2025,1,5,\n';
  const more = 'Mia,,,,80\nRita,,,US$ 7,\nLia,,,0,\nIvo,,,,\nMostrador,,,9,\nLuz,,,,US$ 5\nGil,01/01/2026,,3,\n';
  const content = header + five.replaceAll(/,(\d+),\n/g, ',S/ $1,\n') + more.replace(',80\n', ',S/ 80\n');
  const told = async (name: RuleName, text = content, config = {}) => {
    const { findings } = await analyse(text, { config });
    const rule = ruleOf(name);
    return (row: number): string => tell(name, 'over' in rule && rule.why ? rule.why(findings.facts, row, findings.context) : { code: '', args: {} });
  };
  it('tier', async () => {
    const why = await told('tier');
    expect([0, 1, 4, 6, 7, 8, 9].map(why)).toEqual([
      '8,000, el número 1 de 6: el primero siempre es A.',
      '1,500, el número 2 de 6: los anteriores hacen el 79.8%; A es menos del 80%, B menos del 95%.',
      '5.00, el número 5 de 6: los anteriores hacen el 99.9%; A es menos del 80%, B menos del 95%.',
      'Su importe está en otra moneda y falta el tipo de cambio (--rate).',
      'Su facturación no es mayor que cero.',
      'No tiene importe.',
      'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.',
    ]);
    expect((await told('tier', content, { 'tier.method': 'quantiles' }))(1)).toBe(
      '1,500, el número 2 de 6: el 16.7% es más grande; A es menos del 20%, B menos del 50%.',
    );
    expect((await told('tier', content, { 'tier.method': 'amounts', 'tier.amounts.a': 1000, 'tier.amounts.b': 10 }))(1)).toBe(
      '1,500: A desde 1,000, B desde 10.00.',
    );
  });
  it('prospects', async () => {
    const why = await told('prospectTier');
    expect([0, 5, 8, 9, 10].map(why)).toEqual([
      'Ya compró: su nivel es el de su facturación.',
      '80.00, el número 1 de 1: el primero siempre es A.',
      'Nadie ha anotado cuánto se espera que compre.',
      'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.',
      'Su importe está en otra moneda y falta el tipo de cambio (--rate).',
    ]);
  });
  it('key accounts', async () => {
    const why = await told('keyAccount');
    expect([0, 3, 8].map(why)).toEqual([
      'Hace el 79.8% de la facturación; una cuenta clave hace el 5% o más.',
      'Hace el 0.2% de la facturación, el número 4 de 6: menos que una cuenta clave.',
      'No tiene importe.',
    ]);
    const top = await told('keyAccount', content, { 'keyAccount.buyers': 3, 'keyAccount.top': 4 });
    expect(top(3)).toBe('Es uno de los 4 mayores (el número 4 de 6) y hace el 0.2% de la facturación.');
  });
  it('value', async () => {
    const why = await told('value');
    expect([0, 5, 6, 9, 11].map(why)).toEqual([
      'Última compra hace 1 día (R 5), 20 compras (F 5), 8,000 (M 5); 5 es lo mejor.',
      'Nunca ha comprado.',
      'Su importe está en otra moneda y falta el tipo de cambio (--rate).',
      'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.',
      'Ya compró, pero falta la última compra, el número de compras o la facturación.',
    ]);
    expect((await told('value', header + five.split('\n').slice(0, 2).join('\n')))(0)).toBe(
      'Menos de cinco clientes tienen los tres datos: muy pocos para cinco clases.',
    );
  });
  it('priority', async () => {
    const { findings } = await analyse(content);
    const why = (tier: 'A' | 'B' | 'C' | 'none', of: (typeof state.labels)[number], interest: 'hot' | 'warm' | 'cold' | 'unknown' = 'unknown', row = 0) =>
      tell('priority', priority.why({ tier, state: of, interest }, { facts: findings.facts, row }, findings.context));
    findings.facts.rhythm[2] = 10;
    expect([
      why('A', 'inactive'),
      why('B', 'active', 'unknown', 2),
      why('A', 'current'),
      why('none', 'potential', 'warm'),
      why('C', 'current'),
      why('none', 'probable'),
      why('none', 'unknown'),
      why('A', 'unknown'),
      why('none', 'unknown', 'unknown', 9),
      why('none', 'unknown', 'warm'),
      why('none', 'inactive'),
    ]).toEqual([
      'Nivel A y dejó de comprar: recuperarlo es lo primero.',
      'Nivel B y pasó su propio ritmo: conviene llamarlo antes de perderlo.',
      'Nivel A y sigue comprando.',
      'Todavía no compra y su interés es tibio.',
      'Nivel C: ya compró, pero poco.',
      'Estado probable: nada urgente.',
      'No se conoce su facturación, ni su estado, ni su interés.',
      'Nivel A, pero nada dice si sigue comprando.',
      'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.',
      'Su interés es tibio, y nada dice cuánto compra ni si sigue comprando.',
      'Estado inactivo: sin facturación, nada dice cuánto pesa.',
    ]);
  });
});
