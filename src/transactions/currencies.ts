import { toUnits } from '../client/amounts.js';
import { currencyOfWord, dollarOf } from '../client/kinds/currency.js';
import type { SalesReport } from './sales.js';

type Part = { sales: number; revenue: number };

/** Turns amounts into the summary's currency, and keeps apart those that no rate turns into it. */
export class Currencies {
  private readonly codes = new Map<string, string | null>();
  private readonly others = new Map<string, Part>();
  private readonly converted = new Map<string, Part>();

  /** @param rates how many units of the summary's currency one unit of another is worth */
  constructor(
    readonly summary: string | null,
    private readonly rates: Readonly<Record<string, number>>,
  ) {}

  /** The currency that a word or sign names: null for the summary's own and where none is named. */
  codeOf(word: string | null): string | null {
    if (word === null) return null;
    let code = this.codes.get(word);
    if (code === undefined) {
      code = this.read(word);
      this.codes.set(word, code);
    }
    return code;
  }

  private read(word: string): string | null {
    const code = currencyOfWord(word);
    const known = code === '$' ? dollarOf(this.summary) : code;
    return known === this.summary ? null : known;
  }

  /**
   * An amount in the summary's currency, in ten-thousandths; 0 where no rate is known: the sale counts, its amount does not.
   * @param rate the exchange rate that stands in the row; --rate comes before it
   * @param counts whether the day of the sale lies in the window
   */
  convert(amount: number, code: string | null, rate: number, counts: boolean): number {
    if (code === null) return amount;
    const factor = this.rates[code] ?? (rate > 0 ? rate : undefined);
    const parts = factor === undefined ? this.others : this.converted;
    const worth = factor === undefined ? amount : Math.round(amount * factor);
    const part = parts.get(code) ?? { sales: 0, revenue: 0 };
    part.sales++;
    if (counts) part.revenue += worth;
    parts.set(code, part);
    return factor === undefined ? 0 : worth;
  }

  /** What was kept apart and what was converted, by code. */
  report(): Pick<SalesReport, 'otherCurrencies' | 'converted'> {
    const listed = (parts: ReadonlyMap<string, Part>) =>
      [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { sales, revenue }]) => ({ currency, sales, revenue: toUnits(revenue) }));
    return { otherCurrencies: listed(this.others), converted: listed(this.converted) };
  }
}
