import type { Settings } from '../settings.js';
import { currencyOfWord, dollarOf, splitAmount } from './kinds/currency.js';
import { currencyOf } from './places/currency.js';
import type { Assumption } from './plan.js';

/**
 * What a table says of its currency: the amounts of the sample, the sign in their header, the words of a currency column (null: none); `otherwise`: other
 * amounts, for a table that says nothing else.
 */
export type CurrencyEvidence = {
  readonly amounts: readonly string[];
  readonly ofHeader: string | null;
  readonly words: readonly string[] | null;
  readonly otherwise?: { readonly amounts: readonly string[]; readonly ofHeader: string | null };
};

/** ISO 4217, null where nothing tells. */
export type CurrencyChoice = { readonly currency: string | null; readonly assumptions: Assumption[] };

/**
 * The currency that amounts are summed in: the option, else the one that most amounts, the currency column or the header carry.
 * `$` alone takes the currency of the file's country, as an assumption: the US dollar where that one is written otherwise.
 */
export function decideCurrency(evidence: CurrencyEvidence, settings: Pick<Settings, 'currency'>, country: string | null): CurrencyChoice {
  const { amounts, ofHeader, words, otherwise } = evidence;
  const counts = new Map<string, number>();
  const count = (sign: string | null | undefined) => sign && counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let unsigned = 0;
  for (const text of amounts) {
    const sign = splitAmount(text)?.currency ?? (words ? null : ofHeader);
    if (sign) count(sign);
    else if (!words) unsigned++;
  }
  if (otherwise && !words && counts.size === 0) for (const text of otherwise.amounts) count(splitAmount(text)?.currency ?? otherwise.ofHeader);
  for (const text of words ?? []) count(currencyOfWord(text));
  const home = country === null ? null : currencyOf(country);
  const mixed = unsigned > 0 && counts.size > 0;
  // Amounts without a sign beside others with one are in the country's own currency, as far as one can tell.
  if (mixed && home !== null) counts.set(home, (counts.get(home) ?? 0) + unsigned);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null];
  const currency = settings.currency ?? (most === '$' ? dollarOf(home) : most);
  const sign =
    counts.has('$') && settings.currency === null
      ? [{ code: 'currency' as const, args: { sign: '$', currency: (most === '$' ? currency : dollarOf(most)) ?? '' } }]
      : [];
  const bare = mixed && settings.currency === null ? [{ code: 'currency' as const, args: { sign: '', currency: currency ?? '' } }] : [];
  return { currency, assumptions: [...sign, ...bare] };
}
