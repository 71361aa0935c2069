import { type Context, missingLabel, type Rule, type Why } from '../classifiers/rule.js';
import { isoDay } from '../client/day.js';
import { FIELD_NAMES, type FieldName } from '../client/fields.js';
import type { Issue } from '../client/issues.js';
import type { Place } from '../client/places/place.js';
import { BLANK, CLIENT, REJECTED } from '../client/values.js';
import type { Source } from '../formats/batch.js';
import { citeCell, citeLine } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import type { Settings } from '../settings.js';
import type { Sales } from '../transactions/sales.js';
import { findChanges, findTierChange } from './changes.js';
import type { Became, CellReport, Explained, Explanation } from './explanation.js';
import type { Found } from './find-client.js';
import { findLastSales } from './last-sales.js';
import { type ClientRecord, readRecord } from './read-record.js';
import { findStanding } from './standing.js';
import { listThresholds } from './thresholds.js';
import { noReads, type Reads, traceClient, traceFacts, traceLabels } from './trace.js';

/** Fields that say who a client is, in the order in which they are shown. */
const WHO = ['id', 'name', 'firstName', 'lastName', 'company', 'taxId', 'email', 'phone'] as const satisfies readonly FieldName[];
/** How many sales are listed. */
const MOST_SALES = 10;

/** What labels are read from. */
type Labelled = Pick<Findings, 'facts' | 'names' | 'classifications'>;
type Known = Findings & { readonly sales?: Sales };

/** Explains one record: what became of it and, for a client, how every label came to be. Reads the file once more, up to the record. */
export function explainClient(found: Extract<Found, { kind: 'one' }>, source: Source, findings: Known, settings: Settings): Promise<Explanation> {
  const { facts, info } = findings;
  const line = facts.line[found.row] as number;
  const issues = findings.issues.of(line).map((issue) => citeCell(info, issue));
  return readRecord(found.row, source, findings, settings, issues, (record) => describe(found, record, issues, findings));
}

function describe({ row, by, alsoRow }: Extract<Found, { kind: 'one' }>, record: ClientRecord, issues: readonly Issue[], findings: Known): Explanation {
  const { facts, info, plan, context, names, classifications } = findings;
  const { line, sheet = null } = citeLine(info, facts.line[row] as number);
  const became = whatBecame(row, record, findings);
  const isClient = facts.disposition[row] === CLIENT;
  const place = isClient ? (names.places[facts.place[row] as number] ?? null) : null;
  if (place !== null) record.cursor.place = place;
  const labels = isClient ? labelsAt(row, findings) : {};
  const today = Object.fromEntries(Object.entries(labels).filter(([name]) => facts.labels[name] !== undefined));
  const tier = isClient ? findTierChange(facts, row, context) : null;
  return {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input: { file: info.file, sha256: info.sha256, format: info.format, sheet: info.sheet },
    masked: false,
    kind: kindAt(row, findings),
    line,
    sheet,
    found: { by, alsoRow },
    became,
    who: WHO.flatMap((field) => record.cellsOf(field)).filter(({ raw }) => raw !== ''),
    record: isClient ? [] : FIELD_NAMES.flatMap((field) => record.cellsOf(field)).filter(({ raw }) => raw !== ''),
    rules: listThresholds(context),
    classifications: place === null ? [] : explainLabels(row, record, labels, place, findings),
    place,
    issues,
    standing: isClient ? findStanding(facts, row) : null,
    changes:
      isClient && facts.counter[row] === 0
        ? [...findChanges(classifications, record.cursor, today, facts, row, context), ...(tier === null ? [] : [tier])]
        : [],
    sales: findings.sales && isClient ? findLastSales(findings.sales.log, row, MOST_SALES) : null,
    currency: plan.currency,
  };
}

function whatBecame(row: number, { isDeleted }: ClientRecord, { facts, skipped }: Findings): Became {
  const as = facts.disposition[row];
  if (as === REJECTED) return { as: 'rejected', reason: 'missing-identity' };
  if (as === BLANK) return { as: 'blank', reason: null };
  if (as === CLIENT) return { as: facts.counter[row] === 1 ? 'counter' : 'client', reason: null };
  const closing = skipped.find(({ line }) => line === facts.line[row])?.reason;
  return { as: 'excluded', reason: closing ?? (isDeleted ? 'deleted' : 'not-a-client') };
}

/** The label of every classification, by its name. */
function labelsAt(row: number, { facts, names, classifications }: Labelled): Record<string, string> {
  return Object.fromEntries(
    Object.entries(classifications).map(([name, { labels }]) => {
      const known: readonly string[] = labels.length === 0 ? names.labels : labels;
      const at = facts.labels[name]?.[row];
      return [name, at === undefined ? missingLabel({ labels }) : (known[at] ?? 'unknown')];
    }),
  );
}

/** Companies have no personal names and tax ids; the generation tells where the type of client does not. */
function kindOf({ clientType, generation }: Readonly<Record<string, string>>): Explanation['kind'] {
  if (clientType === 'company') return 'organization';
  if (clientType === 'person') return 'person';
  if (generation === 'organization') return 'organization';
  return generation === undefined || generation === 'unknown' ? 'unknown' : 'person';
}

/** What is known of a record (index after the header) for the masking of its names. */
export function kindAt(row: number, findings: Labelled): Explanation['kind'] {
  if (findings.facts.disposition[row] !== CLIENT) return 'unknown';
  // Nobody stands behind counter sales.
  return findings.facts.counter[row] === 1 ? 'organization' : kindOf(labelsAt(row, findings));
}

function explainLabels(row: number, record: ClientRecord, labels: Readonly<Record<string, string>>, place: Place, findings: Findings): Explained[] {
  const { facts, context, classifications } = findings;
  return Object.entries(classifications).map(([name, rule]): Explained => {
    const label = labels[name] ?? missingLabel(rule);
    const ran = facts.labels[name] !== undefined;
    if (!ran) return { name, label, why: null, ran, missing: rule.evidence, basedOn: [], cells: [] };
    const reads = noReads();
    const read = new Set<string>();
    const why = askRule(rule, record, labels, row, findings, reads, read);
    const fields = new Set(reads.fields);
    if (reads.place) for (const field of cellsOfPlace(place, context, record)) fields.add(field);
    if (reads.counter && facts.counter[row] === 1) for (const field of ['name', 'company', 'firstName', 'taxId'] as const) fields.add(field);
    const order = [...fields].sort((a, b) => rankOf(a, rule) - rankOf(b, rule));
    const basedOn = [...read].map((needed) => ({ name: needed, label: labels[needed] ?? 'unknown' }));
    return { name, label, why, ran, missing: [], basedOn, cells: order.flatMap((field) => cellsFor(field, record, context)) };
  });
}

/** Cells stand in the order in which a rule asks for them. */
function rankOf(field: FieldName, { evidence }: Rule): number {
  const at = evidence.indexOf(field);
  return at < 0 ? evidence.length : at;
}

/** Has a rule make its label again, to see what it looks at, and say why. */
function askRule(
  rule: Rule,
  { cursor }: ClientRecord,
  labels: Readonly<Record<string, string>>,
  row: number,
  { facts, context }: Findings,
  reads: Reads,
  read: Set<string>,
): Why | null {
  // A reason may look at more than what made the label: it is asked apart.
  if ('of' in rule) {
    rule.of(traceClient(cursor, reads), context, () => {});
    return rule.why?.(cursor, context) ?? null;
  }
  if ('over' in rule) {
    // A rule over all clients looks at all of them: its evidence is what it is made from.
    for (const field of rule.evidence) reads.fields.add(field);
    return rule.why?.(facts, row, context) ?? null;
  }
  rule.from(traceLabels(labels, read), { facts: traceFacts(facts, reads), row }, context);
  return rule.why?.(labels, { facts, row }, context) ?? null;
}

/** The cells behind what is known of a place. */
function cellsOfPlace({ countryFrom, regionFrom }: Place, { locationLevel }: Context, { cursor }: ClientRecord): FieldName[] {
  const fields: FieldName[] = [];
  if (countryFrom === 'cell') fields.push('country');
  else if (countryFrom === 'region') fields.push(cursor.region === undefined ? 'province' : 'region');
  else if (countryFrom === 'phone' || countryFrom === 'taxId') fields.push(countryFrom);
  if (locationLevel === 'country') return fields;
  if (regionFrom !== null) fields.push(regionFrom === 'cell' ? 'region' : regionFrom);
  if (locationLevel === 'zone') return [...fields, 'province', 'city', 'district'];
  return locationLevel === 'region' ? fields : [...fields, locationLevel];
}

/** The cells of a field; nothing for one that no column of the file has, unless the sales give it. */
function cellsFor(field: FieldName, record: ClientRecord, context: Context): readonly CellReport[] {
  const cells = record.cellsOf(field);
  if (cells.length > 0 || !context.mapped.has(field) || record.cursor[field] === undefined) return cells;
  return [{ field, column: null, header: '', cell: null, raw: null, value: record.valueOf(field), hidden: false, issues: [] }];
}
