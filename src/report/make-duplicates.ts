import { isoDay } from '../client/day.js';
import { CarteraError } from '../errors.js';
import { CARD_FIELDS, IDENTITY_FIELDS } from '../linkage/card.js';
import { link } from '../linkage/link.js';
import { EVIDENCE_FIELDS, type Linkage, type Pair } from '../linkage/linkage.js';
import { roundChance, roundWeights } from './chance.js';
import { citeIssue, citeLine } from './cite.js';
import type { Dossier } from './dossier.js';
import type { Agreement, DuplicatesReport, PairReport } from './duplicates-report.js';
import { summarizeIssues } from './issue-summary.js';
import { inputReport } from './make-report.js';

/** The report with what its lists are read from. */
export type Duplicates = { readonly report: DuplicatesReport; readonly dossier: Dossier; readonly linkage: Linkage };

/**
 * Finds the records of a file that are the same client; `threshold`: probability, inclusive.
 * @throws CarteraError nothing-to-compare where no cell tells who a client is
 */
export function findDuplicates(dossier: Dossier, threshold: number, onProgress?: (share: number) => void): Duplicates {
  const { findings, cards } = dossier;
  const { plan, context, info } = findings;
  const fields = CARD_FIELDS.filter((field) => plan.columns.some((column) => column.field === field));
  const told = cards.length === 0 ? fields : fields.filter((field) => cards.some(({ texts }) => texts[field] !== undefined));
  if (!told.some((field) => IDENTITY_FIELDS.includes(field))) throw new CarteraError('nothing-to-compare', { file: info.file });
  const linkage = link(cards, { threshold, onProgress });
  const { pairs, possible, possibleInAll, clusters, distinct, candidates, fitted, weights } = linkage;
  const input = inputReport(findings);
  const cite = (index: number): ReturnType<typeof citeLine> => citeLine(info, cards[index]?.line ?? 0);
  const several = info.tables.length > 1;
  const tell = (pair: Pair): PairReport => {
    const { a, b } = pair;
    const [one, other] = [cite(a), cite(b)];
    const sheets = several ? { sheets: [one.sheet ?? '', other.sheet ?? ''] as const } : {};
    return {
      a: one.line,
      b: other.line,
      ...sheets,
      ...roundChance(pair),
    };
  };
  const records = cards.length;
  const issues = summarizeIssues(findings.issues);
  const report: DuplicatesReport = {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input,
    columns: plan.columns,
    assumptions: plan.assumptions,
    counts: {
      records,
      counter: input.clients - records,
      distinct,
      repeated: records - distinct,
      clusters: clusters.length,
      largest: clusters.reduce((most, { length }) => Math.max(most, length), 0),
      pairs: pairs.length,
      possible: possibleInAll,
    },
    rules: {
      threshold,
      candidates,
      allPairs: (records * (records - 1)) / 2,
      fitted,
      weights: roundWeights(weights),
      fields,
    },
    agreement: countAgreement(pairs),
    pairs: pairs.map(tell),
    possible: possible.map(tell),
    clusters: clusters.map((members) => members.map((index) => cite(index).line)),
    ...(several ? { clusterSheets: clusters.map((members) => members.map((index) => cite(index).sheet ?? '')) } : {}),
    issues: { ...issues, sample: issues.sample.map((issue) => citeIssue(info, issue)) },
  };
  return { report, dossier, linkage };
}

/** How many pairs agree in each field; fields that no pair says anything of are left out. Of identical rows no cell is told apart. */
function countAgreement(pairs: readonly Pair[]): Agreement[] {
  const whole = pairs.filter(({ evidence }) => evidence.every(({ field }) => field === 'record')).length;
  return EVIDENCE_FIELDS.flatMap((field) => {
    let [same, near, different] = [0, 0, 0];
    for (const { evidence } of pairs) {
      const level = evidence.find((one) => one.field === field)?.level;
      if (level === 'same') same++;
      else if (level === 'different') different++;
      else if (level !== undefined) near++;
    }
    const said = same + near + different;
    return said === 0 ? [] : [{ field, same, near, different, blank: field === 'record' ? 0 : pairs.length - whole - said }];
  });
}
