import { resolvePlace } from '../../src/client/places/place.js';
import type { Brought, Sensitive } from '../../src/scoring/brought.js';
import type { BroughtPortfolio } from '../../src/scoring/portfolio-brought.js';
import type { Criterion, TargetReport } from '../../src/scoring/score.js';
import { SCORE_WEIGHTS } from '../../src/settings.js';

type Cells = Parameters<typeof resolvePlace>[0];
type Given = Partial<Omit<Brought, 'place' | 'labels' | 'sensitive'>> & {
  readonly place?: Cells;
  readonly country?: string | null;
  readonly labels?: Partial<Brought['labels']>;
  readonly sensitive?: Partial<Sensitive>;
};

export const AS_OF = 20_787;

/** A record of which nothing is known but what the test says. */
export function record(line: number, { place = {}, country = null, labels, sensitive, ...rest }: Given = {}): Brought {
  return {
    row: line - 2,
    line,
    card: { line, who: 'unknown', taxIdValid: false, country, region: null, texts: {}, digest: line, filled: 1 },
    kind: 'unknown',
    named: true,
    phone: true,
    email: false,
    taxId: false,
    place: resolvePlace(place, country),
    labels: {
      ...{ state: 'unknown', tier: 'none', size: 'unknown', sector: 'unknown', stage: 'unknown', interest: 'unknown', ownership: 'unknown' },
      ...labels,
    },
    lastContact: null,
    contactType: null,
    updatedAt: null,
    lastSale: null,
    revenue: null,
    revenueLastYear: null,
    bought: false,
    products: [],
    notes: null,
    owner: null,
    filled: 1,
    invalid: 0,
    sensitive: { age: null, generation: 'unknown', gender: null, maritalStatus: null, children: null, ...sensitive },
    ...rest,
  };
}

/** A portfolio of clients, each by its records. */
export function portfolioOf(clients: readonly (readonly Brought[])[], given: Partial<BroughtPortfolio> = {}): BroughtPortfolio {
  const brought = clients.flat().sort((a, b) => a.line - b.line);
  return {
    brought,
    linkage: {
      pairs: [],
      possible: [],
      possibleInAll: 0,
      clusters: [],
      first: new Uint32Array(brought.length),
      distinct: clients.length,
      candidates: 0,
      fitted: false,
      weights: [],
    },
    profiles: clients.map((records) => ({ records, lines: records.map(({ line }) => line) })),
    asOf: AS_OF,
    mapped: new Set(),
    columns: [],
    currency: 'PEN',
    country: 'PE',
    sales: null,
    weights: SCORE_WEIGHTS,
    halfLife: { contact: 180, record: 365, sales: 365 },
    ...given,
  };
}

type Wanted = { readonly [C in Criterion]?: { readonly wanted?: readonly string[]; readonly excluded?: readonly string[]; readonly weight?: number } };

/** A target of what the test names. */
export function targetOf(wanted: Wanted, zones?: TargetReport['zones']): TargetReport {
  const criteria = Object.entries(wanted).map(([name, one]) => ({ name: name as Criterion, wanted: [], excluded: [], weight: 1, ...one }));
  return { from: 'options', file: null, criteria, ...(zones === undefined ? {} : { zones }) };
}
