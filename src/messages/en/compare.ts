import type { Format } from '../../format.js';
import type { Alone } from '../../report/compare-report.js';
import type { Verdict } from '../../scoring/score.js';

/** Several candidates side by side. */
export const compare = {
  heading: 'Candidates',
  portfolios: (count: number, f: Format) => f.plural(count, 'portfolio', 'portfolios'),
  headings: {
    quality: 'Quality, point by point',
    changes: 'What would change the ranking',
    shared: 'Clients in common',
    clarify: 'To clarify',
    rank: 'Place',
    file: 'File',
    method: 'Method',
  },
  place: (rank: number) => `${rank}.`,
  headline: {
    fit: (file: string, clients: number, f: Format) =>
      `${file} comes first: ${clients === 0 ? 'though no client serves' : f.plural(clients, 'client serves', 'clients serve')} this position today.`,
    proven: (file: string, clients: number, f: Format) =>
      `${file} comes first: ${clients === 0 ? 'though no client' : f.plural(clients, 'client', 'clients')} with a proven relation.`,
    tie: (files: string, clients: number, f: Format) => `${files} share the first place, with ${f.plural(clients, 'client', 'clients')} each.`,
  },
  rows: {
    rows: 'Rows of the file',
    distinct: 'Different clients',
    usable: 'With a phone or email that works',
    proven: 'With a proven relation',
    fit: 'Of what the position asks for',
    toCall: 'Of them, not ours already',
    companies: 'Companies',
    buyers: 'Buyers',
    sold: 'Sold in all',
    soldLastYear: 'Sold in 12 months',
    quality: 'Quality',
    ceiling: 'Possible with its columns',
    relevance: 'Relevance',
    verdict: 'Verdict',
    clarify: 'To clarify',
    ours: 'Ours already',
    total: 'Total',
  },
  verdicts: { portfolio: 'portfolio', partial: 'half a portfolio', list: 'only a list' } satisfies Record<Verdict, string>,
  none: '–',
  gaps: {
    funnel: (ahead: string, behind: string, margin: number, fit: boolean, f: Format) =>
      `${ahead} is ahead of ${behind} by ${f.plural(margin, 'client', 'clients')} ${fit ? (margin === 1 ? 'that serves the position' : 'that serve the position') : 'with a proven relation'}.`,
    quality: (ahead: string, behind: string, points: string) => `${ahead} and ${behind} tie on clients; quality decides, by ${points} points.`,
    size: (ahead: string, behind: string, margin: number, f: Format) =>
      `${ahead} and ${behind} tie on clients and on quality; size decides, by ${f.plural(margin, 'contact', 'contacts')}.`,
    tie: (ahead: string, behind: string) => `Nothing tells ${ahead} and ${behind} apart.`,
  },
  better: (behind: string, points: string) => `${behind} has the better quality, by ${points} points.`,
  shift: (behind: string, points: string, from: string, to: string) =>
    `In quality ${behind} draws level if ${points} points of weight go from “${from}” to “${to}”.`,
  firm: 'No shift of weight between two parts of the quality turns that around.',
  alone: {
    funnel: 'By the funnel alone',
    quality: 'By quality alone',
    size: 'By size alone (contacts that work)',
    relevance: 'By relevance alone',
    revenueLastYear: 'By the sales of 12 months alone',
  } satisfies Record<Alone, string>,
  without: (criterion: string) => `Had the position not asked for ${criterion}`,
  order: (what: string, files: string) => `${what}: ${files}.`,
  unchanged: (items: readonly string[], f: Format) => `The order stays the same: ${f.list(items)}.`,
  before: ' > ',
  level: ' = ',
  shared: (a: string, b: string, clients: number, f: Format) => `${a} and ${b} bring ${f.plural(clients, 'client', 'clients')} in common. Whose are they?`,
  same: (a: string, b: string) => `${a} and ${b} are the same file.`,
  nothingShared: 'None: no client stands in two of the files.',
  signals: (file: string, sentence: string) => `${file}: ${sentence}`,
  next: { score: 'the best one in full', out: 'to print', outFile: 'candidates.html' },
  /** The list of buyers that sales are made into first. */
  buyersFile: 'buyers.csv',
};

export type CompareWords = typeof compare;
