import type { Format } from '../../format.js';

/** Words of the page about a candidate's portfolio that no other result needs. */
export const scorePage = {
  title: (file: string, asOf: string) => `Candidate's portfolio: ${file} (${asOf})`,
  /** How the ring is read aloud. */
  ring: (score: string, grade: string, ceiling: string) => `${score}. ${grade}. ${ceiling}`,
  full: 'All points were possible.',
  columns: { dimension: 'Dimension', scale: 'Reached' },
  clarify: 'questions, not accusations',
  room: 'room for the answers',
  nothingToAsk: 'Nothing out of the ordinary to ask.',
  moreSignals: (count: number, sheet: string, f: Format) => `${f.integer(count)} more on the sheet ${f.quote(sheet)} of the workbook (.xlsx).`,
  moreQuestions: (count: number, f: Format) => `${f.plural(count, 'more question', 'more questions')} in the workbook (.xlsx).`,
  moreCalls: (count: number, sheet: string, f: Format) => `${f.integer(count)} more on the sheet ${f.quote(sheet)} of the workbook (.xlsx).`,
  moreInWorkbook: (count: number, f: Format) => `${f.integer(count)} more in the workbook (.xlsx).`,
  moreCandidates: (count: number, f: Format) => `${f.plural(count, 'more candidate', 'more candidates')} in the workbook (.xlsx).`,
  notes: 'Notes',
  method: 'How it was worked out',
  points:
    'Points: each dimension gives its weight x a measure from 0 to 1, over different clients; an empty cell counts 0, a missing column gives nothing and lowers what is possible.',
  weights: (items: readonly string[]) => `Weights: ${items.join(' · ')}.`,
  halfLives: (contact: number, record: number, sales: number, f: Format) =>
    `Worth half after: a contact ${f.integer(contact)} days, a record ${f.integer(record)}, a sale ${f.integer(sales)}.`,
  thresholds: (same: string) =>
    'Proven relation: a dated sale, or a contact other than mass mail, within 365 days; a portfolio from 50% of the clients, a list below 20%. ' +
    `Grades from 80, 65, 50 and 35 points; none where fewer than 60 are possible. The same client from a probability of ${same}.`,
  source: (file: string, rows: number, asOf: string, f: Format) => `${file}, ${f.plural(rows, 'row', 'rows')}, as of ${asOf}.`,
  personal: 'Names of persons are cut short; rows are those of the file.',
};

export type ScorePageWords = typeof scorePage;
