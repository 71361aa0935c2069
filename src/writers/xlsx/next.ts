import type { Report } from '../../report/report.js';
import type { SheetSay } from './sheet-words.js';

/** What to do with the portfolio, most urgent first, said with the sheets and filters of this workbook. */
export function adviseNext(report: Report, say: SheetSay): string[] {
  const { terms, workbook } = say.words;
  const { next, sheets, added } = workbook;
  const { format } = say;
  const state = `cartera · ${added.state}`;
  const tier = `cartera · ${added.tier}`;
  const advice: string[] = [];
  const lost = report.stateByTier.inactive?.A ?? 0;
  if (lost > 0) {
    const amount = format.briefMoney(report.revenueByStateTier.inactive?.A ?? 0, report.summary.currency);
    const filters = [[state, terms.states.inactive.name] as const, [tier, terms.tiers.A.name] as const];
    advice.push(`${next.winBack(lost, amount, format)} ${next.filter(sheets.clients, filters, format)}`);
  }
  const potential = report.classifications.state.find(({ label }) => label === 'potential')?.clients ?? 0;
  if (potential > 0) advice.push(`${next.approach(potential, format)} ${next.filter(sheets.clients, [[state, terms.states.potential.name]], format)}`);
  if (report.issues.errors > report.input.rejected) advice.push(next.correct(report.issues.errors - report.input.rejected, sheets.issues, format));
  if (report.input.rejected > 0) advice.push(next.rejected(report.input.rejected, sheets.issues, format));
  return advice.length === 0 ? [next.nothing] : advice;
}
