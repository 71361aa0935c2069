import type { SettingKey } from '../../settings.js';

export type SettingHelp = {
  /** What it does, one sentence without a full stop. */
  readonly help: string;
  /** What it may be; also the end of "Expected: ...". */
  readonly expected: string;
};

const wordList = 'a list of words, such as ["VIP", "Gold"]';

const stageNames = 'lead, qualification, proposal, negotiation, won or lost';

/** What each setting does and what it may be. */
export const settings = {
  map: { help: 'say what a column holds; "ignore" leaves it out', expected: 'a column name and a field, as in "Total 2025=totalRevenue"' },
  country: { help: 'country of the clients where nothing says otherwise', expected: 'a two-letter code or a name, such as PE or Peru' },
  currency: { help: 'currency of amounts that do not name theirs', expected: 'a three-letter code of ISO 4217, such as PEN' },
  rates: { help: 'exchange rate, so that amounts in another currency can be added', expected: 'a currency and a number above zero, as in USD=3.75' },
  dateOrder: { help: 'order of day, month and year', expected: 'dmy, mdy or ymd' },
  decimal: { help: 'decimal sign of the amounts', expected: 'comma or point' },
  delimiter: { help: 'what separates the columns', expected: '"," ";" "|" "~" or tab' },
  encoding: { help: 'encoding of the text', expected: 'the name of an encoding, such as windows-1252' },
  headerLine: { help: 'line of the file that holds the column names', expected: 'a line number: 1 or more' },
  sheet: { help: 'sheet of a workbook to read: its name, or its number among the tabs in sight', expected: 'the name or the number of a sheet' },
  transactions: {
    help: 'sales of the clients, one row a document; without a file of clients the buyers are the clients. May be repeated',
    expected: 'the name of a file, of a workbook also with its sheet: sales.xlsx#Invoices',
  },
  allSheets: { help: 'read as one all sheets in sight whose columns are the same', expected: 'true or false' },
  asOf: {
    help: 'the day the report speaks of, from which days are counted back; otherwise today',
    expected: 'a date such as 2026-11-30 or 30/11/2026, today, or last-month-end',
  },
  timeZone: { help: 'time zone that decides what day today is; otherwise that of the computer', expected: 'a name of the IANA list, such as America/Lima' },
  'state.current': {
    help: 'up to how many days since the last purchase a client is current',
    expected: 'a whole number of days, fewer than those of "active"',
  },
  'state.active': { help: 'up to how many days a client is active; beyond them, inactive', expected: 'a whole number of days, more than those of "current"' },
  'state.method': {
    help: 'with "cadence", who bought three times or more is measured by its own rhythm and not by fixed days',
    expected: 'hiatus or cadence',
  },
  'state.cadence.current': {
    help: 'with "cadence": up to how many times its own rhythm a client is current; past it, it is about to lapse',
    expected: 'a number above 0, less than that of "active"',
  },
  'state.cadence.active': {
    help: 'with "cadence": up to how many times its own rhythm a client is active',
    expected: 'a number up to 100, more than that of "current"',
  },
  'state.cadence.least': { help: 'fewest days that a limit by own rhythm can have', expected: 'a whole number of days, fewer than those of "most"' },
  'state.cadence.most': { help: 'most days that a limit by own rhythm can have', expected: 'a whole number of days, more than those of "least"' },
  'tier.method': {
    help: 'how A, B and C are told apart: by share of the revenue, by fixed amounts (tier.amounts) or by share of the clients (tier.quantiles)',
    expected: 'abc, amounts or quantiles',
  },
  'tier.a': { help: 'share of the revenue that A clients make, in per cent', expected: 'a number above 0 and below tier.b' },
  'tier.b': { help: 'share of the revenue that A and B clients make together, in per cent', expected: 'a number above tier.a, up to 100' },
  'tier.window': {
    help: 'which sales make the revenue: all, those of the last 12 months or those of the year so far; needs sales (--transactions)',
    expected: 'all, 12m or ytd',
  },
  'tier.amounts.a': { help: 'with "amounts": from what revenue on a client is A', expected: 'an amount in the currency of the file, above tier.amounts.b' },
  'tier.amounts.b': { help: 'with "amounts": from what revenue on a client is B', expected: 'an amount above 0 and below tier.amounts.a' },
  'tier.quantiles.a': { help: 'with "quantiles": the largest buyers that are A, in per cent', expected: 'a number above 0 and below tier.quantiles.b' },
  'tier.quantiles.b': {
    help: 'with "quantiles": the largest buyers that are A or B, in per cent',
    expected: 'a number above tier.quantiles.a, up to 100',
  },
  'keyAccount.share': { help: 'from what share of the revenue on a client is a key account, in per cent', expected: 'a number above 0, up to 100' },
  'keyAccount.top': { help: 'how many of the largest clients are key accounts whatever their share', expected: 'a whole number, 0 or more' },
  'keyAccount.buyers': { help: 'from how many clients with revenue on the largest count as key accounts', expected: 'a whole number, 1 or more' },
  'value.cuts.recency': {
    help: 'days without buying that separate the five classes of recency; with [30, 90, 180, 365], fewer than 30 days is 5 and 365 or more is 1',
    expected: 'four ascending numbers, such as [30, 90, 180, 365]',
  },
  'value.cuts.frequency': {
    help: 'purchases that separate the five classes of frequency; with [2, 4, 6, 10], 10 or more is 5',
    expected: 'four ascending numbers, such as [2, 4, 6, 10]',
  },
  'value.cuts.monetary': {
    help: 'revenue that separates the five classes of amounts; with [500, 1000, 5000, 20000], 20000 or more is 5',
    expected: 'four ascending amounts, such as [500, 1000, 5000, 20000]',
  },
  'size.small': { help: 'from how many employees a company is small; below, micro', expected: 'a whole number below size.medium' },
  'size.medium': { help: 'from how many employees a company is medium', expected: 'a whole number between size.small and size.large' },
  'size.large': { help: 'from how many employees a company is large', expected: 'a whole number above size.medium' },
  'location.level': { help: 'how finely places are counted', expected: 'country, region, province, city, district or zone' },
  'neglected.days': { help: 'after how many days without contact a client with potential counts as neglected', expected: 'a whole number of days, 1 or more' },
  zones: {
    help: 'your own zones, each with its regions, provinces, cities or districts, by name or ISO code; the smallest place decides',
    expected: 'names of zones, each with a list of places',
  },
  classifications: {
    help: 'classifications of your own: ordered rules, the first whose condition holds gives the label; "cartera rules" checks them',
    expected: 'names, each with rules: a list of { when, label }; if you like, also title and otherwise',
  },
  'words.status.active': { help: 'more words of your status column that mean active', expected: wordList },
  'words.status.inactive': { help: 'more words that mean inactive', expected: wordList },
  'words.status.customer': { help: 'more words that mean the client has bought', expected: wordList },
  'words.status.prospect': { help: 'more words that mean the client has not bought yet', expected: wordList },
  'words.status.interested': { help: 'more words that mean the client showed interest', expected: wordList },
  'words.stage': { help: 'more words of your stage column, by the stage they mean', expected: `${stageNames}, each with a list of words` },
  'words.interest': { help: 'more words of your interest column, by what they mean', expected: 'hot, warm or cold, each with a list of words' },
  'words.ownership': { help: 'more words of the column that says whose client it is', expected: 'own, corporate or shared, each with a list of words' },
  'stage.from': {
    help: 'words of the source and medium columns that put a client without a stage in one; they come before the built-in ones',
    expected: `${stageNames}, each with a list of words`,
  },
  'interest.hot': { help: 'points from which a client is hot', expected: 'a whole number, more than interest.warm' },
  'interest.warm': { help: 'points from which a client is warm; below them, cold', expected: 'a whole number, less than interest.hot' },
  'interest.recentDays': { help: 'up to how many days ago a contact is worth two points', expected: 'a whole number of days, fewer than those of contactDays' },
  'interest.contactDays': { help: 'up to how many days ago a contact is worth one point', expected: 'a whole number of days, more than those of recentDays' },
  'interest.glyphs': { help: 'signs that interest is shown with', expected: 'dots, color, stars or faces' },
  'profitability.rate': {
    help: 'part of the revenue, in per cent, that a client must leave after its costs to be profitable',
    expected: 'a number from -100 to below 100; more than it is profitable',
  },
  'profitability.potential': {
    help: 'how many times its revenue a client is expected to buy for its potential to be high',
    expected: 'a number above 0, such as 1 or 1.5',
  },
  'counter.names': { help: 'names that stand for counter sales and not for a client', expected: 'a list of names, such as ["Walk-in customer"]' },
  'counter.taxIds': { help: 'tax ids that stand for counter sales', expected: 'a list of ids in quotes, such as ["00000000"]' },
  'limits.cellBytes': { help: 'longest cell, in bytes', expected: 'a whole number of bytes, up to 1073741824' },
  'limits.recordBytes': { help: 'longest record, in bytes', expected: 'a whole number of bytes, up to 1073741824' },
  'limits.columns': { help: 'largest number of columns', expected: 'a whole number, 1 or more' },
  format: { help: 'how to print the result', expected: 'table, json, ndjson, csv or md' },
  out: { help: 'write the result to a file; its ending says how. May be repeated', expected: 'the name of a file' },
  where: {
    help: 'count and list only the clients that meet this condition; their labels are those of the whole portfolio',
    expected: 'a condition, such as "state=inactive and tier=A"',
  },
  by: { help: 'cross two classifications, or count by one; columns of words will do too', expected: 'one or two names, such as state,owner' },
  select: {
    help: 'columns of the lists of clients, in this order; a table then lists the clients too, the largest first',
    expected: 'headers of the file, fields, classifications or line, such as line,company,state',
  },
  target: { help: 'write to this file', expected: 'the name of a file' },
  rejects: { help: 'write the rows that were rejected, with the reason, to a CSV file', expected: 'the name of a file' },
  save: { help: 'keep the columns as they are shown in the configuration file', expected: 'the name of a configuration file' },
  of: { help: 'of what to print the schema', expected: 'config, analyze, explain, columns, validate, score, compare, duplicates, merge, inactive or verify' },
  showPersonal: { help: 'show names, emails, phones, tax ids, addresses and birth dates in full', expected: 'nothing' },
  force: { help: 'replace results that exist already', expected: 'nothing' },
  locale: { help: 'how to write numbers; otherwise as in the country of the file', expected: 'a language tag with a country, such as es-PE' },
  strict: { help: 'end with code 1 if anything is wrong or had to be assumed', expected: 'true or false' },
  failOn: { help: 'end with code 1 if this is true', expected: 'a condition, such as "rejected>5%" or "state.inactive>=100"' },
  lang: { help: 'language of what people read', expected: 'es or en' },
  config: { help: 'configuration file to use; otherwise cartera.yaml is looked for from this folder upward', expected: 'the name of a file' },
  noConfig: { help: 'use no configuration file', expected: 'nothing' },
  noColor: { help: 'print without colour (also with NO_COLOR set)', expected: 'nothing' },
  quiet: { help: 'print no progress or notes, only errors', expected: 'nothing' },
  sector: { help: 'line of business that the position is for. May be repeated', expected: 'a word, such as hardware or pharmacy' },
  place: {
    help: 'place that the position is for: country, region, province, city or district. May be repeated',
    expected: 'a name or an ISO code, such as Lima or PE-LIM',
  },
  product: { help: 'product or service that the position sells. May be repeated', expected: 'a word of its name' },
  clientType: { help: 'what clients the position serves. May be repeated', expected: 'person or company; of companies also micro, small, medium or large' },
  targetFile: {
    help: 'file that says what the position looks for, with weights and exclusions; "cartera init --target" writes one',
    expected: 'the name of a file',
  },
  own: {
    help: "our own clients: says who of the candidate's is new and who is ours already",
    expected: 'the name of a file, of a workbook also with its sheet',
  },
  carryOver: {
    help: 'forecast the sales that would come along: the share of the last 12 months expected to follow the seller',
    expected: 'a percentage from 20% to 50%',
  },
  allowSensitive: { help: 'let age, gender, marital status and children count where the target asks for them; the report says so', expected: 'nothing' },
  'score.weights': {
    help: 'points of each dimension of quality; together they make 100',
    expected: 'names of dimensions, each with a number; all nine add up to 100',
  },
  'score.halfLife.contact': { help: 'days after which a contact is worth half', expected: 'a whole number of days, 1 or more' },
  'score.halfLife.record': { help: 'days after which an updated record is worth half', expected: 'a whole number of days, 1 or more' },
  'score.halfLife.sales': { help: 'days after which a sale is worth half as proof', expected: 'a whole number of days, 1 or more' },
  'duplicates.threshold': { help: 'probability from which two rows are the same client', expected: 'a number from 0.5 to 1' },
  plan: { help: 'write the plan, client by client, to a workbook', expected: 'the name of a file' },
  failUnder: { help: 'end with code 1 if the quality has fewer points', expected: 'a number from 0 to 100' },
  initTarget: { help: 'write a target file for score and compare instead', expected: 'nothing' },
  initTemplate: { help: 'write the empty workbook that a candidate fills in instead', expected: 'the name of a file' },
  'inactive.method': {
    help: 'how inactive clients are found: by days without buying, by their own rhythm, by a model of purchases, or by whichever proves best on their own past',
    expected: 'hiatus, cadence, mbg-nbd, bg-nbd or auto',
  },
  days: { help: 'after how many days without buying a client is inactive; the same as --active-days', expected: 'a whole number of days, 1 or more' },
  'inactive.capacity': { help: 'how many clients can be called a week: the plan of calls goes by it', expected: 'a whole number, 1 or more' },
  summary: { help: 'print one line for the subject of a mail, without personal data, instead of the page', expected: 'nothing' },
  verbose: { help: 'also tell the models by their names, with parameters and how well they fit', expected: 'nothing' },
} satisfies Record<SettingKey, SettingHelp>;
