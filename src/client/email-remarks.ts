import { distance } from 'fastest-levenshtein';
import type { IssueCode } from './issues.js';

/** Mail providers that people of this market write most; a domain one or two letters away from one of them is a slip. */
const PROVIDERS = [
  'gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com', 'live.com', 'msn.com', 'hotmail.es', 'yahoo.es', 'outlook.es', 'yahoo.com.mx', 'yahoo.com.ar', 'hotmail.com.ar', 'live.com.mx', 'live.com.ar', 'yahoo.com.pe', 'yahoo.com.br',
  'hotmail.com.mx', 'prodigy.net.mx', 'terra.com.pe', 'speedy.com.pe', 'protonmail.com',
];
/** Real providers that stand close to one of them. */
const REAL = new Set([
  ...PROVIDERS,
  ...['ymail.com', 'hotmail.cl', 'outlook.cl', 'yahoo.cl', 'hotmail.it', 'hotmail.fr', 'hotmail.de', 'hotmail.be', 'hotmail.nl', 'outlook.fr', 'outlook.it', 'outlook.de', 'outlook.pt', 'yahoo.com.co', 'yahoo.com.ve', 'yahoo.com.ec'],
]);

/** The provider that a domain was probably meant to be, or null. A company's own domain is never touched: only close misses of eight letters and more count. */
export function likelyDomain(domain: string): string | null {
  if (REAL.has(domain) || domain.length < 8) return null;
  for (const provider of PROVIDERS) {
    if (provider.length < 8 || Math.abs(provider.length - domain.length) > 1) continue;
    const apart = distance(domain, provider);
    const swapped = apart === 2 && [...domain].sort().join('') === [...provider].sort().join('');
    if (apart === 1 || swapped) return provider;
  }
  return null;
}

type Remark = { readonly code: IssueCode; readonly args: Record<string, string> };

/** Makes the remarks on email addresses: a likely slip in the domain, or one that is thrown away after use. Loads the list of such domains. */
export async function emailRemarks(): Promise<(text: string) => Remark | null> {
  const { disposableEmailBlocklistSet } = await import('disposable-email-domains-js');
  const disposable = disposableEmailBlocklistSet();
  const known = new Map<string, Remark | null>();
  return (text) => {
    const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
    let remark = known.get(domain);
    if (remark === undefined) {
      const meant = likelyDomain(domain);
      remark = disposable.has(domain) ? { code: 'email-domain', args: {} } : meant === null ? null : { code: 'email-typo', args: { suggestion: meant } };
      if (known.size > 20_000) known.clear();
      known.set(domain, remark);
    }
    return remark;
  };
}
