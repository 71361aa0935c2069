import { describe, expect, it } from 'vitest';
import { ruleRows } from '../../src/renderers/rule-rows.js';
import type { Report } from '../../src/report/report.js';
import { rich, speak } from './samples.js';

const withGroups = (name: string, labels: Readonly<Record<string, number>>): Report => ({
  ...rich,
  classifications: {
    ...rich.classifications,
    [name]: Object.entries(labels).map(([label, clients]) => ({ label, clients, share: 0, revenue: 0 })),
  },
});

describe('labels without evidence', () => {
  it.each([
    ['es', 'prospectTier', { A: 1, none: 2 }, ['A', 'Ya compró, o sin monto']],
    ['en', 'prospectTier', { none: 2, B: 1 }, ['B', 'Bought already, or no amount']],
    ['es', 'ownership', { unknown: 1, own: 2 }, ['Del vendedor', 'sin dato']],
    ['en', 'ownership', { own: 2, shared: 0 }, ["The salesperson's"]],
  ] as const)('come last, by their own name where nothing is missing (%s %s)', (language, name, labels, names) => {
    expect(ruleRows(withGroups(name, labels), speak(language), name, 10).map((row) => row.name)).toEqual(names);
  });
});
