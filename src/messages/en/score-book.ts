import type { Format } from '../../format.js';
import type { Signal } from '../../scoring/score.js';

/** Words of the workbook of a candidate's portfolio. Names of sheets are used in its links and sentences as they stand. */
export const scoreBook = {
  title: (file: string) => `Candidate's portfolio: ${file}`,
  sheets: {
    summary: 'Summary',
    calls: 'To call',
    points: 'Points',
    signals: 'To clarify',
    ours: 'Already ours',
    columns: 'Columns',
    method: 'Method',
  },
  calls: {
    heads: {
      line: 'Row',
      name: 'Name',
      company: 'Company',
      taxId: 'Tax id',
      phones: 'Phones',
      emails: 'Emails',
      place: 'Place',
      sector: 'Sector',
      lastContact: 'Last contact',
      lastSale: 'Last sale',
      revenue: 'Sold',
      because: 'Why call',
      relevance: 'Fit',
      calledOn: 'Called on',
      result: 'Result',
      notes: 'Notes',
    },
    results: ['Knows the seller', 'Interested', 'Wants a quote', 'Call again', 'No answer', 'Wrong number', 'Does not know the seller', 'Not interested'],
    none: 'Nobody can be called: no client reaches the last step.',
    resultPrompt: 'How did it go? Choose one, or leave it blank.',
    resultError: 'Choose one of the list.',
  },
  points: {
    heads: { rows: 'Rows in the file', name: 'Client', total: 'All', records: 'Rows' },
    /** A link back to the sum that the score shows. */
    totals: 'Sum of the column',
    rounded: 'In the score, rounded',
    rest: 'Of the whole file, not of one client',
    note: (sheet: string, f: Format) =>
      `One row for each different client, with the points that it adds. The sums are formulas: change nothing and they give the points of ${f.quote(sheet)}, before rounding.`,
    cut: (more: number, f: Format) => `${f.plural(more, 'client', 'clients')} more than a sheet holds`,
  },
  signals: {
    heads: { number: 'No.', severity: 'Weight', question: 'What to clarify', column: 'Column', rows: 'Rows in the file', answer: 'What was answered' },
    severities: { high: 'Much', medium: 'Some', low: 'Little' } satisfies Record<Signal['severity'], string>,
    questions: 'For the interview',
    note: 'They are questions, not accusations: most of them have a simple explanation. Of very many rows the first ones are named.',
    none: 'Nothing to clarify.',
  },
  ours: {
    heads: {
      line: 'Row of the candidate',
      our: 'Row of ours',
      standing: 'Standing',
      name: 'Client',
      probability: 'Sure',
      evidence: 'What agrees, what does not',
    },
    note: (file: string, clients: number, f: Format) =>
      `Compared with ${f.quote(file)}, ${f.plural(clients, 'client', 'clients')}. Clients that are new to us are not listed.`,
    standings: { ours: 'Ours already', conflict: 'Doubtful: ours or not' },
    none: 'None of them is ours.',
  },
  columns: {
    heads: { letter: 'Column', header: 'Header', field: 'Taken for', filled: 'Filled', invalid: 'Not valid', valid: 'Valid', reason: 'Reason' },
    sensitive: 'sensitive: left out',
  },
  method: {
    weights: 'What each dimension weighs',
    weightHeads: { dimension: 'Dimension', weight: 'Weight', measure: 'Measure (0 to 1)', points: 'Points', ceiling: 'Possible' },
    halfLife: 'What grows old',
    halfLives: { contact: 'Days until a contact counts half', record: 'Days until a record counts half', sales: 'Days until a sale counts half' },
    threshold: 'The same client from a probability of',
    rules: 'Rules',
    duplicates: 'Records that repeat a client',
    sheets: 'The sheets',
    personal: 'They have the personal data of clients in full: share this workbook with care.',
    typed: 'Phones, tax ids and codes are text, dates are dates, amounts are numbers.',
  },
};

export type ScoreBookWords = typeof scoreBook;
