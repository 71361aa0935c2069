import type { Language } from '../settings.js';
import { callSheet as englishCallSheet } from './en/call-sheet.js';
import { compare as englishCompare } from './en/compare.js';
import { conditions as englishConditions } from './en/conditions.js';
import { dimensions as englishDimensions } from './en/dimensions.js';
import { errorParts as englishErrorParts, errors as englishErrors } from './en/errors.js';
import { explain as englishExplain } from './en/explain.js';
import { help as englishHelp } from './en/help.js';
import { inactive as englishInactive } from './en/inactive.js';
import { issues as englishIssues } from './en/issues.js';
import { linkage as englishLinkage } from './en/linkage.js';
import { merge as englishMerge } from './en/merge.js';
import { report as englishReport } from './en/report.js';
import { request as englishRequest } from './en/request.js';
import { rules as englishRules } from './en/rules/index.js';
import { score as englishScore } from './en/score.js';
import { scoreBook as englishScoreBook } from './en/score-book.js';
import { scorePage as englishScorePage } from './en/score-page.js';
import { signals as englishSignals } from './en/signals.js';
import { target as englishTarget } from './en/target.js';
import { terms as englishTerms } from './en/terms.js';
import { verify as englishVerify } from './en/verify.js';
import { workbook as englishWorkbook } from './en/workbook.js';
import { callSheet as spanishCallSheet } from './es/call-sheet.js';
import { compare as spanishCompare } from './es/compare.js';
import { conditions as spanishConditions } from './es/conditions.js';
import { dimensions as spanishDimensions } from './es/dimensions.js';
import { errorParts as spanishErrorParts, errors as spanishErrors } from './es/errors.js';
import { explain as spanishExplain } from './es/explain.js';
import { help as spanishHelp } from './es/help.js';
import { inactive as spanishInactive } from './es/inactive.js';
import { issues as spanishIssues } from './es/issues.js';
import { linkage as spanishLinkage } from './es/linkage.js';
import { merge as spanishMerge } from './es/merge.js';
import { report as spanishReport } from './es/report.js';
import { request as spanishRequest } from './es/request.js';
import { rules as spanishRules } from './es/rules/index.js';
import { score as spanishScore } from './es/score.js';
import { scoreBook as spanishScoreBook } from './es/score-book.js';
import { scorePage as spanishScorePage } from './es/score-page.js';
import { signals as spanishSignals } from './es/signals.js';
import { target as spanishTarget } from './es/target.js';
import { terms as spanishTerms } from './es/terms.js';
import { verify as spanishVerify } from './es/verify.js';
import { workbook as spanishWorkbook } from './es/workbook.js';

import type { RulesWords } from './rule-words.js';

export type { Language } from '../settings.js';

const english = {
  verify: englishVerify,
  inactive: englishInactive,
  callSheet: englishCallSheet,
  compare: englishCompare,
  merge: englishMerge,
  linkage: englishLinkage,
  target: englishTarget,
  signals: englishSignals,
  dimensions: englishDimensions,
  score: englishScore,
  scoreBook: englishScoreBook,
  scorePage: englishScorePage,
  conditions: englishConditions,
  errors: englishErrors,
  errorParts: englishErrorParts,
  explain: englishExplain,
  help: englishHelp,
  issues: englishIssues,
  report: englishReport,
  request: englishRequest,
  rules: englishRules as RulesWords,
  terms: englishTerms,
  workbook: englishWorkbook,
};

/** Every sentence and word that people see, in one language. */
export type Catalogue = typeof english;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: english,
  es: {
    verify: spanishVerify,
    inactive: spanishInactive,
    callSheet: spanishCallSheet,
    compare: spanishCompare,
    merge: spanishMerge,
    linkage: spanishLinkage,
    target: spanishTarget,
    signals: spanishSignals,
    dimensions: spanishDimensions,
    score: spanishScore,
    scoreBook: spanishScoreBook,
    scorePage: spanishScorePage,
    conditions: spanishConditions,
    errors: spanishErrors,
    errorParts: spanishErrorParts,
    explain: spanishExplain,
    help: spanishHelp,
    issues: spanishIssues,
    report: spanishReport,
    request: spanishRequest,
    rules: spanishRules,
    terms: spanishTerms,
    workbook: spanishWorkbook,
  },
};

/** Give the words of one language. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}
