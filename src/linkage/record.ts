import type { Name } from './name-words.js';

/** A street address: its words and numbers, abbreviations spelled one way. */
export type Address = { readonly words: readonly string[]; readonly numbers: readonly string[]; readonly whole: string };

/** A tax id as it is compared. `proven`: its check digits are right. `core`: the number of the person inside it (DNI in RUC 10 or CUIT 20), or itself. */
export type ComparedId = {
  readonly id: string;
  readonly core: string;
  readonly proven: boolean;
  readonly holder: 'person' | 'company' | null;
};

/** One record made ready to be compared; what is missing is null or empty. */
export type LinkRecord = {
  /** Its place in the list of cards. */
  readonly index: number;
  readonly digest: number;
  readonly persons: readonly Name[];
  readonly companies: readonly Name[];
  /** Whether the record is said to be a company's, or has a company's legal form. */
  readonly isCompany: boolean;
  /** Whether a legal form or a cell of its own names the company: then a person of that name is its owner. */
  readonly isFirm: boolean;
  readonly taxId: ComparedId | null;
  readonly emails: readonly string[];
  /** Digits: the last nine, or all of a shorter number. */
  readonly phones: readonly string[];
  /** `yyyymmdd`, `??yymmdd` where the century is not written; it need not be a date of the calendar. */
  readonly birth: string | null;
  readonly birthYear: string | null;
  readonly address: Address | null;
  /** Folded names of city, district and province, the city first. */
  readonly cities: readonly string[];
  readonly region: string | null;
  readonly country: string | null;
  readonly postalCode: string | null;
  /** A text by which like records come to stand beside each other. */
  readonly order: string;
};
