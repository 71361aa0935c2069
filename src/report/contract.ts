import { z } from 'zod';
import { RULE_NAMES, type RuleName } from '../classifiers/index.js';
import { FACTOR_NAMES, type Factor } from '../classifiers/interest.js';
import { FIELD_NAMES } from '../client/fields.js';
import { ISSUES, type IssueCode } from '../client/issues.js';
import { COUNTRY_SOURCES, REGION_SOURCES } from '../client/places/place.js';
import { ASSUMPTIONS, REASONS } from '../client/plan.js';
import { compareContract } from './contract-compare.js';
import { duplicatesContract } from './contract-duplicates.js';
import { inactiveContract } from './contract-inactive.js';
import { mergeContract } from './contract-merge.js';
import { argsContract } from './contract-parts.js';
import { portfolioContract } from './contract-portfolio.js';
import { scoreContract } from './contract-score.js';
import { verifyContract } from './contract-verify.js';

const args = argsContract;
const whole = z.int().min(0);
const share = z.number().min(0).max(1);
const field = z.enum(FIELD_NAMES as [string, ...string[]]).nullable();
const code = z.enum(Object.keys(ISSUES) as [IssueCode, ...IssueCode[]]);

const skipped = z.array(z.object({ line: whole, reason: z.enum(['title', 'blank', 'separator', 'header', 'total', 'footer']), sheet: z.string().optional() }));
const sheets = z.array(z.object({ name: z.string(), rows: whole, read: z.boolean(), hidden: z.boolean() })).optional();
const unreadTables = z.array(z.object({ sheet: z.string(), range: z.string(), rows: whole })).optional();
const input = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(['csv', 'xlsx']),
  sheet: z.string().nullable(),
  sheets,
  tables: z.array(z.object({ sheet: z.string(), left: whole, order: z.array(whole).nullable() })).optional(),
  unreadTables,
  encoding: z.string(),
  delimiter: z.string(),
  headerLine: whole,
  rows: whole,
  clients: whole,
  rejected: whole,
  blank: whole,
  excluded: whole,
  skipped,
  excludedBy: z.record(z.string(), whole),
});
const column = z.object({ index: whole, header: z.string(), field, confidence: share, reason: z.enum(REASONS) });
const assumptions = z.array(z.object({ code: z.enum(ASSUMPTIONS), args }));
const issue = z.object({
  code,
  severity: z.enum(['error', 'warning']),
  line: whole.nullable(),
  column: whole.nullable(),
  field,
  args,
  cell: z.string().optional(),
  sheet: z.string().optional(),
  file: z.string().optional(),
  header: z.string().optional(),
});
const byCode = z.partialRecord(code, whole);
const groups = z.array(z.object({ label: z.string(), clients: whole, share, revenue: z.number() }));
const least = z.object({ A: z.number().nullable(), B: z.number().nullable() });
const cuts = z.array(z.number()).length(4);

const ownClassification = z.object({
  labels: z.array(z.string()),
  rules: z.array(z.object({ when: z.union([z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))]), label: z.string() })),
  otherwise: z.string().nullable(),
});
const axis = z.object({
  name: z.string(),
  of: z.enum(['classification', 'field']),
  labels: z.array(z.object({ label: z.string(), clients: whole, revenue: z.number() })),
});
const crossCell = z.object({ row: z.string(), column: z.string().nullable(), clients: whole, revenue: z.number() });

/** One key for every classification; those of the configuration come under their own names. */
const byRule = <T extends z.ZodType>(of: T) => z.object(Object.fromEntries(RULE_NAMES.map((name) => [name, of])) as Record<RuleName, T>).catchall(of);

const day = z.iso.date().nullable();
const salesCounts = [
  'rows',
  'sales',
  'creditNotes',
  'heads',
  'notSales',
  'cancelled',
  'repeated',
  'lookAlike',
  'afterAsOf',
  'unreadable',
  'blank',
  'excluded',
  'rejoined',
] as const;
const matched = z.object({ buyers: whole, sales: whole, revenue: z.number() });
const issueSummary = z.object({
  errors: whole,
  warnings: whole,
  byCode,
  byField: z.partialRecord(code, z.record(z.string(), whole)),
  sample: z.array(issue),
});
const sales = z.object({
  files: z.array(z.object({ file: z.string(), sha256: z.string(), sheet: z.string().nullable(), rows: whole })),
  counts: z.object(Object.fromEntries(salesCounts.map((name) => [name, whole])) as Record<(typeof salesCounts)[number], typeof whole>),
  first: day,
  last: day,
  currency: z.string().nullable(),
  revenue: z.number(),
  documents: whole,
  tax: z.enum(['included', 'excluded']).nullable(),
  otherCurrencies: z.array(z.object({ currency: z.string(), sales: whole, revenue: z.number() })),
  converted: z.array(z.object({ currency: z.string(), sales: whole, revenue: z.number() })),
  matched: z.object({ id: matched, taxId: matched, email: matched, name: matched, none: matched }),
  alone: z.boolean(),
  fields: z.array(z.string()),
  window: z.object({ name: z.enum(['all', '12m', 'ytd']), from: day, to: day }),
  differences: z.object({
    fields: z.array(z.object({ field: z.string(), compared: whole, clients: whole })),
    revenue: z.object({ rows: z.number(), sales: z.number() }),
  }),
  issues: z.array(issueSummary.extend({ file: z.string() })),
});

const analyze = z.object({
  cartera: z.string(),
  schema: z.literal(1),
  asOf: z.iso.date(),
  input,
  columns: z.array(column),
  assumptions,
  rules: z.object({
    state: z.object({
      method: z.enum(['hiatus', 'cadence']),
      current: whole,
      active: whole,
      cadence: z.object({ current: z.number(), active: z.number(), least: whole, most: whole }),
    }),
    tier: z.object({ method: z.enum(['abc', 'amounts', 'quantiles']), a: z.number(), b: z.number(), least }),
    prospectTier: z.object({ least }),
    keyAccount: z.object({ share: z.number(), top: whole, buyers: whole }),
    value: z.object({ asOf: z.iso.date(), cuts: z.object({ recency: cuts, frequency: cuts, monetary: cuts }).nullable(), scored: whole }),
    size: z.object({ small: whole, medium: whole, large: whole }),
    sector: z.object({ from: z.object({ column: whole, inferred: whole, unknown: whole }) }),
    location: z.object({
      level: z.string(),
      from: z.object({ country: z.record(z.enum([...COUNTRY_SOURCES, 'unknown']), whole), region: z.record(z.enum([...REGION_SOURCES, 'unknown']), whole) }),
    }),
    interest: z.object({ hot: z.int(), warm: z.int(), recent: whole, contact: whole, factors: z.record(z.enum(FACTOR_NAMES as [Factor, ...Factor[]]), whole) }),
    profitability: z.object({ rate: z.number(), potential: z.number() }),
    revenue: z.object({ tax: z.enum(['included', 'excluded']).nullable(), from: z.enum(['column', 'sales']).nullable() }),
    generation: z.object({ from: z.enum(['birthDate', 'birthYear', 'age', 'taxId']).nullable() }),
    classifications: z.record(z.string(), ownClassification).optional(),
  }),
  where: z.object({ text: z.string(), clients: whole, of: whole }).optional(),
  cross: z.object({ rows: axis, columns: axis.nullable(), cells: z.array(crossCell) }).optional(),
  summary: z.object({
    clients: whole,
    revenue: z.number(),
    currency: z.string().nullable(),
    counter: z.object({ clients: whole, revenue: z.number() }),
    buyers: whole,
    boughtLastYear: whole.nullable(),
    lapsing: whole.nullable(),
    otherCurrencies: z.array(z.object({ currency: z.string(), clients: whole, revenue: z.number() })),
  }),
  classifications: byRule(groups),
  coverage: byRule(share),
  stateByTier: z.record(z.string(), z.record(z.string(), whole)),
  portfolio: portfolioContract,
  products: z
    .object({
      different: whole,
      clients: whole,
      breadth: z.number().min(1).nullable(),
      top: z.array(z.object({ product: z.string(), clients: whole, share, revenue: z.number() })),
      crossSell: z.array(z.object({ has: z.string(), lacks: z.string(), clients: whole, without: whole, confidence: share, lift: z.number().min(1) })),
    })
    .nullable(),
  net: z.array(z.object({ label: z.string(), clients: whole, net: z.number() })).nullable(),
  sales: sales.nullable(),
  issues: issueSummary,
});

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();
const cells = z.array(
  z.object({
    field,
    column: whole.nullable(),
    header: z.string(),
    cell: z.string().nullable(),
    raw: z.string().nullable(),
    value,
    hidden: z.boolean(),
    issues: z.array(issue),
  }),
);
const label = { name: z.string(), label: z.string() };
const text = z.string().nullable();
const unless = z.enum(['purchase', 'contact', 'nothing']);

const explain = z.object({
  cartera: z.string(),
  schema: z.literal(1),
  asOf: z.iso.date(),
  input: z.object({ file: z.string(), sha256: z.string(), format: z.enum(['csv', 'xlsx']), sheet: text }),
  masked: z.boolean(),
  line: whole,
  sheet: z.string().optional(),
  kind: z.enum(['person', 'organization', 'unknown']),
  found: z.object({ by: z.enum(['row', 'id', 'taxId', 'email', 'phone', 'name', 'words', 'parts']), alsoRow: whole.nullable() }),
  became: z.object({ as: z.enum(['client', 'counter', 'rejected', 'blank', 'excluded']), reason: text }),
  who: cells,
  record: cells,
  rules: args,
  classifications: z.array(
    z.object({
      ...label,
      why: z.object({ code: z.string(), args }).nullable(),
      ran: z.boolean(),
      missing: z.array(z.string()),
      basedOn: z.array(z.object(label)),
      cells,
    }),
  ),
  place: z
    .object({
      country: text,
      countryFrom: z.enum(COUNTRY_SOURCES).nullable(),
      region: text,
      regionFrom: z.enum(REGION_SOURCES).nullable(),
      province: text,
      city: text,
      district: text,
      timeZone: text,
      typo: z.boolean(),
      unknown: z.array(z.string()),
      ambiguous: z.array(z.string()),
    })
    .nullable(),
  issues: z.array(issue),
  standing: z.object({ rank: whole, of: whole, revenue: z.number(), share, before: share }).nullable(),
  changes: z.array(z.object({ ...label, unless, day: z.iso.date().optional(), amount: z.number().optional() })),
  sales: z.object({ count: whole, last: z.array(z.object({ day: z.iso.date(), amount: z.number(), product: text })) }).nullable(),
  currency: text,
});

const columns = z.object({
  file: z.string(),
  format: z.enum(['csv', 'xlsx']),
  sheet: z.string().nullable(),
  sheets,
  unreadTables,
  encoding: z.string(),
  delimiter: z.string(),
  header: z.object({ line: whole }),
  skipped,
  assumptions,
  columns: z.array(column.extend({ fit: share.nullable(), filled: share, shapes: z.looseObject({}) })),
});

const validate = z.object({ input, byCode, sales: sales.nullable(), issues: z.array(issue) });

/** What the JSON of each command holds: keys are stable, more may be added. `cartera schema --of NAME` publishes them. */
export const CONTRACTS = {
  analyze,
  explain,
  columns,
  validate,
  score: scoreContract.extend({ input, columns: z.array(column), assumptions, sales: sales.nullable(), issues: issueSummary }),
  compare: compareContract,
  duplicates: duplicatesContract.extend({ input, columns: z.array(column), assumptions, issues: issueSummary }),
  merge: mergeContract,
  inactive: inactiveContract.extend({ input, columns: z.array(column), assumptions, issues: issueSummary }),
  verify: verifyContract,
} as const satisfies Record<string, z.ZodType>;
