import { RULE_NAMES, RULES } from '../../src/classifiers/index.js';
import { FACTOR_NAMES, type Factor } from '../../src/classifiers/interest.js';
import { missingLabel } from '../../src/classifiers/rule.js';
import type { FieldName } from '../../src/client/fields.js';
import type { ColumnPlan, Reason } from '../../src/client/plan.js';
import { type Language, makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { MEASURES, type MeasureName } from '../../src/portfolio/portfolio.js';
import type { Say } from '../../src/renderers/say.js';
import type { ColumnsReport, Group, Report, ValidateReport } from '../../src/report/report.js';
import { makeStatements } from '../../src/report/statements.js';

export const speak = (language: Language, locale: string | null = null): Say => ({
  words: catalogue(language),
  format: makeFormat(language, locale),
  language,
});

export function column(
  index: number,
  header: string,
  field: FieldName | null,
  reason: Reason = field === null ? 'unknown-header' : 'alias',
  more: Partial<ColumnPlan> = {},
): ColumnPlan {
  return { index, header, field, confidence: field === null ? 0 : 1, reason, shapes: {}, fit: field === null ? null : 1, filled: 1, ...more };
}

const groups = (total: number, rows: Readonly<Record<string, readonly [clients: number, revenue: number]>>): Group[] =>
  Object.entries(rows).map(([label, [clients, revenue]]) => ({ label, clients, share: total === 0 ? 0 : Math.round((clients / total) * 1e6) / 1e6, revenue }));

type Classifications = Report['classifications'];

/** The given classifications, and nothing known for any other. */
const classify = (given: Partial<Classifications>): Classifications => {
  const clients = given.state?.reduce((sum, group) => sum + group.clients, 0) ?? 0;
  const others = RULE_NAMES.map((name) => [name, groups(clients, { [missingLabel(RULES[name])]: [clients, 0] })] as const);
  return { ...Object.fromEntries(others), ...given } as Classifications;
};
const cover = (given: Readonly<Record<string, number>>): Report['coverage'] =>
  ({ ...Object.fromEntries(RULE_NAMES.map((name) => [name, 0])), ...given }) as Report['coverage'];

const STATES = ['current', 'active', 'inactive', 'potential', 'probable', 'unknown'];
const none = { A: 0, B: 0, C: 0, none: 0 };

/** Nothing but the concentration over clients. */
const unmeasured = {
  withoutTop3: null,
  ...(Object.fromEntries(MEASURES.map((name) => [name, null])) as { readonly [M in MeasureName]: null }),
  abstains: Object.fromEntries(MEASURES.map((name) => [name, 'no-column' as const])),
};

/** A report with everything in it: the shape of a Mexican wholesaler's export. */
export const rich: Report = withStatements({
  cartera: '0.1.0',
  schema: 1,
  asOf: '2026-11-30',
  input: {
    file: 'clientes-nov.csv',
    sha256: 'ab'.repeat(32),
    format: 'csv',
    sheet: null,
    encoding: 'windows-1252',
    delimiter: ';',
    headerLine: 4,
    rows: 2416,
    clients: 2400,
    rejected: 4,
    blank: 8,
    excluded: 4,
    excludedBy: { total: 1, deleted: 3 },
    skipped: [
      { line: 1, reason: 'title' },
      { line: 2, reason: 'title' },
      { line: 3, reason: 'blank' },
      { line: 2421, reason: 'total' },
    ],
  },
  columns: [
    column(0, 'Clave', 'id'),
    column(1, 'Razón social', 'company'),
    column(2, 'RFC', 'taxId', 'alias', { fit: 0.995 }),
    column(3, 'Teléfono', 'phone', 'alias', { fit: 0.9 }),
    column(4, 'Estado', 'region', 'alias', { confidence: 0.9 }),
    column(5, 'Fecha últ. compra', 'lastPurchase', 'normalised', { confidence: 0.95, shapes: { dates: { 'd/d/y': 'dmy' } }, fit: 0.998 }),
    column(6, 'N° compras', 'purchaseCount', 'alias', {}),
    column(7, 'Venta acumulada', 'totalRevenue', 'word', { confidence: 0.7, shapes: { decimal: '.', currency: 'MXN' }, fit: 1 }),
    column(8, 'Ruta de reparto de los jueves por la tarde', null),
    column(9, 'Última compra (antes)', null, 'other-column-better'),
    column(10, 'Tel. 2', null, 'values-do-not-fit'),
  ],
  assumptions: [
    { code: 'currency', args: { sign: '$', currency: 'MXN' } },
    { code: 'date-order', args: { column: 'Fecha de alta', order: 'dmy' } },
    { code: 'date-order', args: { column: 'Último contacto', order: 'dmy' } },
  ],
  rules: {
    state: { method: 'hiatus', current: 90, active: 365, cadence: { current: 1.5, active: 3, least: 14, most: 730 } },
    tier: { method: 'abc', a: 80, b: 95, least: { A: 9100.5, B: 1200 } },
    prospectTier: { least: { A: null, B: null } },
    keyAccount: { share: 5, top: 10, buyers: 100 },
    value: { asOf: '2026-11-30', cuts: null, scored: 0 },
    size: { small: 10, medium: 50, large: 250 },
    sector: { from: { column: 0, inferred: 0, unknown: 2400 } },
    location: {
      level: 'region',
      from: {
        country: { cell: 2400, region: 0, phone: 0, taxId: 0, fallback: 0, unknown: 0 },
        region: { cell: 2400, province: 0, district: 0, postalCode: 0, city: 0, unknown: 0 },
      },
    },
    interest: {
      hot: 4,
      warm: 2,
      recent: 30,
      contact: 90,
      factors: { column: 0, 'recent-contact': 150, contact: 90, 'late-stage': 60, qualified: 44, inbound: 310, 'opt-out': 21, lost: 9 },
    },
    profitability: { rate: 0, potential: 1 },
    revenue: { tax: null, from: 'column' },
    generation: { from: 'birthDate' },
  },
  summary: {
    clients: 2400,
    revenue: 68_553_585.4,
    currency: 'MXN',
    counter: { clients: 1, revenue: 6_120_400 },
    buyers: 1929,
    boughtLastYear: 1160,
    lapsing: null,
    otherCurrencies: [{ currency: 'USD', clients: 3, revenue: 4200.5 }],
  },
  classifications: classify({
    state: groups(2400, {
      current: [612, 41_803_210.1],
      active: [548, 12_914_880.2],
      inactive: [731, 7_402_655.1],
      potential: [118, 0],
      probable: [352, 0],
      unknown: [39, 6_432_840],
    }),
    tier: groups(2400, { A: [318, 49_946_548.2], B: [489, 9_364_977.9], C: [1122, 3_121_659.3], none: [471, 0] }),
    generation: groups(2400, {
      greatest: [0, 0],
      silent: [9, 90_000],
      boomer: [61, 700_000],
      x: [142, 900_000],
      millennial: [97, 400_000],
      z: [12, 20_000],
      alpha: [0, 0],
      organization: [2061, 60_323_185.4],
      unknown: [18, 6_120_400],
    }),
    location: groups(2400, {
      'MX-JAL': [1204, 30_000_000],
      'MX-GUA': [401, 12_000_000],
      'MX-MIC': [311, 8_000_000],
      'MX-COL': [188, 5_000_000],
      'MX-AGU': [90, 2_000_000],
      'MX-NAY': [50, 1_000_000],
      'MX-ZAC': [40, 900_000],
      'MX-CMX': [20, 800_000],
      'MX-MEX': [17, 733_185.4],
      unknown: [79, 8_120_400],
    }),
    clientType: groups(2400, { person: [338, 8_230_400], company: [2061, 60_323_185.4], unknown: [1, 0] }),
    sector: groups(2400, {
      Ferretería: [812, 30_000_000],
      Construcción: [401, 18_000_000],
      Transportes: [230, 6_000_000],
      Restaurantes: [118, 2_000_000],
      Farmacias: [90, 1_000_000],
      Talleres: [60, 700_000],
      Escuelas: [12, 90_000],
      Hoteles: [9, 80_000],
      Clínicas: [7, 70_000],
      unknown: [661, 10_613_585.4],
    }),
    priority: groups(2400, { 1: [193, 5_000_000], 2: [291, 40_000_000], 3: [317, 10_000_000], 4: [1090, 3_000_000], 5: [470, 0], unknown: [39, 0] }),
    value: groups(2400, {
      champions: [212, 30_000_000],
      loyal: [301, 15_000_000],
      active: [188, 6_000_000],
      new: [47, 200_000],
      promising: [61, 300_000],
      'needs-attention': [203, 4_000_000],
      'at-risk': [144, 5_000_000],
      'almost-lost': [98, 700_000],
      'previously-loyal': [77, 900_000],
      dormant: [559, 13_585.4],
      prospects: [470, 0],
      unknown: [40, 6_440_000],
    }),
    interest: groups(2400, { hot: [31, 0], warm: [80, 0], cold: [359, 0], unknown: [1930, 68_553_585.4] }),
  }),
  coverage: cover({
    state: 0.98375,
    tier: 0.80375,
    generation: 0.9925,
    location: 0.967083,
    clientType: 0.999583,
    sector: 0.724583,
    priority: 0.98375,
    value: 0.983333,
    interest: 0.195833,
  }),
  stateByTier: {
    current: { A: 214, B: 168, C: 230, none: 0 },
    active: { A: 77, B: 149, C: 322, none: 0 },
    inactive: { A: 27, B: 166, C: 538, none: 0 },
    potential: { ...none, none: 118 },
    probable: { ...none, none: 352 },
    unknown: { A: 0, B: 6, C: 32, none: 1 },
  },
  revenueByStateTier: { inactive: { A: 2_913_400, B: 3_000_000, C: 1_489_255.1, none: 0 } },
  sales: null,
  portfolio: {
    hhi: 263.1,
    effectiveClients: 38.01,
    gini: 0.81,
    top20Share: 0.86,
    top: [
      { clients: 1, share: 0.112, revenue: 6_992_461 },
      { clients: 3, share: 0.24, revenue: 14_983_844 },
      { clients: 10, share: 0.413, revenue: 25_784_700 },
    ],
    largest: { line: 214, share: 0.112, revenue: 6_992_461 },
    ...unmeasured,
    withoutTop3: { revenue: 14_983_844, share: 0.24, remaining: 47_449_341.4, effectiveClients: 57.3 },
    byOwner: {
      groups: 7,
      hhi: 2811.4,
      effective: 3.56,
      gini: 0.42,
      top20Share: 0.402,
      top: [
        { groups: 1, share: 0.402, revenue: 25_000_000 },
        { groups: 3, share: 0.803, revenue: 50_000_000 },
      ],
      largest: [
        { name: 'R. Paz', line: null, clients: 900, share: 0.402, revenue: 25_000_000 },
        { name: 'lia.porras@ventas.example', line: null, clients: 500, share: 0.241, revenue: 15_000_000 },
        { name: 'J. Soto', line: null, clients: 400, share: 0.16, revenue: 10_000_000 },
      ],
      ungrouped: { clients: 40, share: 0.01, revenue: 600_000 },
    },
    byEconomicGroup: {
      groups: 1800,
      hhi: 400,
      effective: 25,
      gini: 0.83,
      top20Share: 0.87,
      top: [
        { groups: 1, share: 0.15, revenue: 9_300_000 },
        { groups: 3, share: 0.29, revenue: 18_000_000 },
      ],
      largest: [
        { name: 'Grupo Norte', line: null, clients: 4, share: 0.15, revenue: 9_300_000 },
        { name: null, line: 214, clients: 1, share: 0.112, revenue: 6_992_461 },
        { name: 'Corporativo Sol', line: null, clients: 2, share: 0.03, revenue: 1_900_000 },
      ],
      ungrouped: { clients: 2300, share: 0.8, revenue: 50_000_000 },
    },
    conversion: {
      clients: 2399,
      buyers: 1929,
      rate: 0.804085,
      low: 0.787739,
      high: 0.819469,
      byOwner: null,
      bySource: [
        { name: 'Web', clients: 1000, buyers: 2, rate: 0.002, low: 0.000549, high: 0.007264 },
        { name: 'Referido', clients: 100, buyers: 31, rate: 0.31, low: 0.227744, high: 0.406289 },
      ],
    },
    tenure: {
      clients: 1900,
      median: 4.2,
      lowerQuartile: 1.3,
      upperQuartile: 8.1,
      bands: [
        { from: 0, to: 1, clients: 312, share: 0.164211 },
        { from: 1, to: 2, clients: 300, share: 0.157895 },
        { from: 2, to: 5, clients: 600, share: 0.315789 },
        { from: 5, to: 10, clients: 568, share: 0.298947 },
        { from: 10, to: null, clients: 120, share: 0.063158 },
      ],
      lifetime: { clients: 1900, ended: 731, median: 5.4 },
    },
    retention: {
      overall: [0.41, 0.36, 0.33, 0.302],
      cohorts: [
        { quarter: '2025-Q4', clients: 90, again: [0.4, 0.35, 0.33, 0.302] },
        { quarter: '2026-Q1', clients: 110, again: [0.42, 0.37, null, null] },
      ],
    },
    seasonality: {
      months: 36,
      from: '2023-11',
      to: '2026-10',
      index: [0.95, 0.71, 0.78, 0.9, 1, 1, 1, 1, 1, 1.01, 1.2, 1.45],
      low: [2, 3],
      high: [11, 12],
      lowSeasonBuyers: { clients: 14, revenue: 310_000, largest: [{ line: 77, revenue: 90_000 }] },
    },
    diversification: {
      by: 'location',
      months: 36,
      from: '2023-11',
      to: '2026-10',
      segments: [
        { label: 'MX-JAL', share: 0.5, variation: 0.2 },
        { label: 'MX-GUA', share: 0.3, variation: 0.3 },
      ],
      pairs: [{ a: 'MX-JAL', b: 'MX-GUA', correlation: -0.52 }],
      compensating: [{ a: 'MX-JAL', b: 'MX-GUA', correlation: -0.52 }],
      variation: 0.12,
      variationTogether: 0.21,
      varianceRatio: 0.6,
    },
    neglected: {
      days: 180,
      clients: 27,
      neverContacted: 12,
      revenue: 2_913_400,
      largest: [214, 88, 1021, 7, 9, 33].map((line) => ({ line, revenue: 100_000, days: line === 7 ? null : 200 })),
    },
    unprofitable: { clients: 3, net: -12_300.5, worst: [5, 6, 7].map((line) => ({ line, net: -4100 })) },
    ambassadors: { answered: 300, clients: 41, revenue: 5_100_000, largest: [214, 88].map((line) => ({ line, revenue: 1_000_000 })) },
    referrals: { clients: 118, share: 0.049, buyers: 90, revenue: 4_500_000, revenueShare: 0.072 },
    keyAccounts: [214, 88, 1021, 7, 9, 33, 560, 1400, 2100, 41].map((line) => ({ line, share: 0.0413, revenue: 2_578_470 })),
  },
  products: {
    different: 48,
    clients: 2000,
    breadth: 2.35,
    top: [
      { product: 'Cemento', clients: 1200, share: 0.6, revenue: 40_000_000 },
      { product: 'Fierro', clients: 800, share: 0.4, revenue: 30_000_000 },
    ],
    crossSell: [{ has: 'Cemento', lacks: 'Fierro', clients: 1200, without: 450, confidence: 0.625, lift: 1.56 }],
  },
  net: [
    { label: 'keep', clients: 200, net: 900_000 },
    { label: 'grow', clients: 40, net: 250_000.5 },
    { label: 'fix', clients: 12, net: -8000 },
    { label: 'release', clients: 3, net: -1200 },
  ],
  counterLines: [1877],
  issues: {
    errors: 73,
    warnings: 38,
    byCode: { 'blank-row': 8, 'type-error': 73, 'duplicate-id': 23, 'state-conflict': 12, 'email-typo': 3 },
    byField: { 'type-error': { phone: 61, taxId: 12 }, 'duplicate-id': { id: 23 }, 'state-conflict': { status: 12 }, 'email-typo': { email: 3 } },
    sample: [{ code: 'type-error', severity: 'error', line: 12, column: 3, field: 'phone', args: {} }],
  },
  country: 'MX',
});

function withStatements(report: Omit<Report, 'statements'>): Report {
  return { ...report, statements: makeStatements(report) };
}

/** A change of a report, its statements made anew. */
export const change = (report: Report, changes: Partial<Report>): Report => withStatements({ ...report, ...changes });

const emptyStates = Object.fromEntries(STATES.map((state) => [state, none]));
const zero = { A: [0, 0], B: [0, 0], C: [0, 0] } as const;

/** Names and phones only: nothing tells who buys, where or when. */
export const bare: Report = change(rich, {
  input: { ...rich.input, file: 'contactos.csv', headerLine: 1, rows: 30, clients: 30, rejected: 0, blank: 0, excluded: 0, excludedBy: {}, skipped: [] },
  columns: [column(0, 'Nombre', 'name'), column(1, 'Teléfono', 'phone')],
  assumptions: [],
  summary: {
    clients: 30,
    revenue: 0,
    currency: null,
    counter: { clients: 0, revenue: 0 },
    buyers: 0,
    boughtLastYear: null,
    lapsing: null,
    otherCurrencies: [],
  },
  classifications: classify({
    state: groups(30, Object.fromEntries(STATES.map((state) => [state, [state === 'unknown' ? 30 : 0, 0] as const]))),
    tier: groups(30, { ...zero, none: [30, 0] }),
    generation: groups(30, { organization: [1, 0], unknown: [29, 0] }),
    location: groups(30, { unknown: [30, 0] }),
  }),
  coverage: cover({ state: 0, tier: 0, generation: 0.033333, location: 0 }),
  stateByTier: { ...emptyStates, unknown: { ...none, none: 30 } },
  revenueByStateTier: {},
  products: null,
  net: null,
  rules: { ...rich.rules, interest: { ...rich.rules.interest, factors: Object.fromEntries(FACTOR_NAMES.map((name) => [name, 0])) as Record<Factor, number> } },
  portfolio: { ...unmeasured, hhi: null, effectiveClients: null, gini: null, top20Share: null, top: [], largest: null, keyAccounts: [] },
  counterLines: [],
  issues: { errors: 0, warnings: 0, byCode: {}, byField: {}, sample: [] },
  country: null,
});

/** One client, who bought last week. */
export const single: Report = change(rich, {
  input: { ...bare.input, file: 'uno.csv', rows: 1, clients: 1 },
  assumptions: [],
  summary: {
    clients: 1,
    revenue: 99.5,
    currency: 'EUR',
    counter: { clients: 0, revenue: 0 },
    buyers: 1,
    boughtLastYear: 1,
    lapsing: null,
    otherCurrencies: [],
  },
  classifications: classify({
    state: groups(1, { current: [1, 99.5], active: [0, 0], inactive: [0, 0], potential: [0, 0], probable: [0, 0], unknown: [0, 0] }),
    tier: groups(1, { A: [1, 99.5], B: [0, 0], C: [0, 0], none: [0, 0] }),
    generation: groups(1, { millennial: [1, 99.5], organization: [0, 0], unknown: [0, 0] }),
    location: groups(1, { 'ES-M': [1, 99.5] }),
  }),
  coverage: cover({ state: 1, tier: 1, generation: 1, location: 1 }),
  stateByTier: { ...emptyStates, current: { ...none, A: 1 } },
  revenueByStateTier: { current: { A: 99.5 } },
  portfolio: {
    ...unmeasured,
    hhi: 10000,
    effectiveClients: 1,
    gini: 0,
    top20Share: 1,
    top: [{ clients: 1, share: 1, revenue: 99.5 }],
    largest: { line: 2, share: 1, revenue: 99.5 },
    keyAccounts: [{ line: 2, share: 1, revenue: 99.5 }],
  },
  counterLines: [],
  issues: { errors: 0, warnings: 0, byCode: {}, byField: {}, sample: [] },
  country: 'ES',
});

/** States from a status column, no amounts at all. */
export const unpriced: Report = change(rich, {
  columns: [column(0, 'Nombre', 'name'), column(1, 'Estado', 'status'), column(2, 'Departamento', 'region')],
  assumptions: [],
  summary: { ...rich.summary, revenue: 0, currency: null, counter: { clients: 0, revenue: 0 }, boughtLastYear: null, otherCurrencies: [] },
  classifications: classify({
    ...rich.classifications,
    state: rich.classifications.state.map((group) => ({ ...group, revenue: 0 })),
    tier: groups(2400, { ...zero, none: [2400, 0] }),
  }),
  portfolio: bare.portfolio,
  counterLines: [],
  country: 'PE',
});

/** Balances and nothing else. */
export const receivables: Report = change(bare, {
  input: { ...bare.input, file: 'saldos.csv' },
  columns: [column(0, 'Cliente', 'name'), column(1, 'Saldo vencido', 'overdue')],
  assumptions: [{ code: 'receivables', args: { column: 'Saldo vencido' } }],
});

/** No state, but amounts: the tiers stand alone. */
export const undated: Report = change(rich, {
  columns: rich.columns.filter((plan) => plan.field !== 'lastPurchase'),
  coverage: cover({ ...rich.coverage, state: 0 }),
  summary: { ...rich.summary, boughtLastYear: null },
});

/** Amounts of fifteen digits, names longer than any screen, letters two columns wide. */
const huge: Report = change(rich, {
  input: { ...rich.input, file: `cartera de clientes de la región sur ${'muy larga '.repeat(12)}2026-11.csv`, sheet: 'Hoja de クライアント' },
  summary: { ...rich.summary, revenue: 987_654_321_098_765.4, currency: 'COP', clients: 98_765_432 },
  classifications: classify({
    ...rich.classifications,
    state: groups(98_765_432, {
      current: [98_765_000, 887_654_321_098_765.4],
      active: [400, 100_000_000_000_000],
      inactive: [32, 0],
      potential: [0, 0],
      probable: [0, 0],
      unknown: [0, 0],
    }),
    location: groups(98_765_432, {
      'San Juan Bautista de la Concepción del Valle Hermoso y Santa María': [98_765_000, 1],
      東京都千代田区丸の内一丁目二番三号四階五号室: [400, 1],
      Ñuñoa: [20, 1],
      unknown: [12, 0],
    }),
  }),
  rules: {
    ...rich.rules,
    location: { level: 'city', from: rich.rules.location.from },
    revenue: { tax: null, from: 'column' },
    generation: { from: 'birthDate' },
  },
});

export const samples: Readonly<Record<string, Report>> = { rich, bare, single, unpriced, receivables, undated, huge };

export const columnsReport: ColumnsReport = {
  format: 'csv',
  sheet: null,
  file: rich.input.file,
  headerLine: 4,
  encoding: 'windows-1252',
  delimiter: ';',
  columns: rich.columns,
  assumptions: rich.assumptions,
  skipped: rich.input.skipped,
};

export const validateReport: ValidateReport = {
  input: rich.input,
  sales: null,
  columns: rich.columns,
  byCode: { 'blank-row': 2, 'type-error': 27, 'constraint-error': 1, 'duplicate-id': 1, 'missing-cell': 1, 'stale-file': 1, 'email-typo': 1 },
  issues: [
    { code: 'stale-file', severity: 'warning', line: null, column: 5, field: 'lastPurchase', args: { newest: '2026-06-15' } },
    { code: 'blank-row', severity: 'warning', line: 9, column: null, field: null, args: {} },
    { code: 'constraint-error', severity: 'error', line: 10, column: 7, field: 'totalRevenue', args: { kind: 'money', bound: 'min', limit: 0 } },
    { code: 'duplicate-id', severity: 'warning', line: 11, column: 0, field: 'id', args: { first: 6 } },
    { code: 'missing-cell', severity: 'warning', line: 12, column: null, field: null, args: { expected: 11, cells: 8 } },
    { code: 'email-typo', severity: 'warning', line: 13, column: 3, field: 'email', args: { suggestion: 'gmail.com' } },
    ...Array.from({ length: 25 }, (_, index) => ({
      code: 'type-error' as const,
      severity: 'error' as const,
      line: 20 + index * 7,
      column: 3,
      field: 'phone' as const,
      args: {},
    })),
    { code: 'type-error', severity: 'error', line: 300, column: 5, field: 'lastPurchase', args: {} },
    { code: 'type-error', severity: 'error', line: 301, column: 8, field: null, args: {} },
    { code: 'blank-row', severity: 'warning', line: 302, column: null, field: null, args: {} },
  ],
};
