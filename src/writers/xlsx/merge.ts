import type { Source } from '../../formats/batch.js';
import { nameTaxId } from '../../renderers/evidence-words.js';
import { tellReasons } from '../../renderers/merge-view.js';
import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import type { Say } from '../../renderers/say.js';
import { nameLine } from '../../report/cite.js';
import type { Dossier } from '../../report/dossier.js';
import type { MergePlan, PlanClient } from '../../report/merge-plan.js';
import type { PlanStanding } from '../../report/merge-standing.js';
import { type Book, openBook } from './book.js';
import { type Look, RULE_SHADES, SLATE, TEAL, value } from './look.js';
import { listNewClients } from './merge-new.js';
import { writeMergeMethod, writeMergeSummary } from './merge-pages.js';
import { type ListCell, type ListColumn, writeList } from './merge-sheet.js';
import { streamBook } from './stream.js';

/** A portfolio that is still open: its clients, and the file for a second pass. */
type Open = { readonly dossier: Dossier; readonly source: Source };

const COLORS: Readonly<Record<PlanStanding, string>> = { new: 'FF166534', known: SLATE, enrich: TEAL, conflict: 'FFDC2626' };
/** Rows of wrapped reasons are high: what stands in them begins at the top. */
const atTop = (look: Look): Look => ({ ...look, alignment: { ...look.alignment, vertical: 'top' } });
const PERCENT = atTop(value('0.0%'));
const ROW = atTop(value('0'));
const ACTIONS = new Map<string, Look>();

function actionLook(ink: string): Look {
  const look = ACTIONS.get(ink) ?? atTop({ font: { name: 'Calibri', family: 2, size: 11, bold: true, color: { argb: ink } } });
  ACTIONS.set(ink, look);
  return look;
}

/**
 * The plan as a workbook to decide in: a summary, each sort of client on its own sheet with rows of both files, and how it was made. Complete and
 * unmasked. Written while it is made; the same input gives the same bytes. @throws what reading throws
 */
export async function* writeMergeWorkbook(plan: MergePlan, ours: Open, theirs: Open, say: Say, reproduce: string): AsyncGenerator<Buffer> {
  yield* streamBook(async (out, signal) => {
    const title = `${say.words.merge.heading}: ${makePlain(plan.candidate.file)}`;
    const book = await openBook(out, { title, created: new Date(`${plan.asOf}T00:00:00Z`) }, signal);
    const { country } = theirs.dossier.findings.plan;
    writeMergeSummary(book, plan, say, country);
    await writeNew(book, plan, ours, theirs, say);
    await writeKnown(book, plan, ours, theirs, say);
    await writeFields(book, plan, 'enrich', ours, theirs, say);
    await writeFields(book, plan, 'conflict', ours, theirs, say);
    writeMergeMethod(book, plan, say, makePlain(reproduce), country);
    await book.end();
  });
}

const of = ({ clients }: MergePlan, standing: PlanStanding): PlanClient[] => clients.filter((one) => one.standing === standing);

/** The rows of a client in its file: a number where it is one row of one sheet. */
function rowsOf(lines: readonly number[], { findings }: Dossier): ListCell {
  const names = lines.map((line) => nameLine(findings.info, line));
  const [only] = names;
  return only === undefined ? null : names.length === 1 && /^\d+$/.test(only) ? { value: Number(only), look: ROW } : { value: names.join(' + ') };
}

/** What a client of a portfolio is called, in full. */
function nameClients({ brought }: Dossier): (line: number) => string {
  const names = new Map(
    brought.map(({ line, card: { texts } }) => {
      const person = texts.name?.[0] ?? [...(texts.firstName ?? []), ...(texts.lastName ?? [])].join(' ');
      return [line, [...new Set([person, texts.company?.[0] ?? ''])].filter((text) => text !== '').join(' · ')] as const;
    }),
  );
  return (line) => makeAllPlain(names.get(line) ?? '');
}

async function writeNew(book: Book, plan: MergePlan, ours: Open, theirs: Open, say: Say): Promise<void> {
  const { sheets, heads, notes, decisions } = say.words.merge;
  const clients = of(plan, 'new');
  const { columns, rows } = await listNewClients(
    theirs.source,
    ours.dossier,
    theirs.dossier,
    clients.map(({ lines }) => lines),
    say.language,
  );
  const before: ListColumn[] = [
    { title: heads.decision, width: 14, added: true, choices: decisions.new },
    { title: heads.row, width: 17, added: true },
  ];
  await writeList(
    book,
    {
      name: sheets.new,
      color: COLORS.new,
      note: notes.new,
      columns: [...before, ...columns],
      country: theirs.dossier.findings.plan.country,
      frozen: before.length,
    },
    rows.map((cells, at) => [null, rowsOf(clients[at]?.lines ?? [], theirs.dossier), ...cells]),
    notes.none,
  );
}

async function writeKnown(book: Book, plan: MergePlan, ours: Open, theirs: Open, say: Say): Promise<void> {
  const { sheets, heads, notes } = say.words.merge;
  const nameOf = nameClients(theirs.dossier);
  const taxId = nameTaxId(ours.dossier.findings.plan.columns, say);
  const columns: ListColumn[] = [
    { title: heads.row, width: 17 },
    { title: heads.ours, width: 15 },
    { title: heads.client, width: 40 },
    { title: heads.probability, width: 10 },
    { title: heads.reasons, width: 60 },
  ];
  const rows = of(plan, 'known').map(({ lines, ours: own, probability, evidence }): ListCell[] => [
    rowsOf(lines, theirs.dossier),
    rowsOf(own, ours.dossier),
    { value: nameOf(lines[0] ?? 0) },
    { value: probability, look: PERCENT },
    { value: tellReasons(evidence, taxId, say) },
  ]);
  await writeList(
    book,
    { name: sheets.known, color: COLORS.known, note: notes.known, columns, country: theirs.dossier.findings.plan.country, frozen: 3 },
    rows,
    notes.none,
  );
}

/** Clients with something to fill in or to decide: one row a field. */
async function writeFields(book: Book, plan: MergePlan, standing: 'enrich' | 'conflict', ours: Open, theirs: Open, say: Say): Promise<void> {
  const words = say.words.merge;
  const { sheets, heads, notes, decisions } = words;
  const nameOf = nameClients(theirs.dossier);
  const taxId = nameTaxId(ours.dossier.findings.plan.columns, say);
  const disputed = standing === 'conflict';
  const columns: ListColumn[] = [
    { title: heads.decision, width: 22, added: true, choices: decisions[standing] },
    { title: heads.row, width: 17 },
    { title: heads.ours, width: 15 },
    { title: heads.client, width: 34 },
    { title: heads.field, width: 20 },
    { title: heads.ourValue, width: 30 },
    { title: heads.theirValue, width: 30 },
    { title: heads.what, width: 12 },
    ...(disputed ? [{ title: heads.doubt, width: 34 }] : []),
    { title: heads.probability, width: 10 },
    { title: heads.reasons, width: 60 },
  ];
  const rows = of(plan, standing).flatMap(({ lines, ours: own, fields, doubt, probability, evidence }) => {
    const about = [rowsOf(lines, theirs.dossier), rowsOf(own, ours.dossier), { value: nameOf(lines[0] ?? 0) }];
    const why = [
      ...(disputed ? [doubt === null ? null : { value: words.doubts[doubt] }] : []),
      { value: probability, look: PERCENT },
      { value: tellReasons(evidence, taxId, say) },
    ];
    const none: readonly ListCell[] = [null, ...about, null, null, null, null, ...why];
    const told = fields.map((field): readonly ListCell[] => {
      const { ink } = RULE_SHADES.priority?.[field.action === 'differs' ? 1 : 3] ?? { ink: SLATE };
      return [
        null,
        ...about,
        { value: say.words.terms.fields[field.field] },
        field.ours.length === 0 ? null : { value: field.ours.join('; ') },
        { value: field.theirs.join('; ') },
        { value: words.actions[field.action], look: actionLook(ink) },
        ...why,
      ];
    });
    return told.length === 0 ? [none] : told;
  });
  const sheet = { name: sheets[standing], color: COLORS[standing], note: notes[standing], columns, country: theirs.dossier.findings.plan.country, frozen: 4 };
  await writeList(book, sheet, rows, notes.none);
}
