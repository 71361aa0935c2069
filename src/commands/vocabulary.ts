import type { FieldName } from '../client/fields.js';
import type { CommandName, ConditionNames, Vocabulary } from '../settings.js';

const COUNTS = ['clients', 'rejected', 'blank', 'excluded', 'errors', 'warnings', 'duplicates', 'after-as-of'] as const;

/** What --fail-on may name for a command: only analyze counts labels, only score has points; who stopped buying is known to analyze and inactive. */
async function namesFor(command: CommandName): Promise<ConditionNames> {
  if (command === 'score') return { counts: [...COUNTS, 'score'], labels: {} };
  if (command === 'inactive') return { counts: [...COUNTS, 'inactive', 'lapsing'], labels: {} };
  if (command !== 'analyze') return { counts: COUNTS, labels: {} };
  const { RULES } = await import('../classifiers/index.js');
  return { counts: [...COUNTS, 'inactive', 'lapsing'], labels: Object.fromEntries(Object.entries(RULES).map(([name, { labels }]) => [name, labels])) };
}

/** Load the words that settings are read with: fields, countries, and what conditions may name. */
export async function loadVocabulary(command: CommandName): Promise<Vocabulary<FieldName>> {
  const [{ FIELD_NAMES }, { matchHeader }, { findCountry }] = await Promise.all([
    import('../client/fields.js'),
    import('../client/headers.js'),
    import('../client/places/countries.js'),
  ]);
  return {
    fieldNames: FIELD_NAMES,
    findField: (text) => FIELD_NAMES.find((name) => name === text) ?? matchHeader(text)[0]?.field ?? null,
    findCountry: (text) => findCountry(text)?.code ?? null,
    conditions: await namesFor(command),
  };
}
