import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { ColumnPlan } from '../client/plan.js';
import type { Evidence } from '../linkage/linkage.js';
import type { Say } from './say.js';

/** Names of tax ids are short words in capitals, all of one gender in Spanish: RUC, NIT, RFC, CUIT. */
const ID_NAME = /\b(?:RUC|NIT|RFC|CUIT|CUIL|CIF|NIF|DNI|RUT|RNC|CURP|RIF|RTN|CNPJ|CPF|EIN|VAT)\b/;

/** What the file calls its tax ids, where its header says so in a word that people use. */
export function nameTaxId(columns: readonly ColumnPlan[], say: Pick<Say, 'words'>): string {
  const header = columns.find(({ field }) => field === 'taxId')?.header ?? '';
  const named = new Set(header.toUpperCase().match(new RegExp(ID_NAME, 'g')));
  // `DNI/RUC` is either.
  return named.size === 1 ? ([...named][0] as string) : say.words.linkage.taxId;
}

/** What one comparison says: `mismo RUC`. */
export function nameEvidence({ field, level }: Evidence, taxId: string, say: Pick<Say, 'words'>): string {
  return say.words.linkage.evidence[field][level].replace('{id}', taxId);
}

/** What speaks for a pair, strongest first, then what speaks against it: `mismo RUC · nombre casi igual · otro teléfono`. */
export function tellEvidence(evidence: readonly Evidence[], taxId: string, say: Pick<Say, 'words'>): string {
  const told = [...evidence].sort((a, b) => b.weight - a.weight).map((one) => nameEvidence(one, taxId, say));
  return [...new Set(told)].join(' · ');
}

/** A probability as percent: 100% only where nothing is left to doubt. */
export function tellChance(probability: number, { format }: Pick<Say, 'format'>): string {
  if (probability >= 1) return '100%';
  return probability >= 0.9995 ? `>${format.percent(0.999)}` : format.percent(probability);
}

/** Names of fields as they stand in a sentence. */
export const lowerName = (name: string): string => (fold(name) === '' || name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** Fields that tell clients apart and that a file may lack. */
export const TELLING = ['taxId', 'phone', 'email', 'birthDate'] as const satisfies readonly FieldName[];
