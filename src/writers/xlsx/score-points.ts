import type { Scored } from '../../report/score-report.js';
import { DIMENSION_NAMES, type DimensionName } from '../../settings.js';
import type { Book } from './book.js';
import { figure, type Look, NAME, TEXT, total } from './look.js';
import { allowTextNumbers } from './rules.js';
import { nameClient, readClientTexts } from './score-client.js';
import { openTable, rangeOf, type TableColumn } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';
import { columnLetter } from './text.js';

/** Points of one client are small: of 100 000, each adds ten-thousandths. */
const POINTS = '0.0000';
const [FEW, MANY] = [1_000, 100_000];
/** Rows of a sheet, less those above and below the clients. */
const MOST = 1_048_576 - 8;
/** Row numbers that are listed of one client. */
const MOST_LINES = 20;
const TEXTS: Look = { numFmt: TEXT };
const PLAIN = NAME;
const ROUNDED = figure('0.0');

/** As many decimals as keep the first figure of a client's part in sight. */
const decimalsFor = (clients: number): string => (clients < FEW ? POINTS : clients < MANY ? `${POINTS}00` : `${POINTS}0000`);

/**
 * Where every point comes from: one row for each different client, in the order of the file, with what it adds to each dimension; below them the sums, as formulas that
 * anyone can check, and the points as the score has them, rounded. Dimensions that only the whole file has stand in the rows below alone.
 */
export async function writePoints(book: Book, { report, profiles, shares }: Scored, say: ScoreSheetSay, country: string | null): Promise<void> {
  const { sheets, points: words } = say.words.scoreBook;
  const names = DIMENSION_NAMES.filter((name) => report.quality.dimensions.some((one) => one.name === name));
  const look: Look = { numFmt: decimalsFor(profiles.length), alignment: { horizontal: 'right', indent: 1 } };
  const columns: readonly TableColumn[] = [
    { header: words.heads.rows, width: 20, look: TEXTS },
    { header: words.heads.name, width: 38, look: TEXTS },
    ...names.map((name) => ({ header: say.words.score.dimensions[name], width: Math.max(14, say.words.score.dimensions[name].length + 5), look })),
    { header: words.heads.total, width: 14, look },
  ];
  const table = openTable(book, { name: sheets.points, columns, country, note: words.note(sheets.summary, say.format), tab: 'FF1D4ED8', frozen: 2 });
  const first = table.header + 1;
  const partsOf = (at: number): (number | null)[] => names.map((name) => shares[name]?.[at] ?? null);
  const across = (row: number): string => `SUM(${columnLetter(2)}${row}:${columnLetter(1 + names.length)}${row})`;
  const addParts = (rows: string, name: string, parts: readonly (number | null)[], row: number): Promise<number> =>
    table.add([rows, name, ...parts, { formula: across(row), result: sum(parts) }]);
  const shown = Math.min(profiles.length, MOST);
  let last = first;
  for (const [at, profile] of profiles.slice(0, shown).entries())
    last = await addParts(linesOf(profile.lines), nameClient(readClientTexts(profile, say)), partsOf(at), first + at);
  const filtered = last;
  if (shown < profiles.length) {
    const rest = names.map((name) => (shares[name] === undefined ? null : sum([...shares[name].subarray(shown)])));
    last = await addParts('', words.cut(profiles.length - shown, say.format), rest, last + 1);
  }
  const ref = (index: number): string => `SUM(${rangeOf(index, first, last)})`;
  const sums = names.map((name) => (shares[name] === undefined ? null : sum([...shares[name]])));
  const exact = total('0.0000');
  const bold = total();
  await table.add(
    [
      '',
      words.totals,
      ...sums.map((result, index) => (result === null ? null : { formula: ref(2 + index), result })),
      { formula: ref(2 + names.length), result: sum(sums) },
    ],
    [bold, bold, ...names.map(() => exact), exact],
  );
  const whole = names.map((name) => (shares[name] === undefined ? pointsOf(report, name) : null));
  if (whole.some((points) => points !== null)) await table.add(['', words.rest, ...whole, null], [PLAIN, PLAIN, ...names.map(() => ROUNDED), ROUNDED]);
  await table.add(
    ['', words.rounded, ...names.map((name) => pointsOf(report, name)), report.quality.score],
    [PLAIN, PLAIN, ...names.map(() => ROUNDED), ROUNDED],
  );
  table.end(allowTextNumbers(`A${first}:B${last}`), filtered);
}

const sum = (parts: readonly (number | null)[]): number => parts.reduce<number>((all, part) => all + (part ?? 0), 0);
const pointsOf = ({ quality }: Scored['report'], name: DimensionName): number | null => quality.dimensions.find((one) => one.name === name)?.points ?? null;

/** The rows of a client, the first ones of very many. */
const linesOf = (lines: readonly number[]): string => lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ` … (${lines.length})` : '');
