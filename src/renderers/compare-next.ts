import type { CompareReport } from '../report/compare-report.js';
import type { CompareView } from './compare-rows.js';
import type { Say } from './say.js';
import { quoteArgument } from './shell.js';

/** The commands that lead on from a comparison: the best candidate in full, the page to print, the same again. */
export function nextSteps(
  { candidates }: CompareReport,
  { words }: Say,
  { files, names, options, reproduce }: CompareView,
): { readonly command: string; readonly note: string }[] {
  const { next } = words.compare;
  const best = files[Math.max(0, names.indexOf(candidates[0]?.file ?? ''))] ?? '';
  const all = files.map(quoteArgument).join(' ');
  const told = options === '' ? '' : ` ${options}`;
  return [
    { command: `cartera score ${quoteArgument(best)}${told}`, note: next.score },
    { command: `cartera compare ${all}${told} --out ${next.outFile}`, note: next.out },
    { command: reproduce, note: words.report.next.repeat },
  ];
}
