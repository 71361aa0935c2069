import type { Format } from '../../format.js';

/** The words of the enriched workbook. Sheet names and headers are used as they stand in its links and sentences. */
export const workbook = {
  sheets: { summary: 'Summary', clients: 'Clients', issues: 'Findings', method: 'Method' },
  /** Headers of the columns that are added to the clients, behind `cartera · `. */
  added: {
    state: 'State',
    tier: 'Tier',
    generation: 'Generation',
    country: 'Country',
    region: 'Region',
    location: (level: string) => `Place (${level})`,
    days: 'Days since purchase',
    products: 'Products bought',
    interestFactors: 'Interest comes from',
    line: 'Row in the file',
  },
  /** Cells of a row beyond the last column of the header. */
  extraCells: '(cells beyond the header)',
  tiles: {
    clients: 'Clients',
    revenue: 'Revenue',
    lastYear: 'Bought in 12 months',
    buyers: 'Have bought',
    largest: 'Largest client',
    inactive: 'Stopped buying',
  },
  headings: {
    stateByTier: 'State by tier',
    share: '% of clients',
    revenueShare: '% of revenue',
    basis: 'What the figures stand on',
    next: 'What to do next',
  },
  data: { rows: 'Rows', clients: 'Clients', rejected: 'Rejected', blank: 'Blank', excluded: 'Excluded', errors: 'Errors', warnings: 'Warnings' },
  go: (sheet: string) => `${sheet} →`,
  next: {
    winBack: (clients: number, amount: string, f: Format) => `Call first: ${f.plural(clients, 'A client', 'A clients')} stopped buying (${amount}).`,
    /** How to see some clients on the sheet of clients. */
    filter: (sheet: string, filters: readonly (readonly [header: string, value: string])[], f: Format) =>
      `On ${f.quote(sheet)}, filter ${f.list(filters.map(([header, value]) => `${f.quote(header)} by ${value}`))}.`,
    approach: (clients: number, f: Format) =>
      `Talk to ${f.plural(clients, 'client who', 'clients who')} showed interest and ${clients === 1 ? 'has' : 'have'} not bought yet.`,
    correct: (errors: number, sheet: string, f: Format) => `Correct ${f.plural(errors, 'cell', 'cells')} in your system: ${f.quote(sheet)} leads to each.`,
    rejected: (rows: number, sheet: string, f: Format) =>
      `${f.plural(rows, 'row identifies', 'rows identify')} no client and ${rows === 1 ? 'is' : 'are'} left out: ${f.quote(sheet)} names ${rows === 1 ? 'it' : 'them'}.`,
    nothing: 'Nothing is pressing.',
  },
  issues: {
    note: (file: string, clients: string, f: Format) =>
      `“Row in the file” is the row of ${f.quote(file)}. “Cell here” leads to the sheet ${f.quote(clients)} of this workbook, which holds clients only and so counts its rows anew.`,
    heads: {
      severity: 'Severity',
      line: 'Row in the file',
      column: 'Column',
      header: 'Header',
      cell: 'Cell here',
      finding: 'Finding',
      explanation: 'Explanation',
    },
    more: (more: number, command: string, f: Format) => `${f.plural(more, 'finding more', 'findings more')}: ${command}`,
    none: 'Nothing to correct: no errors, no warnings.',
  },
  method: {
    file: 'File',
    size: 'Size in bytes',
    salesFile: 'File of sales',
    sha256: 'SHA-256 of the file',
    format: 'Format',
    headerLine: 'Header on line',
    currency: 'Currency',
    country: 'Country of the file',
    version: 'Version of cartera',
    command: 'Command that gives this again',
    rules: 'Rules',
    location: (level: string) => `Place: ${level}`,
    basis: 'What the figures stand on',
    columns: 'Columns of the file',
    heads: {
      letter: 'Column',
      header: 'Header',
      field: 'Taken for',
      code: 'Field',
      confidence: 'Sure',
      reason: 'Reason',
      format: 'Format',
      fit: 'Fits',
      filled: 'Filled',
    },
    added: 'Columns that cartera adds',
    addedHeads: { header: 'In this workbook', code: 'In CSV' },
    labels: 'Labels',
    labelHeads: { name: 'In this workbook', code: 'In CSV and JSON', meaning: 'Meaning' },
    notes: 'About this workbook',
    typed:
      'Dates, amounts and counts that could be read are dates and numbers; whatever could not is the text it was. Codes, phones, tax ids and postcodes are text.',
    clientsOnly: (clients: string, issues: string, f: Format) =>
      `${f.quote(clients)} holds the clients alone: rejected, blank and excluded rows are left out; ${f.quote(issues)} names the rejected ones.`,
    zones: 'Times of day are those written in the file; marks of time zones are not kept.',
    cut: (cells: number, f: Format) => `${f.plural(cells, 'text was', 'texts were')} cut at the 32,767 letters that a cell holds.`,
    personal: 'This workbook holds the personal data of the clients: share it with care.',
  },
};

export type WorkbookWords = typeof workbook;
