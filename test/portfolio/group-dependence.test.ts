import { describe, expect, it } from 'vitest';
import { measureGroups } from '../../src/portfolio/group-dependence.js';
import { analyse } from '../helpers/findings.js';
import { inputOf } from './measuring.js';

describe('by salesperson', () => {
  it('needs the column, and revenue', () => {
    expect(measureGroups(inputOf([{ revenue: 1 }]), 'owner', 'apart')).toBe('no-column');
    expect(measureGroups(inputOf([{ owner: 'Ana' }, { owner: 'Eva', revenue: 0 }]), 'owner', 'apart')).toBe('no-revenue');
    expect(measureGroups(inputOf([{ owner: 'Ana' }, { revenue: 5 }]), 'owner', 'apart')).toBe('no-revenue');
  });
  it('shares are of what has a salesperson; the rest stands apart', () => {
    const input = inputOf([
      { owner: 'Ana', revenue: 20 },
      { owner: 'Eva', revenue: 30 },
      { owner: 'Ana', revenue: 20 },
      { owner: 'Luz' },
      { revenue: 10 },
      { owner: 'Eva', revenue: 900, counter: true },
      { owner: 'Eva', revenue: 900, disposition: 1 },
      { owner: 'Sol', revenue: 20 },
      { owner: 'Mar', revenue: 10 },
    ]);
    expect(measureGroups(input, 'owner', 'apart')).toEqual({
      groups: 4,
      hhi: 3000,
      effective: 3.33,
      gini: 0.25,
      top20Share: 0.4,
      top: [
        { groups: 1, share: 0.4, revenue: 40 },
        { groups: 3, share: 0.9, revenue: 90 },
      ],
      largest: [
        { name: 'Ana', line: null, clients: 2, share: 0.4, revenue: 40 },
        { name: 'Eva', line: null, clients: 1, share: 0.3, revenue: 30 },
        { name: 'Sol', line: null, clients: 1, share: 0.2, revenue: 20 },
      ],
      ungrouped: { clients: 1, share: 0.090909, revenue: 10 },
    });
  });
});

describe('by economic group', () => {
  it('a client without a group is one of its own', () => {
    const input = inputOf([
      { economicGroup: 'Norte', revenue: 20 },
      { revenue: 30 },
      { economicGroup: 'Norte', revenue: 20 },
      { revenue: 20 },
      { economicGroup: 'Sur', revenue: 10 },
      {},
    ]);
    expect(measureGroups(input, 'economicGroup', 'alone')).toMatchObject({
      groups: 4,
      hhi: 3000,
      largest: [
        { name: 'Norte', line: null, clients: 2, share: 0.4 },
        { name: null, line: 3, clients: 1, share: 0.3 },
        { name: null, line: 5, clients: 1, share: 0.2 },
      ],
      ungrouped: { clients: 3, share: 0.5, revenue: 50 },
    });
  });
});

describe('columns of words', () => {
  const FILE =
    'Cliente;Vendedor;Grupo económico;Venta acumulada\nA;R. Paz;Norte;10\nB;r. paz ;NORTE;20\nC;R.PAZ;;30\nD;Ana;Sur;5\nE;-;;7\nPúblico en general;Ana;;90\n';
  it('spellings that fold alike are one, as the first of them stands; blanks are nobody', async () => {
    const { report, findings } = await analyse(FILE);
    expect(report.portfolio.byOwner?.largest).toMatchObject([
      { name: 'R. Paz', clients: 3, revenue: 60 },
      { name: 'Ana', clients: 1, revenue: 5 },
    ]);
    expect(report.portfolio.byOwner?.ungrouped).toMatchObject({ clients: 1, revenue: 7 });
    expect(report.portfolio.byEconomicGroup?.largest[0]).toMatchObject({ name: null, line: 4, revenue: 30 });
    expect(report.portfolio.byEconomicGroup?.largest[1]).toMatchObject({ name: 'Norte', clients: 2, revenue: 30 });
    expect([...(findings.facts.labels.owner ?? [])].slice(0, 5).map((label) => findings.names.labels[label])).toEqual([
      'R. Paz',
      'R. Paz',
      'R. Paz',
      'Ana',
      'unknown',
    ]);
  });
  it('are no classifications', async () => {
    const { report } = await analyse(FILE);
    expect(Object.keys(report.classifications)).not.toContain('owner');
    expect(report.portfolio.abstains).toMatchObject({ referrals: 'no-column', ambassadors: 'no-column' });
  });
});
