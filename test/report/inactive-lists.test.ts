import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPortfolio } from '../../src/analyze.js';
import { STANDINGS } from '../../src/inactivity/inactive.js';
import { listInactive } from '../../src/report/inactive-lists.js';
import type { InactiveClient, InactiveReport } from '../../src/report/inactive-report.js';
import { readIds, readInactive, readInactiveTexts } from '../../src/report/inactive-texts.js';
import { LazyRows } from '../../src/report/lazy-rows.js';
import { makeInactive } from '../../src/report/make-inactive.js';
import { settle, type Told, withFile } from '../helpers/findings.js';
import { makeIo } from '../helpers/io.js';

const io = makeIo();
type Seen = { readonly report: InactiveReport; readonly clients: readonly (InactiveClient & { readonly id: string | null })[] };

/** What `inactive` finds in files of the house. */
async function look(clients: string | null, sales: string | null = null, told: Told = {}): Promise<Seen> {
  const settings = await settle(told);
  const files = { clients: clients === null ? null : { path: clients }, sales: sales === null ? [] : [{ path: sales, sheet: null }] };
  const opened = await openPortfolio(files, settings, { io });
  try {
    const { findings, signs } = await readInactive(opened, settings, { io });
    const report = makeInactive(findings, settings, signs);
    const ids = await readIds(opened.source, findings, report.clients);
    return { report, clients: [...report.clients].map((client) => ({ ...client, id: ids.of(client.row) })) };
  } finally {
    await opened.source.close();
  }
}

/** The same of a text. */
const lookAt = (content: string, told: Told = {}): Promise<Seen> =>
  withFile(content, told, async (opened, settings) => {
    const { findings, signs } = await readInactive(opened, settings, { io });
    const report = makeInactive(findings, settings, signs);
    const ids = await readIds(opened.source, findings, report.clients);
    return { report, clients: [...report.clients].map((client) => ({ ...client, id: ids.of(client.row) })) };
  });
const shown = ({ clients }: Seen) => clients.map(({ id, reason, reasonRead, action }) => [id, reason + (reasonRead ? '!' : ''), action].join(' '));

describe('files of the house', () => {
  it('ventas: of the sales one by one', async () => {
    const { report, clients } = await look('fixtures/ventas/clientes.csv', 'fixtures/ventas/ventas.csv');
    expect(
      clients.map(({ id, line, daysSince, lastAmount, valueAtStake, action, rank }) => [id, line, daysSince, lastAmount, valueAtStake, action, rank]),
    ).toEqual([
      ['C003', 4, 533, 640.2, 640.2, 'write', 1],
      ['C007', 8, 419, 120, 120, 'find-contact', 2],
    ]);
    // By hand, without tax: C001 11/2025-11/2026 6120.50 + 3000 - 400 + 1300 = 10020.50; C002 3200.50 + 1890 = 5090.50; C005 2 x 455.55; C006 84.75;
    // the nail shop (C010) 310.
    const all = 10020.5 + 5090.5 + 911.1 + 84.75 + 310 + 760.2;
    expect(report.stake).toEqual({ amount: 760.2, share: Math.round((760.2 / all) * 1e6) / 1e6 });
    expect(report.capacity).toEqual({ perWeek: 20, weeks: 1 });
  });

  it('ferreteria: of the rows; an A that left is visited', async () => {
    const { report, clients } = await look('fixtures/ferreteria/input.csv');
    expect(clients).toHaveLength(report.counts.inactive);
    expect(report.capacity.weeks).toBe(Math.ceil(clients.filter(({ reachable }) => reachable).length / 20));
    // 2024-05-17 to 2024-07-23 is less than a year: all of it.
    expect(clients.find(({ id }) => id === 'F0002')).toMatchObject({
      line: 3,
      lastPurchase: '2024-07-23',
      daysSince: 860,
      rule: 'hiatus',
      limit: 365,
      rhythm: 6.1,
      pAlive: null,
      expectedValue: null,
      lastAmount: null,
      valueAtStake: 3042.2,
      reason: 'attention',
      reasonRead: false,
      action: 'call',
    });
    expect(clients[0]).toMatchObject({ id: 'F0182', action: 'visit', reachable: true, rank: 1 });
    expect(clients.map(({ rank }) => rank)).toEqual(clients.map((_, at) => at + 1));
  });

  it('completa: the satisfaction of a client that left', async () => {
    expect(shown(await look('fixtures/completa/input.csv'))).toContain('K008 dissatisfaction find-contact');
  });
});

const HEADER =
  'Código;Teléfono;Correo;Dirección;Acepta publicidad;Primera compra;Última compra;Venta acumulada;Último contacto;Tipo de contacto;Satisfacción;Motivo de baja';

describe('reasons and steps of a file', () => {
  const rows = [
    'a;987 654 321;;;;;2025-01-10;1000;2025-03-01;Llamada;;Muy caro',
    'b;;b@b.pe;;Sí;;2025-01-10;900;2025-01-11;Llamada;2;',
    'c;987 654 322;;;No;;2025-01-10;800;2026-11-01;Llamada;2;Precio',
    'd;987 654 323;;;;;2025-01-10;700;2026-11-01;Llamada;5;Cerró el negocio',
    'e;;;;;;2025-01-10;600;2026-11-01;Llamada;5;',
    'f;987 654 324;;;;;2025-01-10;500;2026-11-01;Correo masivo;;',
    "'07;987 654 325;;;;;2025-01-10;;2026-11-01;Llamada;5;",
    'h;987 654 326;;;;;2026-11-10;400;2026-11-01;Llamada;1;Precio',
  ];

  it('one of each, who can be called first, who refused or closed last', async () => {
    const seen = await lookAt([HEADER, ...rows].join('\n'));
    expect(shown(seen)).toEqual([
      'a price! call',
      'b dissatisfaction write',
      'f attention call',
      '07 unknown call',
      'e unknown find-contact',
      'c price! leave',
      'd other! leave',
    ]);
    expect(seen.report.stake).toEqual({ amount: 4500, share: 0.918367 });
    expect(seen.clients.at(3)?.valueAtStake).toBeNull();
  });

  it('texts of the clients that are shown, and of no other', async () => {
    const texts = await withFile([HEADER, ...rows].join('\n'), {}, async (opened, settings) => {
      const { findings, signs } = await readInactive(opened, settings, { io });
      return readInactiveTexts(opened.source, findings, makeInactive(findings, settings, signs).clients.slice(0, 2), ['id', 'phone', 'email', 'churnReason']);
    });
    expect([...texts]).toEqual([
      [0, { id: ['a'], phone: ['987 654 321'], churnReason: ['Muy caro'] }],
      [1, { id: ['b'], email: ['b@b.pe'] }],
    ]);
  });

  it('the order does not hang on the order of the rows', async () => {
    const order = async (lines: readonly string[]) => (await lookAt([HEADER, ...lines].join('\n'))).clients.map(({ id }) => id);
    const straight = await order(rows);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (lines) => {
        expect(await order(lines)).toEqual(straight);
      }),
      { numRuns: 8 },
    );
  });
});

describe('files that tell less', () => {
  it('without amounts the order is by recency, and nothing is at stake', async () => {
    const { report, clients } = await lookAt(
      'Código;Teléfono;Última compra\na;987654321;2024-01-01\nb;987654322;2025-01-01\nc;;2025-06-01\nd;987654323;2025-01-01',
    );
    expect(clients.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
    expect(clients.map(({ reason }) => reason)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(report.stake).toBeNull();
  });

  it('without a column of codes there is no id', async () => {
    const { clients } = await lookAt('Nombre;Teléfono;Última compra\nAna Ruiz;987654321;2024-01-01\nLuis Paz;987654322;2026-11-01');
    expect(clients.map(({ id, line }) => [id, line])).toEqual([[null, 2]]);
  });

  it('who a status alone calls inactive has no days, and stands by value', async () => {
    const content = 'Code,Phone,Status,Total revenue\na,987654321,Inactive,50\nb,987654322,Inactive,80\nc,987654323,Active,70';
    const lists = await withFile(content, {}, async (opened, settings) => {
      const { findings, signs } = await readInactive(opened, settings, { io });
      const standing = Uint8Array.from(['inactive', 'inactive', 'active'] as const, (name) => STANDINGS.indexOf(name));
      return listInactive(findings, { method: 'hiatus', standing, alive: null, limit: new Uint32Array(3), model: null, fallback: null }, signs, 1);
    });
    const shown = lists.clients
      .slice()
      .map(({ row, lastPurchase, daysSince, rule, limit, valueAtStake }) => [row, lastPurchase, daysSince, rule, limit, valueAtStake]);
    expect(shown).toEqual([
      [1, null, null, 'status', null, 80],
      [0, null, null, 'status', null, 50],
    ]);
    expect([lists.stake, lists.capacity]).toEqual([
      { amount: 130, share: 0.65 },
      { perWeek: 1, weeks: 2 },
    ]);
  });

  it('about to lapse: past their own rhythm, by value', async () => {
    const content =
      'Code,Phone,First purchase,Last purchase,Purchases,Total revenue\na,987654321,2026-01-01,2026-09-01,9,500\nb,987654322,2026-01-01,2026-09-01,9,800';
    const lists = await withFile(content, {}, async (opened, settings) => {
      const { findings, signs } = await readInactive(opened, settings, { io });
      const standing = new Uint8Array(2).fill(STANDINGS.indexOf('lapsing'));
      return listInactive(
        findings,
        { method: 'hiatus', standing, alive: Float64Array.of(0.25, Number.NaN), limit: Uint32Array.of(365, 365), model: null, fallback: null },
        signs,
        20,
      );
    });
    expect(lists.lapsing.slice().map(({ row, daysSince, rule, limit, rhythm, pAlive, rank }) => [row, daysSince, rule, limit, rhythm, pAlive, rank])).toEqual([
      [1, 90, 'cadence', 365, 30.4, null, 1],
      [0, 90, 'cadence', 365, 30.4, 0.25, 2],
    ]);
    expect([lists.clients.length, lists.stake]).toEqual([0, { amount: 0, share: 0 }]);
  });

  it('nobody left', async () => {
    const { report } = await lookAt('Código;Última compra;Venta total\na;2026-11-01;10\nb;2026-11-02;20');
    expect([report.clients.length, report.stake, report.capacity.weeks]).toEqual([0, { amount: 0, share: 0 }, 0]);
    expect(JSON.parse(JSON.stringify(report)).clients).toEqual([]);
  });
});

describe('rows made when they are asked for', () => {
  const numbers = [5, 3, 8, 1];
  const rows = new LazyRows(Uint32Array.from(numbers), (row, rank) => ({ row, rank }));
  const all = numbers.map((row, at) => ({ row, rank: at + 1 }));

  it('are an array to whoever looks', () => {
    expect(rows.length).toBe(4);
    expect([...rows]).toEqual(all);
    expect(JSON.stringify({ rows })).toBe(JSON.stringify({ rows: all }));
  });
  it('slices like one', () => {
    const bound = fc.option(fc.integer({ min: -6, max: 6 }), { nil: undefined });
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        expect(rows.slice(from, to)).toEqual(all.slice(from, to));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 6 }), (at) => {
        expect(rows.at(at)).toEqual(all.at(at));
      }),
    );
  });
});
