import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/inactivity/histories.js';
import { methodOf } from '../../src/inactivity/judge-clients.js';
import { settle } from '../helpers/findings.js';
import { judgeRows, judgeTables, save } from '../helpers/inactive.js';

describe('one method for the states and for inactive', () => {
  it.each([
    [{}, {}, 'hiatus', null],
    [{ 'inactive.method': 'cadence' }, {}, 'cadence', 'cadence'],
    [{ 'inactive.method': 'hiatus' }, { 'state.method': 'cadence' }, 'hiatus', 'hiatus'],
    [{ 'inactive.method': 'mbg-nbd' }, { 'state.method': 'cadence' }, 'cadence', 'mbg-nbd'],
    [{ 'inactive.method': 'auto' }, {}, 'hiatus', 'auto'],
    [{ 'state.method': 'cadence' }, {}, 'cadence', null],
    [{ 'state.method': 'hiatus', 'inactive.method': 'cadence' }, {}, 'cadence', 'cadence'],
    // What is typed weighs more than the configuration, whichever of the two it names.
    [{ 'state.method': 'cadence' }, { 'inactive.method': 'hiatus' }, 'cadence', null],
    [{}, { 'inactive.method': 'cadence' }, 'cadence', 'cadence'],
    [{}, { 'inactive.method': 'bg-nbd' }, 'hiatus', 'bg-nbd'],
    [{}, { 'inactive.method': 'cadence', 'state.method': 'hiatus' }, 'hiatus', 'cadence'],
  ] as const)('%j and %j', async (flags, config, state, inactive) => {
    const settings = await settle({ flags, config });
    expect([settings.state.method, settings.inactive.method]).toEqual([state, inactive]);
  });

  it('the report says which days and rhythms it went by', async () => {
    const rows = ['1,2026-01-05,2026-03-05,3', '2,2026-11-01,2026-11-01,1', '3,2020-01-01,2020-05-01,2', '4,,,0'];
    const { report, findings } = await judgeRows(rows, { flags: { 'inactive.method': 'cadence', days: '300' } });
    expect(report).toMatchObject({ method: 'cadence', fallback: null, model: null, rules: { days: 300, cadence: { current: 1.5, active: 3 } } });
    expect(report.counts).toEqual({ inactive: 2, lapsing: 0, active: 1, neverBought: 1, unknown: 0 });
    expect(report.rhythm).toEqual({ median: 29.5, clients: 1, tooSlow: false });
    expect([0, 1, 2].map((row) => methodOf({ method: 'cadence', alive: null }, findings.facts, row))).toEqual(['cadence', 'hiatus', 'hiatus']);
    const hiatus = await judgeRows(rows, { flags: { days: '300' } });
    expect(hiatus.report).toMatchObject({ method: 'hiatus', rhythm: { tooSlow: true }, counts: { inactive: 1, lapsing: 1, active: 2 } });
  });

  it('a model that cannot be fitted is said, and days decide', async () => {
    const { report, analysis } = await judgeRows(['1,2026-01-05,2026-03-05,3', '2,2020-11-01,2020-12-01,2'], { flags: { 'inactive.method': 'mbg-nbd' } });
    expect(report).toMatchObject({ method: 'hiatus', fallback: { from: 'mbg-nbd', because: 'few' }, model: null, counts: { inactive: 1, active: 1 } });
    expect(analysis.classifications.state.find(({ label }) => label === 'inactive')?.clients).toBe(1);
  });
});

describe('histories of sales one by one', () => {
  const SALES = [
    'Document,Document type,Date,Customer,Amount',
    // Two documents of one day are one day; a credit note is no purchase; a sale after asOf is none of the past.
    ...['F1,Invoice,2026-10-12,Ana,100', 'F2,Invoice,2026-10-12,Ana,50', 'F3,Invoice,2026-10-26,Ana,50', 'F4,Invoice,2026-11-09,Ana,70'],
    ...['C1,Credit note,2026-11-20,Ana,-70', 'F5,Invoice,2026-12-24,Ana,70'],
    ...['F6,Invoice,2026-11-23,Luis,10', 'C2,Credit note,2026-11-24,Rosa,-10', 'F7,Invoice,2026-11-25,Publico en general,10'],
  ].join('\n');

  it('count different days, up to asOf, of buyers alone', async () => {
    const { findings } = await judgeTables({ sales: [save(SALES)] });
    const { facts, context, sales } = findings;
    const { row, repeats, recency, age } = readHistories({ facts, context, sales });
    const names = [...row].map((at) => findings.sales?.buyers[at]?.name);
    expect([...repeats].map((x, at) => [names[at], x, recency[at], age[at]])).toEqual([
      ['Ana', 2, 4, 7],
      ['Luis', 0, 0, 1],
    ]);
  });

  it('of a list of clients too; who bought before the sales begin has a day, but no history', async () => {
    const clients = save('Customer,Last purchase,First purchase,Orders\nLuis,2026-11-23,2020-01-01,50\nEva,2019-05-05,2018-05-05,9\nAna,,,\nNora,,,\n');
    const { findings, report } = await judgeTables({ clients, sales: [save(SALES)] });
    const { facts, context, sales } = findings;
    expect([...readHistories({ facts, context, sales }).row]).toEqual([0, 2]);
    expect(report.counts).toEqual({ inactive: 1, lapsing: 0, active: 2, neverBought: 1, unknown: 0 });
  });
});
