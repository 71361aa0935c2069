import type { Language, OwnClassification } from '../settings.js';

/** The labels that a classification may give, each once. */
export function labelsOf({ rules, otherwise }: OwnClassification): string[] {
  const labels = new Set([...rules.map(({ label }) => label), ...(otherwise === undefined ? [] : [otherwise])]);
  labels.delete('unknown');
  return [...labels, 'unknown'];
}

/** What people read above a classification of the configuration: its title in their language, in the other, or its name. */
export function titleOf(name: string, given: OwnClassification | undefined, language: Language): string {
  const { title } = given ?? {};
  if (typeof title === 'string') return title;
  return title?.[language] ?? title?.[language === 'es' ? 'en' : 'es'] ?? name;
}
