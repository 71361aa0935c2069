import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, findCuts } from '../../src/classifiers/rfm.js';
import { segmentOf, value } from '../../src/classifiers/value.js';
import { tellFillers } from '../../src/renderers/rule-rows.js';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { writeNdjson } from '../../src/writers/ndjson.js';
import { analyse, write } from '../helpers/findings.js';
import { speak } from '../renderers/samples.js';

describe('cuts: quantiles of type 7, plus 1', () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6],
      [3, 4, 5, 6],
    ],
    [
      [10, 20],
      [13, 15, 17, 19],
    ],
    [[7], [8, 8, 8, 8]],
    [
      [1, 1, 1, 1, 9],
      [2, 2, 2, 3.6],
    ],
  ])('%j: %j', (values, wanted) => {
    for (const [at, cut] of findCuts(Float64Array.from(values), 1).entries()) expect(cut).toBeCloseTo(wanted[at] as number, 12);
  });
  it.each([
    [2.99, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [5.99, 4],
    [6, 5],
    [-100, 1],
    [1e15, 5],
  ])('%d is of class %i', (of, wanted) => expect(classOf(of, [3, 4, 5, 6])).toBe(wanted));
  it('property: equal values have equal classes, larger ones no lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (values) => {
        const sorted = Float64Array.from(values).sort();
        const cuts = findCuts(sorted, 1);
        const classes = [...sorted].map((one) => classOf(one, cuts));
        for (let at = 1; at < classes.length; at++) expect(classes[at]).toBeGreaterThanOrEqual(classes[at - 1] as number);
        expect(Math.min(...classes)).toBe(1);
      }),
    );
  });
});

describe('segments', () => {
  it.each([
    [5, 5, 'champions'],
    [5, 4, 'champions'],
    [5, 3.5, 'loyal'],
    [5, 3, 'active'],
    [5, 2.5, 'active'],
    [5, 2, 'new'],
    [5, 1, 'new'],
    [4, 5, 'loyal'],
    [4, 3.5, 'loyal'],
    [4, 3, 'active'],
    [4, 2.5, 'active'],
    [4, 2, 'promising'],
    [3, 5, 'needs-attention'],
    [3, 2.5, 'needs-attention'],
    [3, 2, 'promising'],
    [2, 5, 'at-risk'],
    [2, 2.5, 'at-risk'],
    [2, 2, 'almost-lost'],
    [1, 5, 'previously-loyal'],
    [1, 3, 'previously-loyal'],
    [1, 2.5, 'dormant'],
    [1, 1, 'dormant'],
  ])('R %i, FM %d: %s', (r, fm, wanted) => expect(segmentOf(r, fm)).toBe(wanted));
  it('leave no gap, and each has somebody', () => {
    const found = new Set<string>();
    for (let r = 1; r <= 5; r++) for (let fm = 1; fm <= 5; fm += 0.5) found.add(segmentOf(r, fm));
    expect([...found].sort()).toEqual(value.labels.filter((label) => label !== 'prospects' && label !== 'unknown').sort());
  });
});

const HEADER = 'Nombre completo,Última compra,N° de compras,Ventas\n';
const FIVE = 'Ana,29/11/2026,20,5000\nEva,20/11/2026,16,4000\nLuis,01/10/2026,12,3000\nSol,01/06/2026,8,2000\nPaz,01/01/2025,1,100\n';
const scoresOf = async (content: string, told = {}) => {
  const { findings, report } = await analyse(content, told);
  return {
    rfm: [...findings.facts.rfm],
    labels: [...(findings.facts.labels.value ?? [])].map((at) => value.labels[at]),
    rule: report.rules.value,
    coverage: report.coverage.value,
  };
};

describe('a file', () => {
  it('gets scores, segments and its cuts', async () => {
    const { rfm, labels, rule, coverage } = await scoresOf(HEADER + FIVE);
    expect(rfm).toEqual([555, 444, 333, 222, 111]);
    expect(labels).toEqual(['champions', 'loyal', 'needs-attention', 'almost-lost', 'dormant']);
    expect(rule).toEqual({
      asOf: '2026-11-30',
      scored: 5,
      cuts: {
        recency: [9.2, 41, 109.8, 286.2],
        frequency: [7.6, 11.4, 14.6, 17.8].map((cut) => expect.closeTo(cut, 6) as number),
        monetary: [1621, 2601, 3401, 4201],
      },
    });
    expect(coverage).toBe(1);
  });
  it('needs five clients with all three', async () => {
    const four = HEADER + FIVE.split('\n').slice(0, 4).join('\n');
    expect(await scoresOf(four)).toMatchObject({ rfm: [0, 0, 0, 0], rule: { cuts: null, scored: 0 }, coverage: 0 });
    expect(
      (await scoresOf(`${HEADER}${FIVE}Rita,01/01/2026,,7\nIvo,,3,7\nLia,01/01/2026,3,\nMia,,,\nPúblico en general,29/11/2026,90,90000\n`)).labels.slice(5),
    ).toEqual(['unknown', 'unknown', 'unknown', 'prospects', 'unknown']);
  });
  it('says so where it has too few, whose cells are all filled', async () => {
    const { report } = await analyse(HEADER + FIVE.split('\n').slice(0, 4).join('\n'));
    const lines = tellFillers(report, speak('es')).filter((line) => line.startsWith('Valor'));
    expect(lines).toEqual(['Valor (RFM): hacen falta cinco clientes o más con última compra, número de compras y facturación.']);
  });
  it('without a column of purchases says nothing of anybody', async () =>
    expect(await scoresOf('Nombre completo,Última compra,Ventas\nAna,29/11/2026,10\nEva,,\n')).toMatchObject({ coverage: 0, rule: { cuts: null } }));
  it('takes the cuts of the configuration as they are: [low, up)', async () => {
    const config = { 'value.cuts.recency': [30, 90, 180, 365], 'value.cuts.frequency': [2, 4, 6, 10], 'value.cuts.monetary': [500, 1000, 5000, 20_000] };
    const rows = ['01/11/2026,1,499.99', '31/10/2026,2,500', '01/09/2026,4,999.99', '03/06/2026,6,5000', '30/11/2025,10,20000'];
    const { rfm, rule } = await scoresOf(HEADER + rows.map((row, at) => `Cliente ${at},${row}\n`).join(''), { config });
    expect(rfm).toEqual([511, 422, 332, 244, 155]);
    expect(rule.cuts).toEqual({ recency: [30, 90, 180, 365], frequency: [2, 4, 6, 10], monetary: [500, 1000, 5000, 20_000] });
    expect((await scoresOf(`${HEADER}Ana,29/11/2026,10,500\n`, { config })).rfm).toEqual([552]);
  });
  it('other currencies have no scores', async () => {
    const { rfm, labels } = await scoresOf(`${HEADER + FIVE.replaceAll(/,(\d+)\n/g, ',S/ $1\n')}Rita,01/11/2026,3,US$ 900\n`);
    expect([rfm[5], labels[5]]).toEqual([0, 'unknown']);
    expect(rfm[0]).toBe(555);
  });
  it('the scores come out: NDJSON and CSV', async () => {
    const lines = (await write(`${HEADER}${FIVE}Mia,,,\n`, writeNdjson)).toString().trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { rfm: string | null }).rfm)).toEqual(['555', '444', '333', '222', '111', null]);
    const [header = '', first = '', , , , , last = ''] = (await write(`${HEADER}${FIVE}Mia,,,\n`, writeEnrichedCsv)).toString().split('\n');
    const at = header.split(',').indexOf('cartera_rfm');
    expect([at > 0, first.split(',')[at], last.split(',')[at]]).toEqual([true, '555', '']);
    expect((await write('Nombre completo,Ventas\nAna,5\n', writeEnrichedCsv)).toString()).not.toContain('cartera_rfm');
  });
});

// Orders that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

/** The orders as a table of clients: who, first and last day, orders, revenue. */
function aggregate(text: string): string {
  const clients = new Map<string, { days: string[]; revenue: number }>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [, name = '', day = '', revenue = ''] = /^"([^"]*)",([\d-]+),([\d.]+),/.exec(line) ?? [];
    const one = clients.get(name) ?? { days: [], revenue: 0 };
    clients.set(name, { days: [...one.days, day], revenue: one.revenue + Number(revenue) });
  }
  const rows = [...clients].map(([name, { days, revenue }]) => `"${name}",${days.sort()[0]},${days.at(-1)},${days.length},${revenue}`);
  return `Name,First purchase,Last purchase,Purchases,Total revenue\n${rows.join('\n')}\n`;
}

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, rfm: 4 906 orders of 995 customers', () => {
  const content = (): string => aggregate(readFileSync(join(DATA ?? '', 'rfm/rfm_data_orders.csv'), 'utf8'));
  const flags = { asOf: '2006-12-31' };

  it('has the published cuts', async () => {
    const { report } = await analyse(content(), { flags });
    expect(report.summary).toMatchObject({ clients: 995, revenue: 464_158 });
    expect(report.rules.value).toEqual({
      asOf: '2006-12-31',
      scored: 995,
      cuts: { recency: [115, 181, 297.4, 482], frequency: [4, 5, 6, 8], monetary: [255.8, 382, 506.4, 666] },
    });
    expect(report.classifications.value.reduce((sum, { clients }) => sum + clients, 0)).toBe(995);
  });
  it('has the published scores', async () => {
    const text = content();
    const named = text
      .split('\n')
      .slice(1)
      .map((line) => /^"([^"]*)"/.exec(line)?.[1] ?? '');
    const scores = (await write(text, writeNdjson, { flags }))
      .toString()
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { rfm: string }).rfm);
    const wanted = { "Abbey O'Reilly": '343', 'Add Senger': '412', 'Aden Lesch': '323', 'Aden Murphy': '544', 'Admiral Senger': '433' };
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, scores[named.indexOf(name)]]))).toEqual(wanted);
  });
  it.each([
    [90, 854],
    [180, 596],
    [365, 343],
  ])('has the published count of inactive clients: over %i days', async (days, wanted) => {
    const { report } = await analyse(content(), { flags: { ...flags, 'state.current': '30', 'state.active': String(days) } });
    expect(report.classifications.state.find(({ label }) => label === 'inactive')?.clients).toBe(wanted);
  });
});
