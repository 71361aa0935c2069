import { nameTaxId, tellEvidence } from '../../renderers/evidence-words.js';
import { nameLine } from '../../report/cite.js';
import type { Scored } from '../../report/score-report.js';
import type { Book } from './book.js';
import { figure, type Look, NAME, PERCENT, TEXT } from './look.js';
import { allowTextNumbers } from './rules.js';
import { nameClient, readClientTexts } from './score-client.js';
import { openTable } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';

const WRAPPED: Look = { ...NAME, numFmt: TEXT, alignment: { vertical: 'middle', wrapText: true } };
const LETTERS = 60;

/** The sheet of clients that we have already, or that may be ours: their row and ours, and what says so. Nothing where nobody compared. */
export async function writeOurs(book: Book, { report, profiles }: Scored, say: ScoreSheetSay, country: string | null): Promise<void> {
  const { overlap } = report;
  if (overlap === null) return;
  const { sheets, ours: words } = say.words.scoreBook;
  const { heads } = words;
  const table = openTable(book, {
    name: sheets.ours,
    country,
    note: words.note(overlap.file, overlap.clients, say.format),
    tab: 'FFB45309',
    columns: [
      { header: heads.line, width: 20, look: NAME },
      { header: heads.our, width: 15, look: NAME },
      { header: heads.standing, width: 24, look: NAME },
      { header: heads.name, width: 40, look: WRAPPED },
      { header: heads.probability, width: 11, look: figure(PERCENT) },
      { header: heads.evidence, width: LETTERS, look: WRAPPED },
    ],
  });
  const taxId = nameTaxId(report.columns, say);
  const byLine = new Map(profiles.flatMap((profile) => profile.lines.map((line) => [line, profile] as const)));
  for (const { line, our, standing, probability, evidence } of overlap.cases) {
    const profile = byLine.get(line);
    const told = tellEvidence(evidence, taxId, say);
    await table.add(
      [
        (report.input.tables?.length ?? 0) > 1 ? nameLine({ tables: report.input.tables ?? [] }, line) : line,
        our,
        words.standings[standing],
        profile === undefined ? null : nameClient(readClientTexts(profile, say)),
        probability,
        told,
      ],
      [],
      Math.max(1, Math.ceil(told.length / LETTERS)) * 15 + 3,
    );
  }
  const { cases } = overlap;
  if (cases.length === 0) await table.add([words.none]);
  table.end(allowTextNumbers(`A3:F${Math.max(3, cases.length + 2)}`));
}
