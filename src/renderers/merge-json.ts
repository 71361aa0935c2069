import { roundChance } from '../report/chance.js';
import { citeLine } from '../report/cite.js';
import type { MergePlan } from '../report/merge-plan.js';
import type { InputReport } from '../report/report.js';
import { print } from './json-pieces.js';

const tablesOf = ({ tables = [] }: InputReport) => ({ tables });

const inputOf = ({ file, sha256, format, sheet, headerLine, rows, clients, rejected, blank, excluded }: InputReport) => ({
  file,
  sha256,
  format,
  sheet,
  headerLine,
  rows,
  clients,
  rejected,
  blank,
  excluded,
});

/** The JSON of `merge`: rows, codes and counts, no contents of cells. */
export function renderMergeJson({ ours, candidate, clients, ...plan }: MergePlan): string {
  const cite = (line: number) => citeLine(tablesOf(candidate), line);
  const citeOurs = (line: number) => citeLine(tablesOf(ours), line);
  const { cartera, schema, asOf, counts, joined, rules } = plan;
  const report = {
    cartera,
    schema,
    asOf,
    ours: inputOf(ours),
    candidate: inputOf(candidate),
    counts,
    joined,
    rules,
    clients: clients.map(({ lines, ours: ourLines, standing, doubt, probability, evidence, fields }) => {
      const [first = 0, ...more] = lines;
      const [our, ...moreOurs] = ourLines;
      const found = our === undefined ? { line: null } : citeOurs(our);
      return {
        ...cite(first),
        our: found.line,
        ...('sheet' in found && found.sheet !== undefined ? { ourSheet: found.sheet } : {}),
        alsoLines: more.map(cite),
        alsoOurs: moreOurs.map(citeOurs),
        standing,
        doubt,
        ...roundChance({ probability, evidence }),
        fields: fields.map(({ field, action }) => ({ field, action })),
      };
    }),
  };
  return print(report);
}
