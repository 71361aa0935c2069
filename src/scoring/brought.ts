import type { Place } from '../client/places/place.js';
import type { Card } from '../linkage/card.js';

/** Answers that a score may only use where the user allows it; as they stand in the file, null where missing. */
export type Sensitive = {
  readonly age: number | null;
  readonly generation: string;
  readonly gender: string | null;
  readonly maritalStatus: string | null;
  readonly children: number | null;
};

/**
 * One record that a candidate brought, as scores see it. Days are day numbers, amounts ten-thousandths of the summary's currency; null is missing.
 * Counter sales are left out before.
 */
export type Brought = {
  /** Record after the header, and the physical line where it begins. */
  readonly row: number;
  readonly line: number;
  readonly card: Card;
  readonly kind: 'person' | 'company' | 'unknown';
  /** A person's name or a company's. */
  readonly named: boolean;
  /** A phone that could be dialled; an email that is valid and not of a throw-away domain. */
  readonly phone: boolean;
  readonly email: boolean;
  /** A tax id whose check digits are right, or that no rule can check. */
  readonly taxId: boolean;
  readonly place: Place;
  /** Labels of the classifications. */
  readonly labels: Readonly<Record<'state' | 'tier' | 'size' | 'sector' | 'stage' | 'interest' | 'ownership', string>>;
  readonly lastContact: number | null;
  /** How the client was last contacted, as the file writes it. */
  readonly contactType: string | null;
  readonly updatedAt: number | null;
  /** The last day with a sale. */
  readonly lastSale: number | null;
  /** All that was sold, of the file's row or of the sales; null without an amount in the summary's currency. */
  readonly revenue: number | null;
  /** What was sold in the 365 days up to asOf, of the sales alone; null without a file of sales. */
  readonly revenueLastYear: number | null;
  readonly bought: boolean;
  /** Names of products, folded. */
  readonly products: readonly string[];
  readonly notes: string | null;
  readonly owner: string | null;
  /** Cells of mapped columns with something in them, and those among them that are no valid value; sensitive columns are not counted unless allowed. */
  readonly filled: number;
  readonly invalid: number;
  readonly sensitive: Sensitive;
};
