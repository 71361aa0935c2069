import type { Card } from '../../src/linkage/card.js';
import { link } from '../../src/linkage/link.js';
import type { ScoreView } from '../../src/renderers/score-view.js';
import type { Scored, ScoreReport } from '../../src/report/score-report.js';
import type { Brought } from '../../src/scoring/brought.js';
import type { BroughtPortfolio, Trace } from '../../src/scoring/portfolio-brought.js';
import { makeProfiles, type Profile } from '../../src/scoring/profile.js';
import type { Call, DimensionReport, Signal } from '../../src/scoring/score.js';
import { type DimensionName, SCORE_WEIGHTS } from '../../src/settings.js';
import { column } from './samples.js';

const trace = (code: string, args: Trace['args'] = {}, lines: readonly number[] = []): Trace => ({ code, args, column: null, lines });
const signal = (code: Signal['code'], severity: Signal['severity'], args: Trace['args']): Signal => ({ code, severity, args, evidence: [] });

const dimension = (name: DimensionName, points: number, evidence: readonly Trace[], ceiling: number = SCORE_WEIGHTS[name]): DimensionReport => ({
  name,
  weight: SCORE_WEIGHTS[name],
  value: ceiling === 0 ? null : points / SCORE_WEIGHTS[name],
  points,
  ceiling,
  evidence,
});

const place: Brought['place'] = {
  country: null,
  region: null,
  province: null,
  city: null,
  district: null,
  timeZone: null,
} as unknown as Brought['place'];

/** One record with a name; nothing else is known of it. */
function bring(line: number, who: Card['who'], texts: Card['texts']): Brought {
  return {
    row: line - 2,
    line,
    card: { line, who, taxIdValid: false, country: null, region: null, texts, digest: line, filled: 2 },
    kind: who,
    named: true,
    phone: true,
    email: false,
    taxId: false,
    place,
    labels: { state: 'unknown', tier: 'none', size: 'unknown', sector: 'unknown', stage: 'unknown', interest: 'unknown', ownership: 'unknown' },
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
    filled: 2,
    invalid: 0,
    sensitive: { age: null, generation: 'unknown', gender: null, maritalStatus: null, children: null },
  };
}

const records = [
  bring(12, 'company', { company: ['Ferretería Rímac S.A.C.'], name: ['Ana Quispe Mamani'] }),
  bring(7, 'person', { name: ['QUISPE MAMANI, ANA'] }),
  bring(41, 'company', { company: ['Constructora Ñaupa E.I.R.L.'] }),
  bring(55, 'person', { firstName: ['José Luis'], lastName: ['Paredes Soto'] }),
  bring(60, 'unknown', {}),
];
const linkage = link(
  records.map(({ card }) => card),
  { threshold: 0.9 },
);
const profiles: readonly Profile[] = makeProfiles(records, linkage);
const rules: Pick<BroughtPortfolio, 'weights' | 'halfLife'> = { weights: SCORE_WEIGHTS, halfLife: { contact: 180, record: 365, sales: 365 } };
const portfolio: BroughtPortfolio = {
  ...{ brought: records, linkage, profiles, asOf: 20_779, mapped: new Set(), columns: [], currency: 'PEN', country: 'PE', sales: null },
  ...rules,
};

const call = (profile: number, more: Partial<Call> = {}): Call => ({
  profile,
  line: profiles[profile]?.lines[0] ?? 0,
  because: 'fits',
  relevance: 100,
  phone: true,
  email: true,
  lastContact: '2026-10-15',
  lastSale: '2026-09-30',
  revenue: 12_500,
  ...more,
});

const calls: readonly Call[] = [
  ...[
    call(0),
    call(1, { email: false, lastSale: null, revenue: null }),
    call(2),
    call(3, { because: 'proven', relevance: 50 }),
    call(4, { because: 'usable', relevance: null, phone: false }),
  ],
  ...Array.from({ length: 36 }, () => call(2)),
];

/** The figures of a candidate with many rows and few relations: 350 rows, 41 clients that serve. */
export const candidate: ScoreReport = {
  cartera: '0.1.0',
  schema: 1,
  asOf: '2026-11-22',
  input: {
    file: 'cartera-candidato.xlsx',
    sha256: 'ab'.repeat(32),
    format: 'xlsx',
    sheet: null,
    encoding: 'utf-8',
    delimiter: '',
    headerLine: 1,
    rows: 350,
    clients: 350,
    rejected: 0,
    blank: 0,
    excluded: 0,
    excludedBy: {},
    skipped: [],
  },
  columns: [column(0, 'Razón social', 'company'), column(1, 'RUC', 'taxId'), column(2, 'Celular', 'phone'), column(3, 'Último contacto', 'lastContact')],
  assumptions: [],
  currency: 'PEN',
  target: {
    from: 'options',
    file: null,
    criteria: [
      { name: 'sector', wanted: ['ferretería'], excluded: [], weight: 1 },
      { name: 'place', wanted: ['Lima'], excluded: [], weight: 1 },
    ],
  },
  funnel: { rows: 350, distinct: 312, usable: 241, proven: 96, fit: 41 },
  size: {
    usable: 241,
    companies: 201,
    persons: 40,
    buyers: 52,
    currency: 'PEN',
    revenue: 180_400,
    revenueLastYear: 96_150,
    recentBuyers: 40,
    recentRevenue: 120_000,
  },
  quality: {
    score: 45.8,
    ceiling: 90,
    grade: 'D',
    stars: 2,
    light: 'amber',
    dimensions: [
      dimension('identification', 11.7, [trace('tax-id-missing', { clients: 201, of: 250, country: 'PE' })]),
      dimension('validity', 8.6, [trace('impossible-phones', { cells: 49 })]),
      dimension('uniqueness', 8.9, [trace('repeated', { repeated: 38, records: 350 })]),
      dimension('contactFreshness', 6, [trace('median-contact', { days: 226 })]),
      dimension('recordCurrency', 0, [trace('no-date-column')], 0),
      dimension('relationship', 3.3, [trace('contact-ways', { visits: 31, mass: 140 })]),
      dimension('salesEvidence', 1.8, [trace('dated-sales', { clients: 52 })]),
      dimension('productEvidence', 2.4, [trace('known-products', { clients: 150, of: 312 })]),
      dimension('resilience', 3.1, [trace('largest-client', { clients: 1, share: 0.58 })]),
    ],
    missing: [{ fields: ['updatedAt'], points: 10, any: false, dimensions: ['recordCurrency'] }],
  },
  relevance: {
    score: 44,
    judged: 187,
    unjudged: 125,
    matching: 83,
    excluded: 0,
    criteria: [
      { name: 'sector', known: 150, matching: 70 },
      { name: 'place', known: 180, matching: 120 },
    ],
  },
  verdict: 'partial',
  signals: [
    signal('same-contact-date', 'high', { date: '2026-10-15', count: 118, dated: 240, others: 0 }),
    signal('shared-phone', 'high', { names: 14, phones: 1, rows: '88-101' }),
    signal('round-amounts', 'medium', { count: 44, amounts: 52, step: 100 }),
  ],
  ownership: null,
  overlap: null,
  carryOver: null,
  calls,
  strengths: [trace('no-repeats', { share: 0.89, records: 350 }), trace('seen', { count: 31, clients: 312 })],
  weaknesses: [trace('unsold', { count: 189, usable: 241 })],
  questions: [trace('no-origin', { count: 350, clients: 350 }), trace('unproven', { count: 216, clients: 312 })],
  sensitive: { allowed: false, used: [] },
  duplicates: { repeated: 38, clusters: 30, pairs: 45 },
  rules: { ...rules, threshold: 0.9 },
  issues: { errors: 0, warnings: 0, byCode: {}, byField: {}, sample: [] },
};

/** The same judgement with something changed. */
export const judged = (change: Partial<ScoreReport> = {}): Scored => ({ report: { ...candidate, ...change }, portfolio, profiles, shares: {} });

/** No target, few columns: no grade, no relevance, nothing to clarify, nobody to call. */
export const bareCandidate: Partial<ScoreReport> = {
  target: null,
  relevance: null,
  funnel: { rows: 3, distinct: 3, usable: 1, proven: 0, fit: null },
  size: { usable: 1, companies: 0, persons: 1, buyers: 0, currency: null, revenue: null, revenueLastYear: null, recentBuyers: 0, recentRevenue: null },
  quality: { ...candidate.quality, score: 18.2, ceiling: 45, grade: null, stars: 0, light: 'none' },
  verdict: 'list',
  signals: [],
  questions: [],
  strengths: [],
  weaknesses: [],
  calls: [],
  duplicates: { repeated: 0, clusters: 0, pairs: 0 },
};

/** Everything that options add, and a million rows. */
export const largeCandidate: Partial<ScoreReport> = {
  target: {
    from: 'file',
    file: 'target.yaml',
    criteria: [
      { name: 'sector', wanted: ['ferretería', 'construcción', 'materiales de construcción'], excluded: ['gobierno'], weight: 2 },
      { name: 'place', wanted: ['Lima', 'Callao'], excluded: [], weight: 1 },
      { name: 'age', wanted: ['30-55'], excluded: [], weight: 1 },
    ],
  },
  input: {
    ...candidate.input,
    sheet: 'Enero + Febrero',
    headerLine: 4,
    rows: 1_000_000,
    clients: 994_990,
    rejected: 10,
    blank: 5_000,
    skipped: [{ line: 1, reason: 'title' }],
    sheets: [
      { name: 'Enero', rows: 500_000, hidden: false, read: true },
      { name: 'Notas', rows: 12, hidden: true, read: false },
    ] as unknown as NonNullable<ScoreReport['input']['sheets']>,
  },
  funnel: { rows: 1_000_000, distinct: 912_345, usable: 801_234, proven: 500_001, fit: 123_456 },
  size: { ...candidate.size, usable: 801_234, buyers: 400_000, revenueLastYear: 1_234_567_890.5 },
  quality: { ...candidate.quality, score: 79.9, ceiling: 100, grade: 'B', stars: 4, light: 'green', missing: [] },
  relevance: { score: 66.7, judged: 800_000, unjudged: 1_234, matching: 400_000, excluded: 77, criteria: [{ name: 'age', known: 10, matching: 1 }] },
  verdict: 'portfolio',
  ownership: { own: 600_000, corporate: 200_000, shared: 12_345, unknown: 100_000 },
  overlap: {
    file: 'nuestros.xlsx',
    clients: 1204,
    new: 912_338,
    ours: 5,
    conflict: 2,
    cases: [
      { line: 12, our: 40, standing: 'ours', probability: 1, evidence: [{ field: 'taxId', level: 'same', weight: 12 }] },
      {
        line: 15,
        our: 41,
        standing: 'conflict',
        probability: 0.62,
        evidence: [
          { field: 'taxId', level: 'same', weight: 12 },
          { field: 'name', level: 'different', weight: -4 },
        ],
      },
      ...[20, 21, 22, 23, 24].map((line) => ({ line, our: line + 100, standing: 'ours' as const, probability: 0.97, evidence: [] })),
    ],
  },
  carryOver: { share: 0.3, sales: 412, lastYear: 96_150, ours: 5_000, amount: 28_845, low: 19_230, high: 48_075, refused: null },
  sensitive: { allowed: true, used: ['age'] },
  assumptions: [{ code: 'date-order', args: { column: 'Último contacto', order: 'dmy' } }],
  issues: { errors: 9, warnings: 3, byCode: { 'type-error': 9 }, byField: { 'type-error': { lastContact: 9 } }, sample: [] },
};

export const scoreView: ScoreView = {
  path: 'cartera-candidato.xlsx',
  sales: '',
  reproduce: 'cartera score cartera-candidato.xlsx --sector ferretería --place Lima --as-of 2026-11-22',
  showPersonal: false,
  width: 80,
  color: false,
};
