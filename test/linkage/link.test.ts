import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/linkage/card.js';
import { link, overlap } from '../../src/linkage/link.js';
import { cardOf } from '../helpers/cards.js';

const options = { threshold: 0.9 };
const SURNAMES = 'Ticona Apaza Ñahui Bustamante Escobar Larrea Oblitas Reátegui Saavedra Velarde Zambrano Carrasco'.split(' ');
/** Clients of whom no two are one, with whom a pair is put. */
const others: Card[] = Array.from({ length: 60 }, (_, at) =>
  cardOf({
    name: `${['Néstor', 'Zoila', 'Delia', 'Saúl', 'Ofelia'][at % 5]} ${SURNAMES[at % 12]} ${SURNAMES[(at * 5 + 3) % 12]}`,
    phone: `9${(10_000_019 * (at + 3)).toString().padStart(8, '0').slice(0, 8)}`,
    city: ['Lima', 'Cusco', 'Piura', 'Tacna'][at % 4] as string,
  }),
);
/** A shop with all that a list says of it. */
const home = (name: string) => ({ name, phone: '953555050', email: 'cesar@maestro.example', address: 'Jr. Puno 310' });
/** What two cards are among other clients: one client, to be looked at, or two. */
function verdict(a: Card, b: Card): 'one' | 'possible' | 'two' {
  const linkage = link([a, ...others, b], options);
  const last = others.length + 1;
  if (linkage.first[last] === 0) return 'one';
  return linkage.possible.some((pair) => pair.a === 0 && pair.b === last) ? 'possible' : 'two';
}

const ana = {
  name: 'Ana Quiroz Valderrama',
  phone: '987654123',
  email: 'ana.quiroz@rey.pe',
  address: 'Av. Grau 123',
  city: 'Lima',
  birthDate: '15/03/1980',
  taxId: '45678901',
};

describe('one client', () => {
  it.each([
    ['dirty again', ana, { ...ana, name: 'QUIRÓS BALDERRAMA, ANA', phone: '+51 987 654 132', email: '', birthDate: '03/15/1980' }],
    ['without most', ana, { name: 'Ana Quiroz', phone: '987654123', city: 'Lima' }],
    ['another name with the own tax id, birth and phone', ana, { ...ana, name: 'Ana de Soto Rivas' }],
    [
      'company by its tax id',
      { company: 'Textiles Ñahui SAC', taxId: '20512333797', city: 'Lima' },
      { company: 'TEXTILES ÑAHUI', taxId: '20512333797', city: 'Cusco' },
    ],
    [
      'a company with its contact, and with its own name in place of one',
      { name: 'Elena Ñahui Mora', company: 'Comercial Ñahui Hnos. S.R.L.', taxId: '20533445561', email: 'ventas@nahui.pe', address: 'Av. América 890' },
      { name: 'Comercial Nahui Hermanos', company: 'Comercial Ñahui Hnos SRL', taxId: '20533445561', email: 'ventas@nahui.pe', address: 'Av America 890' },
    ],
    ['a surname without its last letter', home('Ferretería El Maestro de Zegarra Villanueva'), home('Ferretería El Maestro de Zegarr Villanueva')],
  ])('%s', (_, a, b) => expect(verdict(cardOf(a), cardOf(b))).toBe('one'));

  it('that only its tax id makes a company in one record', () => {
    const firm = cardOf({ ...home('Ferretería El Maestro de Zegarra'), taxId: '20533445561' }, { who: 'company' });
    expect(verdict(cardOf(home('Ferretreía El Maestro de Zegarra')), firm)).toBe('one');
    const owner = { name: 'Luis Zegarra Ñahui', phone: '953555050' };
    expect(verdict(cardOf(owner), cardOf({ ...owner, city: 'Lima' }, { who: 'company' }))).toBe('possible');
    expect(verdict(cardOf({ ...home('Luis Zegarra Ñahui') }), cardOf(home('Luis Zegarra Ñahui E.I.R.L.')))).toBe('possible');
  });
});

describe('two clients, or somebody should look', () => {
  const { taxId: _, ...bare } = ana;
  it.each([
    ['one phone, two names', { name: 'Ana Quiroz', phone: '987654123' }, { name: 'Luis Paz', phone: '987654123' }, 'two'],
    ['one email, two names', { name: 'Ana Quiroz', email: 'casa@rey.pe' }, { name: 'Luis Paz', email: 'casa@rey.pe' }, 'two'],
    ['twins', bare, { ...bare, name: 'Luis Quiroz Valderrama' }, 'two'],
    ['father and son', bare, { ...bare, email: 'otro@sol.pe', birthDate: '02/11/2004' }, 'possible'],
    [
      'colleagues',
      { name: 'Ana Quiroz', company: 'Rey SAC', taxId: '20512333797', phone: '014445566' },
      { name: 'Luis Paz', company: 'Rey SAC', taxId: '20512333797', phone: '014445566' },
      'two',
    ],
    [
      'colleagues of like names',
      { name: 'Ana María Quiroz Ñahui', company: 'Rey SAC', taxId: '20533445561', phone: '987654123', email: 'aquiroz@rey.pe' },
      { name: 'Ana Quiroz Ñahui', company: 'Rey SAC', taxId: '20533445561', phone: '944112233', email: 'ana2@rey.pe' },
      'possible',
    ],
    [
      'branches',
      { company: 'Textiles Ñahui SAC', city: 'Lima', phone: '014445566' },
      { company: 'Textiles Ñahui SAC', city: 'Cusco', phone: '084223344' },
      'two',
    ],
    ['a common name in two cities', { name: 'Juan Pérez', city: 'Lima', phone: '987654123' }, { name: 'Juan Pérez', city: 'Cusco', phone: '944112233' }, 'two'],
    ['a rare name alone', { name: 'Zenobia Quillatupa Ayarquispe' }, { name: 'ZENOBIA QUILLATUPA AYARQUISPE' }, 'possible'],
    [
      'one digit apart and both ids right',
      { company: 'Rey Sur', taxId: '20512333797', city: 'Lima' },
      { company: 'Rey Sur', taxId: '20100070970', city: 'Lima' },
      'two',
    ],
    ['one name, phone and email under two ids that are right', { ...bare, taxId: '10456789019' }, { ...bare, taxId: '10412345679' }, 'possible'],
    [
      "the parent's id",
      { ...ana, name: 'Luis Soto Quiroz', birthDate: '01/02/2009' },
      { ...ana, name: 'Eva Rosa Soto Quiroz', birthDate: '07/12/2011' },
      'possible',
    ],
  ] as const)('%s', (_, a, b, expected) => expect(verdict(cardOf(a), cardOf(b))).toBe(expected));

  it.each([
    ['a firm and a person', { name: 'Sol del Norte S.A.C.' }, { name: 'Wong' }],
    ['two people', { name: 'Rosa Sol Mares' }, { name: 'Luis Wong' }],
  ])('%s with nothing in common but an id that is wrong', (_, a, b) => {
    const wrong = { taxIdValid: false };
    expect(verdict(cardOf({ ...a, taxId: '20512333798', phone: '987654123' }, wrong), cardOf({ ...b, taxId: '20512333798', phone: '987654124' }, wrong))).toBe(
      'two',
    );
  });

  it('counts all that somebody should look at, and lists the first thousand', () => {
    const twice = Array.from({ length: 1100 }, (_, at) => {
      const name = `Zenobia ${'abcdefghij'[at % 10]}uilla${'bcdfghjklmn'[Math.floor(at / 10) % 11]}up Ayar${'bcdfghjklm'[Math.floor(at / 110)]}ispe${at}`;
      return [cardOf({ name }), cardOf({ name: name.toUpperCase() })];
    }).flat();
    const { possible, possibleInAll } = link(twice, options);
    expect(possible).toHaveLength(1000);
    expect(possibleInAll).toBeGreaterThanOrEqual(1100);
  });
});

describe('link', () => {
  const copy = cardOf(ana);
  it('of nothing, of one, of blank records', () => {
    expect(link([], options)).toMatchObject({ pairs: [], clusters: [], distinct: 0 });
    expect(link([copy], options)).toMatchObject({ pairs: [], distinct: 1 });
    expect(link([cardOf({}), cardOf({})], options)).toMatchObject({ pairs: [], distinct: 2 });
  });
  it('takes copies for one client, and says so', () => {
    const { pairs, clusters, distinct, first } = link([copy, cardOf({ name: 'Luis Paz' }), copy, copy], options);
    expect(pairs.map(({ a, b, probability, evidence }) => [a, b, probability, evidence[0]?.field])).toEqual([
      [0, 2, 1, 'record'],
      [0, 3, 1, 'record'],
    ]);
    expect([clusters, distinct, [...first]]).toEqual([[[0, 2, 3]], 2, [0, 1, 0, 0]]);
  });
  it('keeps a chain over one phone apart', () => {
    const [a, b, c] = [
      cardOf({ name: 'Ana Quiroz Soto', phone: '987654123' }),
      cardOf({ name: 'Quiroz', phone: '987654123' }),
      cardOf({ name: 'Luis Quiroz Soto', phone: '987654123' }),
    ];
    const { first } = link([a, b, c, ...others], options);
    expect(first[0]).not.toBe(first[2]);
  });
  it('tells evidence, the strongest first', () => {
    const { pairs } = link([copy, cardOf({ ...ana, name: 'Ana Quiros' }), ...others], options);
    const weights = pairs[0]?.evidence.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(weights.length).toBe(7);
    expect(weights).toEqual([...weights].sort((x, y) => y - x));
    expect(pairs[0]?.evidence.find(({ field }) => field === 'name')?.level).toBe('part');
  });
  it('never compares a phone that a whole list shares pair by pair', () => {
    const shared = Array.from({ length: 3000 }, (_, at) => cardOf({ name: `Zoe ${String.fromCharCode(97 + (at % 26))}${at}x`, phone: '987654123' }));
    expect(link(shared, options).candidates).toBeLessThan(100_000);
  });
});

const someCard = fc
  .record(
    {
      name: fc.constantFrom('Ana Quiroz', 'Quiroz, Ana', 'Ana Quiros Soto', 'Luis Paz', 'Luis Paz Ríos', 'Pas Luis', 'Rey SAC'),
      phone: fc.constantFrom('987654123', '987654132', '944112233'),
      email: fc.constantFrom('a@rey.pe', 'ana.quiroz@gmail.com', 'luis@sol.pe'),
      city: fc.constantFrom('Lima', 'Cusco'),
      taxId: fc.constantFrom('45678901', '45678910', '20512333797'),
      birthDate: fc.constantFrom('15/03/1980', '03/15/1980', '01/01/2001'),
    },
    { requiredKeys: [] },
  )
  .map((texts) => cardOf(texts));
const list = fc.array(someCard, { maxLength: 25 });

/** Clusters by the contents of their records. */
const contents = (cards: readonly Card[]): string[] =>
  link(cards, options)
    .clusters.map((cluster) =>
      cluster
        .map((at) => cards[at]?.digest ?? 0)
        .sort()
        .join(),
    )
    .sort();

describe('for any list', () => {
  it('the order of rows changes nothing', () =>
    fc.assert(
      fc.property(list, fc.integer(), (cards, seed) => {
        const keyed = cards.map((card, at) => ({ card, key: Math.imul(at + 1, seed | 1) }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ card }) => card);
        expect(contents(shuffled)).toEqual(contents(cards));
      }),
    ));
  it('a list copied onto itself has as many clients as before', () =>
    fc.assert(
      fc.property(list, (cards) => {
        const filled = cards.filter(({ filled }) => filled > 0);
        expect(link([...filled, ...filled], options).distinct).toBe(link(filled, options).distinct);
      }),
    ));
  it('clusters, first records and the number of clients agree', () =>
    fc.assert(
      fc.property(list, (cards) => {
        const { clusters, first, distinct, pairs } = link(cards, options);
        expect(new Set(first).size).toBe(distinct);
        expect(distinct).toBe(cards.length - clusters.reduce((sum, { length }) => sum + length - 1, 0));
        for (const cluster of clusters) for (const at of cluster) expect(first[at]).toBe(cluster[0]);
        for (const { a, b, probability } of pairs) expect([a < b, first[a] === first[b], probability >= 0.9]).toEqual([true, true, true]);
      }),
    ));
  it('two names with one phone or email are never one', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('Ana Quiroz', 'Rosa Ñahui'),
        fc.constantFrom('Luis Paz', 'Saúl Ticona'),
        fc.constantFrom('phone', 'email'),
        list,
        (a, b, field, cards) => {
          const value = field === 'phone' ? '911222333' : 'casa@uno.pe';
          const all = [cardOf({ name: a, [field]: value }), cardOf({ name: b, [field]: value }), cardOf({ [field]: value }), ...cards];
          const { first } = link(all, options);
          expect(first[0]).not.toBe(first[1]);
        },
      ),
    ));
});

describe('overlap', () => {
  const ours = [cardOf(ana), cardOf({ name: 'Luis Paz Ríos', phone: '944112233', email: 'luis@sol.pe' }), ...others];
  const of = (card: Card) => overlap(ours, [card], options).matches[0];
  it('knows ours, new and doubtful ones', () => {
    expect(of(cardOf(ana))).toMatchObject({ their: 0, our: 0, standing: 'ours', probability: 1 });
    expect(of(cardOf({ name: 'ANA QUIROS VALDERRAMA', phone: '987 654 123', email: 'ana.quiroz@rey.pe' }))).toMatchObject({ our: 0, standing: 'ours' });
    expect(of(cardOf({ name: 'Zenobia Ayar', phone: '955000111' }))).toMatchObject({ our: null, standing: 'new', evidence: [] });
    expect(of(cardOf({ name: 'Zenobia Ayar', taxId: '45678901', city: 'Cusco' }))).toMatchObject({ our: 0, standing: 'conflict' });
    expect(of(cardOf({ name: 'Zenobia Ayar', email: 'luis@sol.pe' }))).toMatchObject({ our: 1, standing: 'conflict' });
  });
  it('is a conflict where name and phone are ours and another right id is not', () => {
    const [id, other] = ['10456789019', '10412345679'];
    const known = [...ours, cardOf({ name: 'Eva Ñahui Larrea', taxId: id, phone: '933444555' })];
    const [match] = overlap(known, [cardOf({ name: 'Eva Ñahui Larrea', taxId: other, phone: '933444555' })], options).matches;
    expect(match).toMatchObject({ our: ours.length, standing: 'conflict' });
  });
  it('is a conflict where two clients of ours answer', () => {
    const both = cardOf({ name: 'Ana Quiroz', phone: ['987654123', '911222333'], email: ['ana.quiroz@rey.pe', 'aq@sol.pe'] });
    const two = [...ours, cardOf({ name: 'Ana María Quiroz Zegarra', phone: '911222333', email: 'aq@sol.pe', birthDate: '01/01/2001' })];
    expect(overlap(two, [both], options).matches[0]?.standing).toBe('conflict');
  });
  it('answers in their order, whatever that of ours', () => {
    const theirs = [cardOf(ana), cardOf({ name: 'Zenobia Ayar' }), cardOf(ana)];
    const { matches } = overlap(ours, theirs, options);
    expect(matches.map(({ their, our }) => [their, our])).toEqual([
      [0, 0],
      [1, null],
      [2, 0],
    ]);
    const back = overlap([...ours].reverse(), theirs, options).matches;
    expect(back.map(({ our }) => (our === null ? null : ours.length - 1 - our))).toEqual(matches.map(({ our }) => our));
  });
});
