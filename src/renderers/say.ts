import type { Format, Language } from '../format.js';
import type { CompareWords } from '../messages/en/compare.js';
import type { ConditionWords } from '../messages/en/conditions.js';
import type { DimensionsWords } from '../messages/en/dimensions.js';
import type { ExplainWords } from '../messages/en/explain.js';
import type { InactiveWords } from '../messages/en/inactive.js';
import type { IssueWords } from '../messages/en/issues.js';
import type { LinkageWords } from '../messages/en/linkage.js';
import type { MergeWords } from '../messages/en/merge.js';
import type { ReportWords } from '../messages/en/report.js';
import type { ScoreWords } from '../messages/en/score.js';
import type { SignalsWords } from '../messages/en/signals.js';
import type { TargetWords } from '../messages/en/target.js';
import type { TermWords } from '../messages/en/terms.js';
import type { VerifyWords } from '../messages/en/verify.js';
import type { RulesWords } from '../messages/rule-words.js';
import type { Glyphs } from '../settings.js';

/** What a renderer needs to speak: the catalogue of one language and the numbers of one place. */
export type Say = {
  readonly words: {
    readonly report: ReportWords;
    readonly issues: IssueWords;
    readonly terms: TermWords;
    readonly rules: RulesWords;
    readonly conditions: ConditionWords;
    readonly explain: ExplainWords;
    readonly verify: VerifyWords;
    readonly inactive: InactiveWords;
    readonly compare: CompareWords;
    readonly merge: MergeWords;
    readonly linkage: LinkageWords;
    readonly target: TargetWords;
    readonly signals: SignalsWords;
    readonly dimensions: DimensionsWords;
    readonly score: ScoreWords;
  };
  readonly format: Format;
  readonly language: Language;
  /** The signs that interest is shown with; dots unless told. */
  readonly glyphs?: Glyphs;
};
