import { basename } from 'node:path';
import { makeGroupings } from './classifiers/groupings.js';
import { RULES } from './classifiers/index.js';
import { type Context, hasEvidence, type Rule } from './classifiers/rule.js';
import { classifyTogether, makeClassifier, Names, type Rules } from './classify.js';
import { isoDay, parseIsoDay } from './client/day.js';
import { Facts, NO_DAY } from './client/facts.js';
import type { FieldName } from './client/fields.js';
import { namesPeople, speaksOfDeal } from './client/headers.js';
import { IssueLog } from './client/issue-log.js';
import { makePlan, requireColumns } from './client/make-plan.js';
import { openTable } from './client/open-table.js';
import { EvidenceReader } from './client/places/evidence.js';
import { makeZoneFinder } from './client/places/zones.js';
import type { ColumnPlan, Plan, Skipped } from './client/plan.js';
import { nameSectors } from './client/sectors.js';
import { excludeTail } from './client/tail.js';
import { Validator } from './client/validate.js';
import { CLIENT, type Values } from './client/values.js';
import { makeWordReaders } from './client/word-readers.js';
import { meaningReader } from './client/words.js';
import { readAsked, requireAsked } from './conditions/asked.js';
import { makeMarker } from './conditions/marks.js';
import { keepMatching } from './conditions/matching.js';
import { readSelect } from './conditions/select.js';
import { CarteraError } from './errors.js';
import type { Source, SourceInfo } from './formats/batch.js';
import { placeOf } from './formats/xlsx/place.js';
import type { Io } from './io.js';
import { recordsAfterHeader } from './records.js';
import { quoteArgument } from './renderers/shell.js';
import type { Findings } from './report/make-report.js';
import type { Settings } from './settings.js';
import { fieldsOfSales, makeApplier, SALES_FIELDS } from './transactions/apply.js';
import type { JoinedSales } from './transactions/joined.js';
import type { Sales } from './transactions/sales.js';
import { VERSION } from './version.js';

/** A purchase is expected within this many days of asOf in a file that is up to date. */
const STALE = 45;

export type Hooks = {
  readonly io: Pick<Io, 'stdin' | 'signal'>;
  readonly onProgress?: (share: number) => void;
  /** Sees the values of every batch while they are at hand; `base`: records before it. What the end of a file takes out again is not known yet. */
  readonly onBatch?: (values: Values, base: number) => void;
};

/**
 * An opened file and the plan of how it is read. Close it when done. `info`: the file that people know, where the source is a table made of another;
 * `joined`: the sales that were read.
 */
export type Opened = { readonly source: Source; readonly plan: Plan; readonly info?: SourceInfo; readonly joined?: JoinedSales };

/** Opens a file (`-` is standard input) and decides how it is read. @throws CarteraError file-*, header-line, map-column */
export async function openClients(path: string, settings: Settings, { io }: Hooks): Promise<Opened> {
  const source = await openTable(path, settings, io);
  try {
    return { source, plan: await makePlan(source, settings) };
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** What a run reads; without clients the buyers of the sales are the clients. `sheet`: which one of a workbook, null where that is open. */
type Inputs = {
  readonly clients: { readonly path: string } | null;
  readonly sales: readonly { readonly path: string; readonly sheet: string | null }[];
};

/**
 * Opens the clients, reads the sales and matches the two; the table of buyers where there are sales alone.
 * @throws CarteraError what openClients and joinSales throw, no-columns, looks-like-transactions
 */
export async function openPortfolio({ clients, sales }: Inputs, settings: Settings, hooks: Hooks): Promise<Opened> {
  // Beside sales an option of --map may name a column of any of the files: joinSales looks for it in all.
  const lenient = sales.length === 0 ? settings : { ...settings, map: settings.map.map((entry) => ({ ...entry, anyFile: true })) };
  const opened = clients === null ? null : await openClients(clients.path, lenient, hooks);
  if (opened !== null && sales.length === 0) return opened;
  try {
    if (opened !== null) requireClientColumns(opened, settings);
    const { joinSales } = await import('./transactions/join.js');
    return await joinSales(opened, sales, settings, hooks).catch(async (error: unknown) => {
      throw (await lookForClients(error, sales, settings, hooks)) ?? error;
    });
  } catch (error) {
    await opened?.source.close();
    throw error;
  }
}

/** What stops a run over sales, where the file that was refused is a list of clients; null where it is something else. */
async function lookForClients(error: unknown, sales: Inputs['sales'], settings: Settings, hooks: Hooks): Promise<CarteraError | null> {
  if (!(error instanceof CarteraError) || !error.code.startsWith('sales-without-')) return null;
  const file = String(error.args.file);
  const refused = sales.find(({ path }) => basename(path) === file && path !== '-');
  if (refused === undefined) return null;
  const { source, plan } = await openClients(refused.path, { ...settings, sheet: refused.sheet, map: [] }, hooks);
  await source.close();
  const fields = plan.columns.filter(({ field }) => field !== null).length;
  if (plan.transactions || fields < 3 || fields * 2 < plan.columns.length) return null;
  return new CarteraError('looks-like-clients', { file, command: `cartera analyze ${quoteArgument(file)}` });
}

/**
 * The main job: every record read once, validated, classified; then what needs all clients at once.
 * @throws CarteraError condition-*, classification-*, by-*, select-name, no-columns, looks-like-transactions, header-only, no-clients, and what reading throws
 */
export async function findOut(opened: Opened, settings: Settings, hooks: Hooks): Promise<Findings> {
  const asked = readAsked(settings);
  requireClientColumns(opened, settings);
  const { source, info = source.info, joined } = opened;
  const sales = joined?.sales;
  const plan = sales === undefined ? opened.plan : planWithSales(opened.plan, sales);
  const given = sales === undefined ? [] : fieldsOfSales(sales);
  const issues = new IssueLog();
  for (const issue of plan.issues) issues.add(issue.code, issue.line ?? 0, issue.column, issue.field, issue.args);
  const context = makeContext(plan, settings, given);
  requireAsked(asked, context.mapped);
  const select = settings.select === null ? null : readSelect(settings.select, plan, asked.namer);
  const rules = { ...chooseRules(context), ...makeGroupings(context.mapped), ...asked.fieldRules, ...asked.ownRules };
  const facts = new Facts({
    rules: Object.entries(rules).map(([name, { labels }]) => ({ name, open: labels.length === 0 })),
    mapped: context.mapped,
    marks: asked.atoms.length,
  });
  // The figures of a table made of sales come from the sales: its cells are for those who read a copy of it.
  const judged = joined?.alone ? { ...plan, columns: plan.columns.map(withoutSalesField) } : plan;
  const validator = await Validator.make(source, judged, settings, issues, given);
  const applier = joined && makeApplier({ sales: joined.sales, alone: joined.alone, issues, columns: plan.columns });
  const names = new Names({ country: plan.country, fallback: settings.country, evidence: await EvidenceReader.make(validator.values, plan.country) });
  const money = { currencies: validator.currencies, rates: settings.rates };
  const classify = makeClassifier({
    rules,
    plan,
    context,
    names,
    values: validator.values,
    facts,
    issues,
    money,
    sales,
    mark: makeMarker(asked.atoms, context),
  });
  const tail: Skipped[] = [];
  let table = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    // Every sheet may end with a total row of its own.
    if (source.info.tables.length > 1 && placeOf(batch.line[0] as number).table !== table) {
      table = placeOf(batch.line[0] as number).table;
      tail.push(...excludeTail(facts, validator.takeTail(), plan.header.length));
    }
    validator.read(batch, facts.rows);
    applier?.apply(validator.values, facts.rows);
    hooks.onBatch?.(validator.values, facts.rows);
    const share = source.progress();
    classify(share > 0 ? Math.ceil(((facts.rows + batch.rows) / share) * 1.02) : 0);
    hooks.onProgress?.(share);
  }
  tail.push(...excludeTail(facts, validator.takeTail(), plan.header.length));
  for (const { line } of tail) issues.drop(line);
  const skipped = [...validator.skipped, ...tail];
  requireClients(facts, source.info.file);
  classifyTogether(rules, facts, names, context);
  noteStaleFile(facts, context, issues);
  const classifications: Rules = { ...RULES, ...asked.ownRules } as Rules;
  const where = asked.where && { ...asked.where, ...keepMatching(asked.where.condition, facts, classifications, names.labels) };
  return {
    info,
    plan,
    context,
    facts,
    names,
    classifications,
    own: asked.own,
    where,
    by: asked.by,
    select,
    issues,
    skipped,
    excluded: countTail(validator.excluded, tail),
    currencies: validator.currencies,
    version: VERSION,
    ...(joined && applier && { sales: joined.sales, joined: { ...joined, differences: applier.differences() } }),
    neglectedDays: settings.neglected.days,
  };
}

/** @throws CarteraError no-columns, looks-like-transactions */
function requireClientColumns({ source, plan }: Opened, settings: Settings): void {
  requireColumns(plan, source.info.file);
  // Who maps the columns by hand knows what the file is.
  if (plan.transactions && settings.map.length === 0) {
    const { file } = source.info;
    const shown = quoteArgument(file);
    throw new CarteraError('looks-like-transactions', { file, shown, command: `cartera analyze --transactions ${shown}` });
  }
}

/** Amounts are summed in the currency of the sales; which column could be the revenue is no question any more. */
function planWithSales(plan: Plan, { report }: Sales): Plan {
  return { ...plan, currency: report.currency ?? plan.currency, assumptions: plan.assumptions.filter(({ code }) => code !== 'other-revenue') };
}

function withoutSalesField(column: ColumnPlan): ColumnPlan {
  return SALES_FIELDS.some((field) => field === column.field) ? { ...column, field: null } : column;
}

/** Excluded records by reason, those of the file's end among them. */
function countTail(excluded: Readonly<Record<string, number>>, tail: readonly Skipped[]): Record<string, number> {
  const counts: Record<string, number> = { ...excluded };
  for (const { reason } of tail) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** The rules that the columns of a file give anything to go by. */
function chooseRules({ mapped }: Context): Rules {
  return Object.fromEntries(Object.entries(RULES as Record<string, Rule>).filter(([, rule]) => hasEvidence(rule, mapped)));
}

function makeContext(plan: Plan, settings: Settings, given: readonly FieldName[]): Context {
  return {
    asOf: parseIsoDay(settings.asOf),
    mapped: new Set([...plan.columns.flatMap((column): FieldName[] => (column.field === null ? [] : [column.field])), ...given]),
    state: settings.state,
    tier: settings.tier,
    interest: settings.interest,
    profitability: settings.profitability,
    read: makeWordReaders(plan.columns, { ...settings.words, stageFrom: settings.stageFrom }),
    keyAccount: settings.keyAccount,
    value: settings.value,
    locationLevel: settings.location.level,
    zoneOf: makeZoneFinder(settings.zones, plan.country),
    country: plan.country,
    size: settings.size,
    namesPeople: plan.columns.some((column) => column.field === 'name' && namesPeople(column.header)),
    sectors: nameSectors(plan.columns.find((column) => column.field === 'sector')?.shapes.sectors ?? {}),
    ...readWords(plan, settings),
  };
}

/** The meaning of status and stage words: those of a deal's column are the deal's, not the client's. */
function readWords(plan: Plan, settings: Settings): Pick<Context, 'meaningOf' | 'ofDeals'> {
  const ofDeals = (field: 'status' | 'stage') => plan.columns.some((column) => column.field === field && speaksOfDeal(column.header));
  const reader = (field: 'status' | 'stage') => meaningReader(settings.words.status, ofDeals(field), settings.words.stage);
  const readers = { status: reader('status'), stage: reader('stage') };
  return { meaningOf: (word, field) => readers[field](word), ofDeals: ofDeals('status') };
}

function requireClients(facts: Facts, file: string): void {
  if (facts.rows === 0) throw new CarteraError('header-only', { file });
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT) return;
  throw new CarteraError('no-clients', { file, rows: facts.rows });
}

/** The newest purchase lies far before asOf: the file is old, or asOf is not the day it was made. */
function noteStaleFile(facts: Facts, context: Context, issues: IssueLog): void {
  let newest = NO_DAY;
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT) newest = Math.max(newest, facts.lastPurchase[row] as number);
  if (newest !== NO_DAY && context.asOf - newest > STALE) issues.add('stale-file', 0, null, 'lastPurchase', { newest: isoDay(newest) });
}
