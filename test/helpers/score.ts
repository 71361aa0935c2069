import { readDossier } from '../../src/report/dossier.js';
import { scorePortfolio } from '../../src/report/make-score.js';
import type { Scored } from '../../src/report/score-report.js';
import type { DimensionReport, Quality } from '../../src/scoring/score.js';
import type { DimensionName } from '../../src/settings.js';
import { type Told, withFile } from './findings.js';
import { makeIo } from './io.js';

/** The judgement of a text, without a target and without clients of our own. */
export const scoreOf = (content: string | Uint8Array, told: Told = {}): Promise<Scored> =>
  withFile(content, told, async (opened, settings) => {
    const dossier = await readDossier(opened, settings, { io: makeIo() });
    return scorePortfolio(dossier, { settings: settings.candidates, target: null, own: null });
  });

/** One dimension of a judgement. */
export function dimensionOf({ quality }: { readonly quality: Quality }, name: DimensionName): DimensionReport {
  const found = quality.dimensions.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** The codes of a dimension's evidence with their figures, in order. */
export const evidenceOf = (report: { readonly quality: Quality }, name: DimensionName): (readonly [string, object])[] =>
  dimensionOf(report, name).evidence.map(({ code, args }) => [code, args] as const);
