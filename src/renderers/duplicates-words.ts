import type { EvidenceField } from '../linkage/linkage.js';
import type { DuplicatesReport } from '../report/duplicates-report.js';
import { lowerName, TELLING } from './evidence-words.js';
import { isPiped, writeInputs } from './next.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** How duplicates are shown: the file as the user named it, the command that gives this again, whether personal data stays whole. */
export type DuplicatesOptions = {
  readonly path: string;
  readonly reproduce: string;
  readonly showPersonal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
};

/** A figure with its name and what stands beside it. */
export type SizeRow = { readonly name: string; readonly value: number; readonly note: string };

/** What was found, first the most important. */
export function tellHeadline({ counts }: DuplicatesReport, say: Say): string[] {
  const { linkage } = say.words;
  const { records, distinct, repeated, possible } = counts;
  return [
    repeated === 0 ? linkage.clean(records, say.format) : linkage.headline(records, distinct, repeated, say.format),
    ...(possible === 0 ? [] : [linkage.review(possible, say.format)]),
  ];
}

/** From the rows of the file to the different clients. */
export function listSizes({ counts, input }: DuplicatesReport, say: Say): SizeRow[] {
  const { sizes, notes } = say.words.linkage;
  const { format } = say;
  const apart = (['rejected', 'blank', 'excluded'] as const).flatMap((name) => (input[name] > 0 ? [notes[name](input[name], format)] : []));
  if (counts.counter > 0) apart.push(notes.counter(counts.counter, format));
  return [
    { name: sizes.rows, value: input.rows, note: apart.length === 0 ? '' : notes.apart(apart) },
    ...(apart.length === 0 ? [] : [{ name: sizes.compared, value: counts.records, note: '' }]),
    { name: sizes.distinct, value: counts.distinct, note: '' },
    { name: sizes.repeated, value: counts.repeated, note: counts.clusters === 0 ? '' : notes.groups(counts.clusters, counts.largest, format) },
    ...(counts.possible === 0 ? [] : [{ name: sizes.possible, value: counts.possible, note: notes.possible }]),
  ];
}

/** How records were compared and from when on two are one client. */
export function tellHow({ rules, counts, columns }: DuplicatesReport, say: Say): string[] {
  const { how, fields } = say.words.linkage;
  const { format } = say;
  if (counts.records < 2) return [];
  const named = (['taxId', 'name', 'company', 'phone', 'email', 'birth', 'address', 'place', 'postalCode'] as const).filter((field) =>
    isCompared(field, rules.fields),
  );
  const missing = TELLING.filter((field) => !columns.some((column) => column.field === field)).map((field) => lowerName(say.words.terms.fields[field]));
  return [
    how.compared(
      rules.candidates,
      rules.allPairs,
      named.map((field) => lowerName(fields[field])),
      format,
    ),
    rules.fitted ? how.fitted : how.shipped(format),
    how.threshold(`${format.decimal(rules.threshold * 100, Number.isInteger(Math.round(rules.threshold * 1e6) / 1e4) ? 0 : 1)}%`),
    how.shared,
    ...(missing.length === 0 ? [] : [how.missing(missing, format)]),
    ...(counts.counter === 0 ? [] : [how.counter(counts.counter, format)]),
  ];
}

const PARTS: Readonly<Partial<Record<EvidenceField, readonly string[]>>> = {
  name: ['name', 'firstName', 'lastName'],
  birth: ['birthDate', 'birthYear'],
  place: ['district', 'city', 'province', 'region', 'country'],
};

function isCompared(field: EvidenceField, fields: readonly string[]): boolean {
  return (PARTS[field] ?? [field]).some((part) => fields.includes(part));
}

/** The usual threshold: commands need not name it. */
const USUAL = 0.9;

/** What stands behind a command's name to read the same file in the same way. */
export function writeAgain({ input, rules }: DuplicatesReport, path: string): string {
  const sheets =
    (input.tables?.length ?? 0) > 1 ? '--all-sheets' : input.sheet !== null && (input.sheets?.length ?? 0) > 1 ? `--sheet ${quoteArgument(input.sheet)}` : '';
  return writeInputs(path, [sheets, ...(rules.threshold === USUAL ? [] : [`--threshold ${rules.threshold}`])]);
}

/** Commands that lead on; none for standard input but its own repetition. */
export function listCommands(
  report: DuplicatesReport,
  say: Say,
  { path, reproduce }: Pick<DuplicatesOptions, 'path' | 'reproduce'>,
): { readonly command: string; readonly note: string }[] {
  const { next } = say.words.linkage;
  const { counts } = report;
  const again = writeAgain(report, path);
  const piped = isPiped(path, '');
  return [
    ...(piped || counts.pairs + counts.possible === 0
      ? []
      : [
          { command: `cartera duplicates ${again} --out ${next.outFile}`, note: next.out },
          { command: `cartera duplicates ${again} --show-personal`, note: next.personal },
        ]),
    ...(piped ? [] : [{ command: `cartera analyze ${writeAgain({ ...report, rules: { ...report.rules, threshold: USUAL } }, path)}`, note: next.analyze }]),
    ...(reproduce === '' ? [] : [{ command: reproduce, note: say.words.report.next.repeat }]),
  ];
}
