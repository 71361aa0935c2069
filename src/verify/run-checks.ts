import { CarteraError } from '../errors.js';
import type { CheckReport, VerifyReport } from '../report/verify-report.js';
import { VERSION } from '../version.js';
import { type Bench, type Check, type Figure, isWithin, type Subject } from './check.js';

/** Digits that all machines agree on. */
const SURE_DIGITS = 12;

/** What tells a check from all others. */
export const idOf = ({ what, args }: Pick<Check, 'what' | 'args'>): string => [what, ...Object.values(args)].join(' ');

/**
 * Runs all checks, one after the other. One that needs data which are not there is not run, one that the program cannot finish fails; the others go on.
 * @throws the signal's reason, and what is no CarteraError
 */
export async function runChecks(subjects: readonly Subject[], bench: Bench): Promise<VerifyReport> {
  const total = subjects.reduce((sum, { checks }) => sum + checks.length, 0);
  let [done, told] = [0, 0];
  // A file is read more than once: the bar stays where it was.
  const tell = (checks: number): void => {
    told = Math.max(told, checks / total);
    bench.onProgress(told);
  };
  // One bench for all: what one check has read, the next ones have.
  const shared: Bench = { ...bench, onProgress: (share) => tell(done + share) };
  const ran: VerifyReport['subjects'][number][] = [];
  for (const { name, checks } of subjects) {
    const reports: CheckReport[] = [];
    for (const check of checks) {
      bench.signal.throwIfAborted();
      reports.push(await runCheck(check, shared));
      tell(++done);
    }
    ran.push({ name, checks: reports });
  }
  const count = (status: CheckReport['status']): number => ran.reduce((sum, { checks }) => sum + checks.filter((check) => check.status === status).length, 0);
  return { version: VERSION, counts: { checks: total, passed: count('passed'), failed: count('failed'), notRun: count('not-run') }, subjects: ran };
}

async function runCheck(check: Check, bench: Bench): Promise<CheckReport> {
  const { what, args, expected, digits, tolerance, source } = check;
  const report = { id: idOf(check), what, args, expected, digits, got: null, tolerance, source, because: null, file: null, error: null };
  if (check.reference && bench.folder === null) return { ...report, status: 'not-run', because: 'no-reference-data' };
  try {
    const got = await check.measure(bench);
    return { ...report, got: shorten(got), status: isWithin(got, expected, tolerance) ? 'passed' : 'failed' };
  } catch (error) {
    if (!(error instanceof CarteraError)) throw error;
    if (check.reference && error.code === 'file-missing') return { ...report, status: 'not-run', because: 'no-file', file: String(error.args.file) };
    return { ...report, status: 'failed', error: error.code };
  }
}

/** The digits that are sure; null for what is no number. */
function shorten(got: Figure): Figure | null {
  if (typeof got === 'string') return got;
  return Number.isFinite(got) ? Number(got.toPrecision(SURE_DIGITS)) : null;
}
