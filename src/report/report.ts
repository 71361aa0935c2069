import type { RuleName } from '../classifiers/index.js';
import type { Factor } from '../classifiers/interest.js';
import type { Context } from '../classifiers/rule.js';
import type { FieldName } from '../client/fields.js';
import type { Issue, IssueCode } from '../client/issues.js';
import type { CountrySource, RegionSource } from '../client/places/place.js';
import type { Assumption, ColumnPlan, Skipped } from '../client/plan.js';
import type { Condition, When } from '../conditions/condition.js';
import type { Args } from '../errors.js';
import type { SourceInfo } from '../formats/batch.js';
import type { Net } from '../portfolio/net.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { Products } from '../portfolio/products.js';
import type { Window } from '../settings.js';
import type { Difference } from '../transactions/apply.js';
import type { SalesReport } from '../transactions/sales.js';

/** What was read, and the accounting identity: rows = clients + rejected + blank + excluded. */
export type InputReport = {
  readonly file: string;
  readonly sha256: string;
  readonly format: SourceInfo['format'];
  readonly sheet: string | null;
  /** Workbooks only: every sheet, read or not, where the tables stand that are read, and other tables of the same sheets. */
  readonly sheets?: SourceInfo['sheets'];
  readonly tables?: SourceInfo['tables'];
  readonly unreadTables?: SourceInfo['unreadTables'];
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly rows: number;
  readonly clients: number;
  readonly rejected: number;
  readonly blank: number;
  readonly excluded: number;
  readonly skipped: readonly (Skipped & { readonly sheet?: string })[];
  /** Excluded records by reason: total, footer, deleted, not-a-client. */
  readonly excludedBy: Readonly<Record<string, number>>;
};

/** One label of a classification. Revenue in currency units, two decimals; share of clients, six decimals. */
export type Group = { readonly label: string; readonly clients: number; readonly share: number; readonly revenue: number };

/** A sentence made from figures: messages/<lang>/report.ts turns the code and its arguments into words. */
export type Statement = { readonly code: string; readonly args: Args };

export type Summary = {
  readonly clients: number;
  /** Sum of totalRevenue of all clients in the summary's currency, counter sales included; 0 where no such column. */
  readonly revenue: number;
  readonly currency: string | null;
  readonly counter: { readonly clients: number; readonly revenue: number };
  /** Clients that have bought (state rule), counter sales left out. */
  readonly buyers: number;
  /** Clients whose last purchase lies within 365 days of asOf; null where no such column. */
  readonly boughtLastYear: number | null;
  /** Clients still current or active but past 1.5 times their own rhythm; null where no column tells a rhythm. */
  readonly lapsing: number | null;
  /** Amounts in currencies that no rate turns into the summary's: kept out of revenue and tiers. */
  readonly otherCurrencies: readonly { readonly currency: string; readonly clients: number; readonly revenue: number }[];
};

/**
 * How many clients' country and region are known from where; `fallback` is --country or the file's own country, and `unknown` the clients without. Each of the two
 * adds up to the clients.
 */
export type PlaceSources = {
  readonly country: Readonly<Record<CountrySource | 'unknown', number>>;
  readonly region: Readonly<Record<RegionSource | 'unknown', number>>;
};

/** Findings counted, with examples. */
export type IssueSummary = {
  readonly errors: number;
  readonly warnings: number;
  readonly byCode: Readonly<Partial<Record<IssueCode, number>>>;
  /** The same counts by code and field; issues that concern no field stand in byCode alone. */
  readonly byField: Readonly<Partial<Record<IssueCode, Readonly<Partial<Record<FieldName, number>>>>>>;
  readonly sample: readonly Issue[];
};

/** How the sales were read and joined. Amounts are currency units with two decimals, days YYYY-MM-DD. */
export type SalesSummary = SalesReport & {
  /** There is no file of clients: the buyers are the clients. */
  readonly alone: boolean;
  /** Fields whose values are those of the sales. */
  readonly fields: readonly FieldName[];
  /** The time whose sales make the revenue, both ends included; for `all` that of the sales themselves. */
  readonly window: { readonly name: Window; readonly from: string | null; readonly to: string | null };
  /** Clients whose row says otherwise, of those whose row says anything; revenue of all time, of the clients whose rows have one. */
  readonly differences: { readonly fields: readonly Difference[]; readonly revenue: { readonly rows: number; readonly sales: number } };
  /** What is wrong in each file of sales. */
  readonly issues: readonly (IssueSummary & { readonly file: string })[];
};

/** Clients, and their revenue in currency units with two decimals. */
type Count = { readonly clients: number; readonly revenue: number };

/** What stands at one side of a cross: declared labels in their order, zeros included; words and open sets by clients, then name. */
export type Axis = { readonly name: string; readonly of: 'classification' | 'field'; readonly labels: readonly (Count & { readonly label: string })[] };

/** Clients counted by one or two names; cells where nobody is are left out. */
export type Cross = {
  readonly rows: Axis;
  readonly columns: Axis | null;
  readonly cells: readonly (Count & { readonly row: string; readonly column: string | null })[];
};

/** A classification of the configuration: its labels, its rules in their order, the label of everybody else. */
export type OwnReport = {
  readonly labels: readonly string[];
  readonly rules: readonly { readonly when: When; readonly label: string }[];
  readonly otherwise: string | null;
};

/** Plain data, no sentences: renderers turn it into bytes. */
export type Report = {
  readonly cartera: string;
  readonly schema: 1;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly input: InputReport;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  /** The thresholds that made the labels: days for state, percent of revenue (80, 95) for tier; `least` are currency units. */
  readonly rules: {
    readonly state: Context['state'];
    readonly tier: Context['tier'] & { readonly least: { readonly A: number | null; readonly B: number | null } };
    readonly prospectTier: { readonly least: { readonly A: number | null; readonly B: number | null } };
    readonly keyAccount: Context['keyAccount'];
    /** Where the classes of recency (days), frequency (purchases) and monetary value (currency units) begin, [low, up); null where nobody has scores. */
    readonly value: {
      readonly asOf: string;
      readonly cuts: { readonly recency: readonly number[]; readonly frequency: readonly number[]; readonly monetary: readonly number[] } | null;
      readonly scored: number;
    };
    /** Employees from which a company is small, medium and large. */
    readonly size: { readonly small: number; readonly medium: number; readonly large: number };
    /** Clients by what tells their sector: the file's own column, or a word in the name of the business. */
    readonly sector: { readonly from: { readonly column: number; readonly inferred: number; readonly unknown: number } };
    readonly location: { readonly level: string; readonly from: PlaceSources };
    /** Points for hot and warm, days of contacts, and how many clients have each factor. */
    readonly interest: {
      readonly hot: number;
      readonly warm: number;
      readonly recent: number;
      readonly contact: number;
      readonly factors: Readonly<Record<Factor, number>>;
    };
    /** Per cent of the revenue; times the revenue. */
    readonly profitability: { readonly rate: number; readonly potential: number };
    /** What the revenue is taken from, and whether tax is said to be in it; null where nothing says so. */
    readonly revenue: { readonly tax: 'included' | 'excluded' | null; readonly from: 'column' | 'sales' | null };
    /** The field that years of birth were taken from; null where there is none. */
    readonly generation: { readonly from: 'birthDate' | 'birthYear' | 'age' | 'taxId' | null };
    /** The classifications of the configuration, as they stand there; absent where there are none. */
    readonly classifications?: Readonly<Record<string, OwnReport>>;
  };
  /** The condition that all figures but those of the input are of: how many clients meet it, of how many. Absent where none was asked for. */
  readonly where?: { readonly text: string; readonly clients: number; readonly of: number; readonly condition: Condition };
  /** Clients by what --by names; absent where it names nothing. */
  readonly cross?: Cross;
  readonly summary: Summary;
  readonly classifications: Readonly<Record<RuleName, readonly Group[]> & Record<string, readonly Group[]>>;
  /** Share of the clients with a label other than unknown / none, 0..1. */
  readonly coverage: Readonly<Record<RuleName, number> & Record<string, number>>;
  /** state -> tier -> clients. */
  readonly stateByTier: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** state -> tier -> revenue in currency units, two decimals. */
  readonly revenueByStateTier: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly portfolio: Portfolio;
  /** What the clients buy; null where the file names no products. */
  readonly products: Products | null;
  /** What the clients of each label of profitability leave; null where nobody's costs are known. */
  readonly net: Net | null;
  /** Physical lines of counter-sales records, first five. */
  readonly counterLines: readonly number[];
  readonly statements: readonly Statement[];
  readonly issues: IssueSummary;
  /** Null where the run read no sales. */
  readonly sales: SalesSummary | null;
  /** ISO 3166-1 country of the file, for number formats; null unknown. */
  readonly country: string | null;
};

/** What `columns` shows: how each column of a file would be read. */
export type ColumnsReport = {
  readonly file: string;
  readonly format: SourceInfo['format'];
  readonly sheet: string | null;
  /** Workbooks only. */
  readonly sheets?: SourceInfo['sheets'];
  readonly unreadTables?: SourceInfo['unreadTables'];
  /** 1-based physical line. */
  readonly headerLine: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  readonly skipped: readonly Skipped[];
};

/** What `validate` shows: every finding, in file order. */
export type ValidateReport = {
  readonly input: InputReport;
  readonly issues: readonly Issue[];
  readonly byCode: Readonly<Partial<Record<IssueCode, number>>>;
  readonly columns: readonly ColumnPlan[];
  /** Null where the run read no sales; their findings follow those of the clients. */
  readonly sales: SalesSummary | null;
};
