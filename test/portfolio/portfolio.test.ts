import { describe, expect, it } from 'vitest';
import { MEASURES, measurePortfolio } from '../../src/portfolio/portfolio.js';
import { portfolioContract } from '../../src/report/contract-portfolio.js';
import { analyse } from '../helpers/findings.js';
import { rich } from '../renderers/samples.js';
import { inputOf, monthly } from './measuring.js';

describe('all measures of a portfolio', () => {
  const clients = [
    { revenue: 50, sector: 'A', tier: 'A', state: 'current', owner: 'Ana', buyer: true, first: '2020-01-05', last: '2026-11-01' },
    { revenue: 30, sector: 'B', tier: 'B', state: 'inactive', economicGroup: 'Norte', buyer: true, first: '2019-01-05', last: '2020-11-01' },
    { revenue: 20, sector: 'B', tier: 'C', state: 'probable' },
  ];
  it('each either has figures or says why not', () => {
    for (const input of [inputOf([]), inputOf(clients), inputOf(clients, { sales: monthly(2024 * 12, 30, 3, (client, at) => 10 + ((client + at) % 5)) })]) {
      const portfolio = measurePortfolio(input);
      for (const name of MEASURES) expect(portfolio[name] === null, name).toBe(portfolio.abstains[name] !== undefined);
    }
  });
  it('the contract names every key of them', () => {
    const measured = measurePortfolio(inputOf(clients, { sales: monthly(2024 * 12, 30, 3, (client, at) => 10 + ((client + at) % 5)) }));
    expect(measured.seasonality).not.toBeNull();
    expect(measured.diversification).not.toBeNull();
    expect(measured.retention).not.toBeNull();
    // What it does not name would be missing from what it gives back.
    for (const portfolio of [measured, rich.portfolio]) expect(portfolioContract.parse(portfolio)).toEqual(portfolio);
  });
  it('does not hang on the order of the rows', async () => {
    const head = 'Cliente;Vendedor;Fuente;Venta acumulada;Primera compra;Última compra;Último contacto;NPS\n';
    const rows = [
      'A;Ana;Web;50;01/02/2020;01/11/2026;;9',
      'B;Eva;Referido;30;05/06/2019;03/10/2026;01/01/2026;10',
      'C;Ana;;;;;01/11/2026;3',
      'D;;Web;7;01/02/2021;;;',
    ];
    const withoutLines = async (list: readonly string[]) => {
      const { report } = await analyse(head + list.join('\n'));
      return JSON.parse(JSON.stringify(report.portfolio, (key, value: unknown) => (key === 'line' ? undefined : value)));
    };
    expect(await withoutLines([...rows].reverse())).toEqual(await withoutLines(rows));
  });
});
