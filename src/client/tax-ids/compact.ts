/** A tax id as it is compared: no dots, hyphens, spaces, slashes nor the apostrophe of a spreadsheet; upper case. */
export function compactTaxId(text: string): string {
  return text.replace(/[\s.\-–/'’]/g, '').toUpperCase();
}

/**
 * Generic receivers of counter sales: MX XAXX010101000 (SAT), CO 222222222222 (DIAN), EC 9999999999999 (SRI, consumidor final), CL 66666666-6 (SII, boletas).
 */
export const COUNTER_TAX_IDS: ReadonlySet<string> = new Set(['XAXX010101000', '222222222222', '9999999999999', '666666666']);

/** Ids that are valid and name nobody: those of counter sales, and MX XEXX010101000 and CL 55555555-5, which foreign clients share, each under its own name. */
export const GENERIC_TAX_IDS: ReadonlySet<string> = new Set([...COUNTER_TAX_IDS, 'XEXX010101000', '555555555']);
