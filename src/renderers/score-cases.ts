import { fold } from '../client/fold.js';
import type { Card } from '../linkage/card.js';
import type { ScoreReport } from '../report/score-report.js';
import type { Profile } from '../scoring/profile.js';
import type { Call } from '../scoring/score.js';
import { nameTaxId, tellChance, tellEvidence } from './evidence-words.js';
import { digitsFor } from './figures.js';
import { maskedName, maskName, whoIs } from './mask.js';
import { makePlain } from './plain.js';
import type { Say } from './say.js';

/** One client against ours, as a sentence with the rows of both files. */
export type OverlapRow = { readonly standing: 'ours' | 'conflict'; readonly text: string };

/** One client to call; every text ready, '' where nothing is known. */
export type CallRow = {
  readonly line: number;
  readonly row: string;
  readonly client: string;
  readonly because: string;
  readonly relevance: string;
  readonly reach: string;
  readonly lastContact: string;
  readonly lastSale: string;
  readonly revenue: string;
};

/**
 * What a client is called, by the first of its records that names it: a company with its contact behind it. Names of persons are cut short
 * unless `whole`.
 */
export function nameProfile({ records }: Profile, whole: boolean): string {
  // A record that is known for a company's speaks for those that could be a person's.
  const known = records.filter(({ card }) => card.who === 'company');
  for (const { card } of [...known, ...records]) {
    const name = nameCard(card, whole);
    if (name !== '') return makePlain(name);
  }
  return '';
}

function nameCard({ texts, who }: Card, whole: boolean): string {
  const names = { name: texts.name ?? [], company: texts.company ?? [], firstName: texts.firstName ?? [], lastName: texts.lastName ?? [] };
  const contact = names.name[0] ?? [...names.firstName, ...names.lastName].join(' ');
  const [company] = names.company;
  if (company !== undefined && who !== 'person') {
    const other = fold(contact) === fold(company) ? '' : contact;
    return other === '' ? company : `${company} (${whole ? other : maskName(other)})`;
  }
  return whole ? contact || (company ?? '') : maskedName(names, whoIs(who));
}

/** Whom to call, in the order of the report. */
export function callRows(calls: readonly Call[], profiles: readonly Profile[], say: Say, whole: boolean): CallRow[] {
  const words = say.words.score.calls;
  const { format } = say;
  const digits = digitsFor(calls.flatMap(({ revenue }) => (revenue === null ? [] : [revenue])));
  const day = (iso: string | null): string => (iso === null ? '' : format.day(iso));
  return calls.map((call) => {
    const profile = profiles[call.profile];
    return {
      line: call.line,
      row: format.rows([call.line]).replace(/^\S+ /, ''),
      client: (profile === undefined ? '' : nameProfile(profile, whole)) || words.unnamed,
      because: words.because[call.because],
      relevance: call.relevance === null ? '' : format.integer(Math.round(call.relevance)),
      reach: [...(call.phone ? [words.phone] : []), ...(call.email ? [words.email] : [])].join(', '),
      lastContact: day(call.lastContact),
      lastSale: day(call.lastSale),
      revenue: call.revenue === null ? '' : format.amount(call.revenue, digits),
    };
  });
}

/** The clients that are ours or may be, conflicts first: they need a decision. */
export function overlapRows({ overlap, columns }: Pick<ScoreReport, 'overlap' | 'columns'>, say: Say): OverlapRow[] {
  if (overlap === null) return [];
  const taxId = nameTaxId(columns, say);
  const words = say.words.score.overlap;
  const { format } = say;
  const cases = [...overlap.cases].sort((a, b) => Number(a.standing === 'ours') - Number(b.standing === 'ours'));
  return cases.map(({ line, our, ourSheet, standing, probability, evidence }) => {
    const row = ourSheet === undefined ? String(our) : `${ourSheet}!${our}`;
    return {
      standing,
      text: words.case(format.rows([line]), row, standing, tellChance(probability, say), tellEvidence(evidence, taxId, say).replaceAll(' · ', ', ')),
    };
  });
}
