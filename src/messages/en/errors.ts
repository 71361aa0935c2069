import type { ErrorCode } from '../../errors.js';

/** What happened, where, and what to do about it. Words in braces are arguments of the error. */
export const errors = {
  'file-missing': 'There is no file {file}. Check the name and the folder; a name with spaces needs quotes around it.',
  'file-is-folder': '{file} is a folder. Name the file inside it.',
  'file-unreadable': 'The system does not let us read {file}. Check its permissions, or copy it to a folder of yours.',
  'file-empty': '{file} is empty. Export it again.',
  'file-binary': '{file} is not a text file. Save it from your spreadsheet as CSV and use that one.',
  'file-changed': '{file} changed while it was being read, so no figure can be trusted. Wait until it has been saved or copied completely and run again.',
  'file-format': '{file} cannot be read: {foundAs}',
  'encoding-wrong': '{file} is not in {encoding}: it has bytes that do not belong to it. Leave --encoding out to have it detected.',
  'no-header': '{file} does not seem to have column names: line {line} holds data. Add a first line with the names, or give their line with --header-line.',
  'encoding-unknown':
    'There is no encoding called {encoding}. Use utf-8, windows-1252, utf-16le or another name of the WHATWG standard, or leave --encoding out to have it detected.',
  'unclosed-quote': '{file}, line {line}: a quote opens here and is never closed, so everything after it would be one cell. Close or remove it and run again.',
  'record-too-long':
    '{file}, line {line}: the record that begins here is longer than {limit} bytes; usually a quote is missing. Correct it, or raise limits.recordBytes in cartera.yaml.',
  'cell-too-long':
    '{file}, line {line}: a cell that begins here is longer than {limit} bytes; usually a quote is missing. Correct it, or raise limits.cellBytes in cartera.yaml.',
  'too-many-columns': '{file}, line {line}: more than {limit} columns. Check --delimiter, or raise limits.columns in cartera.yaml.',
  'header-only': '{file} has column names but no row below them. Export it again with its rows.',
  'header-line': '{file} has no usable column names on line {line}. Give the line they are on with --header-line.',
  'no-columns':
    'No column of {file} was recognised. See them with "cartera columns" and name them with --map "Header=field"; if the names are not on the first line, use --header-line.',
  'no-clients':
    '{file} has no row that identifies a client: each needs an id, a name, a company, a tax id, an email or a phone. See "cartera columns" and name the right column with --map "Header=field".',
  'nothing-to-compare':
    'There is nothing in {file} to compare clients by: the code of a row does not say who it is. It takes a column of names, companies, tax ids, emails or phones; see them with "cartera columns" and say which one it is with --map "Header=name".',
  'looks-like-transactions':
    '{file} looks like a register of sales, one row a document, and not a list of clients. Run: {command}. Its buyers become the clients; to add its sales to your own list, name both: cartera analyze clientes.csv --transactions {shown}. If each row is a client after all, name the columns with --map "Header=field".',
  'looks-like-clients':
    '{file} looks like a list of clients and not a register of sales: --transactions needs rows with a date and an amount, one row a document. Run: {command}',
  'no-sales':
    '{file} has no sale up to {asOf}: of {rows} rows, {unreadable} have no buyer, date or amount that can be read, {afterAsOf} are later and {cancelled} are cancelled. Check --as-of, the columns of the file and how its dates are written (--date-order).',
  'sales-without-day':
    '{file} has no column with the day of each sale, so it cannot be read as sales. Name it with --map "Header=lastPurchase"; a list of clients is given first, without --transactions.',
  'sales-without-buyer':
    '{file} has no column that says who bought (a client code, tax id, email or name) and no document number that another file of sales could tell it by. Name one with --map "Header=id".',
  'sales-without-amount':
    '{file} has no column with the amount of each sale, nor price and quantity. Name it with --map "Header=totalRevenue", or add the file with the lines of its documents.',
  'sales-without-heads': '{file} has the lines of documents but not who bought. Add the file with their buyers and days with another --transactions.',
  'sales-received': '{file} lists what others billed to one receiver: purchases, not sales. Download the issued documents (emitidos) instead.',

  'workbook-damaged': '{file} is damaged or incomplete. Open it in Excel, let it repair the file, save it under another name and use that one.',
  'workbook-doctype':
    '{file} holds a document type declaration, which no spreadsheet program writes and which can do harm. Open it in Excel and save it again.',
  'workbook-too-large': '{file} unpacks to more than cartera reads: {whatAs} ({limit}). Save the sheet of the clients alone as a new workbook, or as CSV.',
  'cell-too-many-letters': '{file}, row {line}: a cell has more than {limit} letters, more than Excel allows. Shorten it and run again.',
  'sheet-too-wide': '{file}, row {line}: more than {limit} columns. Delete what stands far to the right, or raise limits.columns in cartera.yaml.',
  'sheet-missing': '{file} has no sheet {sheet}. It has: {offered}.',

  'output-exists': '{file} exists already and was left as it is. Choose another name or add --force to replace it.',
  'output-is-input': '{file} is the file being read, and cartera never changes it. Choose another name for the result.',
  'output-unwritable': 'The system does not let us write {file}. Choose a folder where you may write.',
  'output-busy': 'Another program has {file} open. Close {file} in Excel and try again.',
  'output-folder-missing': 'The folder {folder} does not exist. Create it, or choose another one for {file}.',
  'output-format': 'No result can be written as {extension}. The name must end in one of: {offered}.',
  'output-is-folder': '{file} is a folder. Add the name of a file to it.',
  'output-twice': '{file} is named twice as a result. Give each one a name of its own.',
  'sheet-too-large':
    'The portfolio does not fit on a sheet of Excel: it would take {rows} rows by {columns} columns, and 1048576 by 16384 fit. Write it as .csv.',
  'disk-full': 'There is no room left on the disk to write {file}. Free some space and run again.',

  'client-unknown': 'No client of {file} has that code, tax id, email, phone or name.{near} Name it by its row: "row 60".',
  'client-several': '{count} clients match. Name one by its row, for example "{example}":{list}',
  'client-row': '{file} has no client in that row: {why}.',

  'unknown-command': 'There is no command or file called {name}. See the commands with "cartera --help".',
  'unknown-option': 'There is no option {option} here. See the options with "cartera {command} --help".',
  'missing-argument': 'Something is missing: {argument}. Example: cartera {example}',
  'too-few-candidates': 'Comparing takes two portfolios or more: {argument}. Example: cartera {example}. One alone is judged with cartera score.',
  'extra-argument': '"cartera {command}" takes fewer arguments. A name with spaces needs quotes around it: "mis clientes.csv".',
  'missing-value': 'The option {option} needs a value after it.',
  'bad-value': '{option} cannot be {value}. Expected: {expected}.',
  'input-twice': 'Standard input can be read once only. Name a file for one of the two.',
  'map-syntax': '--map does not understand {mapping}. Write --map "Header=field", for example --map "Total 2025=totalRevenue".',
  'map-field': '--map "{header}={field}": there is no field {field}. See the fields with "cartera columns", or use "{header}=ignore" to leave the column out.',
  'map-column': '--map names a column {header} that is not in {file}. Copy its name from "cartera columns".',
  'map-field-twice': '--map gives field {field} to more than one column ({header} is the second). Keep one.',
  'map-twice': '--map gives column {header} more than one field. Keep one.',
  'window-without-sales':
    '--window {window} adds up the sales of a time, and no sales were given. Name their file with --transactions, or leave --window (tier.window in cartera.yaml) out.',
  'reference-missing': 'CARTERA_REFERENCE_DATA names {folder}, which is no folder here. Correct it, or unset it: the checks that need it are then left out.',
  'fail-on-syntax': '--fail-on does not understand {condition}. Write NAME, then > >= < or <=, then a number, in quotes: --fail-on "rejected>5%".',
  'fail-on-name': '--fail-on knows no figure called {name}. It knows: {offered}.',
  'condition-syntax': '{place}, letter {at}: {causeAs}. Example: "state=inactive and (tier=A or totalRevenue>10000)".',
  'condition-name':
    '{place}, letter {at}: there is no classification and no field called {name}. "cartera rules" lists the classifications, "cartera columns" the fields.',
  'condition-label': '{place}, letter {at}: {name} has no label {label}. It has: {offered}.',
  'condition-value': '{place}, letter {at}: {name} is compared with {sortAs}, and {value} is none.',
  'condition-order': '{place}, letter {at}: the labels of {name} have no order. Compare them with = or !=, or name several: {rule} in (..., ...).',
  'condition-column': '{place} needs {field}, and no column of the file holds it. Name the column with --map "Header={field}".',
  'by-many': '--by takes one or two different names with a comma between them, for example --by state,owner.',
  'by-name': '--by: there is no classification and no field called {name}. "cartera rules" lists the classifications, "cartera columns" the fields.',
  'by-field': '--by counts by classifications and by columns whose words repeat (salesperson, city, source); {name} is none of these.',
  'select-name': '--select: there is no column, field or classification called {name}. "cartera columns" lists the columns of the file.',

  'config-missing': 'There is no configuration file {file}. Check the name after --config, or create one with "cartera init".',
  'config-syntax': '{file}, line {line}, column {column}: {causeAs}. Correct it, or run without it using --no-config.',
  'config-value': '{file}: the value of {key} cannot be used. Expected: {expected}.',
  'config-unknown-key': '{file}: there is no setting called {key}. "cartera init --out example.yaml" writes them all with their explanation.',
  'config-unreadable': 'The system does not let us read {file}. Check its permissions, or run without it using --no-config.',
  'classification-name':
    'A classification cannot be called {name}: a field, another classification or a column of the results has that name. Choose another one.',
  'classification-order': '{place}: {name} uses {other}, which must stand before it. A classification may only build on those above it, not on itself.',
  'tier-amounts-missing':
    'Tiers by amounts need the amounts. Write them in cartera.yaml, in the currency of the file, for example "tier: {method: amounts, amounts: {a: 10000, b: 1000}}".',
  'zones-missing': 'Clients can only be counted by zone once there are zones. List them in cartera.yaml, for example "zones: {North: [Piura, PE-LAM]}".',
  'zone-twice': 'The zones {first} and {second} both list {place}. Keep it in one of them.',

  'target-missing': 'There is no target file {file}. Check the name after --target, or make one with "cartera init --target".',
  'target-syntax': '{file}, line {line}, column {column}: {causeAs}. "cartera init --target --out example.yaml" writes one that explains itself.',
  'target-key': '{file}: there is no criterion {key}. Here may stand: {offered}.',
  'target-value': '{file}: the value of {key} is of no use. Expected: {expected}.',
  'target-empty':
    '{file} asks for nothing: all its criteria are empty or behind a #. Remove the # of those that the position looks for, for example "sector: [hardware]".',
  'target-both': '{file}: {key} leaves out {value}, which is looked for as well. Remove one of the two.',
  'target-place':
    '{where} is no country, region, city or zone that is known, and nobody in {files} is there. Write a small place with what it lies in, for example "Surquillo, Lima".',
  'target-sector': '{where} is no line of business that is known, and nobody in {files} has it.',
  'target-sensitive':
    '{file}: {key} asks about the private lives of clients, which does not count without --allow-sensitive: to choose them by age, gender, marital status or children may be discrimination. Remove {key}, or add the option; the report will say so.',
} satisfies Record<ErrorCode, string>;

/** Parts of those sentences that depend on an argument. */
export const errorParts = {
  suggestion: ' Did you mean {suggestion}?',
  /** By `found` of file-format. */
  found: {
    xls: 'it is a workbook of an old Excel. Open it, save it as "Excel Workbook (.xlsx)" and use that file.',
    xlsb: 'it is a binary Excel workbook. Open it, save it as "Excel Workbook (.xlsx)" and use that file.',
    ods: 'it is a LibreOffice spreadsheet. Open it, save it as "Excel 2007-365 (.xlsx)" and use that file.',
    encrypted: 'it is a workbook protected with a password. Open it, save it without the password and use that file.',
    lock: 'it is the mark Excel leaves while a workbook is open, not the workbook. Name the file without "~$".',
    pdf: 'it is a PDF. Ask for the list as a spreadsheet or CSV.',
    other: 'it is not a text file with rows and columns. Export it as CSV.',
  } as Readonly<Record<string, string>>,
  /** By `what` of workbook-too-large. */
  what: {
    entries: 'too many parts',
    inflated: 'too many bytes',
    ratio: 'a part that grows too many times over',
  } as Readonly<Record<string, string>>,
  /** By `cause` of config-syntax and target-syntax. */
  cause: {
    duplicate: 'the same setting stands here for the second time',
    tab: 'tabs cannot indent a line; use spaces',
    encoding: 'the file is not saved as UTF-8; save it again with that encoding',
    kind: 'this is no text file of criteria, one a line',
    clients: 'this is the file of clients, not the one of the target',
    shape: 'this must be a list of settings, one "name: value" a line',
    other: 'the file cannot be understood from here on (check indentation, quotes and colons)',
  } as Readonly<Record<string, string>>,
  /** By `cause` of condition-syntax. */
  condition: {
    name: 'here goes the name of a classification or a field',
    operator: 'after the name goes = != < <= > >= or in (a, b)',
    value: 'here goes a value; one that holds a sign, or the words and, or, y, o, stands in quotes',
    list: 'after "in" goes a list between parentheses, as in: in (A, B)',
    joint: 'here goes "and" or "or"; a value that holds such a word or a sign stands in quotes',
    quote: 'a quote opens here and is never closed',
    open: 'a closing parenthesis is missing',
    close: 'this parenthesis closes nothing',
    depth: 'there are too many parentheses within each other',
  } as Readonly<Record<string, string>>,
  /** What a field is compared with. */
  sort: {
    day: 'a date such as 2026-11-30 or 30/11/2026',
    amount: 'an amount such as 10000 or 1,234.50',
    number: 'a number',
    flag: 'yes or no',
    text: 'a text',
  } as Readonly<Record<string, string>>,
  failed: '--fail-on {condition} is met: {figures}.',
  under: 'The quality is {score} of 100, below --fail-under {least}.',
  shareOf: '{share}, {count} of {base}',
  strict: '--strict: {errors} errors and {assumptions} assumptions, where there must be none.',
  strictRules: '--strict: {findings} findings about your classifications, where there must be none.',
  bug: 'cartera failed, and the fault is ours, not yours: please report the lines above, the command you typed and version {version}. Check first that they hold no data of your clients.',
  prefix: 'Error: ',
  warningPrefix: 'Note: ',
};
